/** What the voice can say, as ids: a cue belongs to a step, and its words are one whole phrase of a language (H14). */

/** Phrases that belong to no technique. */
export const COMMON_CUES = [
  "side-left",
  "side-right",
  "switch-left",
  "switch-right",
  "breathe",
  "check-sentence",
  "check-jaw",
  "segment-up",
  "hold",
  "shift",
  "hold-over",
  "spot-enough",
  "spot-no-time",
  "spot-nothing-presses",
  "ease",
  "ease-over",
  "leave-area",
  "again",
  "paused",
  "paused-gap",
  "resumed",
  "ending-early",
  "rise-side",
  "rise-sit",
  "rise-stand",
  "rise-standing",
  "rise-standing-wait",
  "done",
  "stopped",
  "stop-rule",
  "hear-me",
] as const;
export type CommonCue = (typeof COMMON_CUES)[number];

/** Phrases of a technique, by its id. `limit` is the safety line of every work step (H01, H02, H03). */
export const TECHNIQUE_CUES = ["set-up-1", "set-up-2", "start", "limit", "going-1", "going-2", "going-3"] as const;
export type TechniqueCue = (typeof TECHNIQUE_CUES)[number];

export type CueId = CommonCue | `${string}/${TechniqueCue}`;

export const TONES = ["start", "switch", "ending", "hold", "hold-over", "in", "out", "tick", "done", "stop"] as const;
export type Tone = (typeof TONES)[number];

export const BUZZES = ["short", "double", "long"] as const;
export type Buzz = (typeof BUZZES)[number];
