/** What is compiled: a session as it is planned, how it is to sound, and the phrases it is said with. */
import type { Breath, CueId, SafePlan, Technique } from "@rollwell/engine";

export interface Piece {
  readonly plan: SafePlan;
  /** The technique of each step. */
  readonly techniques: readonly Technique[];
  readonly breath: Breath;
}

/** Volumes from 0 to 1. */
export interface Sound {
  readonly voice: "on" | "off";
  readonly voiceVolume: number;
  readonly tones: "on" | "off";
  readonly tonesVolume: number;
  /** The tones of the breath and the turns of the roller. */
  readonly pacer: "on" | "off";
}

/** Whole phrases, mono, at `RATE`. */
export type Clips = ReadonlyMap<CueId, Int16Array>;

export interface CompileInput {
  readonly session: Piece;
  readonly clips: Clips;
  readonly sound: Sound;
}

/** Why there is no track: a session with a hole in its words is never made (H15). */
export interface NotCompiled {
  readonly kind: "missing-clip" | "silent-clip" | "long-clip";
  readonly cues: readonly CueId[];
}
