/** The words around a session in one language: focus, plan, player, what the voice says, and afterwards. */
import type { Axis, CommonCue, Phase, Tool } from "@rollwell/engine";
import type { Plural } from "./app-words.ts";

export interface SessionWords {
  readonly focus: {
    readonly title: string;
    readonly body: string;
    readonly front: string;
    readonly back: string;
    readonly map: string;
    readonly chosen: string;
    readonly notChosen: string;
    readonly never: string;
    readonly lowBackTitle: string;
    readonly lowBackBody: string;
    readonly whyNever: string;
    readonly tools: string;
    readonly floor: string;
    readonly noFloor: string;
    readonly done: string;
  };
  readonly tools: Readonly<Record<Tool, { readonly name: string; readonly hint: string }>>;
  readonly sides: { readonly both: string; readonly left: string; readonly right: string; readonly each: string };
  readonly plan: {
    readonly title: string;
    readonly steps: string;
    readonly setUp: string;
    readonly setUpBody: string;
    /** The same where sides change. */
    readonly setUpSides: string;
    readonly eachSide: string;
    readonly total: string;
    readonly rise: string;
    readonly riseBody: string;
    readonly leftOut: string;
    readonly why: string;
    readonly how: string;
    readonly shorter: string;
    readonly longer: string;
    readonly swap: string;
    readonly swapped: string;
    readonly safe: string;
    readonly start: string;
    readonly soundCheck: string;
    readonly soundHeard: string;
    readonly soundNotHeard: string;
    readonly soundHelp: string;
    readonly screenOff: string;
    readonly save: string;
    readonly saveBody: string;
    readonly saveSmall: string;
    readonly saveExact: string;
    readonly saving: string;
    readonly saveFailed: string;
  };
  /**
   * One line for each code of the engine: why a step is here (`{n}` its number), or an area is not (`{tools}` what would
   * have to be there). Areas left out for one reason share its line, so it has no subject of its own. Where the step
   * itself changes the sentence, the code has a second line.
   */
  readonly reasons: Readonly<Record<string, string>>;
  readonly player: {
    readonly stop: string;
    readonly spot: string;
    readonly tooMuch: string;
    readonly pause: string;
    readonly resume: string;
    readonly end: string;
    readonly skip: string;
    readonly ready: string;
    readonly back: string;
    readonly yes: string;
    readonly no: string;
    readonly left: string;
    readonly leftInSession: string;
    readonly next: string;
    readonly nextRise: string;
    readonly breatheIn: string;
    readonly breatheOut: string;
    readonly pacer: string;
    readonly segment: string;
    readonly note: string;
    readonly keys: string;
    readonly textView: string;
    readonly pictureView: string;
    readonly painTitle: string;
    readonly painLow: string;
    readonly painHigh: string;
    readonly painStops: string;
    readonly controls: string;
    readonly screenOn: string;
    readonly noVoice: string;
    readonly deviceVoice: string;
    readonly screenNeeded: string;
    readonly screenFree: string;
    readonly screenUntested: string;
    /** What the voice says of a pause, without its first word: that one is the heading. */
    readonly rest: string;
    readonly gap: string;
    readonly reopened: string;
    readonly stepOf: string;
  };
  readonly phases: Readonly<Record<Phase, string>>;
  /** The two ends of a track, as the pacer names them: `low` and `high` as the axis runs (S3, S5, S17). */
  readonly tracks: Readonly<Record<Axis, { readonly low: string; readonly high: string }>>;
  /** Spoken and shown: whole phrases of at most 12 words. */
  readonly cues: Readonly<Record<CommonCue, string>>;
  readonly after: {
    readonly title: string;
    readonly done: Plural;
    /** To its end, with steps that were skipped or left. */
    readonly skipped: string;
    readonly early: string;
    readonly felt: string;
    readonly feltBody: string;
    readonly feltLow: string;
    readonly feltHigh: string;
    readonly quality: string;
    readonly qualityNone: string;
    readonly water: string;
    readonly nextTitle: string;
    readonly next: {
      readonly same: string;
      readonly lighter: string;
      readonly rotate: string;
      readonly rest: string;
    };
    readonly finish: string;
    readonly keep: string;
    readonly keepYes: string;
    readonly keepNo: string;
    readonly kept: string;
    readonly notKept: string;
  };
}
