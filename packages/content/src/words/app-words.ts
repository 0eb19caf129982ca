/** The words of the frame and of Today in one language: what the first load needs. `{n}` and the like are filled in. */
import type { Area, LearnTest, Place, Purpose } from "@rollwell/engine";

/** For a number that changes the noun: the forms of `Intl.PluralRules` that English and Spanish use. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

export interface AppWords {
  readonly nav: {
    readonly today: string;
    readonly progress: string;
    readonly learn: string;
    readonly settings: string;
    readonly main: string;
  };
  readonly common: {
    readonly back: string;
    readonly next: string;
    readonly progress: string;
    readonly close: string;
    readonly cancel: string;
    readonly save: string;
    readonly loading: string;
    readonly loadFailed: string;
    readonly tryAgain: string;
    readonly minutes: Plural;
    readonly seconds: Plural;
    readonly minutesShort: string;
    readonly secondsShort: string;
  };
  readonly areas: Readonly<Record<Area, string>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly tests: Readonly<Record<LearnTest, string>>;
  readonly today: {
    readonly title: string;
    readonly tagline: string;
    readonly promise: readonly string[];
    readonly begin: string;
    readonly beginHint: string;
    readonly start: string;
    readonly startLabel: string;
    readonly howLong: string;
    readonly otherLength: string;
    readonly whatFor: string;
    readonly stiff: string;
    readonly stiffNone: string;
    readonly change: string;
    readonly seePlan: string;
    readonly todayWith: string;
    /** `{test}` in the words of `tests`. */
    readonly testDay: string;
    readonly noTest: string;
    readonly why: string;
    readonly lastDays: string;
    readonly daysDone: Plural;
    readonly dayDone: string;
    readonly dayRest: string;
    readonly refused: string;
    readonly fewerMinutes: string;
    readonly enoughToday: string;
    readonly enoughTodayBody: string;
    readonly seeProfessional: string;
    readonly open: {
      readonly title: string;
      readonly body: string;
      readonly quiet: string;
      readonly goOn: string;
      readonly close: string;
    };
    readonly soreness: {
      readonly title: string;
      readonly body: string;
      readonly none: string;
      readonly worst: string;
      readonly save: string;
      readonly notNow: string;
    };
    readonly urgentLink: string;
    readonly again: string;
    readonly againExpired: string;
    readonly againStop: string;
    readonly notNow: string;
    readonly seeWhy: string;
    readonly language: string;
    readonly more: string;
    readonly less: string;
  };
  readonly trouble: {
    readonly quota: string;
    readonly blocked: string;
    readonly closed: string;
    readonly failed: string;
    readonly unavailable: string;
    readonly damaged: string;
    readonly reader: string;
    readonly update: string;
    readonly updateNow: string;
    readonly installIos: string;
    readonly dismiss: string;
    readonly crashed: string;
    readonly reload: string;
  };
  /** One line for each code with which the engine refuses a whole session. */
  readonly refusals: Readonly<Record<string, string>>;
}
