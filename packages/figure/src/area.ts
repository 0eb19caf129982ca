/** Areas of skin on the standing body: a place as rows across the trunk or a limb, its hatching and its tick. */
import { type Camera, type Point, project } from "./camera.ts";
import type { Ellipsoid } from "./frame.ts";
import { SHARES } from "./mark.ts";
import type { Figure } from "./rig.ts";
import { add, blend, scale, type Vec } from "./vec.ts";

/** How far up or along, then from where to where across, in shares of the half-width: 0 the middle, 1 the edge. */
export type Row = readonly [at: number, from: number, to: number];
export interface Area {
  /** `trunk`: rows at levels, shares to the person's left. Limbs: at shares of the bone, shares away from the midline. */
  readonly on: "trunk" | "thigh" | "shank";
  /** `both`: the same on the right, mirrored. */
  readonly sides: "middle" | "both";
  readonly rows: readonly Row[];
}

/** The ellipsoid of a limb at a share of its bone; a little beyond its ends too. */
function fleshAt(chain: readonly Ellipsoid[], shares: readonly number[], share: number): Ellipsoid {
  const found = shares.findIndex((s) => s >= share);
  const i = Math.max(1, found < 0 ? shares.length - 1 : found);
  const [one, other] = [chain[i - 1], chain[i]];
  if (one === undefined || other === undefined) throw new RangeError("a limb without flesh");
  const [s0, s1] = [shares[i - 1] ?? 0, shares[i] ?? 1];
  const t = (share - s0) / (s1 - s0);
  const mix = (a: Vec, b: Vec): Vec => [blend(a[0], b[0], t), blend(a[1], b[1], t), blend(a[2], b[2], t)];
  return {
    c: mix(one.c, other.c),
    a: [mix(one.a[0], other.a[0]), mix(one.a[1], other.a[1]), mix(one.a[2], other.a[2])],
  };
}

/** On the skin that faces the viewer, `share` of the half-width to the person's left. */
function onSkin(camera: Camera, { c, a }: Ellipsoid, facing: 1 | -1, share: number): Point {
  const deep = Math.sqrt(Math.max(0, 1 - share * share)) * facing;
  return project(camera, add(c, add(scale(a[0], share), scale(a[2], deep))));
}

/** The corners of an area's smooth outline, one list a side. */
export function cornersOf(
  camera: Camera,
  figure: Figure,
  { on, sides, rows }: Area,
  facing: 1 | -1,
): readonly (readonly Point[])[] {
  return (sides === "middle" ? [1] : [1, -1]).map((side) => {
    const at = (level: number): Ellipsoid =>
      on === "trunk"
        ? figure.slice(level)
        : fleshAt(figure.bones[`${on}${side === 1 ? "L" : "R"}`] ?? [], SHARES[on], level);
    const edge = (end: 1 | 2): readonly Point[] =>
      rows.map((row) => onSkin(camera, at(row[0]), facing, side * row[end]));
    return [...edge(1), ...edge(2).toReversed()];
  });
}

/** Points of the curve that `smooth` draws through the same corners. */
function sampled(corners: readonly Point[]): readonly Point[] {
  return corners.flatMap((corner, i) => {
    const [before, after] = [corners.at(i - 1) ?? corner, corners[(i + 1) % corners.length] ?? corner];
    return [0, 0.25, 0.5, 0.75].map((t): Point => {
      const bend = (k: 0 | 1): number =>
        ((1 - t) ** 2 * (before[k] + corner[k])) / 2 +
        2 * t * (1 - t) * corner[k] +
        (t * t * (corner[k] + after[k])) / 2;
      return [bend(0), bend(1)];
    });
  });
}

/** Cm from stripe to stripe, across. */
const STRIPES_APART = 2.6;

/** Slanting stripes that end at the outline: pairs of points. */
export function stripesOf(corners: readonly Point[]): readonly (readonly [Point, Point])[] {
  const ring = sampled(corners);
  const slant = ([x, y]: Point): number => (x + y) * Math.SQRT1_2;
  const first = Math.ceil(Math.min(...ring.map(slant)) / STRIPES_APART);
  const last = Math.floor(Math.max(...ring.map(slant)) / STRIPES_APART);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * STRIPES_APART).flatMap(
    (level) => {
      const crossings = ring.flatMap((a, i): readonly Point[] => {
        const b = ring[(i + 1) % ring.length] ?? a;
        const [u, v] = [slant(a) - level, slant(b) - level];
        if (u < 0 === v < 0) return [];
        const t = u / (u - v);
        return [[blend(a[0], b[0], t), blend(a[1], b[1], t)]];
      });
      const inOrder = crossings.toSorted(([x], [other]) => x - other);
      return inOrder.flatMap((from, i): readonly (readonly [Point, Point])[] => {
        const to = inOrder[i + 1];
        return i % 2 === 1 || to === undefined ? [] : [[from, to]];
      });
    },
  );
}

/** A tick in the middle, no wider than the area lets it be: chosen is a shape, not only a colour. */
export function tickIn(corners: readonly Point[]): readonly Point[] {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const size = Math.min(1, (right - left) / 9);
  const at = (x: number, y: number): Point => [(left + right) / 2 + x * size, (top + bottom) / 2 + y * size];
  return [at(-2.9, 0.2), at(-0.8, 2.3), at(2.9, -2.2)];
}
