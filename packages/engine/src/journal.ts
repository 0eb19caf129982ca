/**
 * fold(facts) → Journal: all that is remembered, whatever order the facts came in; a fact seen twice changes nothing.
 * `extend` adds one more without folding the others again: it copies the path to one day and shares the rest.
 *
 * Where facts contradict each other the cautious one holds: the greater pain, the greater soreness, the stop (H07).
 */
import type { Reading } from "./assess-reading.ts";
import { AREAS, type Area, type Side } from "./body.ts";
import type { Choice, Ending, Fact, KnownFact, SessionId, Symptom } from "./facts.ts";
import { unreachable } from "./result.ts";
import { type Answers, type Clearance, isFresh, mostCautious, notNow, screen } from "./screening.ts";
import { type Day, type Instant, parseDay } from "./units.ts";

export interface Worked {
  readonly step: number;
  readonly technique: string;
  readonly area: Area;
  readonly side: Side;
  readonly seconds: number;
}

/** A reading and when it was told, to tell early from late and one from another. */
export interface ReadingRecord extends Reading {
  readonly id: string;
  readonly at: Instant;
}

export interface SessionRecord {
  readonly id: SessionId;
  readonly startedAt: Instant | null;
  /** As it was written when it began; a draft like any other. */
  readonly programme: unknown;
  readonly worked: readonly Worked[];
  /** Greatest pain told in each area, by index in AREAS; absent where nothing was told. */
  readonly pain: Readonly<Partial<Record<Area, number>>>;
  readonly symptoms: readonly Symptom[];
  readonly held: number;
  readonly eased: number;
  readonly ending: Ending | null;
  readonly endedAt: Instant | null;
  /** The hardest moment, asked afterwards. */
  readonly felt: number | null;
  /** What was chosen at its start, with which probability; `null` in sessions from before that was recorded. */
  readonly chosen: (Choice & { readonly at: Instant }) | null;
  /** By their moment, the first first. */
  readonly readings: readonly ReadingRecord[];
}

export interface DayRecord {
  readonly sessions: ReadonlyMap<SessionId, SessionRecord>;
  readonly soreness: Readonly<Partial<Record<Area, number>>>;
  readonly askedSoreness: "asked" | "not-asked";
  /** Tests that belong to no session. */
  readonly readings: readonly ReadingRecord[];
}

interface Screened {
  readonly at: Instant;
  readonly day: Day;
  /** `null`: could not be read, which is not a clearance. */
  readonly answers: Answers | null;
}

interface Setting {
  readonly at: Instant;
  readonly id: string;
  readonly value: unknown;
}

type Month = ReadonlyMap<Day, DayRecord>;

export interface Journal {
  readonly months: ReadonlyMap<string, Month>;
  readonly screened: Screened | null;
  /** The last moment that ended a screening: a stop or a warning sign. */
  readonly stoppedAt: Instant | null;
  readonly settings: ReadonlyMap<string, Setting>;
  readonly firstDay: Day | null;
  /** The day of the first session with a test. */
  readonly firstTested: Day | null;
}

export const EMPTY_JOURNAL: Journal = {
  months: new Map(),
  screened: null,
  stoppedAt: null,
  settings: new Map(),
  firstDay: null,
  firstTested: null,
};

type Open<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };
type OpenSession = Open<SessionRecord>;
type OpenDay = Open<Omit<DayRecord, "sessions">> & { sessions: Map<SessionId, OpenSession> };

/** Writing into a journal that nobody else holds (`own`), or into one that shares all but the touched path (`copy`). */
class Pen {
  readonly journal: Open<Journal>;
  readonly mode: "own" | "copy";
  readonly #months: Map<string, Map<Day, OpenDay>>;
  #last: OpenSession | null = null;

  constructor(base: Journal, mode: "own" | "copy") {
    this.mode = mode;
    this.#months = new Map(base.months) as Map<string, Map<Day, OpenDay>>;
    this.journal = { ...base, months: this.#months };
  }

  day(key: Day): OpenDay {
    const name = key.slice(0, 7);
    let month = this.#months.get(name);
    if (month === undefined || this.mode === "copy") {
      month = new Map(month);
      this.#months.set(name, month);
    }
    let record = month.get(key);
    if (record === undefined) record = { sessions: new Map(), soreness: {}, askedSoreness: "not-asked", readings: [] };
    else if (this.mode === "copy") record = { ...record, sessions: new Map(record.sessions) };
    else return record;
    month.set(key, record);
    const first = this.journal.firstDay;
    if (first === null || key < first) this.journal.firstDay = key;
    return record;
  }

  session(id: SessionId): OpenSession {
    if (this.mode === "own" && this.#last?.id === id) return this.#last;
    const { sessions } = this.day(id.slice(0, 10) as Day);
    const found = sessions.get(id);
    const record: OpenSession =
      found === undefined
        ? {
            id,
            startedAt: null,
            programme: null,
            worked: [],
            pain: {},
            symptoms: [],
            held: 0,
            eased: 0,
            ending: null,
            endedAt: null,
            felt: null,
            chosen: null,
            readings: [],
          }
        : this.mode === "copy"
          ? { ...found }
          : found;
    if (record !== found) sessions.set(id, record);
    this.#last = record;
    return record;
  }
}

const later = (one: Instant | null, other: Instant): Instant => (one === null || other > one ? other : one);

/** Endings in order of caution: a stop told anywhere holds. */
const CAUTION: Readonly<Record<Ending, number>> = { done: 0, ended: 1, abandoned: 2, stopped: 3 };

function screenedWith(before: Screened | null, next: Screened): Screened {
  if (before === null || next.at > before.at) return next;
  if (next.at < before.at) return before;
  const day = before.day < next.day ? before.day : next.day;
  if (before.answers === null || next.answers === null) return { at: before.at, day, answers: null };
  return { at: before.at, day, answers: mostCautious(before.answers, next.answers) };
}

/** Of two tellings of a step the longer holds; of equals always the same one, so that no order matters. */
const holds = (one: Worked, other: Worked): boolean =>
  one.seconds === other.seconds ? JSON.stringify(one) <= JSON.stringify(other) : one.seconds > other.seconds;

/** Adds a step's work; told twice, the longer time holds. */
function withWork(worked: readonly Worked[], next: Worked): readonly Worked[] {
  const at = worked.findIndex(({ step }) => step === next.step);
  if (at < 0) {
    const after = worked.findIndex(({ step }) => step > next.step);
    return after < 0 ? [...worked, next] : worked.toSpliced(after, 0, next);
  }
  return holds(worked[at] as Worked, next) ? worked : worked.with(at, next);
}

/** By moment, then by id; of two tellings under one id always the same one. */
function withReading(readings: readonly ReadingRecord[], next: ReadingRecord): readonly ReadingRecord[] {
  const at = readings.findIndex(({ id }) => id === next.id);
  const known = readings[at];
  if (known !== undefined && JSON.stringify(known) <= JSON.stringify(next)) return readings;
  const others = known === undefined ? readings : readings.toSpliced(at, 1);
  const after = others.findIndex((other) => other.at > next.at || (other.at === next.at && other.id > next.id));
  return others.toSpliced(after < 0 ? others.length : after, 0, next);
}

/** Of two tellings of a choice the first holds: what was written before anything was known of the outcome. */
function withChoice(before: SessionRecord["chosen"], next: Choice & { readonly at: Instant }): SessionRecord["chosen"] {
  if (before === null || next.at < before.at) return next;
  return next.at === before.at && JSON.stringify(next) < JSON.stringify(before) ? next : before;
}

const greater = <Key extends Area>(record: Readonly<Partial<Record<Key, number>>>, key: Key, value: number) =>
  (record[key] ?? -1) >= value ? record : { ...record, [key]: value };

function write(pen: Pen, fact: KnownFact): void {
  const { journal } = pen;
  switch (fact.kind) {
    case "screened": {
      const { at, day, age, answers } = fact;
      const told: Answers = { age, answers };
      // Merged with itself it has every question, as it would after being told twice.
      journal.screened = screenedWith(journal.screened, { at, day, answers: mostCautious(told, told) });
      return;
    }
    case "started": {
      const session = pen.session(fact.session);
      if (session.startedAt !== null && session.startedAt < fact.at) return;
      if (session.startedAt === fact.at && JSON.stringify(session.programme) <= JSON.stringify(fact.programme)) return;
      session.startedAt = fact.at;
      session.programme = fact.programme;
      return;
    }
    case "chosen": {
      const session = pen.session(fact.session);
      const { at, how, test, areas, chance, reason } = fact;
      session.chosen = withChoice(session.chosen, { at, how, test, areas, chance, reason });
      return;
    }
    case "tested": {
      const { id, at, when, test, side, tries, practice, method, entered, confirmed } = fact;
      const reading: ReadingRecord = { id, at, when, test, side, tries, practice, method, entered, confirmed };
      if (fact.session === null) {
        const record = pen.day(fact.day);
        record.readings = withReading(record.readings, reading);
        return;
      }
      const session = pen.session(fact.session);
      session.readings = withReading(session.readings, reading);
      const on = fact.session.slice(0, 10) as Day;
      if (journal.firstTested === null || on < journal.firstTested) journal.firstTested = on;
      return;
    }
    case "worked": {
      const session = pen.session(fact.session);
      const { step, technique, area, side, seconds } = fact;
      const work: Worked = { step, technique, area, side, seconds };
      // The usual case of a fold: the next step of a session that nobody else holds.
      if (pen.mode === "own" && (session.worked.at(-1)?.step ?? -1) < step) (session.worked as Worked[]).push(work);
      else session.worked = withWork(session.worked, work);
      return;
    }
    case "hurt": {
      const session = pen.session(fact.session);
      session.pain = greater(session.pain, fact.area, fact.pain);
      return;
    }
    case "symptom": {
      const session = pen.session(fact.session);
      if (!session.symptoms.includes(fact.symptom)) session.symptoms = [...session.symptoms, fact.symptom].sort();
      journal.stoppedAt = later(journal.stoppedAt, fact.at);
      return;
    }
    case "ended": {
      const session = pen.session(fact.session);
      if (session.ending === null || CAUTION[fact.how] > CAUTION[session.ending]) session.ending = fact.how;
      session.endedAt = later(session.endedAt, fact.at);
      if (fact.how === "stopped") journal.stoppedAt = later(journal.stoppedAt, fact.at);
      return;
    }
    case "felt": {
      const session = pen.session(fact.session);
      session.felt = Math.max(session.felt ?? 0, fact.pain);
      return;
    }
    case "sore": {
      const record = pen.day(fact.day);
      record.soreness = greater(record.soreness, fact.area, fact.soreness);
      record.askedSoreness = "asked";
      return;
    }
    case "asked-soreness":
      pen.day(fact.day).askedSoreness = "asked";
      return;
    case "setting": {
      const before = journal.settings.get(fact.name);
      if (before !== undefined && (before.at > fact.at || (before.at === fact.at && before.id >= fact.id))) return;
      journal.settings = new Map(journal.settings).set(fact.name, { at: fact.at, id: fact.id, value: fact.value });
      return;
    }
    // How long a spot was held and that a step was eased are kept for later questions; nothing today depends on them.
    case "held":
    case "eased":
      pen.session(fact.session);
      return;
    default:
      unreachable(fact);
  }
}

const isHarmless = (how: unknown): boolean => how === "done" || how === "ended" || how === "abandoned";

/**
 * What cannot be read counts from the moment it claims, on the cautious side: a screening clears nobody (H07), a warning
 * sign and an ending we do not know to be harmless are a stop (H04).
 */
function writeUnknown({ journal }: Pen, raw: Readonly<Record<string, unknown>>): void {
  const at = (typeof raw.at === "number" && raw.at > 0 && raw.at <= 8.64e15 ? raw.at : 0) as Instant;
  if (raw.kind === "screened") {
    const day = (typeof raw.day === "string" ? parseDay(raw.day) : null) ?? ("1970-01-01" as Day);
    journal.screened = screenedWith(journal.screened, { at, day, answers: null });
  } else if (raw.kind === "symptom" || (raw.kind === "ended" && !isHarmless(raw.how))) {
    journal.stoppedAt = later(journal.stoppedAt, at);
  }
}

function put(pen: Pen, fact: Fact): void {
  if (fact.kind === "unknown") writeUnknown(pen, fact.raw);
  else write(pen, fact);
}

export function fold(facts: Iterable<Fact>): Journal {
  const pen = new Pen(EMPTY_JOURNAL, "own");
  for (const fact of facts) put(pen, fact);
  return pen.journal;
}

export function extend(journal: Journal, fact: Fact): Journal {
  const pen = new Pen(journal, "copy");
  put(pen, fact);
  return pen.journal;
}

export const dayRecord = (journal: Journal, day: Day): DayRecord | null =>
  journal.months.get(day.slice(0, 7))?.get(day) ?? null;

/** What the screening on record allows today. It fails closed. */
export function clearanceOn(journal: Journal, today: Day): Clearance {
  const { screened, stoppedAt } = journal;
  if (screened === null) return notNow("not-screened", "H05");
  if (screened.answers === null) return notNow("unreadable-screening", "H07");
  if (stoppedAt !== null && stoppedAt >= screened.at) return notNow("after-a-stop", "H04");
  if (!isFresh(screened.day, today)) return notNow("screening-expired", "S20");
  return screen(screened.answers);
}

/** The sessions of a day by their beginning, the last first; of two at one moment, always in the same order. */
export const newestFirst = ({ sessions }: DayRecord): readonly SessionRecord[] =>
  [...sessions.values()].sort(
    (one, other) => (other.startedAt ?? 0) - (one.startedAt ?? 0) || (one.id < other.id ? 1 : -1),
  );

/** The newest session that began and has no end: what a killed tab leaves behind. */
export function openSession(journal: Journal, today: Day, yesterday: Day): SessionRecord | null {
  const days = [today, yesterday].map((day) => dayRecord(journal, day));
  const open = days.flatMap((record) => (record === null ? [] : newestFirst(record)));
  return open.find(({ ending, startedAt }) => ending === null && startedAt !== null) ?? null;
}

/** Everything told about pain in a session: its greatest value, or `null` when nothing was told. */
export function peakPain(session: SessionRecord, area: Area): number | null {
  const told = [session.pain[area], session.felt].filter((value) => value !== undefined && value !== null);
  return told.length === 0 ? null : Math.max(...told);
}

export const isWorkedArea = (session: SessionRecord, area: Area): boolean =>
  session.worked.some((work) => work.area === area && work.seconds > 0);

/** Areas worked on a day, in session order. */
export const areasWorked = (record: DayRecord): readonly Area[] =>
  AREAS.filter((area) => [...record.sessions.values()].some((session) => isWorkedArea(session, area)));
