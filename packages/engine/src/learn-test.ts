/**
 * What is taken for granted of each test before the person has done it once: its published error, the change that would
 * be worth having, and how much each area may move it. Every number is in the unit of the test; more is always better.
 *
 * These are deliberately not the figures of any one trial: half of what reviews report, rounded to three steps.
 */
import type { Area } from "./body.ts";

export const LEARN_TESTS = ["twist", "toe-touch", "knee-to-wall", "stiffness"] as const;
/** `twist` is the mean of both sides, in degrees; `stiffness` is points of 10 less than before. */
export type LearnTest = (typeof LEARN_TESTS)[number];

/** How plainly an area can speak in a test, by what the body and the reviews suggest. */
export type Bearing = "main" | "some" | "slight";

export interface Spread {
  readonly mean: number;
  readonly sd: number;
}

/** Tries before and after that count, on each side (S22). */
export const TRIES = 3;

export interface TestModel {
  /** A fifth of the spread of a person's level from day to day. */
  readonly worthwhile: number;
  /** Error of one try (SD), and how many sides are tried and averaged. */
  readonly tryError: number;
  readonly sides: 1 | 2;
  /** Spread of a true response from session to session (SD). */
  readonly response: number;
  /** A change beyond this, either way, counts as this much: a slip of the ruler is not a finding. */
  readonly most: number;
  /** Gain by testing a second time, after the practice tries (S22), and by moving at all; both with their spread. */
  readonly retest: Spread;
  readonly warmUp: Spread;
  /** In the order of the features; an area that is absent cannot be judged by this test (S21). */
  readonly areas: readonly Area[];
  readonly bearings: readonly Bearing[];
}

const test = (
  numbers: Omit<TestModel, "areas" | "bearings">,
  bearings: Readonly<Partial<Record<Area, Bearing>>>,
): TestModel => ({
  ...numbers,
  areas: Object.keys(bearings) as Area[],
  bearings: Object.values(bearings),
});

export const TEST_MODELS: Readonly<Record<LearnTest, TestModel>> = {
  twist: test(
    {
      worthwhile: 0.5,
      tryError: 3,
      sides: 2,
      response: 1.4,
      most: 12,
      retest: { mean: 0.4, sd: 0.8 },
      warmUp: { mean: 0.9, sd: 0.6 },
    },
    {
      glutes: "slight",
      "hip-flexors": "slight",
      thoracic: "main",
      lats: "some",
      rhomboids: "slight",
      pecs: "slight",
    },
  ),
  "toe-touch": test(
    {
      worthwhile: 0.3,
      tryError: 1.3,
      sides: 1,
      response: 0.9,
      most: 8,
      retest: { mean: 0.3, sd: 0.55 },
      warmUp: { mean: 0.6, sd: 0.4 },
    },
    { calves: "main", glutes: "some", "hip-flexors": "slight", thoracic: "some", "low-back-movement": "slight" },
  ),
  "knee-to-wall": test(
    {
      worthwhile: 0.2,
      tryError: 0.7,
      sides: 2,
      response: 0.4,
      most: 4,
      retest: { mean: 0.1, sd: 0.3 },
      warmUp: { mean: 0.2, sd: 0.3 },
    },
    { calves: "main" },
  ),
  stiffness: test(
    {
      worthwhile: 0.25,
      tryError: 0.8,
      sides: 1,
      response: 0.8,
      most: 5,
      retest: { mean: 0.2, sd: 0.5 },
      warmUp: { mean: 0.5, sd: 0.5 },
    },
    {
      calves: "slight",
      glutes: "some",
      "hip-flexors": "some",
      thoracic: "main",
      lats: "some",
      rhomboids: "some",
      "low-back-movement": "some",
      pecs: "slight",
    },
  ),
};

export const byTest = <Value>(of: (test: LearnTest) => Value): Readonly<Record<LearnTest, Value>> =>
  Object.fromEntries(LEARN_TESTS.map((name) => [name, of(name)])) as Record<LearnTest, Value>;

/** Seconds on one side after which about two thirds of an area's effect are there; the usual dose counts as 1. */
const DOSE_TAU = 90;
export const USUAL_SECONDS = 90; // S2, recovery
const AT_USUAL = 1 - Math.exp(-USUAL_SECONDS / DOSE_TAU);
export const doseCurve = (secondsEachSide: number): number =>
  secondsEachSide <= 0 ? 0 : (1 - Math.exp(-secondsEachSide / DOSE_TAU)) / AT_USUAL;

/** Moving at all: nearly whole after five minutes. */
export const warmUpCurve = (secondsInAll: number): number => 1 - Math.exp(-secondsInAll / 150);

/** What testing again and again changes, from −½ on the first day to ½ after half a year. */
export const trendCurve = (daysSinceFirst: number): number => 0.5 - Math.exp(-Math.max(0, daysSinceFirst) / 60);
