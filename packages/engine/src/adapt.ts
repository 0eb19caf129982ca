/** Journal → Standing: what soreness, pain and the days say about today (S1, S10, S19, H31). */
import { AREAS, type Area } from "./body.ts";
import type { SessionId } from "./facts.ts";
import {
  areasWorked,
  type DayRecord,
  dayRecord,
  isWorkedArea,
  type Journal,
  newestFirst,
  peakPain,
} from "./journal.ts";
import type { Why } from "./programme.ts";
import { type AreaStanding, byArea, type Standing } from "./standing.ts";
import { addDays, type Day, daysBetween } from "./units.ts";

/** How far back anything matters: as long as a screening holds. */
const LOOK_BACK = 90;
const REST_FROM = 6; // S19
const REST_DAYS = 2; // S19: 48 h
const LESS_FROM = 4; // S19
const REPORT_HOLDS = 7;
const SORE_DAYS = 3; // S19
const UNLOCK = { sessions: 3, pain: 4, soreness: 3 } as const; // S1
const LIGHTEN_FROM = 6; // S10
const NO_BETTER = { after: 14, within: 28, tellings: 3 } as const; // H31: 2–4 weeks

interface Past {
  readonly day: Day;
  readonly ago: number;
  readonly record: DayRecord;
}

const without = (record: DayRecord, session: SessionId): DayRecord => ({
  ...record,
  sessions: new Map([...record.sessions].filter(([id]) => id !== session)),
});

/** The days with a record, today first. */
function pastOf(journal: Journal, today: Day, except: SessionId | null): readonly Past[] {
  const past: Past[] = [];
  if (journal.firstDay === null) return past;
  const reach = Math.min(LOOK_BACK, daysBetween(journal.firstDay, today));
  for (let ago = 0; ago <= reach; ago++) {
    const day = addDays(today, -ago);
    const record = dayRecord(journal, day);
    if (record === null) continue;
    past.push({ day, ago, record: except === null ? record : without(record, except) });
  }
  return past;
}

interface Report {
  readonly ago: number;
  readonly soreness: number;
}

const reportsOf = (past: readonly Past[], area: Area): readonly Report[] =>
  past.flatMap(({ ago, record }) => {
    const soreness = record.soreness[area];
    return soreness === undefined || ago > REPORT_HOLDS ? [] : [{ ago, soreness }];
  });

/** Sore on three days running, or sorer than the day before with nothing done in between (S19). */
function isWorrying(reports: readonly Report[], workedAgo: number | null): boolean {
  const [now, before] = reports;
  if (now === undefined || now.soreness < LESS_FROM) return false;
  const run = reports.slice(0, SORE_DAYS);
  if (run.length === SORE_DAYS && run.every(({ soreness }) => soreness >= LESS_FROM)) return true;
  const untouched = before !== undefined && (workedAgo === null || workedAgo >= before.ago);
  return untouched && before.soreness >= LESS_FROM && now.soreness > before.soreness;
}

function restOf(reports: readonly Report[], workedAgo: number | null): Why | null {
  if (workedAgo === 0) return { code: "worked-today", rule: "S19" };
  if (isWorrying(reports, workedAgo)) return { code: "see-a-professional", rule: "S19" };
  // 48 h are 48 h: a milder report in between does not end them.
  const severe = reports.find(({ ago, soreness }) => ago < REST_DAYS && soreness >= REST_FROM);
  return severe === undefined ? null : { code: "very-sore", rule: "S19", value: severe.soreness };
}

/** Three clean sessions of the area since the last stop, each with a known peak ≤ 4 and a next day told ≤ 3 (S1). */
function isUnlocked(journal: Journal, past: readonly Past[], area: Area): boolean {
  let clean = 0;
  for (const entry of past) {
    for (const session of newestFirst(entry.record)) {
      if (session.ending === "stopped" || session.symptoms.length > 0) return false;
      if (session.ending !== "done" || !isWorkedArea(session, area)) continue;
      const peak = peakPain(session, area);
      const sore = dayRecord(journal, addDays(entry.day, 1))?.soreness[area];
      if (peak === null || sore === undefined) continue;
      if (peak > UNLOCK.pain || sore > UNLOCK.soreness) return false;
      clean += 1;
      if (clean >= UNLOCK.sessions) return true;
    }
  }
  return false;
}

/** It hurts more than comfortable, and no less than two to four weeks ago (H31). */
function isNoBetter(past: readonly Past[], area: Area): boolean {
  const tellings = past
    .filter(({ ago }) => ago <= NO_BETTER.within)
    .flatMap(({ ago, record }) => newestFirst(record).map(({ pain }) => ({ ago, pain: pain[area] ?? null })))
    .filter(({ pain }) => pain !== null);
  const [now] = tellings;
  const then = tellings.at(-1);
  if (now === undefined || then === undefined || tellings.length < NO_BETTER.tellings) return false;
  const weeks = then.ago - now.ago >= NO_BETTER.after;
  return weeks && Number(now.pain) >= LIGHTEN_FROM && Number(now.pain) >= Number(then.pain);
}

function standingOf(journal: Journal, past: readonly Past[], area: Area): AreaStanding {
  const last = past.find(({ record }) => areasWorked(record).includes(area));
  const session = last && newestFirst(last.record).find((candidate) => isWorkedArea(candidate, area));
  const reports = reportsOf(past, area);
  const rest = restOf(reports, last?.ago ?? null);
  const peak = session === undefined ? undefined : session.pain[area];
  const soreness = reports[0]?.soreness ?? 0;
  return {
    rest,
    lessTime: soreness >= LESS_FROM ? { code: "sore-less-time", rule: "S19", value: soreness } : null,
    lighten: peak !== undefined && peak >= LIGHTEN_FROM ? { code: "hurt-last-time", rule: "S10", value: peak } : null,
    daysSince: last?.ago ?? null,
    lastTechnique: session?.worked.findLast((work) => work.area === area)?.technique ?? null,
    unlocked: isUnlocked(journal, past, area),
  };
}

/** `except` is the session that is open: to go on with it, what it has done so far is not its own past. */
export function adapt(journal: Journal, today: Day, except: SessionId | null = null): Standing {
  const past = pastOf(journal, today, except);
  const areas = byArea((area) => standingOf(journal, past, area));
  const now = past.find(({ ago }) => ago === 0);
  const isConcerning = (area: Area): boolean =>
    areas[area].rest?.code === "see-a-professional" || isNoBetter(past, area);
  return {
    areas,
    sessionsToday:
      now === undefined ? 0 : [...now.record.sessions.values()].filter(({ worked }) => worked.length > 0).length,
    seeProfessional: AREAS.filter(isConcerning),
  };
}

/** Areas to ask about today: worked yesterday, or sore at the last report; once a day (S19). */
export function sorenessToAsk(journal: Journal, today: Day): readonly Area[] {
  if (dayRecord(journal, today)?.askedSoreness === "asked") return [];
  const yesterday = dayRecord(journal, addDays(today, -1));
  if (yesterday === null) return [];
  const worked = new Set(areasWorked(yesterday));
  return AREAS.filter((area) => worked.has(area) || (yesterday.soreness[area] ?? 0) >= LESS_FROM);
}
