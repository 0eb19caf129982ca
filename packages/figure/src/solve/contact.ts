/** Where a tool touches the body, by the gap between its surface and the ellipsoids; negative is pressed in. */
import type { Ellipsoid } from "../frame.ts";
import { lowest, reach } from "../frame.ts";
import { SHARES } from "../mark.ts";
import type { Tool } from "../motion.ts";
import { type Figure, solidsOf } from "../rig.ts";
import { BALL, ROLLER } from "../scene.ts";
import { BONES } from "../shape.ts";
import { add, between, cross, dot, length, scale, sub, unit, type Vec } from "../vec.ts";

const DIRECTIONS = 72;
/** Nearer than this the gap is measured; further away a lower bound is enough. */
const NEAR = 3;

/** The separation of an ellipsoid from the tool, in cm. */
export function gapTo(one: Ellipsoid, tool: Tool, middle: Vec): number {
  const away = sub(one.c, middle);
  if (tool.kind === "ball") {
    let n = unit(away);
    let best = Number.NEGATIVE_INFINITY;
    // the nearest direction, found by following the touching point
    for (let i = 0; i < 24; i++) {
      const far = reach({ c: away, a: one.a }, scale(n, -1));
      best = Math.max(best, -far - BALL);
      const w = one.a.map((axis) => dot(axis, n));
      const size = Math.hypot(...w) || 1e-9;
      const touching = one.a.reduce<Vec>((sum, axis, k) => sub(sum, scale(axis, (w[k] ?? 0) / size)), away);
      n = unit(add(n, unit(touching)));
    }
    return best;
  }
  const axis = unit(tool.along);
  if (Math.abs(dot(away, axis)) > tool.length / 2) return Number.POSITIVE_INFINITY;
  const bound = length(sub(away, scale(axis, dot(away, axis)))) - Math.hypot(...one.a.map(length)) - ROLLER;
  if (bound > NEAR) return bound;
  const across = unit(cross(axis, [0.013, 0.71, 0.7]));
  const third = cross(axis, across);
  let best = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < DIRECTIONS; k++) {
    const angle = (2 * Math.PI * k) / DIRECTIONS;
    const n = add(scale(across, Math.cos(angle)), scale(third, Math.sin(angle)));
    best = Math.max(best, -reach({ c: away, a: one.a }, scale(n, -1)) - ROLLER);
  }
  return best;
}

/** The least gap between the tool and the named parts; fine slices of limbs, so that it changes smoothly. */
export const leastGap = (figure: Figure, tool: Tool, parts: RegExp): number =>
  Math.min(
    ...solidsOf(figure)
      .filter(([name]) => parts.test(name) && figure.bones[name] === undefined)
      .map(([, one]) => gapTo(one, tool, figure.tool)),
    ...Object.entries(figure.bones)
      .filter(([name]) => parts.test(name))
      .flatMap(([name, chain]) => slices(chain, name).map(([, one]) => gapTo(one, tool, figure.tool))),
  );

/** Thin slices of a limb every half centimetre, with the distance from the upper joint. */
export function slices(chain: readonly Ellipsoid[], name: string): readonly (readonly [number, Ellipsoid])[] {
  const isThigh = name.startsWith("thigh");
  const shares: readonly number[] = isThigh ? SHARES.thigh : SHARES.shank;
  const bone = isThigh ? BONES.thigh : BONES.shank;
  return Array.from({ length: Math.floor(bone * 0.93 * 2) }, (_, i) => {
    const share = i / 2 / bone;
    const found = shares.findIndex((s) => s >= share);
    const k = Math.max(1, found);
    const [a, b] = [chain[k - 1], chain[k]];
    if (a === undefined || b === undefined) throw new RangeError("a limb without flesh");
    const t = (share - (shares[k - 1] ?? 0)) / ((shares[k] ?? 1) - (shares[k - 1] ?? 0));
    const along = unit(between(a.a[1], b.a[1], t));
    const slice: Ellipsoid = {
      c: between(a.c, b.c, t),
      a: [between(a.a[0], b.a[0], t), scale(along, 0.5), between(a.a[2], b.a[2], t)],
    };
    return [share * bone, slice] as const;
  });
}

/** The pressed stretch of the trunk in levels, `null` when nothing touches. */
export function touchedLevels({ slice, tool: middle }: Figure, tool: Tool): readonly [number, number] | null {
  const pressed = Array.from({ length: 124 }, (_, i) => -7 + i / 2).filter((s) => {
    const { c, a } = slice(s);
    return gapTo({ c, a: [a[0], scale(unit(a[1]), 0.25), a[2]] }, tool, middle) < 0;
  });
  const [first, last] = [pressed[0], pressed.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** The pressed stretch of a limb, in cm from its upper joint. */
export function touchedLimb(
  { bones, tool: middle }: Figure,
  tool: Tool,
  name: string,
): readonly [number, number] | null {
  const pressed = slices(bones[name] ?? [], name).filter(([, one]) => gapTo(one, tool, middle) < 0);
  const [first, last] = [pressed[0], pressed.at(-1)];
  return first === undefined || last === undefined ? null : [first[0], last[0]];
}

/** The height of the lowest point of the named parts. */
export const lowestOf = (figure: Figure, parts: RegExp): number =>
  Math.min(...solidsOf(figure).flatMap(([name, one]) => (parts.test(name) ? [lowest(one)] : [])));

/** How far the named parts reach along a direction. */
export const reachOf = (figure: Figure, parts: RegExp, way: Vec): number =>
  Math.max(...solidsOf(figure).flatMap(([name, one]) => (parts.test(name) ? [reach(one, way)] : [])));

export const distance = (one: Vec | undefined, other: Vec | undefined): number =>
  one === undefined || other === undefined ? Number.NaN : length(sub(one, other));
