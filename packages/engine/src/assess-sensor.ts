/**
 * A phone's orientation → how far somebody turned, or leaned, or why that cannot be said.
 *
 * Samples are those of DeviceOrientation: turns about z, x′ and y″ in degrees (alpha 0–360, beta ±180, gamma ±90). A turn is
 * the part about the vertical of the rotation between start and now, so that it does not matter how the phone lies against
 * the chest; a lean is the angle between the two verticals. Three recordings: still at the start, still at the end of the
 * movement, still back at the start. Of each the last steady second counts, and of it the median.
 */
import { err, ok, type Result } from "./result.ts";

export interface OrientationSample {
  readonly ms: number;
  readonly alpha: number | null;
  readonly beta: number | null;
  readonly gamma: number | null;
}

export interface Recording {
  readonly measure: "turn" | "lean";
  readonly start: readonly OrientationSample[];
  readonly end: readonly OrientationSample[];
  readonly back: readonly OrientationSample[];
}

export interface SensorReading {
  /** A turn to the left is positive, seen from above; a lean has no sign. */
  readonly degrees: number;
  /** How far back at the start lay from the start. */
  readonly drift: number;
}

export const SENSOR_REFUSALS = [
  "no-samples",
  "all-null",
  "constant",
  "too-few",
  "jumps",
  "unsteady",
  "leaned",
  "drifted",
] as const;
/** `constant`: the same to the last digit, which no hand is: the sensor lies. */
export type SensorRefusal = (typeof SENSOR_REFUSALS)[number];

export const SENSOR_LIMITS = {
  /** Samples in a second, and ms between two of them. */
  perSecond: 10,
  gap: 250,
  /** Degrees over the middle four fifths of a steady second. */
  steady: 3,
  /** Degrees between two samples, at a speed that nobody turns. */
  jump: 10,
  jumpPerSecond: 500,
  /** A turn that is as much a lean is not a turn. */
  lean: 25,
  drift: 6,
} as const;

type Rows = readonly [Vector, Vector, Vector];
type Vector = readonly [number, number, number];

interface Posed {
  readonly ms: number;
  /** The device's attitude: rows are the earth's east, north and up in the axes of the device. */
  readonly rows: Rows;
}

const RADIANS = Math.PI / 180;

function rowsOf(alpha: number, beta: number, gamma: number): Rows {
  const [cA, sA] = [Math.cos(alpha * RADIANS), Math.sin(alpha * RADIANS)];
  const [cB, sB] = [Math.cos(beta * RADIANS), Math.sin(beta * RADIANS)];
  const [cG, sG] = [Math.cos(gamma * RADIANS), Math.sin(gamma * RADIANS)];
  return [
    [cA * cG - sA * sB * sG, -cB * sA, cG * sA * sB + cA * sG],
    [cG * sA + cA * sB * sG, cA * cB, sA * sG - cA * cG * sB],
    [-cB * sG, sB, cB * cG],
  ];
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Degrees into (−180, 180]: no seam at north. */
const wrapped = (degrees: number): number => {
  const rest = ((degrees % 360) + 360) % 360;
  return rest > 180 ? rest - 360 : rest;
};

function turnBetween([east, north]: Rows, now: Rows): number {
  const across = dot(now[1], east) - dot(now[0], north);
  const along = dot(now[0], east) + dot(now[1], north);
  return Math.atan2(across, along) / RADIANS;
}

const leanBetween = (from: Vector, [, , up]: Rows): number =>
  Math.acos(Math.min(1, Math.max(-1, dot(from, up)))) / RADIANS;

/** How far somebody has turned to the left or leaned since `from`, to show while they move; `null` without a sensor. */
export function liveDegrees(
  measure: Recording["measure"],
  from: OrientationSample,
  now: OrientationSample,
): number | null {
  const [start, end] = posed(measure, [from, now]);
  if (start === undefined || end === undefined) return null;
  return measure === "turn" ? turnBetween(start.rows, end.rows) : leanBetween(start.rows[2], end.rows);
}

/** A lean needs no compass, so it does with beta and gamma. */
function posed(measure: Recording["measure"], samples: readonly OrientationSample[]): readonly Posed[] {
  return samples.flatMap(({ ms, alpha, beta, gamma }) => {
    const heading = measure === "lean" ? (alpha ?? 0) : alpha;
    if (heading === null || beta === null || gamma === null) return [];
    return [ms, heading, beta, gamma].every(Number.isFinite) ? [{ ms, rows: rowsOf(heading, beta, gamma) }] : [];
  });
}

function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
}

interface Steady {
  readonly poses: readonly Posed[];
  readonly median: number;
}

/** The values of a recording, each next to the one before it: unwrapped. */
function unwrapped(values: readonly number[]): readonly number[] {
  let last: number | null = null;
  return values.map((value) => {
    last = last === null ? value : last + wrapped(value - last);
    return last;
  });
}

const isJump = (from: number, to: number, ms: number): boolean =>
  Math.abs(to - from) > SENSOR_LIMITS.jump &&
  Math.abs(to - from) * 1000 > SENSOR_LIMITS.jumpPerSecond * Math.max(ms, 1);

/** The last second of a recording in which nothing moved. */
function steadySecond(poses: readonly Posed[], degreesOf: (rows: Rows) => number): Result<Steady, SensorRefusal> {
  const values = unwrapped(poses.map(({ rows }) => degreesOf(rows)));
  const timeAt = (index: number): number => poses[index]?.ms ?? 0;
  for (let i = 1; i < poses.length; i++)
    if (isJump(values[i - 1] ?? 0, values[i] ?? 0, timeAt(i) - timeAt(i - 1))) return err("jumps");
  let isDense = false;
  for (let last = poses.length - 1; last > 0; last--) {
    let first = last;
    while (first > 0 && timeAt(last) - timeAt(first) < 1000 && timeAt(first) - timeAt(first - 1) <= SENSOR_LIMITS.gap)
      first -= 1;
    const isWhole = timeAt(last) - timeAt(first) >= 1000 - SENSOR_LIMITS.gap / 2;
    if (!isWhole || last - first < SENSOR_LIMITS.perSecond) continue;
    isDense = true;
    const sorted = values.slice(first, last + 1).sort((a, b) => a - b);
    if (quantile(sorted, 0.9) - quantile(sorted, 0.1) > SENSOR_LIMITS.steady) continue;
    return ok({ poses: poses.slice(first, last + 1), median: quantile(sorted, 0.5) });
  }
  return err(isDense ? "unsteady" : "too-few");
}

const isConstant = (poses: readonly Posed[]): boolean => new Set(poses.map(({ rows }) => rows.join())).size === 1;

function middle(vectors: readonly Vector[]): Vector {
  const sum = vectors.reduce<Vector>(([x, y, z], [dx, dy, dz]) => [x + dx, y + dy, z + dz], [0, 0, 0]);
  const length = Math.sqrt(dot(sum, sum)) || 1;
  return [sum[0] / length, sum[1] / length, sum[2] / length];
}

export function readSensor({ measure, start, end, back }: Recording): Result<SensorReading, SensorRefusal> {
  const recorded = [start, end, back];
  if (recorded.some((samples) => samples.length === 0)) return err("no-samples");
  const phases = recorded.map((samples) => posed(measure, samples));
  if (phases.some((poses) => poses.length === 0)) return err("all-null");
  const [first, ...moved] = phases as [readonly Posed[], readonly Posed[], readonly Posed[]];
  const origin = (first[0] as Posed).rows;

  const fromOrigin = (rows: Rows): number => turnBetween(origin, rows);
  const leanFromOrigin = (rows: Rows): number => leanBetween(origin[2], rows);
  const rest = steadySecond(first, measure === "turn" ? fromOrigin : leanFromOrigin);
  if (!rest.ok) return rest;
  const up = middle(rest.value.poses.map(({ rows }) => rows[2]));
  const leaned = (rows: Rows): number => leanBetween(up, rows);
  const ends = moved.map((poses) => steadySecond(poses, measure === "turn" ? fromOrigin : leaned));
  const failed = ends.find((one) => !one.ok);
  if (failed !== undefined && !failed.ok) return failed;
  const [held, returned] = ends.map((one) => (one.ok ? one.value : rest.value)) as [Steady, Steady];
  if ([rest.value, held, returned].some(({ poses }) => isConstant(poses))) return err("constant");

  const since = ({ median }: Steady): number => (measure === "turn" ? wrapped(median - rest.value.median) : median);
  const drift = since(returned);
  if (Math.abs(drift) > SENSOR_LIMITS.drift) return err("drifted");
  const leans = held.poses.map(({ rows }) => leaned(rows)).sort((a, b) => a - b);
  if (measure === "turn" && quantile(leans, 0.5) > SENSOR_LIMITS.lean) return err("leaned");
  return ok({ degrees: since(held), drift });
}

/** A turn as a twist to that side; turned the other way it is negative, and asked about. */
export const twistOf = ({ degrees }: SensorReading, side: "left" | "right"): number =>
  side === "left" ? degrees : -degrees;
