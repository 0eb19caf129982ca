/**
 * What can happen. Facts are immutable and append-only; every fact carries its version, the moment and the local day on
 * which it happened. A fact of a kind or version we do not know is kept as it is and written back unchanged.
 */
import { ENTRIES, METHODS, OCCASIONS, READING_LIMITS, type Reading, TEST_IDS } from "./assess-reading.ts";
import { AREAS, type Area, type Side } from "./body.ts";
import type { LearnTest } from "./learn-test.ts";
import { err, ok, type Result } from "./result.ts";
import { ANSWERS, type Answer, isArea } from "./screening.ts";
import { type Day, type Instant, parseDay } from "./units.ts";

/** Any of these ends a session and, until a new screening, the next ones (M5.3, M7.2, S10). */
export const SYMPTOMS = ["sharp", "numb", "tingling", "radiating", "weak", "dizzy", "chest-pain"] as const;
export type Symptom = (typeof SYMPTOMS)[number];

export const isSymptom = (value: unknown): value is Symptom => (SYMPTOMS as readonly unknown[]).includes(value);

export const ENDINGS = ["done", "ended", "abandoned", "stopped"] as const;
/** `ended`: finished early without a reason to worry; `abandoned`: closed later, honestly; `stopped`: the STOP control. */
export type Ending = (typeof ENDINGS)[number];

/** Written at a session's start: what was chosen, and how likely that was before it was chosen (S22). */
export interface Choice {
  readonly how: "rolled" | "quiet";
  /** The test whose answer the choice was made for; `null` when no test was due. */
  readonly test: LearnTest | null;
  readonly areas: readonly Area[];
  /** The probability with which each area was to be in the session; absent is 0. */
  readonly chance: Readonly<Partial<Record<Area, number>>>;
  /** A code, for the words that explain it. */
  readonly reason: string;
}

/** `YYYY-MM-DD~suffix`: the day it began and anything unique. */
export type SessionId = string;

export type FactBody =
  | { readonly kind: "screened"; readonly age: number | null; readonly answers: Readonly<Record<string, Answer>> }
  | { readonly kind: "started"; readonly session: SessionId; readonly programme: unknown }
  | ({ readonly kind: "chosen"; readonly session: SessionId } & Choice)
  | ({ readonly kind: "tested"; readonly session: SessionId | null } & Reading)
  | {
      readonly kind: "worked";
      readonly session: SessionId;
      readonly step: number;
      readonly technique: string;
      readonly area: Area;
      readonly side: Side;
      readonly seconds: number;
    }
  | {
      readonly kind: "held";
      readonly session: SessionId;
      readonly area: Area;
      readonly side: Side;
      readonly seconds: number;
    }
  | { readonly kind: "hurt"; readonly session: SessionId; readonly area: Area; readonly pain: number }
  | { readonly kind: "eased"; readonly session: SessionId; readonly area: Area }
  | { readonly kind: "symptom"; readonly session: SessionId; readonly symptom: Symptom }
  | { readonly kind: "ended"; readonly session: SessionId; readonly how: Ending }
  | { readonly kind: "felt"; readonly session: SessionId; readonly pain: number }
  | { readonly kind: "sore"; readonly area: Area; readonly soreness: number }
  | { readonly kind: "asked-soreness" }
  | { readonly kind: "setting"; readonly name: string; readonly value: unknown };

interface Stamp {
  /** Unique; the same event has the same id wherever it is written, so writing it twice changes nothing. */
  readonly id: string;
  readonly v: 1;
  readonly at: Instant;
  readonly day: Day;
}

export type KnownFact = Stamp & FactBody;

/** Written by a newer version, or damaged: kept, never guessed at. */
export interface UnknownFact {
  readonly kind: "unknown";
  readonly id: string;
  readonly raw: Readonly<Record<string, unknown>>;
}

export type Fact = KnownFact | UnknownFact;

export const FACT_LIMITS = { id: 120, text: 2000, depth: 12, bytes: 64_000 } as const;

type Raw = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= FACT_LIMITS.text;
const isSession = (value: unknown): boolean =>
  isText(value) && parseDay(value.slice(0, 10)) !== null && value[10] === "~";
const isScore = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10;
const isSide = (value: unknown): boolean => value === "both" || value === "left" || value === "right";
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 86_400;
const isOneOf =
  (words: readonly string[]) =>
  (value: unknown): boolean =>
    isText(value) && words.includes(value);
const isAge = (value: unknown): boolean => value === null || (typeof value === "number" && Number.isFinite(value));
const isAnswers = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isOneOf(ANSWERS));
const anything = (value: unknown): boolean => value !== undefined;
const isListOf =
  (isOne: (value: unknown) => boolean, least: number, most: number) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(isOne);
const isMeasure = (value: unknown): boolean =>
  Number.isFinite(value) && Math.abs(Number(value)) <= READING_LIMITS.value;
const isPractice = (value: unknown): boolean => isCount(value) && Number(value) <= READING_LIMITS.practice;
const isChance = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([area, p]) => isArea(area) && Number.isFinite(p) && Number(p) >= 0 && Number(p) <= 1);

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const SHAPES: Readonly<Record<FactBody["kind"], Shape>> = {
  screened: { age: isAge, answers: isAnswers },
  started: { session: isSession, programme: anything },
  chosen: {
    session: isSession,
    how: isOneOf(["rolled", "quiet"]),
    test: (value) => value === null || isOneOf(TEST_IDS)(value),
    areas: isListOf(isArea, 0, AREAS.length),
    chance: isChance,
    reason: isText,
  },
  tested: {
    session: (value) => value === null || isSession(value),
    when: isOneOf(OCCASIONS),
    test: isOneOf(TEST_IDS),
    side: isSide,
    tries: isListOf(isMeasure, 1, READING_LIMITS.tries),
    practice: isPractice,
    method: isOneOf(METHODS),
    entered: isOneOf(ENTRIES),
    confirmed: isListOf(isText, 0, READING_LIMITS.confirmed),
  },
  worked: { session: isSession, step: isCount, technique: isText, area: isArea, side: isSide, seconds: isCount },
  held: { session: isSession, area: isArea, side: isSide, seconds: isCount },
  hurt: { session: isSession, area: isArea, pain: isScore },
  eased: { session: isSession, area: isArea },
  symptom: { session: isSession, symptom: isOneOf(SYMPTOMS) },
  ended: { session: isSession, how: isOneOf(ENDINGS) },
  felt: { session: isSession, pain: isScore },
  sore: { area: isArea, soreness: isScore },
  "asked-soreness": {},
  setting: { name: isText, value: anything },
};

const isDeeper = (value: unknown, limit: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (limit === 0 || Object.values(value).some((inner) => isDeeper(inner, limit - 1)));

/** Reads one fact. An error means it is no fact at all: it has no id, or is too large or too deep to be one. */
export function decodeFact(raw: unknown): Result<Fact, string> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return err("not-an-object");
  const fact = raw as Raw;
  if (!Object.hasOwn(fact, "id") || typeof fact.id !== "string" || fact.id === "" || fact.id.length > FACT_LIMITS.id)
    return err("no-id");
  if (isDeeper(fact, FACT_LIMITS.depth)) return err("too-deep");
  const unknown: UnknownFact = { kind: "unknown", id: fact.id, raw: fact };
  if (fact.v !== 1 || typeof fact.kind !== "string" || !Object.hasOwn(SHAPES, fact.kind)) return ok(unknown);
  const stamped =
    typeof fact.at === "number" &&
    fact.at >= 0 &&
    fact.at <= 8.64e15 &&
    typeof fact.day === "string" &&
    parseDay(fact.day) !== null;
  const shape = SHAPES[fact.kind as FactBody["kind"]];
  const whole = Object.entries(shape).every(([name, fits]) => Object.hasOwn(fact, name) && fits(fact[name]));
  return ok(stamped && whole ? (raw as KnownFact) : unknown);
}

/** The value to store or send: what came in goes out, known or not. */
export const encodeFact = (fact: Fact): Raw => (fact.kind === "unknown" ? fact.raw : { ...fact });
