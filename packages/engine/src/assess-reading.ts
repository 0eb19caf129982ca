/** One side of one test, before or after a session, as it was read: what a fact holds of it. Values are in the test's unit. */
import type { Side } from "./body.ts";
import type { LearnTest } from "./learn-test.ts";

/** The default comes first (S21). */
export const TEST_IDS = ["twist", "toe-touch", "knee-to-wall", "stiffness"] as const satisfies readonly LearnTest[];

export const METHODS = ["number", "screen-ruler", "phone-turn", "question"] as const;
/** How a number came about. Readings by different methods are never compared: a phone agrees in change, not in value. */
export type Method = (typeof METHODS)[number];

/** The unit in which it was typed or read; what is kept is degrees, centimetres or points (H17). */
export const ENTRIES = ["degrees", "cm", "inch", "points"] as const;
export type Entry = (typeof ENTRIES)[number];

export const OCCASIONS = ["before", "after"] as const;
export type Occasion = (typeof OCCASIONS)[number];

export const CM_PER_INCH = 2.54;

/** From what was typed to what is kept. */
export const inTestUnit = (typed: number, entered: Entry): number => (entered === "inch" ? typed * CM_PER_INCH : typed);

/** From what is kept to what is shown. */
export const inEntryUnit = (value: number, entered: Entry): number =>
  entered === "inch" ? value / CM_PER_INCH : value;

export interface Reading {
  readonly when: Occasion;
  readonly test: LearnTest;
  /** `both` where a test has no sides. */
  readonly side: Side;
  /** In the order they were made; practice tries are not among them. */
  readonly tries: readonly number[];
  /** Practice tries made before them (S22). */
  readonly practice: number;
  readonly method: Method;
  readonly entered: Entry;
  /** What was asked about a try and answered with "yes, as I typed it". */
  readonly confirmed: readonly string[];
}

export const READING_LIMITS = { tries: 8, practice: 20, value: 1000, confirmed: 12 } as const;
