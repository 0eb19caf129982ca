/**
 * The body as the rules see it: one-dimensional axes with landmarks, measured in cm on a person of 172 cm, and the
 * stretches of each axis that no tool may press across.
 *
 * Spine: cm along the back from the line of the hip joints. Vertebral levels are equal parts of their region: sacrum
 * and coccyx −7…6, L5…L1 6…24, T12…T1 24…53.5, C7…C1 53.5…64. The lowest rib meets the spine at 24.
 */
import { type Cm, cm } from "./units.ts";

export const AXES = ["spine", "beside-spine", "flank", "buttock", "front-thigh", "calf"] as const;
/**
 * - `spine`: up the midline, from the hip-joint line.
 * - `beside-spine`: sideways over the upper back, from the midline.
 * - `flank`: up the side, from the lowest rib to the armpit fold at 20 cm (S3).
 * - `buttock`: up, from the gluteal fold to the crest of the pelvis at 20 cm.
 * - `front-thigh`: down, from the hip crease to the upper edge of the kneecap at 42 cm.
 * - `calf`: up, from the ankle joint to the knee crease at 41 cm.
 */
export type Axis = (typeof AXES)[number];

export const SIDES = ["both", "left", "right"] as const;
export type Side = (typeof SIDES)[number];

/** What a session is planned over, in its order (S9). Gentle movement goes before the pecs, which come last (M3.8). */
export const AREAS = [
  "calves",
  "glutes",
  "hip-flexors",
  "thoracic",
  "lats",
  "rhomboids",
  "low-back-movement",
  "pecs",
] as const;
export type Area = (typeof AREAS)[number];

/** A closed stretch of one axis, `low` ≤ `high`, in cm. Immutable. */
export interface Span {
  readonly axis: Axis;
  readonly low: Cm;
  readonly high: Cm;
}

/** Ends in either order. */
export const span = (axis: Axis, one: number, other: number): Span => ({
  axis,
  low: cm(Math.min(one, other)),
  high: cm(Math.max(one, other)),
});

export const lengthOf = (value: Span): Cm => cm(value.high - value.low);
export const contains = (outer: Span, inner: Span): boolean =>
  outer.axis === inner.axis && outer.low <= inner.low && inner.high <= outer.high;
/** Touching at a single point does not overlap: a patch may end where a forbidden zone begins. */
export const overlaps = (one: Span, other: Span): boolean =>
  one.axis === other.axis && one.low < other.high && other.low < one.high;
export const widen = (value: Span, by: Cm): Span => span(value.axis, value.low - by, value.high + by);
export const shift = (value: Span, by: number): Span => span(value.axis, value.low + by, value.high + by);

const REGIONS = [
  { letter: "C", count: 7, top: 64, bottom: 53.5 },
  { letter: "T", count: 12, top: 53.5, bottom: 24 },
  { letter: "L", count: 5, top: 24, bottom: 6 },
  { letter: "S", count: 5, top: 6, bottom: -3 },
] as const;

/** C1…C7, T1…T12, L1…L5, S1…S5 and the coccyx, from the head down. */
export const LEVELS = [
  ...REGIONS.flatMap(({ letter, count }) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`)),
  "Co",
] as const as readonly string[];

const LEVEL_CENTRES: ReadonlyMap<string, number> = new Map([
  ...REGIONS.flatMap(({ letter, count, top, bottom }) =>
    Array.from({ length: count }, (_, i): [string, number] => [
      `${letter}${i + 1}`,
      top - ((i + 0.5) * (top - bottom)) / count,
    ]),
  ),
  ["Co", -5] as [string, number],
]);

/** The middle of a vertebra in cm on the spine axis, or `null` when there is no such level. */
export function levelCentre(level: string): Cm | null {
  const centre = LEVEL_CENTRES.get(level);
  return centre === undefined ? null : cm(centre);
}

/** The level whose middle lies nearest, for words and files. */
export function nearestLevel(position: Cm): string {
  let best = "T8";
  let distance = Number.POSITIVE_INFINITY;
  for (const [level, centre] of LEVEL_CENTRES) {
    if (Math.abs(centre - position) >= distance) continue;
    best = level;
    distance = Math.abs(centre - position);
  }
  return best;
}

/** A spine span from the middle of one level to the middle of another; throws on an unknown level. */
export function levels(from: string, to: string): Span {
  const one = levelCentre(from);
  const other = levelCentre(to);
  if (one === null || other === null) throw new RangeError(`unknown vertebral level: ${from}–${to}`);
  return span("spine", one, other);
}

export const ZONE_KINDS = [
  "lumbar",
  "neck",
  "sacrum",
  "joint",
  "bone",
  "spine-edge",
  "armpit",
  "groin",
  "back-of-knee",
  "kidney",
] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

export interface Zone {
  readonly kind: ZoneKind;
  readonly span: Span;
  /** The rule that forbids pressure here. */
  readonly rule: string;
}

const FAR = 80;

/** Nothing presses here, whoever asks (S8). The order is the order in which a refusal names them. */
export const FORBIDDEN: readonly Zone[] = [
  { kind: "lumbar", span: span("spine", 6, 24), rule: "M2.2" },
  { kind: "neck", span: span("spine", 53.5, FAR), rule: "M2.3" },
  { kind: "sacrum", span: span("spine", -FAR, 6), rule: "M2.4" },
  { kind: "spine-edge", span: span("beside-spine", -FAR, 3), rule: "S17" }, // two finger-widths
  { kind: "bone", span: span("beside-spine", 10.5, FAR), rule: "M2.5" }, // shoulder blade, drawn aside by the crossed arm
  { kind: "kidney", span: span("flank", -FAR, 0), rule: "S3" }, // below the lowest rib
  { kind: "armpit", span: span("flank", 17, FAR), rule: "S3" }, // 3 cm below the fold at 20
  { kind: "bone", span: span("buttock", -FAR, 1), rule: "M2.5" }, // sit bone
  { kind: "sacrum", span: span("buttock", 18, FAR), rule: "M2.4" }, // sacrum and crest of the pelvis
  { kind: "groin", span: span("front-thigh", -FAR, 8.5), rule: "S17" }, // a hand below the crease
  { kind: "joint", span: span("front-thigh", 33.5, FAR), rule: "S17" }, // a hand above the knee
  { kind: "joint", span: span("calf", -FAR, 5), rule: "S17" }, // three fingers above the ankle
  { kind: "back-of-knee", span: span("calf", 36, FAR), rule: "S17" }, // three fingers below the crease
];

/** The first forbidden zone that a contact patch reaches, or `null`. */
export const forbiddenUnder = (patch: Span): Zone | null =>
  FORBIDDEN.find((zone) => overlaps(zone.span, patch)) ?? null;
