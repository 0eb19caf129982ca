/** The words of the screening, its outcomes, the urgent page and the page after STOP, in one language. */
import type { Area, QuestionId, Symptom } from "@rollwell/engine";

/** H06: each has a sentence a person can say to those who answer an emergency call. */
export const URGENT_SIGNS = [
  "saddle-numbness",
  "bladder-bowel",
  "leg-weakness",
  "recent-trauma",
  "night-pain-fever-weight-loss",
  "hot-swollen-calf",
  "chest-pain",
] as const satisfies readonly QuestionId[];
export type UrgentSign = (typeof URGENT_SIGNS)[number];

/** S20: what blocks the place it is on. */
export const LOCAL_CONDITIONS = [
  "open-wound",
  "rash",
  "inflammation",
  "varicose-veins",
  "implant",
  "fresh-strain",
  "numb-skin",
] as const;
export type LocalCondition = (typeof LOCAL_CONDITIONS)[number];

export type LocalQuestionId = Extract<QuestionId, `local-${string}`>;

/** What a clearance with changes takes away or adds; `block` names a `{place}`. */
export const CHANGE_LINES = ["no-head-low", "no-end-range", "no-level-2", "lighter", "longer-rise", "block"] as const;
export type ChangeLine = (typeof CHANGE_LINES)[number];

/** What a person may have felt when they pressed STOP (S10), or wants to say without it being one of those. */
export type Felt = Symptom | "too-much-pain" | "something-else";

/** Why there is no clearance although nobody answered "yes"; the engine's own codes. */
export type AgainReason = "not-screened" | "screening-expired" | "after-a-stop" | "unreadable-screening";

export interface QuestionWords {
  readonly question: string;
  readonly help?: string;
  /** The name of the place a local question is about, for a list to pick from. */
  readonly places?: string;
}

interface Page {
  readonly title: string;
  readonly body: string;
}

export interface ScreeningWords {
  readonly intro: Page & {
    readonly start: string;
    readonly whyUnsure: Page;
  };
  readonly answers: { readonly yes: string; readonly no: string; readonly unsure: string };
  readonly age: { readonly question: string; readonly help: string };
  readonly questions: Readonly<Record<QuestionId, QuestionWords>> &
    Readonly<Record<LocalQuestionId, QuestionWords & { readonly places: string }>>;
  /** Asked before the local questions; "no" answers them all. */
  readonly anyLocal: {
    readonly question: string;
    readonly conditions: Readonly<Record<LocalCondition, string>>;
    readonly which: string;
    readonly whichUnsure: string;
  };
  /** As they stand after "Nothing presses or stretches here:". */
  readonly places: Readonly<Record<Area, string>>;
  readonly outcomes: {
    readonly go: Page;
    readonly changes: Page & {
      readonly lines: Readonly<Record<ChangeLine, string>>;
      readonly because: string;
    };
    readonly askFirst: Page & {
      readonly answersThatCount: string;
      readonly todo: readonly string[];
      readonly isItUrgent: string;
    };
    readonly urgent: Page & { readonly call: string; readonly openPage: string };
    readonly tooYoung: Page;
    readonly ageUnknown: Page;
    readonly again: Readonly<Record<AgainReason, Page>>;
  };
  /** Reachable without screening and without a connection (H06). */
  readonly urgentPage: Page & {
    readonly call: string;
    readonly signsTitle: string;
    readonly signs: Readonly<Record<UrgentSign, string>>;
    readonly todoTitle: string;
    readonly todo: readonly string[];
    readonly sayTitle: string;
    readonly say: Readonly<Record<UrgentSign, string>>;
    readonly sayAlso: string;
    readonly noneOfThese: string;
  };
  readonly stop: Page & {
    readonly question: string;
    readonly felt: Readonly<Record<Felt, { readonly label: string; readonly todo: string }>>;
    readonly urgentIf: string;
    readonly next: string;
  };
  /** S19, H31. */
  readonly seeProfessional: { readonly sore: string; readonly noBetter: string };
}
