/** What a session is, what it takes, and what it brings about. */
import type { Area } from "./body.ts";
import type { Buzz, CueId, Tone } from "./cues.ts";
import type { Breath } from "./dose.ts";
import type { Ending, FactBody, SessionId, Symptom } from "./facts.ts";
import type { SafePlan } from "./step.ts";
import type { Technique } from "./technique.ts";
import type { Monotonic, Pain, Seconds } from "./units.ts";

/** What stays the same through a session. */
export interface Score {
  readonly id: SessionId;
  readonly plan: SafePlan;
  readonly techniques: readonly Technique[];
  readonly breath: Breath;
  /** Most seconds of one side of each area, for this person (H11, S19). */
  readonly caps: Readonly<Record<Area, Seconds>>;
}

/** What a working step is doing; times in ms of the step. */
export type Doing =
  | { readonly kind: "steady" }
  | { readonly kind: "holding"; readonly until: number; readonly shiftUntil: number }
  | { readonly kind: "shifting"; readonly until: number }
  | { readonly kind: "easing"; readonly until: number };

export type PauseWhy = "asked" | "gap" | "reopened";
export type StopWhy = "stop" | "pain" | Symptom;

export type Status =
  | { readonly kind: "running" }
  | { readonly kind: "paused"; readonly why: PauseWhy }
  | { readonly kind: "done"; readonly how: Exclude<Ending, "stopped"> }
  | { readonly kind: "stopped"; readonly why: StopWhy };

export interface Session {
  readonly score: Score;
  readonly status: Status;
  readonly step: number;
  /** ms spent in the step. */
  readonly elapsed: number;
  /** Seconds of each step, lengthened by holds. */
  readonly lengths: readonly number[];
  /** ms spent in each step that was left: going back does not give time again. */
  readonly spent: readonly number[];
  readonly doing: Doing;
  /** ms of counting in after a pause, before the step goes on. */
  readonly entry: number;
  readonly spots: Readonly<Partial<Record<Area, number>>>;
  /** Times the running step was eased. */
  readonly eases: number;
  readonly early: "early" | "whole";
  readonly cue: CueId | null;
  /** The question that waits for an answer, and until which ms of the step. */
  readonly asking: { readonly cue: "check-sentence" | "check-jaw"; readonly until: number } | null;
  readonly at: Monotonic;
  /** Number of the next fact. */
  readonly next: number;
}

export type Input = { readonly at: Monotonic } & (
  | { readonly kind: "tick" }
  | { readonly kind: "spot" }
  | { readonly kind: "too-much" }
  | { readonly kind: "pain"; readonly pain: Pain }
  | { readonly kind: "symptom"; readonly symptom: Symptom }
  | { readonly kind: "check"; readonly answer: "yes" | "no" }
  | { readonly kind: "pause" }
  | { readonly kind: "resume" }
  | { readonly kind: "skip" }
  | { readonly kind: "back" }
  | { readonly kind: "end" }
  | { readonly kind: "stop" }
);

export type RecordedFact = FactBody & { readonly id: string };

export type Effect =
  | { readonly kind: "say"; readonly cue: CueId; readonly step: number }
  | { readonly kind: "hush" }
  | { readonly kind: "tone"; readonly tone: Tone }
  | { readonly kind: "buzz"; readonly buzz: Buzz }
  | { readonly kind: "pace"; readonly pace: "on" | "off" }
  | { readonly kind: "breathe"; readonly breathe: Breath | "off" }
  | { readonly kind: "awake"; readonly awake: "keep" | "release" }
  | { readonly kind: "record"; readonly fact: RecordedFact };
