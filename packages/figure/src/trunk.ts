/** The trunk is not convex: its outline joins, level by level, the points furthest to either side of the seen spine. */
import { type Camera, type Point, project } from "./camera.ts";
import type { Figure, Stretch } from "./rig.ts";
import { sectionAt } from "./shape.ts";
import { add, dot, radians, scale, type Vec } from "./vec.ts";

const LEVELS_APART = 4.5;

/** The unit direction on the picture square to the spine, in space. */
function sideways(camera: Camera, along: Vec): Vec {
  const [tx, ty] = [dot(along, camera.right), -dot(along, camera.up)];
  const size = Math.hypot(tx, ty) || 1;
  return add(scale(camera.right, -ty / size), scale(camera.up, -tx / size));
}

export function trunkOutline(camera: Camera, { spine, slice }: Figure, [from, to]: Stretch): readonly Point[] {
  const one: Point[] = [];
  const other: Point[] = [];
  const count = Math.max(4, Math.round((to - from) / LEVELS_APART));
  for (let i = 0; i <= count; i++) {
    const level = from + ((to - from) * i) / count;
    const { c, a } = slice(level);
    const out = sideways(camera, spine(level).y);
    const [u, w] = [dot(a[0], out), dot(a[2], out)];
    const size = Math.hypot(u, w) || 1e-6;
    const edge = add(scale(a[0], u / size), scale(a[2], w / size));
    one.push(project(camera, add(c, edge)));
    other.push(project(camera, add(c, scale(edge, -1))));
  }
  return [...one, ...other.reverse()];
}

/** Directions that look away from the viewer more than this are not seen. */
const HIDDEN = -0.3;
const SAMPLES = 18;

/** A band of skin between levels and angles, as far as it is seen: its two long edges, or `null`. */
export function band(
  camera: Camera,
  { spine, body }: Figure,
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): readonly [readonly Point[], readonly Point[]] | null {
  const one: Point[] = [];
  const other: Point[] = [];
  const count = Math.max(3, Math.round((to - from) / 3.5));
  for (let i = 0; i <= count; i++) {
    const level = from + ((to - from) * i) / count;
    const frame = spine(level);
    const out = sideways(camera, frame.y);
    const { width, depth, forward } = sectionAt(level, body);
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    let [low, high]: [Vec | null, Vec | null] = [null, null];
    for (let k = 0; k <= SAMPLES; k++) {
      const angle = radians(start + ((end - start) * k) / SAMPLES);
      const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
      const normal = add(scale(frame.x, sin / width), scale(frame.z, cos / depth));
      if (dot(normal, camera.back) / Math.hypot(...normal) < HIDDEN) continue;
      const point = add(
        add(frame.p, scale(frame.z, forward)),
        add(scale(frame.x, sin * width * 0.985), scale(frame.z, cos * depth * 0.985)),
      );
      const value = dot(point, out);
      if (value < least) [least, low] = [value, point];
      if (value > most) [most, high] = [value, point];
    }
    if (low === null || high === null || most - least < 0.4) continue;
    one.push(project(camera, low));
    other.push(project(camera, high));
  }
  return one.length < 3 ? null : [one, other];
}
