/**
 * What lies where in the file of a session. It holds no sound, so that it passes between a worker and a page.
 *
 *     main · over · pause · close · asides · set-ups · entry · hold · ease · stop
 *
 * The order is the safety: whatever plays on without anybody seeking comes to rest. `main` runs into "finished" and a
 * pause; a pause into getting up; a hold into its shifts, easing off, a pause, getting up and stop; stop is the end of
 * the file. Nothing runs back into `main`.
 */
import type { CueId, Tone } from "@rollwell/engine";

/** In samples. `step` is null outside the main line. */
export interface PlacedCue {
  readonly at: number;
  readonly until: number;
  readonly kind: "phrase" | "tone" | "turn";
  readonly id: CueId | Tone | "turn";
  readonly step: number | null;
  /** A tone that sounds while somebody speaks is softer. */
  readonly level: "full" | "under-voice";
}

/** In seconds of the file. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** A mark whose phrase had no room: it would have run into a weightier one, or past the end of its step (H14). */
export interface Dropped {
  readonly step: number;
  /** Second of the step. */
  readonly at: number;
  readonly cue: CueId;
}

export interface Score {
  readonly rate: number;
  /** Samples of the whole file. */
  readonly length: number;
  /** In time order. */
  readonly cues: readonly PlacedCue[];
  /** In seconds of the file, one for each step of the plan. */
  readonly steps: readonly { readonly from: number; readonly length: number }[];
  readonly dropped: readonly Dropped[];
  /** Second at which the last step ends. */
  readonly mainEnd: number;
  readonly chapters: {
    /** "Finished", and a bed to put the phone away. */
    readonly over: Stretch;
    /** `quiet`: after the first "paused". */
    readonly pause: Stretch & { readonly quiet: number };
    readonly close: Stretch;
    /** Seconds before an entry; work is counted in. */
    readonly entry: { readonly still: Stretch; readonly counted: Stretch };
    /** `shift`: where the small shifts begin. */
    readonly hold: Stretch & { readonly shift: number };
    readonly ease: Stretch;
    readonly stop: Stretch;
  };
  /** One phrase each, for what the session says outside its marks. */
  readonly asides: ReadonlyMap<CueId, Stretch>;
  /** How to lie down, for who was away: not where the main line says it, which would run on into work. */
  readonly setUps: ReadonlyMap<CueId, Stretch>;
}
