/** Which phrases a session says: those that have to be at hand, and those it can do without. */
import { type CueId, marks, type Technique } from "@rollwell/engine";
import type { Piece } from "./piece.ts";

/** Which of a technique's phrases a step says. */
type Which = (technique: Technique, cue: CueId) => boolean;

function cuesOfSteps({ plan, techniques, breath }: Piece, which: Which): readonly CueId[] {
  return plan.steps.flatMap((step, i) => {
    const technique = techniques[i];
    if (technique === undefined) throw new Error(`step ${i} has no technique`);
    return marks(step, technique, step.seconds, breath).flatMap((mark) =>
      (mark.kind === "say" || mark.kind === "ask") && which(technique, mark.cue) ? [mark.cue] : [],
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

/**
 * What only accompanies the work. How to lie, when to begin, how far, when to stop, the breath and the questions are no talk,
 * nor is a line that names a breath: it is half of a movement.
 */
export const isTalk = ({ id, breathed = {}, firm = [] }: Technique, cue: string): boolean => {
  const line = cue.slice(id.length + 1);
  return cue.startsWith(`${id}/going-`) && !(line in breathed) && !firm.some((one) => one === line);
};

/** The phrases without which a session of this piece is not played. */
export function cuesNeeded(piece: Piece): ReadonlySet<CueId> {
  const work = piece.plan.steps.filter(({ kind }) => kind === "work");
  return new Set<CueId>([
    ...cuesOfSteps(piece, (technique, cue) => !isTalk(technique, cue)),
    ...ANYTIME,
    ...(work.some(({ hold }) => hold !== null) ? WITH_SPOTS : []),
    ...(work.some(({ hold }) => hold === null) ? (["spot-nothing-presses"] as const) : []),
    // Who comes back after a while is told again how to lie down.
    ...work.map(({ technique }): CueId => `${technique}/set-up-1`),
  ]);
}

/** The phrases that are said as well where they are at hand. */
export const cuesWelcome = (piece: Piece): ReadonlySet<CueId> => new Set(cuesOfSteps(piece, isTalk));

/** The phrases of its recording: nobody can answer a file, so it opens with when to stop (S10). */
export const cuesRecorded = (piece: Piece): ReadonlySet<CueId> =>
  new Set<CueId>(["stop-rule", ...cuesOfSteps(piece, () => true), "done"]);
