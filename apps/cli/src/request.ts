/** One request for a plan, from options or from a line of a file, checked and answered. */

import { CATALOG } from "@rollwell/content";
import {
  type Ask,
  adapt,
  type Clearance,
  clearanceOn,
  type Day,
  dayNumber,
  err,
  fold,
  NO_PAST,
  NOTHING_TO_DECLARE,
  ok,
  PLACES,
  type Place,
  PURPOSES,
  type Purpose,
  parseAnswers,
  parseDay,
  plan,
  type Refusal,
  type Result,
  type Standing,
  screen,
  TOOLS,
  type Tool,
  type WrittenProgramme,
  writeProgramme,
} from "@rollwell/engine";
import { parseHistory } from "./files.ts";

/** What somebody has when they do not say: a short roller and a wall. */
export const USUAL_TOOLS: readonly Tool[] = ["roller-46", "wall"];

export interface Request {
  readonly ask: Ask;
  readonly clearance: Clearance;
  readonly standing: Standing;
  readonly day: Day;
  readonly seed: number;
}

const refusal = (code: string, rule: string): Refusal => ({ code, rule });

function words<Word extends string>(value: unknown, known: readonly Word[]): readonly Word[] | null {
  if (!Array.isArray(value)) return null;
  return value.every((word) => (known as readonly unknown[]).includes(word)) ? (value as Word[]) : null;
}

type Fields = Readonly<Record<string, unknown>>;

function askFrom(raw: Fields): Result<Ask, Refusal> {
  const minutes = raw.minutes;
  if (typeof minutes !== "number") return err(refusal("minutes-out-of-range", "S6"));
  const purpose = PURPOSES.find((one: Purpose) => one === raw.purpose);
  if (purpose === undefined) return err(refusal("unknown-purpose", "S2"));
  const focus = words<Place>(raw.focus ?? [], PLACES);
  if (focus === null) return err(refusal("unknown-place", "M2.1"));
  const tools = words<Tool>(raw.tools ?? USUAL_TOOLS, TOOLS);
  if (tools === null) return err(refusal("unknown-tool", "M8.1"));
  const noFloor = raw.noFloor ?? false;
  if (typeof noFloor !== "boolean") return err(refusal("unreadable-request", "H35"));
  return ok({ minutes, purpose, focus, tools, noFloor });
}

/** Nothing told is not a clearance: a request without answers is refused (H05). */
function clearanceFrom(raw: Fields): Result<Clearance, Refusal> {
  const answers = parseAnswers({ age: raw.age, answers: raw.answers });
  return answers.ok ? ok(screen(answers.value)) : err(refusal("unreadable-screening", "H07"));
}

/** A line of a requests file. `today` stands in where the line names no day. */
export function parseRequest(raw: unknown, today: Day): Result<Request, Refusal> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return err(refusal("unreadable-request", "H35"));
  const fields = raw as Fields;
  const ask = askFrom(fields);
  if (!ask.ok) return ask;
  const clearance = clearanceFrom(fields);
  if (!clearance.ok) return clearance;
  const day = fields.day === undefined ? today : typeof fields.day === "string" ? parseDay(fields.day) : null;
  if (day === null) return err(refusal("unreadable-day", "H35"));
  const seed = fields.seed ?? dayNumber(day);
  if (typeof seed !== "number" || !Number.isFinite(seed)) return err(refusal("unreadable-request", "H35"));
  const history = fields.history === undefined ? ok([]) : parseHistory(fields.history);
  if (!history.ok) return err(refusal("unreadable-history", "H35"));
  const standing = history.value.length === 0 ? NO_PAST : adapt(fold(history.value), day);
  return ok({ ask: ask.value, clearance: clearance.value, standing, day, seed: Math.trunc(seed) });
}

/** The clearance of somebody planning on the command line: their answers, else what their history holds. */
export function clearanceFor(answers: unknown, history: unknown, day: Day): Result<Clearance, string> {
  if (answers !== undefined) {
    const parsed = parseAnswers(answers);
    return parsed.ok ? ok(screen(parsed.value)) : err(parsed.error);
  }
  if (history === undefined) return ok(screen(NOTHING_TO_DECLARE));
  const facts = parseHistory(history);
  return facts.ok ? ok(clearanceOn(fold(facts.value), day)) : facts;
}

const TITLES: Readonly<Record<Purpose, string>> = {
  "warm-up": "Before sport",
  recovery: "After sport",
  daily: "Everyday",
};

export function answer({ ask, clearance, standing, seed }: Request): Result<WrittenProgramme, readonly Refusal[]> {
  const planned = plan(ask, { clearance, standing, catalog: CATALOG, seed });
  if (!planned.ok) return planned;
  return ok({ ...writeProgramme(planned.value), title: `${TITLES[ask.purpose]}, ${ask.minutes} minutes` });
}
