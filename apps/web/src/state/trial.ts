/**
 * Today's session as a part of one's own experiment (S22): whether a test belongs to it, what it holds and with what chance.
 * Nearly all is read off the journal, so that a closed tab forgets nothing that was done.
 */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import {
  AFTER_WITHIN_MS,
  BEFORE_WITHIN_MS,
  dayNumber,
  dayRecord,
  instant,
  type LearnTest,
  NO_BELIEFS,
  newestFirst,
  openTests,
  type Reading,
  type Retest,
  retestsOf,
  type SessionId,
  type SessionRecord,
  type Steered,
  steered,
  testedDays,
} from "@rollwell/engine";
import type { App } from "./app.ts";
import { askOf, inChosenForms, worldOf } from "./planning.ts";
import { testedPast } from "./tested.ts";

const sessionsOf = (app: App): readonly SessionRecord[] => {
  const record = dayRecord(app.journal.value, app.today.value);
  return record === null ? [] : newestFirst(record);
};

/** Many more than there are sessions in a day (S19). */
const A_DAY_OF = 16;

/** Any two sessions have different numbers: the day, and how many came before on it. */
const turnOf = (app: App): number =>
  dayNumber(app.today.value) * A_DAY_OF + sessionsOf(app).filter(({ startedAt }) => startedAt !== null).length;

/** The turn whose test was left out, where the device did not keep it; the next session asks anew. */
const leftOut = signal<{ readonly of: App; readonly turn: number } | null>(null);

export function leaveOutTest(app: App): void {
  const turn = turnOf(app);
  leftOut.value = { of: app, turn };
  void app.set({ leftOut: turn });
}

/** The session whose second test was left out. */
const notAgain = signal<SessionId | null>(null);

export function leaveOutAgain(session: SessionId): void {
  notAgain.value = session;
}

/** A session tested before that has not begun, while that test still counts: what a reload in between leaves behind. */
export function testedNotBegun(app: App): SessionRecord | null {
  const found = sessionsOf(app).find(
    ({ startedAt, ending, readings }) => startedAt === null && ending === null && readings.length > 0,
  );
  const last = found?.readings.at(-1);
  return found !== undefined && last !== undefined && app.now() - last.at < BEFORE_WITHIN_MS ? found : null;
}

/** The test that the person wants an answer of, if it may be done today (S21, S19) and was not left out. */
function wantedTest(app: App): LearnTest | null {
  const { tests, test, leftOut: kept } = app.settings.value;
  const turn = turnOf(app);
  const isLeftOut = kept === turn || (leftOut.value?.of === app && leftOut.value.turn === turn);
  if (tests !== "on" || isLeftOut) return null;
  return openTests({ clearance: app.clearance.value, standing: app.standing.value }).includes(test) ? test : null;
}

/** The session on offer and how it came to be chosen, with the swaps they made. Who wants no tests gets the planner's own. */
export const offerOf = (app: App): ReadonlySignal<Steered> =>
  computed(() => {
    const { tests, quiet } = app.settings.value;
    const journal = app.journal.value;
    const found = steered({
      ask: askOf(app),
      world: worldOf(app),
      beliefs: tests === "on" ? testedPast(journal).beliefs : NO_BELIEFS,
      aim: wantedTest(app),
      tested: tests === "on" ? testedDays(journal, app.today.value) : [],
      seed: ((app.settings.value.chance ?? 0) + turnOf(app)) | 0,
      quiet: quiet === "on" ? "offered" : "off",
    });
    return { ...found, planned: inChosenForms(app, found.planned) };
  });

/** Writes what was read of a test; a session that is not begun yet gets its name by it. */
export function keepReadings(
  app: App,
  session: SessionId | null,
  readings: readonly Reading[],
): Promise<"kept" | "lost"> {
  return app.append(readings.map((reading) => ({ kind: "tested", session, ...reading }) as const));
}

/** A part of a test: kept under no session, so that nothing is compared by it. Told again, only what is new is written. */
export function keepPart(app: App, session: SessionId, readings: readonly Reading[]): Promise<"kept" | "lost"> {
  const parts = readings.map((reading) => {
    const id = `${session}/part-${reading.when}-${reading.test}-${reading.side}-${reading.tries.length}`;
    return { kind: "tested", session: null, ...reading, id } as const;
  });
  return parts.length === 0 ? Promise.resolve("kept") : app.append(parts);
}

/** ms by which stamps may run ahead of the clock: no two facts share one. */
const STAMPS_AHEAD = 2000;

export interface Again extends Retest {
  readonly session: SessionId;
  /** `behind`: it was set back since the session ended, so that nobody can say how long ago that was. */
  readonly clock: "in-order" | "behind";
}

/** What is to be tested again after the last session of today; `late` too, when it would no longer be learnt from. */
export function testAgain(app: App, how: "in-time" | "late"): Again | null {
  const session = sessionsOf(app).find(({ startedAt }) => startedAt !== null);
  if (session === undefined || session.endedAt === null || notAgain.value === session.id) return null;
  const open = openTests({ clearance: app.clearance.value, standing: app.standing.value });
  const first = retestsOf(session).find(({ test }) => open.includes(test));
  if (first === undefined) return null;
  const now = app.now();
  const again = { ...first, session: session.id };
  if (now < session.endedAt - STAMPS_AHEAD)
    return how === "late" ? { ...again, until: instant(now), clock: "behind" } : null;
  const until = how === "late" ? first.until + AFTER_WITHIN_MS : first.until;
  return now < until ? { ...again, clock: "in-order" } : null;
}

const A_MONTH = 30;

/** How often in the last month an area was varied like this, this time counted. */
export function triesThisMonth(app: App, reason: string): number {
  const today = app.today.value;
  let count = 1;
  for (const month of app.journal.value.months.values())
    for (const [day, { sessions }] of month) {
      const ago = dayNumber(today) - dayNumber(day);
      if (ago < 0 || ago >= A_MONTH) continue;
      for (const { chosen, startedAt } of sessions.values())
        if (startedAt !== null && chosen?.reason === reason) count += 1;
    }
  return count;
}
