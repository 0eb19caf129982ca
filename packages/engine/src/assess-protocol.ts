/**
 * A test as it is walked through: on each side two practice tries before the session and none after it, three that count,
 * one more when they lie far apart (S22). It may be left at any point; what was read until then is kept.
 */
import { ASSESSMENTS, sidesTested } from "./assess.ts";
import { countedTries, judgeTry, type TryJudged } from "./assess-judge.ts";
import type { Entry, Method, Occasion, Reading } from "./assess-reading.ts";
import type { Side } from "./body.ts";
import type { LearnTest } from "./learn-test.ts";

export interface TestStart {
  readonly test: LearnTest;
  readonly when: Occasion;
  readonly method: Method;
  readonly entered: Entry;
}

interface SideProgress {
  readonly side: Side;
  readonly practised: number;
  /** Practice that is asked for; less when it was left out. */
  readonly practice: number;
  readonly tries: readonly number[];
  readonly confirmed: readonly string[];
}

export interface TestProgress extends TestStart {
  readonly sides: readonly SideProgress[];
  readonly left: "going" | "skipped";
}

export type NextTry =
  | { readonly kind: "practice" | "try"; readonly side: Side; readonly number: number; readonly of: number }
  | { readonly kind: "one-more"; readonly side: Side }
  | { readonly kind: "done" };

export function beginTest(start: TestStart): TestProgress {
  const assessment = ASSESSMENTS[start.test];
  const practice = start.when === "before" ? assessment.practice : 0; // S22
  const sides = sidesTested(assessment).map((side) => ({ side, practised: 0, practice, tries: [], confirmed: [] }));
  return { ...start, sides, left: "going" };
}

function nextOn({ test }: TestProgress, { side, practised, practice, tries }: SideProgress): NextTry | null {
  const { recorded } = ASSESSMENTS[test];
  if (practised < practice) return { kind: "practice", side, number: practised + 1, of: practice };
  if (tries.length < recorded) return { kind: "try", side, number: tries.length + 1, of: recorded };
  // Asked once: who varies a lot varies a lot.
  if (tries.length === recorded && countedTries(test, tries) === null) return { kind: "one-more", side };
  return null;
}

/** What comes next: one side after the other. */
export function nextTry(progress: TestProgress): NextTry {
  if (progress.left === "skipped") return { kind: "done" };
  for (const side of progress.sides) {
    const next = nextOn(progress, side);
    if (next !== null) return next;
  }
  return { kind: "done" };
}

/** Changes the side whose turn it is. */
function onCurrent(progress: TestProgress, change: (side: SideProgress) => SideProgress): TestProgress {
  const next = nextTry(progress);
  if (next.kind === "done") return progress;
  return { ...progress, sides: progress.sides.map((one) => (one.side === next.side ? change(one) : one)) };
}

/** A practice try was made; without one waiting it changes nothing. */
export const practised = (progress: TestProgress): TestProgress =>
  nextTry(progress).kind === "practice"
    ? onCurrent(progress, (side) => ({ ...side, practised: side.practised + 1 }))
    : progress;

/** No more practice on this side. The reading is kept, but not learnt from (S22). */
export const skipPractice = (progress: TestProgress): TestProgress =>
  onCurrent(progress, (side) => ({ ...side, practice: side.practised }));

/** Leaves the test. */
export const skipTest = (progress: TestProgress): TestProgress => ({ ...progress, left: "skipped" });

export interface Tried {
  /** In the unit of the test. */
  readonly value: number;
  /** Doubts answered with "yes, as I typed it". */
  readonly confirmed: readonly string[];
  /** What this person usually reads here; `null` when unknown. */
  readonly usually: number | null;
}

/** A try that counts was made. It is taken only when it is good; otherwise the answer says what to ask or to refuse. */
export function tried(progress: TestProgress, told: Tried): readonly [TestProgress, TryJudged] {
  const next = nextTry(progress);
  const { entered, test } = progress;
  if (next.kind === "done" || next.kind === "practice")
    return [progress, judgeTry(test, told.value, { entered, expected: told.usually, confirmed: told.confirmed })];
  const current = progress.sides.find(({ side }) => side === next.side);
  const before = current?.tries.at(-1) ?? told.usually;
  const judged = judgeTry(test, told.value, { entered, expected: before, confirmed: told.confirmed });
  if (judged.kind !== "good") return [progress, judged];
  const after = onCurrent(progress, (side) => ({
    ...side,
    tries: [...side.tries, told.value],
    confirmed: [...new Set([...side.confirmed, ...told.confirmed])],
  }));
  return [after, judged];
}

/** What there is to keep: a reading for each side with a try, whether the test was finished or left. */
export const readingsOf = ({ test, when, method, entered, sides }: TestProgress): readonly Reading[] =>
  sides
    .filter(({ tries }) => tries.length > 0)
    .map(({ side, tries, practised: practice, confirmed }) => ({
      when,
      test,
      side,
      tries,
      practice,
      method,
      entered,
      confirmed,
    }));
