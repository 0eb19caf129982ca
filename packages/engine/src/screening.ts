/**
 * Answers → Clearance. Three outcomes: go, go with changes, not now (S20). Unsure counts as yes, a question without an
 * answer counts as unsure, and one more flag never makes the result milder.
 */
import { AREAS, type Area } from "./body.ts";
import { err, ok, type Result } from "./result.ts";
import type { Strain } from "./technique.ts";
import { type Day, daysBetween } from "./units.ts";

export const ANSWERS = ["yes", "no", "unsure"] as const;
export type Answer = (typeof ANSWERS)[number];

export type Tier = "urgent" | "ask-first" | "changes";

/** What a `changes` flag takes away or adds. */
export type Change =
  | { readonly kind: "block"; readonly area: Area }
  | { readonly kind: "avoid"; readonly strain: Strain }
  | { readonly kind: "level-1-only" }
  | { readonly kind: "longer-rise" };

export interface Question {
  readonly id: string;
  readonly tier: Tier;
  readonly rule: string;
  readonly changes: readonly Change[];
}

const block = (...areas: readonly Area[]): readonly Change[] => areas.map((area) => ({ kind: "block", area }));
const LEVEL_1: Change = { kind: "level-1-only" };
const NO_HEAD_LOW: Change = { kind: "avoid", strain: "head-low" };
const NO_END_RANGE: Change = { kind: "avoid", strain: "end-range" };
const LONGER_RISE: Change = { kind: "longer-rise" };

type Named<Id extends string> = Question & { readonly id: Id };

const urgent = <Id extends string>(id: Id): Named<Id> => ({ id, tier: "urgent", rule: "H06", changes: [] });
const askFirst = <Id extends string>(id: Id, rule = "S20"): Named<Id> => ({ id, tier: "ask-first", rule, changes: [] });
const changes = <Id extends string>(id: Id, rule: string, ...list: readonly Change[]): Named<Id> => ({
  id,
  tier: "changes",
  rule,
  changes: list,
});

/** Asked in this order; the emergency signs come first. */
export const QUESTIONS = [
  urgent("saddle-numbness"),
  urgent("bladder-bowel"),
  urgent("leg-weakness"),
  urgent("recent-trauma"),
  urgent("night-pain-fever-weight-loss"),
  urgent("hot-swollen-calf"),
  urgent("chest-pain"),
  askFirst("chronic-back-pain", "M7.1"),
  askFirst("spine-injury-surgery", "M7.1"),
  askFirst("osteoporosis", "M7.1"),
  askFirst("disc-herniation"),
  askFirst("radiating-symptoms", "M5.3"),
  askFirst("blood-clot"),
  askFirst("fracture"),
  askFirst("cancer-new-pain"),
  askFirst("infection-fever"),
  askFirst("anticoagulants"),
  askFirst("pregnancy"),
  askFirst("inflammatory-spine"),
  askFirst("long-term-steroids"),
  askFirst("diabetes-reduced-feeling"),
  askFirst("other-condition", "M7.1"),
  changes("hypertension", "H10", NO_HEAD_LOW, LONGER_RISE),
  changes("hypermobility", "S20", NO_END_RANGE, LEVEL_1),
  changes("diabetes", "S20", LEVEL_1),
  changes("local-calves", "S20", ...block("calves")),
  changes("local-glutes", "S20", ...block("glutes")),
  changes("local-front-thigh", "S20", ...block("hip-flexors")),
  changes("local-upper-back", "S20", ...block("thoracic", "rhomboids")),
  changes("local-sides", "S20", ...block("lats")),
  changes("local-chest", "S20", ...block("pecs")),
  changes("local-low-back", "S20", ...block("low-back-movement")),
] as const satisfies readonly Question[];

export type QuestionId = (typeof QUESTIONS)[number]["id"];

export const AGE = { min: 16, careful: 65, max: 120 } as const; // H22, S20
export const VALID_DAYS = 90;

export interface Answers {
  /** Whole years. `null`: not told, which is not a clearance. */
  readonly age: number | null;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Why a clearance is what it is: a question id, `age`, or what happened to the screening. */
export interface Reason {
  readonly code: string;
  readonly rule: string;
}

declare const cleared: unique symbol;

/** Nobody but `screen` and the journal makes one. */
export type Clearance = (
  | { readonly kind: "go" }
  | { readonly kind: "go-with-changes"; readonly changes: readonly Change[]; readonly reasons: readonly Reason[] }
  | { readonly kind: "not-now"; readonly urgent: boolean; readonly reasons: readonly Reason[] }
) & { readonly [cleared]: true };

const sealed = (value: object): Clearance => value as Clearance;

/** A refusal for a reason that is not an answer: no screening, expired, unreadable, after a stop. */
export const notNow = (code: string, rule: string): Clearance =>
  sealed({ kind: "not-now", urgent: false, reasons: [{ code, rule }] });

export function screen({ age, answers }: Answers): Clearance {
  const flagged = QUESTIONS.filter(({ id }) => !Object.hasOwn(answers, id) || answers[id] !== "no");
  const reasons = flagged.map(({ id, rule }): Reason => ({ code: id, rule }));
  const ageKnown = age !== null && Number.isInteger(age) && age >= 0 && age <= AGE.max;
  const oldEnough = ageKnown && age >= AGE.min;
  const isUrgent = flagged.some(({ tier }) => tier === "urgent");
  if (isUrgent || !oldEnough || flagged.some(({ tier }) => tier === "ask-first")) {
    const byAge = oldEnough ? [] : [{ code: ageKnown ? "too-young" : "age-unknown", rule: "H22" }];
    return sealed({ kind: "not-now", urgent: isUrgent, reasons: [...byAge, ...reasons] });
  }
  const older = age >= AGE.careful;
  if (flagged.length === 0 && !older) return sealed({ kind: "go" });
  const byAge: readonly Change[] = older ? [LEVEL_1, LONGER_RISE] : [];
  return sealed({
    kind: "go-with-changes",
    changes: distinct([...flagged.flatMap((question): readonly Change[] => question.changes), ...byAge]),
    reasons: older ? [...reasons, { code: "age-65", rule: "S20" }] : reasons,
  });
}

function distinct(list: readonly Change[]): readonly Change[] {
  const seen = new Map(list.map((change) => [JSON.stringify(change), change]));
  return [...seen.values()];
}

/** Somebody who has nothing to declare: for judging a programme in general, never for planning a person's session. */
export const NOTHING_TO_DECLARE: Answers = {
  age: 30,
  answers: Object.fromEntries(QUESTIONS.map(({ id }) => [id, "no" as const])),
};

/** 0 go, 1 go with changes, 2 not now, 3 not now and urgent. */
export function severity(clearance: Clearance): 0 | 1 | 2 | 3 {
  if (clearance.kind === "go") return 0;
  if (clearance.kind === "go-with-changes") return 1;
  return clearance.urgent ? 3 : 2;
}

export const hasChange = (clearance: Clearance, kind: Change["kind"]): boolean =>
  clearance.kind === "go-with-changes" && clearance.changes.some((change) => change.kind === kind);

/** Both at once: the cautious side of two screenings of the same moment (H07). */
export function mostCautious(one: Answers, other: Answers): Answers {
  const worst = (a: Answer | undefined, b: Answer | undefined): Answer =>
    a === "yes" || b === "yes" ? "yes" : a === "no" && b === "no" ? "no" : "unsure";
  const sameAge = one.age === other.age ? one.age : null;
  const answers = QUESTIONS.map(({ id }) => [id, worst(one.answers[id], other.answers[id])] as const);
  return { age: sameAge, answers: Object.fromEntries(answers) };
}

export const isFresh = (screened: Day, today: Day): boolean => {
  const age = daysBetween(screened, today);
  return age >= 0 && age <= VALID_DAYS;
};

const isAnswer = (value: unknown): value is Answer => (ANSWERS as readonly unknown[]).includes(value);

/** Reads an answers file. Unknown questions are ignored; a value that is no answer is an error, never a "no". */
export function parseAnswers(raw: unknown): Result<Answers, string> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return err("answers-not-an-object");
  const { age, answers } = raw as { age?: unknown; answers?: unknown };
  if (age !== undefined && age !== null && typeof age !== "number") return err("age-not-a-number");
  if (answers !== undefined && (typeof answers !== "object" || answers === null || Array.isArray(answers)))
    return err("answers-not-an-object");
  const given: Record<string, Answer> = {};
  for (const { id } of QUESTIONS) {
    const value: unknown = Object.hasOwn(answers ?? {}, id) ? (answers as Record<string, unknown>)[id] : undefined;
    if (value === undefined) continue;
    if (!isAnswer(value)) return err(`answer-unknown:${id}`);
    given[id] = value;
  }
  return ok({ age: age ?? null, answers: given });
}

export const isArea = (value: unknown): value is Area => (AREAS as readonly unknown[]).includes(value);
