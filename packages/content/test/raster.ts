/** A picture's paths as the areas they fill, sampled on a grid: enough to tell what is seen and what is hidden. */
import type { Primitive } from "@rollwell/figure";

type Point = readonly [x: number, y: number];

const LINES = new Set<Primitive["part"]>(["fibre", "eye", "tool-groove", "halo", "arrow", "hatch"]);

/** Closed polygons of a path of `M`, `L`, `Q`, relative `q` and `z`, its curves as four lines each. */
function polygons(d: string): readonly (readonly Point[])[] {
  const all: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([MLQqz])([^MLQqz]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
    const at = (i: number): number => numbers[i] ?? Number.NaN;
    if (command === "M") {
      [x, y] = [at(0), at(1)];
      all.push([[x, y]]);
    }
    const path = all.at(-1);
    if (command === "L") {
      [x, y] = [at(0), at(1)];
      path?.push([x, y]);
    }
    if (command.toLowerCase() !== "q") continue;
    for (let i = 0; i < numbers.length; i += 4) {
      const [ox, oy] = command === "q" ? [x, y] : [0, 0];
      const [cx, cy, ex, ey] = [ox + at(i), oy + at(i + 1), ox + at(i + 2), oy + at(i + 3)];
      for (const t of [0.25, 0.5, 0.75, 1]) {
        const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
        path?.push([a * x + b * cx + c * ex, a * y + b * cy + c * ey]);
      }
      [x, y] = [ex, ey];
    }
  }
  return all;
}

interface Shape {
  readonly polygons: readonly (readonly Point[])[];
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

function boxOf(points: readonly Point[]): Shape["box"] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function shapeOf({ d }: Primitive): Shape {
  const all = polygons(d);
  return { polygons: all, box: boxOf(all.flat()) };
}

/** Whether a point lies inside, by the nonzero rule. */
function isInside({ polygons: all, box }: Shape, x: number, y: number): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  let turns = 0;
  for (const polygon of all) {
    for (let i = 0, before = polygon.length - 1; i < polygon.length; before = i++) {
      const [ax, ay] = polygon[before] as Point;
      const [bx, by] = polygon[i] as Point;
      if (ay <= y === by <= y) continue;
      if (ax + ((y - ay) / (by - ay)) * (bx - ax) > x) turns += ay <= y ? 1 : -1;
    }
  }
  return turns !== 0;
}

export interface Seen {
  /** Square millimetres of the person that the area would have alone. */
  readonly area: number;
  /** Of it, what nothing later in the picture covers. */
  readonly share: number;
}

/** How much of the primitives that `isMine` names can be seen. */
export function seen(picture: readonly Primitive[], isMine: (one: Primitive) => boolean, grid = 12): Seen {
  const filled = picture.filter(({ part, d }) => !LINES.has(part) && d !== "");
  const shapes = filled.map(shapeOf);
  const mine = shapes.filter((_, i) => filled[i] !== undefined && isMine(filled[i]));
  const points = mine.flatMap((shape) => shape.polygons.flat());
  if (points.length === 0) return { area: 0, share: 0 };
  const { left, top, right, bottom } = boxOf(points);
  let [all, visible] = [0, 0];
  for (let y = top; y < bottom; y += grid) {
    for (let x = left; x < right; x += grid) {
      if (!mine.some((shape) => isInside(shape, x, y))) continue;
      all += 1;
      const topmost = shapes.findLastIndex((shape) => isInside(shape, x, y));
      const one = filled[topmost];
      if (one !== undefined && isMine(one)) visible += 1;
    }
  }
  return { area: all * grid ** 2, share: all === 0 ? 0 : visible / all };
}
