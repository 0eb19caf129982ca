/**
 * The words of finding out by oneself in one language: the invitation, what a test day adds to a session, the second test,
 * what came of it, quiet sessions, and why a session is as it is. How a test is done stands in the words of the tests.
 */
import type { Plural } from "./app-words.ts";

/** Codes of a choice; what stands behind a colon is its area. */
export const CHOICE_REASONS = [
  "not-a-test-day",
  "quiet-session",
  "nothing-to-learn",
  "routine-for-comparison",
  "left-out-to-learn",
  "taken-in-to-learn",
] as const;
export type ChoiceReason = (typeof CHOICE_REASONS)[number];

export interface TrialWords {
  readonly invite: {
    readonly title: string;
    readonly body: string;
    readonly effort: string;
    readonly begin: string;
    readonly later: string;
  };
  readonly agree: {
    readonly title: string;
    readonly lead: string;
    readonly points: readonly string[];
    readonly which: string;
    readonly quiet: string;
    readonly quietHint: string;
    readonly begin: string;
    readonly never: string;
  };
  readonly before: {
    readonly title: string;
    readonly method: string;
    readonly show: string;
    readonly ready: string;
    readonly readyBody: string;
    readonly notKept: string;
    readonly tooOld: string;
  };
  readonly again: {
    readonly title: string;
    readonly body: string;
    readonly time: string;
    readonly start: string;
    readonly skip: string;
    readonly late: string;
    readonly unsaved: string;
    readonly unsavedBody: string;
    readonly save: string;
    readonly forget: string;
  };
  readonly outcome: {
    readonly title: string;
    readonly change: string;
    readonly same: string;
    readonly progress: string;
  };
  /** `{area}` and `{test}` in their words, `{n}` an ordinal, `{count}` tries this month. */
  readonly choices: Readonly<Record<ChoiceReason, string>>;
  readonly tries: Plural;
  readonly unknownYet: string;
  readonly quiet: {
    readonly doing: string;
    readonly end: string;
    readonly left: string;
    readonly in: string;
    readonly out: string;
    readonly done: string;
    readonly early: string;
  };
  readonly settings: {
    readonly title: string;
    readonly hint: string;
    readonly on: string;
    readonly which: string;
    readonly quiet: string;
    readonly quietHint: string;
  };
}
