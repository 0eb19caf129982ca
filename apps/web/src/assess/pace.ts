/** The pace of a measured turn, led by the voice: still at the front, the turn and its end, back at the front (S22). */
import type { AssessCue } from "@rollwell/content";

export const PHASES = ["zero", "turn", "back"] as const;
export type Phase = (typeof PHASES)[number];

/** Long enough for the words, the movement and a whole second of stillness after them. */
export const LASTS: Readonly<Record<Phase, number>> = { zero: 3500, turn: 6000, back: 5000 };

/** Between two tries; longer than the words that announce the next. */
export const REST = 4000;

export type Paced =
  | { readonly kind: "phase"; readonly phase: Phase; readonly leftMs: number }
  | { readonly kind: "over" };

/** Where a run stands `elapsed` ms after its start. */
export function paceAt(elapsed: number): Paced {
  let end = 0;
  for (const phase of PHASES) {
    end += LASTS[phase];
    if (elapsed < end) return { kind: "phase", phase, leftMs: end - Math.max(0, elapsed) };
  }
  return { kind: "over" };
}

interface Due {
  readonly at: number;
  readonly cue: AssessCue;
}

const duesOf = (side: "left" | "right"): readonly Due[] => [
  { at: 0, cue: "still" },
  { at: LASTS.zero, cue: side },
  { at: LASTS.zero + LASTS.turn / 2, cue: "hold" },
  { at: LASTS.zero + LASTS.turn, cue: "back" },
];

/** The cues that fall due after `from` and up to `to`; each one once, however uneven the ticks. */
export const cuesBetween = (side: "left" | "right", from: number, to: number): readonly AssessCue[] =>
  duesOf(side)
    .filter(({ at }) => at > from && at <= to)
    .map(({ cue }) => cue);

/** The cue that stands. */
export const cueAt = (side: "left" | "right", elapsed: number): AssessCue =>
  duesOf(side).findLast(({ at }) => at <= elapsed)?.cue ?? "still";
