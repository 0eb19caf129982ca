/** What every part of the player gets: the session that runs, and the words for it. */
import type { Side, Step } from "@rollwell/engine";
import type { Runner } from "../session/runner.ts";
import type { Words } from "../state/words.ts";

export interface Stage {
  readonly runner: Runner;
  readonly words: Pick<Words, "session" | "techniques">;
}

export const nameOf = ({ words }: Stage, technique: string): string => words.techniques[technique]?.name ?? technique;

/** Nothing to say where there is only one way to lie. */
export const sideOf = ({ words }: Stage, side: Side): string => (side === "both" ? "" : words.session.sides[side]);

export const stepOf = ({ runner }: Stage, index: number): Step | undefined => runner.plan.steps[index];

/** The work that a set-up or a change of side leads to; the step itself when it is work. */
export const workFrom = ({ runner }: Stage, index: number): Step | undefined =>
  runner.plan.steps.slice(index).find(({ kind }) => kind === "work" || kind === "rise");

/** Letters from which a name is written smaller, to stay on its line. */
const LONG = 25;
export const isLong = (name: string): boolean => name.length >= LONG;
