/** Which phrases have to be at hand: only these are fetched and decoded. */
import { type CueId, marks } from "@rollwell/engine";
import type { Piece } from "./piece.ts";

function cuesOfSteps({ plan, techniques, breath }: Piece): readonly CueId[] {
  return plan.steps.flatMap((step, i) => {
    const technique = techniques[i];
    if (technique === undefined) throw new Error(`step ${i} has no technique`);
    return marks(step, technique, step.seconds, breath).flatMap((mark) =>
      mark.kind === "say" || mark.kind === "ask" ? [mark.cue] : [],
    );
  });
}

const ANYTIME = [
  "ease",
  "ease-over",
  "leave-area",
  "again",
  "paused",
  "paused-gap",
  "resumed",
  "ending-early",
  "done",
  "stopped",
] as const satisfies readonly CueId[];
const WITH_SPOTS = ["hold", "shift", "hold-over", "spot-enough", "spot-no-time"] as const satisfies readonly CueId[];

/** The phrases that a session of this piece can say. */
export function cuesNeeded(piece: Piece): ReadonlySet<CueId> {
  const work = piece.plan.steps.filter(({ kind }) => kind === "work");
  return new Set<CueId>([
    ...cuesOfSteps(piece),
    ...ANYTIME,
    ...(work.some(({ hold }) => hold !== null) ? WITH_SPOTS : []),
    ...(work.some(({ hold }) => hold === null) ? (["spot-nothing-presses"] as const) : []),
    // Who comes back after a while is told again how to lie down.
    ...work.map(({ technique }): CueId => `${technique}/set-up-1`),
  ]);
}

/** The phrases of its recording: nobody can answer a file, so it opens with when to stop (S10). */
export const cuesRecorded = (piece: Piece): ReadonlySet<CueId> =>
  new Set<CueId>(["stop-rule", ...cuesOfSteps(piece), "done"]);
