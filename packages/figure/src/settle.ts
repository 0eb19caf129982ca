/**
 * From picture to picture as little as possible is drawn anew: an outline that hardly moves stays as it is, and what the
 * body or the tool moves by as a whole is one shift of all that rides with it. A path that is not touched costs the page
 * nothing.
 */
import { moved, pointsOf } from "./path.ts";
import type { Primitive, Rides } from "./primitive.ts";

/** Whole millimetres, along x and y. */
export type Shift = readonly [number, number];

/** What a page shows: paths, and by how much those that ride together are shifted from where they were drawn. */
export interface Picture {
  readonly paths: readonly Primitive[];
  readonly shifts: Readonly<Record<Rides, Shift>>;
}

const NOWHERE: Shift = [0, 0];

export const unshifted = (paths: readonly Primitive[]): Picture => ({
  paths,
  shifts: { body: NOWHERE, tool: NOWHERE, none: NOWHERE },
});

/** How far the points of an outline went, least and most, along x and y. `null`: it is another outline now. */
type Span = readonly [least: Shift, most: Shift] | null;

function spanOf(before: string | undefined, now: string): Span {
  if (before === now) return [NOWHERE, NOWHERE];
  const [from, to] = [pointsOf(before ?? ""), pointsOf(now)];
  if (from.length !== to.length) return null;
  const [least, most]: [[number, number], [number, number]] = [
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ];
  for (const [i, v] of to.entries()) {
    const axis = i % 2 === 0 ? 0 : 1;
    const went = v - (from[i] ?? 0);
    least[axis] = Math.min(least[axis], went);
    most[axis] = Math.max(most[axis], went);
  }
  return [least, most];
}

/** Whether an outline that is shifted instead of drawn anew lies within `within` of where it should be. */
const carries = ([x, y]: Shift, span: Span, within: number): boolean =>
  span !== null &&
  x - span[0][0] <= within &&
  span[1][0] - x <= within &&
  y - span[0][1] <= within &&
  span[1][1] - y <= within;

const middleOf = ([[left, top], [right, bottom]]: NonNullable<Span>): Shift => [
  Math.round((left + right) / 2),
  Math.round((top + bottom) / 2),
];

/**
 * The shift that leaves most outlines as they are; the present one where another leaves no more than `cost` further ones,
 * because to shift is work too.
 */
function bestShift(spans: readonly Span[], present: Shift, cost: number, within: number): Shift {
  const left = (shift: Shift): number => spans.filter((span) => carries(shift, span, within)).length;
  let [best, most] = [present, left(present) + cost];
  for (const span of spans) {
    if (most >= spans.length) break;
    const shift = span === null ? present : middleOf(span);
    const count = left(shift);
    if (count > most) [best, most] = [shift, count];
  }
  return best;
}

/**
 * `next` to be drawn after `shown`: where no point of an outline lies off by more than `within` millimetres along either
 * axis, the shown one is kept. From picture to picture this does not add up: it is always the shown one that is measured
 * against.
 */
export function settled(shown: Picture, next: readonly Primitive[], within: number): Picture {
  const spans = next.map(({ d }, i) => spanOf(shown.paths[i]?.d, d));
  const shiftOf = (rides: Rides): Shift => {
    const theirs = spans.filter((_, i) => next[i]?.rides === rides);
    const groups = next.filter((one, i) => one.rides === rides && next[i - 1]?.rides !== rides).length;
    return bestShift(theirs, shown.shifts[rides], groups, within);
  };
  const shifts = { body: shiftOf("body"), tool: shiftOf("tool"), none: NOWHERE };
  const paths = next.map((one, i) => {
    const shift = shifts[one.rides];
    const before = shown.paths[i];
    if (before !== undefined && carries(shift, spans[i] ?? null, within)) return before;
    return { ...one, d: moved(one.d, [-shift[0], -shift[1]]) };
  });
  return { paths, shifts };
}
