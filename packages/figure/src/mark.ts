/** Highlighted muscles: an area that stays inside its part, with a rim, and pale lines along its fibres. */
import { type Camera, outline, type Point, project } from "./camera.ts";
import type { Ellipsoid } from "./frame.ts";
import type { Mark } from "./motion.ts";
import { smooth, straight } from "./path.ts";
import { flat, type Primitive } from "./primitive.ts";
import type { Figure } from "./rig.ts";
import { band } from "./trunk.ts";
import { add, between, blend, radians, scale, unit, type Vec } from "./vec.ts";

const blended = (a: Ellipsoid, b: Ellipsoid, t: number): Ellipsoid => ({
  c: between(a.c, b.c, t),
  a: [between(a.a[0], b.a[0], t), between(a.a[1], b.a[1], t), between(a.a[2], b.a[2], t)],
});

/** Where in a chain of a limb's ellipsoids (at its profile's shares) a share of the bone lies. */
function alongChain(chain: readonly Ellipsoid[], shares: readonly number[], share: number): Ellipsoid {
  const found = shares.findIndex((s) => s >= share);
  const i = Math.max(1, found < 0 ? shares.length - 1 : found);
  const [s0, s1] = [shares[i - 1] ?? 0, shares[i] ?? 1];
  const [a, b] = [chain[i - 1], chain[i]];
  if (a === undefined || b === undefined) throw new RangeError("a limb without flesh");
  return blended(a, b, (share - s0) / (s1 - s0));
}

export const SHARES = { thigh: [0, 0.3, 0.7, 1], shank: [0, 0.27, 0.58, 0.93] } as const;

/** Smaller ellipsoids that touch the limb's skin from inside, in the direction `round`. */
export function muscle(figure: Figure, mark: Extract<Mark, { round: number }>): readonly Ellipsoid[] {
  const chain = figure.bones[mark.on] ?? [];
  const shares = mark.on.startsWith("thigh") ? SHARES.thigh : SHARES.shank;
  const [from, to] = mark.stretch;
  const angle = radians(mark.round);
  return [0, 0.25, 0.5, 0.75, 1].map((t) => {
    const { c, a } = alongChain(chain, shares, blend(from, to, t));
    const size = mark.share * Math.sqrt(Math.max(0.08, 1 - (2 * t - 1) ** 2));
    const out = add(scale(a[0], Math.sin(angle)), scale(a[2], Math.cos(angle)));
    return {
      c: add(c, scale(out, (1 - size) * 0.97)),
      a: [scale(a[0], size), scale(unit(a[1]), 1), scale(a[2], size)],
    };
  });
}

const fibres = (one: readonly Point[], other: readonly Point[]): string =>
  [0.33, 0.67]
    .map((t) =>
      straight(
        one.slice(1, -1).map(([x, y], i): Point => {
          const [ox, oy] = other[i + 1] ?? [x, y];
          return [blend(x, ox, t), blend(y, oy, t)];
        }),
        "",
      ),
    )
    .join("");

/** The area and its fibres; empty paths when the muscle is out of sight, so that ids stay. */
export function paintMark(camera: Camera, figure: Figure, mark: Mark, id: string): readonly Primitive[] {
  if ("round" in mark) {
    const hull = muscle(figure, mark);
    const middles: readonly Vec[] = hull.map(({ c }) => c);
    const isLong = mark.stretch[1] - mark.stretch[0] > 0.25;
    const line = straight(isLong ? middles.slice(1, -1).map((c) => project(camera, c)) : [], "");
    return [flat(id, mark.kind, smooth(outline(camera, hull, 26))), flat(`${id}-fibre`, "fibre", line)];
  }
  const edges = band(camera, figure, mark.levels, mark.angles);
  if (edges === null) return [flat(id, mark.kind, ""), flat(`${id}-fibre`, "fibre", "")];
  const [one, other] = edges;
  return [
    flat(id, mark.kind, smooth([...one, ...[...other].reverse()])),
    flat(`${id}-fibre`, "fibre", fibres(one, other)),
  ];
}
