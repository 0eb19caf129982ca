/** A place and three axes: x to the person's left, y along the spine towards the head, z out of the chest. */
import { add, scale, turn, type Vec } from "./vec.ts";

export interface Frame {
  readonly p: Vec;
  readonly x: Vec;
  readonly y: Vec;
  readonly z: Vec;
}

export const place = (frame: Frame, v: Vec): Vec => add(frame.p, direct(frame, v));
export const direct = ({ x, y, z }: Frame, v: Vec): Vec => add(scale(x, v[0]), add(scale(y, v[1]), scale(z, v[2])));
export const turned = ({ p, x, y, z }: Frame, axis: Vec, angle: number): Frame =>
  angle === 0 ? { p, x, y, z } : { p, x: turn(x, axis, angle), y: turn(y, axis, angle), z: turn(z, axis, angle) };

/** Upright, facing right: the person's right side is near. */
export const UPRIGHT: Frame = { p: [0, 0, 0], x: [0, 0, -1], y: [0, 1, 0], z: [1, 0, 0] };

/** An ellipsoid: its middle and its three half-axes. */
export interface Ellipsoid {
  readonly c: Vec;
  readonly a: readonly [Vec, Vec, Vec];
}

export const ellipsoid = (c: Vec, [x, y, z]: readonly [Vec, Vec, Vec], r: Vec): Ellipsoid => ({
  c,
  a: [scale(x, r[0]), scale(y, r[1]), scale(z, r[2])],
});
export const ellipsoidIn = (frame: Frame, c: Vec, r: Vec): Ellipsoid =>
  ellipsoid(place(frame, c), [frame.x, frame.y, frame.z], r);
export const ball = (c: Vec, r: number): Ellipsoid => ({
  c,
  a: [
    [r, 0, 0],
    [0, r, 0],
    [0, 0, r],
  ],
});

/** How far the ellipsoid reaches along a unit vector, from the origin. */
export const reach = ({ c, a }: Ellipsoid, n: Vec): number =>
  c[0] * n[0] +
  c[1] * n[1] +
  c[2] * n[2] +
  Math.hypot(
    a[0][0] * n[0] + a[0][1] * n[1] + a[0][2] * n[2],
    a[1][0] * n[0] + a[1][1] * n[1] + a[1][2] * n[2],
    a[2][0] * n[0] + a[2][1] * n[1] + a[2][2] * n[2],
  );
/** The height of its lowest point. */
export const lowest = (one: Ellipsoid): number => -reach(one, [0, -1, 0]);
