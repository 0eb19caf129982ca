/** What the next reading is held against: the same way as before (M9.1), and what this person usually reads. */
import { AFTER_WITHIN_MS, ASSESSMENTS, BEFORE_WITHIN_MS, sidesTested } from "./assess.ts";
import { countedTries, faultsOf, isRefused } from "./assess-judge.ts";
import type { TestStart } from "./assess-protocol.ts";
import { type Method, TEST_IDS } from "./assess-reading.ts";
import type { Side } from "./body.ts";
import { dayRecord, type Journal, newestFirst, type ReadingRecord, type SessionRecord } from "./journal.ts";
import type { LearnTest } from "./learn-test.ts";
import { addDays, type Day, type Instant, instant } from "./units.ts";

export interface Retest extends TestStart {
  /** What is read later than this is kept, but not learnt from (S22). */
  readonly until: Instant;
}

const isGood = (reading: ReadingRecord): boolean => {
  const faults = faultsOf(reading);
  return !isRefused(faults) && !faults.includes("too-few-tries");
};

/** What to test again after a session, by the method and in the unit of before; nothing after a stop. */
export function retestsOf({ readings, startedAt, ending, endedAt, chosen }: SessionRecord): readonly Retest[] {
  if (startedAt === null || endedAt === null || (ending !== "done" && ending !== "ended")) return [];
  if (chosen?.how === "quiet" && ending !== "done") return []; // nothing can be learnt from it any more
  const isTimely = ({ when, at }: ReadingRecord): boolean => when === "after" || startedAt - at <= BEFORE_WITHIN_MS;
  const until = instant(endedAt + AFTER_WITHIN_MS);
  return TEST_IDS.flatMap((test) => {
    const sides: readonly Side[] = sidesTested(ASSESSMENTS[test]);
    const told = (when: ReadingRecord["when"]) =>
      sides.map((side) =>
        readings.find(
          (one) => one.test === test && one.when === when && one.side === side && isGood(one) && isTimely(one),
        ),
      );
    const [before] = told("before");
    const isWhole = told("before").every((one) => one !== undefined);
    const isAgain = told("after").every((one) => one !== undefined);
    if (before === undefined || !isWhole || isAgain) return [];
    return [{ test, when: "after" as const, method: before.method, entered: before.entered, until }];
  });
}

const LOOK_BACK_DAYS = 120;
const READINGS = 5;

/** The middle of the last five readings of a side by one method, or `null`: what a typing slip shows against. */
export function usualReading(
  journal: Journal,
  today: Day,
  { test, side, method }: { readonly test: LearnTest; readonly side: Side; readonly method: Method },
): number | null {
  const found: number[] = [];
  for (let ago = 0; ago < LOOK_BACK_DAYS && found.length < READINGS; ago++) {
    const record = dayRecord(journal, addDays(today, -ago));
    if (record === null) continue;
    const all = [...newestFirst(record).flatMap(({ readings }) => readings), ...record.readings];
    for (const one of all) {
      if (one.test !== test || one.side !== side || one.method !== method || !isGood(one)) continue;
      const tries = countedTries(test, one.tries);
      if (tries !== null) found.push(tries.reduce((sum, value) => sum + value, 0) / tries.length);
    }
  }
  return found.sort((a, b) => a - b)[Math.floor(found.length / 2)] ?? null;
}
