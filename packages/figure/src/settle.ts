/** Outlines that hardly move stay as they are: a path that is not touched costs the page nothing. */
import { pointsOf } from "./path.ts";
import type { Primitive } from "./primitive.ts";

function isNear(one: string, other: string, within: number): boolean {
  if (one === other) return true;
  const [a, b] = [pointsOf(one), pointsOf(other)];
  return a.length === b.length && a.every((v, i) => Math.abs(v - (b[i] ?? v)) <= within);
}

/**
 * `next` to be drawn after `shown`: where no point of an outline leaves the shown one by more than `within` millimetres,
 * along either axis, the shown one is kept. From picture to picture this does not add up: it is always the shown one
 * that is measured against.
 */
export const settled = (
  shown: readonly Primitive[],
  next: readonly Primitive[],
  within: number,
): readonly Primitive[] =>
  next.map((one, i) => {
    const before = shown[i];
    return before !== undefined && isNear(before.d, one.d, within) ? before : one;
  });
