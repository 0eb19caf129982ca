/** Points of the picture (cm) to path data in whole millimetres. */
import type { Point } from "./camera.ts";

const mm = (v: number): number => Math.round(v * 10);

function written(numbers: readonly number[]): string {
  let out = "";
  for (const n of numbers) out += (out !== "" && n >= 0 ? " " : "") + (n === 0 ? 0 : n);
  return out;
}

const joined = (n: number): string => (n < 0 ? `${n}` : ` ${n}`);

/** A closed smooth curve: quadratic pieces through the middles of the edges. */
export function smooth(points: readonly Point[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 3 || first === undefined || last === undefined) return "";
  let [x, y] = [mm((last[0] + first[0]) / 2), mm((last[1] + first[1]) / 2)];
  let d = `M${written([x, y])}q`;
  for (let i = 0; i < points.length; i++) {
    const control = points[i] ?? first;
    const next = points[i + 1] ?? first;
    const nextX = mm((control[0] + next[0]) / 2);
    const nextY = mm((control[1] + next[1]) / 2);
    const lead = mm(control[0]) - x;
    d += (i === 0 ? `${lead}` : joined(lead)) + joined(mm(control[1]) - y) + joined(nextX - x) + joined(nextY - y);
    x = nextX;
    y = nextY;
  }
  return `${d}z`;
}

/** Straight lines from point to point. */
export function straight(points: readonly Point[], end: "" | "z"): string {
  return points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${written([mm(x), mm(y)])}`).join("") + end;
}

/** One line, curved when three points are given. */
export function curve(points: readonly Point[]): string {
  const [a, b, c] = points;
  if (a === undefined || b === undefined || c === undefined) return straight(points, "");
  return `M${written([mm(a[0]), mm(a[1])])}Q${written([mm(b[0]), mm(b[1]), mm(c[0]), mm(c[1])])}`;
}

/** Every point of path data written here, control points too, as x and y in turn. */
export function pointsOf(d: string): readonly number[] {
  const points: number[] = [];
  let origin = Number.NaN; // where the point is that relative numbers are counted from
  let count = 0;
  for (const token of d.match(/[MLQqz]|-?\d+/g) ?? []) {
    if (token >= "A") {
      count = token === "q" ? 0 : Number.NaN;
      continue;
    }
    if (count % 4 === 0) origin = points.length - 2;
    const from = Number.isNaN(count) ? 0 : (points[origin + (count % 2)] ?? 0);
    points.push(from + Number(token));
    count++;
  }
  return points;
}

/** Path data written here, shifted by whole millimetres. */
export const moved = (d: string, by: readonly [number, number]): string =>
  d.replace(/([MLQ])([-\d ]+)/g, (_, letter: string, numbers: string) => {
    const at = (numbers.match(/-?\d+/g) ?? []).map((n, i) => Number(n) + (i % 2 === 0 ? by[0] : by[1]));
    return letter + written(at);
  });
