/**
 * pairsOf(session) → before and after, compared: like with like or not at all. A pair within the protocol of S22 is
 * learnt from; any other is kept and says why it is not. Nothing here throws, and no fact is lost.
 */
import { AFTER_WITHIN_MS, ASSESSMENTS, BEFORE_WITHIN_MS, sidesTested } from "./assess.ts";
import { countedTries, faultsOf, isRefused, READING_FAULTS } from "./assess-judge.ts";
import { type Occasion, TEST_IDS } from "./assess-reading.ts";
import type { Area, Side } from "./body.ts";
import { dayRecord, type Journal, newestFirst, type ReadingRecord, type SessionRecord } from "./journal.ts";
import type { Tested } from "./learn.ts";
import type { LearnTest } from "./learn-test.ts";
import { addDays, type Day, daysBetween } from "./units.ts";

export const PAIR_FAULTS = [
  ...READING_FAULTS,
  "no-before",
  "no-after",
  "one-side-only",
  "method-changed",
  "unit-changed",
  "before-too-early",
  "after-too-late",
  "clock-moved-back",
  "session-unfinished",
  "session-stopped",
  "nothing-worked",
  "quiet-was-rolled",
  "quiet-cut-short",
] as const;
export type PairFault = (typeof PAIR_FAULTS)[number];

export interface Pair {
  readonly session: SessionRecord["id"];
  readonly test: LearnTest;
  readonly day: Day;
  /** Means of what counts, over both sides where there are two; `null` where there is nothing to show. */
  readonly before: number | null;
  readonly after: number | null;
  /** Signed so that more is better. */
  readonly change: number | null;
  readonly judged:
    | { readonly kind: "learnt"; readonly tested: Tested }
    | { readonly kind: "kept" | "refused"; readonly faults: readonly PairFault[] };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function isTimely({ at, when }: ReadingRecord, { startedAt, endedAt }: SessionRecord): boolean {
  if (startedAt === null || endedAt === null) return false;
  if (when === "before") return at <= startedAt && startedAt - at <= BEFORE_WITHIN_MS;
  return at >= endedAt && at - endedAt <= AFTER_WITHIN_MS;
}

interface Judged {
  readonly reading: ReadingRecord;
  readonly faults: readonly PairFault[];
  /** The tries that may be shown; scattered ones as well, but they are not learnt from. */
  readonly shown: readonly number[] | null;
}

function judgedReading(reading: ReadingRecord): Judged {
  const faults = faultsOf(reading);
  const counted = countedTries(reading.test, reading.tries);
  return { reading, faults, shown: isRefused(faults) ? null : (counted ?? reading.tries) };
}

const isWhole = ({ faults }: Judged): boolean => faults.every((fault) => fault === "no-practice");

/** The first whole reading of a side in its time, so that nobody tests until it pleases; else the best there is. */
function chosenReading(session: SessionRecord, all: readonly Judged[], when: Occasion, side: Side): Judged | null {
  const these = all.filter(({ reading }) => reading.when === when && reading.side === side);
  const timely = these.find((one) => isWhole(one) && isTimely(one.reading, session));
  return timely ?? these.find(isWhole) ?? these.find(({ shown }) => shown !== null) ?? these[0] ?? null;
}

interface Credit {
  readonly worked: Readonly<Partial<Record<Area, number>>>;
  readonly seconds: number;
}

/** Seconds that were truly worked: on one side of each area (the mean of both), and in all. */
function creditOf({ worked }: SessionRecord): Credit {
  const perSide: Partial<Record<Area, number>> = {};
  let all = 0;
  for (const { area, side, seconds } of worked) {
    all += seconds;
    if (seconds > 0) perSide[area] = (perSide[area] ?? 0) + (side === "both" ? seconds : seconds / 2);
  }
  return { worked: perSide, seconds: all };
}

function faultsOfSession({ ending, chosen, startedAt }: SessionRecord, { seconds }: Credit): readonly PairFault[] {
  if (ending === "stopped") return ["session-stopped"];
  if (startedAt === null || ending === null || ending === "abandoned") return ["session-unfinished"];
  if (chosen?.how === "quiet" && seconds > 0) return ["quiet-was-rolled"];
  if (chosen?.how === "quiet") return ending === "done" ? [] : ["quiet-cut-short"];
  return seconds > 0 ? [] : ["nothing-worked"];
}

/** Moments of one side: before, start, end, after, each within its time of the next. */
function faultsOfTime(before: ReadingRecord, after: ReadingRecord, session: SessionRecord): readonly PairFault[] {
  const { startedAt, endedAt } = session;
  if (startedAt === null || endedAt === null) return [];
  if (before.at > startedAt || endedAt < startedAt || after.at < endedAt) return ["clock-moved-back"];
  return [
    ...(startedAt - before.at > BEFORE_WITHIN_MS ? (["before-too-early"] as const) : []),
    ...(after.at - endedAt > AFTER_WITHIN_MS ? (["after-too-late"] as const) : []),
  ];
}

type Sides = readonly (Judged | null)[];

function faultsOfPair(session: SessionRecord, befores: Sides, afters: Sides): readonly PairFault[] {
  const faults: PairFault[] = [];
  if (befores.every((one) => one === null)) faults.push("no-before");
  if (afters.every((one) => one === null)) faults.push("no-after");
  const lacks = (sides: Sides): boolean => sides.includes(null) && sides.some((one) => one !== null);
  if (lacks(befores) || lacks(afters)) faults.push("one-side-only");
  for (const judged of [...befores, ...afters]) if (judged !== null) faults.push(...judged.faults);
  befores.forEach((one, index) => {
    const before = one?.reading;
    const after = afters[index]?.reading;
    if (before === undefined || after === undefined) return;
    if (before.method !== after.method) faults.push("method-changed");
    if (before.entered !== after.entered) faults.push("unit-changed");
    faults.push(...faultsOfTime(before, after, session));
  });
  return faults;
}

/** How far tries of one group lie from their own mean, over all groups. */
function spreadOf(groups: readonly (readonly number[])[]): Tested["tries"] {
  let squares = 0;
  let freedom = 0;
  for (const group of groups) {
    const mean = meanOf(group);
    for (const value of group) squares += (value - mean) ** 2;
    freedom += group.length - 1;
  }
  return { variance: freedom > 0 ? squares / freedom : 0, freedom };
}

const meanOfSides = (sides: Sides): number | null => {
  const shown = sides.flatMap((one) => (one === null || one.shown === null ? [] : [meanOf(one.shown)]));
  return shown.length === sides.length ? meanOf(shown) : null;
};

function pairOf(session: SessionRecord, test: LearnTest, firstTested: Day): Pair {
  const assessment = ASSESSMENTS[test];
  const sides = sidesTested(assessment);
  const all = session.readings.filter((one) => one.test === test).map(judgedReading);
  const befores = sides.map((side) => chosenReading(session, all, "before", side));
  const afters = sides.map((side) => chosenReading(session, all, "after", side));
  const before = meanOfSides(befores);
  const after = meanOfSides(afters);
  const sign = assessment.better === "more" ? 1 : -1;
  const change = before === null || after === null ? null : sign * (after - before);
  const credit = creditOf(session);
  const day = session.id.slice(0, 10) as Day;
  const strays = [...befores, ...afters].every((one) => one === null) ? all.flatMap((one) => one.faults) : [];
  const faults = [
    ...new Set<PairFault>([...faultsOfSession(session, credit), ...faultsOfPair(session, befores, afters), ...strays]),
  ];
  const base = { session: session.id, test, day, before, after, change };
  if (isRefused(faults)) return { ...base, judged: { kind: "refused", faults } };
  if (faults.length > 0 || change === null) return { ...base, judged: { kind: "kept", faults } };
  const tested: Tested = {
    test,
    day: Math.max(0, daysBetween(firstTested, day)),
    change,
    tries: spreadOf([...befores, ...afters].map((one) => one?.shown ?? [])),
    session: session.chosen?.how === "quiet" ? "quiet" : "rolled",
    worked: credit.worked,
    seconds: credit.seconds,
    chance: session.chosen?.chance ?? {},
  };
  return { ...base, judged: { kind: "learnt", tested } };
}

/** One pair for each test that was begun in the session, in the order of the tests. */
export function pairsOf(session: SessionRecord, firstTested: Day): readonly Pair[] {
  const tests = TEST_IDS.filter((test) => session.readings.some((reading) => reading.test === test));
  return tests.map((test) => pairOf(session, test, firstTested));
}

const byDay = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

type Month = Journal["months"] extends ReadonlyMap<string, infer Days> ? Days : never;

/** The pairs of one month, the oldest first: a month that nothing was added to is the same object in the next journal. */
export function pairsOfMonth(month: Month, firstTested: Day): readonly Pair[] {
  const sessions = [...month].sort(byDay).flatMap(([, record]) => newestFirst(record).toReversed());
  return sessions.flatMap((session) => (session.readings.length === 0 ? [] : pairsOf(session, firstTested)));
}

/** Every pair there is, the oldest first. */
export function pairsIn({ months, firstTested }: Journal): readonly Pair[] {
  if (firstTested === null) return [];
  return [...months].sort(byDay).flatMap(([, month]) => pairsOfMonth(month, firstTested));
}

/** What `learn` takes, the oldest first. */
export const testedIn = (journal: Journal): readonly Tested[] =>
  pairsIn(journal).flatMap(({ judged }) => (judged.kind === "learnt" ? [judged.tested] : []));

const LOOK_BACK_DAYS = 14;

/** Days before today with a tested session that began, the newest first, of the last two weeks: what `isTestDay` asks. */
export function testedDays(journal: Journal, today: Day): readonly number[] {
  const days = Array.from({ length: LOOK_BACK_DAYS }, (_, ago) => ago);
  return days.filter((ago) => {
    const record = dayRecord(journal, addDays(today, -ago));
    return (
      record !== null &&
      [...record.sessions.values()].some(({ readings, startedAt }) => startedAt !== null && readings.length > 0)
    );
  });
}
