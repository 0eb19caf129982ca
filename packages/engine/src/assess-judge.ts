/**
 * Can this number be true? A try is good, doubtful and asked about, or refused; a reading counts or says why it does not.
 * All answers are values. A doubt that is confirmed is kept as confirmed: people differ more than limits do.
 */
import { ASSESSMENTS, type Assessment, type Range, sidesTested } from "./assess.ts";
import { CM_PER_INCH, type Entry, type Reading } from "./assess-reading.ts";
import type { LearnTest } from "./learn-test.ts";

export const DOUBTS = ["reversed", "inches-for-cm", "cm-for-inches", "outside-usual"] as const;
/** `inches-for-cm`: typed in inches where centimetres were asked; `cm-for-inches`: the reverse (H17). */
export type Doubt = (typeof DOUBTS)[number];

export const REFUSED_TRIES = ["not-a-number", "impossible"] as const;
export type RefusedTry = (typeof REFUSED_TRIES)[number];

export type TryJudged =
  | { readonly kind: "good" }
  /** `suggest`: what may have been meant, in the unit of the test. */
  | { readonly kind: "doubtful"; readonly doubt: Doubt; readonly suggest: number | null }
  | { readonly kind: "refused"; readonly why: RefusedTry };

export interface TryContext {
  readonly entered: Entry;
  /** What this person usually reads here, or read a moment ago; `null` when unknown. */
  readonly expected: number | null;
  /** Doubts already answered with "yes, as I typed it". */
  readonly confirmed: readonly string[];
}

const within = ({ low, high }: Range, value: number): boolean => value >= low && value <= high;

interface Meant {
  readonly doubt: Doubt;
  readonly value: number;
}

function meanings({ unit }: Assessment, value: number, entered: Entry): readonly Meant[] {
  if (unit === "points") return [];
  const reversed: Meant = { doubt: "reversed", value: -value };
  if (entered === "cm") return [reversed, { doubt: "inches-for-cm", value: value * CM_PER_INCH }];
  if (entered === "inch") return [reversed, { doubt: "cm-for-inches", value: value / CM_PER_INCH }];
  return [reversed];
}

/** Nearer to what was expected by far, and near it. */
const fitsBetter = (meant: number, value: number, expected: number, { apart }: Assessment): boolean =>
  Math.abs(value - expected) > apart &&
  Math.abs(meant - expected) <= apart / 2 &&
  Math.abs(meant - expected) * 3 < Math.abs(value - expected);

/** Judges a value in the unit of the test. */
export function judgeTry(test: LearnTest, value: number, { entered, expected, confirmed }: TryContext): TryJudged {
  if (!Number.isFinite(value)) return { kind: "refused", why: "not-a-number" };
  const assessment = ASSESSMENTS[test];
  const { usual, possible } = assessment;
  const isPossible = within(possible, value);
  const isUsual = within(usual, value);
  const meant = meanings(assessment, value, entered).find((one) => {
    if (!within(usual, one.value) || (isPossible && confirmed.includes(one.doubt))) return false;
    return !isUsual || (expected !== null && fitsBetter(one.value, value, expected, assessment));
  });
  if (meant !== undefined) return { kind: "doubtful", doubt: meant.doubt, suggest: meant.value };
  if (!isPossible) return { kind: "refused", why: "impossible" };
  if (isUsual || confirmed.length > 0) return { kind: "good" };
  return { kind: "doubtful", doubt: "outside-usual", suggest: null };
}

const widthOf = (tries: readonly number[]): number => Math.max(...tries) - Math.min(...tries);

/**
 * The tries that count: all of them, or, when they lie too far apart and one more was made, the three that lie closest;
 * `null` when even these lie too far apart.
 */
export function countedTries(test: LearnTest, tries: readonly number[]): readonly number[] | null {
  const { apart, recorded } = ASSESSMENTS[test];
  if (tries.length === 0) return null;
  if (widthOf(tries) <= apart) return tries;
  const sorted = [...tries].sort((a, b) => a - b);
  const groups = sorted.slice(recorded).map((_, from) => sorted.slice(from, from + recorded));
  if (tries.length > recorded) groups.push(sorted.slice(-recorded));
  const closest = groups.reduce<readonly number[] | null>(
    (best, group) => (best === null || widthOf(group) < widthOf(best) ? group : best),
    null,
  );
  return closest !== null && widthOf(closest) <= apart ? closest : null;
}

export const READING_FAULTS = [
  "impossible",
  "wrong-side",
  "wrong-unit",
  "wrong-method",
  "too-few-tries",
  "tries-apart",
  "no-practice",
  "outside-usual",
] as const;
export type ReadingFault = (typeof READING_FAULTS)[number];

/** What makes a reading no reading at all: it is kept as it came, but has no place in a comparison or a picture. */
const REFUSING: readonly ReadingFault[] = ["impossible", "wrong-side", "wrong-unit", "wrong-method"];

export const isRefused = (faults: readonly string[]): boolean =>
  faults.some((fault) => (REFUSING as readonly string[]).includes(fault));

/** Everything wrong with a reading by itself; empty when it counts. */
export function faultsOf(reading: Reading): readonly ReadingFault[] {
  const { test, side, tries, practice, method, entered, confirmed, when } = reading;
  const assessment = ASSESSMENTS[test];
  const { usual, possible, entries, methods, recorded } = assessment;
  const faults: ReadingFault[] = [];
  if (!tries.every((value) => within(possible, value))) faults.push("impossible");
  if (!(sidesTested(assessment) as readonly string[]).includes(side)) faults.push("wrong-side");
  if (!entries.includes(entered)) faults.push("wrong-unit");
  if (!methods.includes(method)) faults.push("wrong-method");
  if (tries.length < recorded) faults.push("too-few-tries");
  else if (countedTries(test, tries) === null) faults.push("tries-apart");
  if (when === "before" && practice < assessment.practice) faults.push("no-practice");
  if (confirmed.length === 0 && !tries.every((value) => within(usual, value))) faults.push("outside-usual");
  return faults;
}
