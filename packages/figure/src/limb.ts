/** Arms and legs: two bones that reach a target, and the flesh on them. */
import { type Ellipsoid, ellipsoid } from "./frame.ts";
import type { Profile } from "./shape.ts";
import { across, add, cross, dot, length, scale, sub, unit, type Vec } from "./vec.ts";

export type Hull = readonly Ellipsoid[];

/** Two bones from `from` towards `to`, bent towards `pole`; a target too far is reached for, not met. */
export function reachFor(from: Vec, to: Vec, bones: readonly [number, number], pole: Vec): { mid: Vec; end: Vec } {
  const [one, other] = bones;
  const wanted = sub(to, from);
  const far = Math.max(Math.abs(one - other) + 0.5, Math.min((one + other) * 0.999, length(wanted)));
  const u = unit(wanted);
  const along = (one * one - other * other + far * far) / (2 * far);
  const out = Math.sqrt(Math.max(0, one * one - along * along));
  return { mid: add(add(from, scale(u, along)), scale(unit(across(pole, u)), out)), end: add(from, scale(u, far)) };
}

/** A bone's own axes: sideways, along, to the front. */
export function axesOf(from: Vec, to: Vec, front: Vec): readonly [Vec, Vec, Vec] {
  const along = unit(sub(to, from));
  const flat = across(front, along);
  const forward = unit(length(flat) < 1e-3 ? cross(along, [0, 0, 1]) : flat);
  return [cross(forward, along), along, forward];
}

/** The ellipsoids of a limb along its profile. */
export function flesh(from: Vec, to: Vec, front: Vec, profile: Profile): readonly Ellipsoid[] {
  const axes = axesOf(from, to, front);
  return profile.map(([t, width, depth, forward]) =>
    ellipsoid(add(add(from, scale(sub(to, from), t)), scale(axes[2], forward)), axes, [
      width,
      Math.min(width, depth),
      depth,
    ]),
  );
}

export const linked = (chain: readonly Ellipsoid[]): readonly Hull[] =>
  chain.slice(1).map((next, i) => [chain[i] ?? next, next]);

/** Ankle, heel, arch, ball and toes in three hulls. */
export function footAt(ankle: Vec, toes: Vec, sole: Vec): readonly Hull[] {
  const forward = unit(toes);
  const down = unit(across(sole, forward));
  const axes = [cross(forward, down), forward, down] as const;
  const at = (f: number, d: number, r: Vec): Ellipsoid =>
    ellipsoid(add(ankle, add(scale(forward, f), scale(down, d))), axes, r);
  const neck = at(0, 0, [3.1, 3.4, 3.4]);
  const heel = at(-4, 4, [3, 3.2, 3]);
  const arch = at(5, 2.2, [3.2, 3, 2.8]);
  const pad = at(11.5, 5, [4.1, 2.6, 2]);
  const tips = at(15.5, 5.5, [3.7, 2.8, 1.4]);
  return [
    [neck, heel, arch],
    [heel, arch, pad],
    [pad, tips],
  ];
}

/** Length of each finger from its knuckle, forefinger first. */
const FINGERS = [6.6, 7.4, 7, 5.6] as const;

/** A palm, four fingers a little apart and a thumb. `side` is 1 for the left hand. */
export function handAt(wrist: Vec, fingers: Vec, palm: Vec, side: 1 | -1): readonly Hull[] {
  const forward = unit(fingers);
  const flat = across(palm, forward);
  const inward = unit(length(flat) < 0.05 ? cross(forward, [0, 0, 1]) : flat);
  const wide = cross(forward, inward);
  const axes = [forward, wide, inward] as const;
  const at = (f: number, w: number, n: number, r: Vec): Ellipsoid =>
    ellipsoid(add(wrist, add(scale(forward, f), add(scale(wide, w * side), scale(inward, n)))), axes, r);
  const heel = at(0.5, 0, 0, [2.4, 2.4, 1.9]);
  const knuckles = at(7, 0.3, 0.2, [2.2, 3.9, 1.6]);
  return [
    [heel, knuckles],
    [at(2.2, -1.6, 0.5, [1.8, 1.6, 1.3]), at(7.6, -4.6, 1.4, [1.6, 1.15, 1.1])],
    ...FINGERS.map((long, i) => {
      const w = -2.6 + i * 1.9;
      return [at(7, w, 0.3, [1.2, 1.1, 1.2]), at(7 + long, w * 1.28, 1.5, [1, 0.95, 0.9])];
    }),
  ];
}

/** The angle between two bones at their joint, in degrees; 180 is straight. */
export const angleAt = (one: Vec, joint: Vec, other: Vec): number =>
  (Math.acos(Math.max(-1, Math.min(1, dot(unit(sub(one, joint)), unit(sub(other, joint)))))) * 180) / Math.PI;
