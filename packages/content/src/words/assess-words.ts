/** The words of the tests in one language: how each is done, what was asked or refused, quiet sessions, the phone's sensor. */
import type { Block, Doubt, Entry, LearnTest, Method, PairFault, RefusedTry, SensorRefusal } from "@rollwell/engine";
import type { Plural } from "./app-words.ts";

interface Page {
  readonly title: string;
  readonly body: string;
}

export interface TestWords {
  readonly name: string;
  /** What it can speak about, and what it cannot (S21). */
  readonly about: string;
  readonly setUp: readonly [string, string, ...string[]];
  /** How to come to a number that is typed, where the set-up does not say it. */
  readonly byHand: readonly string[];
  readonly movement: string;
  /** How to read the number, and which way is more. */
  readonly reading: string;
  /** How far to go, and when to stop (M5.3). */
  readonly safety: string;
  /** The two ends of the scale, in words (H19). */
  readonly low: string;
  readonly high: string;
}

/** Spoken and shown: whole phrases of at most 12 words (H14). */
export const ASSESS_CUES = [
  "practice",
  "try",
  "one-more",
  "left",
  "right",
  "left-foot",
  "right-foot",
  "still",
  "hold",
  "back",
  "look",
  "after",
  "done",
  "skipped",
  "quiet-start",
  "quiet-end",
] as const;
export type AssessCue = (typeof ASSESS_CUES)[number];

export interface AssessWords {
  readonly intro: Page & {
    /** Why a rise by itself proves little (S22). */
    readonly why: string;
    /** How many tries, before and after. */
    readonly protocol: string;
    /** The same for a test of one answer. */
    readonly protocolOnce: string;
    readonly start: string;
    readonly skip: string;
    readonly skipPractice: string;
    readonly enter: string;
    readonly keep: string;
  };
  readonly tests: Readonly<Record<LearnTest, TestWords>>;
  readonly cues: Readonly<Record<AssessCue, string>>;
  readonly progress: { readonly practice: string; readonly try: string; readonly oneMore: string };
  readonly units: Readonly<Record<Entry, Plural>>;
  readonly methods: Readonly<Record<Method, { readonly name: string; readonly hint: string }>>;
  readonly blocked: {
    readonly title: string;
    readonly kinds: Readonly<Record<Block["kind"], string>>;
    readonly instead: string;
    readonly none: string;
  };
  /** `{value}` as typed, `{suggest}` as it may have been meant. */
  readonly doubts: Readonly<Record<Doubt, string>> & {
    readonly asTyped: string;
    readonly asSuggested: string;
    readonly correct: string;
  };
  readonly refusedTries: Readonly<Record<RefusedTry, string>>;
  readonly kept: {
    readonly learnt: string;
    readonly notLearnt: string;
    readonly faults: Readonly<Record<PairFault, string>>;
  };
  readonly change: {
    readonly beyond: string;
    readonly within: string;
    readonly unknown: string;
    /** After a quiet session, where it is beyond the published error. */
    readonly quiet: string;
    readonly published: string;
    readonly self: string;
    readonly tested: Readonly<Record<"healthy" | "back-pain" | "pooled", string>>;
    readonly source: string;
  };
  readonly quiet: Page & {
    readonly why: string;
    readonly chance: string;
    readonly instead: string;
    readonly start: string;
    readonly rollInstead: string;
  };
  readonly sensor: {
    readonly ask: Page & { readonly allow: string; readonly type: string };
    readonly denied: string;
    readonly missing: string;
    readonly hold: string;
    readonly reading: string;
    readonly again: string;
    readonly limits: string;
    readonly refusals: Readonly<Record<SensorRefusal, string>>;
  };
  /** One try at a time. */
  readonly walk: {
    /** The side in a word (H18). */
    readonly sides: Readonly<Record<"left" | "right", string>>;
    /** One touch ends the test (H04). */
    readonly stop: string;
    readonly notRight: string;
    /** `{time}` in minutes and seconds. */
    readonly timeLeft: string;
    readonly tooLate: string;
    readonly practised: string;
    readonly measure: string;
    readonly pause: string;
    /** `{n}` seconds until the next try begins by itself. */
    readonly soon: Plural;
    readonly hidden: string;
    readonly otherWay: string;
    readonly asMeasured: string;
    readonly asRead: string;
    readonly readAgain: string;
    readonly noNumber: string;
    readonly correctLast: string;
    readonly typeInstead: string;
    readonly typeAnew: string;
    readonly edge: {
      readonly legend: string;
      readonly below: string;
      readonly above: string;
      readonly missing: string;
      /** `{amount}` with its unit. */
      readonly belowAmount: string;
      readonly aboveAmount: string;
    };
    readonly skip: Page & { readonly goOn: string };
  };
  readonly ruler: {
    readonly name: string;
    readonly place: Readonly<Record<"toe-touch" | "knee-to-wall", string>>;
    readonly above: string;
    readonly touch: string;
    readonly none: string;
    readonly gap: { readonly legend: string; readonly 0: string; readonly 1: string; readonly 2: string };
    readonly upright: string;
    readonly more: string;
    readonly anew: string;
  };
  /** Once a device: how long a centimetre is on its screen, and where the ruler's zero lies. */
  readonly calibrate: {
    /** `across`: on a screen too short for the long side. */
    readonly length: Page & { readonly across: string; readonly line: string };
    readonly end: Page & { readonly line: string };
    readonly why: string;
    readonly keep: string;
  };
}
