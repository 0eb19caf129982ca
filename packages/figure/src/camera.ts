/** An orthographic camera, and points of the picture in cm: to the right and down from the room's origin. */
import type { Ellipsoid } from "./frame.ts";
import { cross, dot, radians, type Vec } from "./vec.ts";

export type Point = readonly [number, number];

export interface Camera {
  readonly right: Vec;
  readonly up: Vec;
  /** Towards the viewer. */
  readonly back: Vec;
}

const flipped = ([x, y, z]: Vec): Vec => [x, y, -z];

/**
 * Degrees; yaw 0 looks along −z, positive goes round to the right. `swapped` looks at the same pose with the body's
 * sides exchanged: the room seen in a mirror that stands behind it.
 */
export function cameraAt(yaw: number, pitch: number, seen: "as-posed" | "swapped"): Camera {
  const [a, b] = [radians(yaw), radians(pitch)];
  const back: Vec = [Math.sin(a) * Math.cos(b), Math.sin(b), Math.cos(a) * Math.cos(b)];
  const right: Vec = [Math.cos(a), 0, -Math.sin(a)];
  const up = cross(back, right);
  return seen === "as-posed" ? { right, up, back } : { right: flipped(right), up: flipped(up), back: flipped(back) };
}

export const project = ({ right, up }: Camera, p: Vec): Point => [dot(p, right), -dot(p, up)];
export const depth = ({ back }: Camera, p: Vec): number => dot(p, back);

/** The picture of an ellipsoid: middle x y, then three half-axes x y. */
type Blob = readonly [number, number, number, number, number, number, number, number];
const blobOf = (camera: Camera, { c, a }: Ellipsoid): Blob => {
  const [m, u, v, w] = [project(camera, c), project(camera, a[0]), project(camera, a[1]), project(camera, a[2])];
  return [m[0], m[1], u[0], u[1], v[0], v[1], w[0], w[1]];
};

const TOUCHING = 0.35;

const circles = new Map<number, readonly Point[]>();

/** Directions evenly round, kept by their number: the same few serve every frame. */
function directionsOf(count: number): readonly Point[] {
  const kept = circles.get(count);
  if (kept !== undefined) return kept;
  const fresh = Array.from({ length: count }, (_, k): Point => {
    const angle = (2 * Math.PI * k) / count;
    return [Math.cos(angle), Math.sin(angle)];
  });
  circles.set(count, fresh);
  return fresh;
}

/** The outline of the convex hull of ellipsoids: for each direction the touching point of the one that reaches furthest. */
export function outline(camera: Camera, hull: readonly Ellipsoid[], directions: number): readonly Point[] {
  const blobs = hull.map((one) => blobOf(camera, one));
  const points: Point[] = [];
  let [lastX, lastY] = [Number.POSITIVE_INFINITY, 0];
  for (const [nx, ny] of directionsOf(directions)) {
    let most = Number.NEGATIVE_INFINITY;
    let [px, py] = [0, 0];
    for (const blob of blobs) {
      const u = blob[2] * nx + blob[3] * ny;
      const v = blob[4] * nx + blob[5] * ny;
      const w = blob[6] * nx + blob[7] * ny;
      const far = Math.sqrt(u * u + v * v + w * w) || 1e-6;
      const value = blob[0] * nx + blob[1] * ny + far;
      if (value <= most) continue;
      most = value;
      px = blob[0] + (blob[2] * u + blob[4] * v + blob[6] * w) / far;
      py = blob[1] + (blob[3] * u + blob[5] * v + blob[7] * w) / far;
    }
    if (Math.hypot(px - lastX, py - lastY) <= TOUCHING) continue;
    points.push([px, py]);
    [lastX, lastY] = [px, py];
  }
  return points;
}
