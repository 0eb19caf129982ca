/** The words of Progress in one language: what was told and tested, and how sure that is. */
import type { LearnTest } from "@rollwell/engine";
import type { Plural } from "./app-words.ts";

export interface ProgressWords {
  readonly title: string;
  readonly lead: string;
  readonly empty: {
    readonly title: string;
    readonly body: string;
    readonly will: readonly string[];
    readonly how: string;
    readonly next: string;
    readonly begin: string;
    readonly toToday: string;
  };
  /** H31. */
  readonly concern: {
    readonly title: string;
    readonly body: string;
    readonly areas: string;
    readonly stiffness: string;
    readonly urgent: string;
  };
  readonly tests: {
    readonly which: string;
    /** What a higher number means. */
    readonly higher: Readonly<Record<LearnTest, string>>;
    /** What a plus before a change means. */
    readonly plus: Readonly<Record<LearnTest, string>>;
  };
  readonly points: Plural;
  readonly overTime: {
    readonly title: string;
    readonly hint: string;
    readonly picture: string;
    readonly band: string;
    readonly noBand: string;
    readonly median: string;
    readonly rolled: string;
    readonly standing: {
      readonly few: string;
      readonly inside: string;
      readonly above: string;
      readonly below: string;
      readonly unknown: string;
    };
  };
  readonly beliefs: {
    readonly title: string;
    readonly hint: string;
    readonly zero: string;
    readonly worthwhile: string;
    readonly range: string;
    readonly noRange: string;
    readonly sessions: string;
    readonly uncompared: string;
    readonly verdicts: {
      readonly notEnough: Plural;
      readonly notEnoughLong: Plural;
      readonly noEffect: string;
      readonly probably: string;
      readonly helps: string;
    };
  };
  readonly last: {
    readonly title: string;
    readonly hint: string;
    readonly none: string;
    readonly change: string;
    readonly quiet: Plural;
    readonly quietRange: string;
    readonly noQuiet: string;
    readonly few: string;
    readonly among: string;
    readonly above: string;
    readonly below: string;
    readonly lastDot: string;
    readonly quietDot: string;
  };
  readonly complaints: {
    readonly title: string;
    readonly hint: string;
    readonly none: string;
    readonly picture: string;
    readonly front: string;
    readonly back: string;
    readonly area: string;
    readonly soreness: string;
    readonly pain: string;
    readonly untold: string;
    readonly levels: { readonly mild: string; readonly some: string; readonly much: string };
  };
  readonly table: {
    readonly title: string;
    readonly show: string;
    readonly day: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly session: string;
    readonly rolled: string;
    readonly quiet: string;
    readonly notLearnt: string;
    readonly missing: string;
    readonly more: Plural;
    readonly save: string;
    readonly saveHint: string;
  };
}
