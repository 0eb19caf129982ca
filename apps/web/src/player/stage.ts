/** What every part of the player gets: the session that runs, and the words for it. */
import { CATALOG } from "@rollwell/content";
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

/** The same after other words. */
export const sideWithin = (stage: Stage, side: Side): string => sideOf(stage, side).toLowerCase();

export const stepOf = ({ runner }: Stage, index: number): Step | undefined => runner.plan.steps[index];

/** The work that a set-up or a change of side leads to; the step itself when it is work. */
export const workFrom = ({ runner }: Stage, index: number): Step | undefined =>
  runner.plan.steps.slice(index).find(({ kind }) => kind === "work" || kind === "rise");

/** Letters from which a name is written smaller, to stay on its line. */
const LONG = 25;
export const isLong = (name: string): boolean => name.length >= LONG;

export interface Line {
  /** 0–1 of the technique's track: the part this step uses. */
  readonly from: number;
  readonly to: number;
  readonly axis: keyof Stage["words"]["session"]["tracks"];
  readonly cm: number;
}

export function lineOf(step: Pick<Step, "kind" | "technique" | "track"> | undefined): Line | null {
  const contact = step === undefined ? undefined : CATALOG.byId.get(step.technique)?.contact;
  if (step?.kind !== "work" || step.track === null || contact?.lies !== "across") return null;
  const { axis, low, high } = contact.track;
  const share = (at: number): number => (at - low) / (high - low);
  return { axis, from: share(step.track.low), to: share(step.track.high), cm: high - low };
}

/** Where on the technique's track, 0…1, the pacer is: a step with a narrower one moves the body that much less (S13). */
export function along(step: Pick<Step, "kind" | "technique" | "track">, pace: number): number {
  const line = lineOf(step);
  return line === null ? pace : line.from + pace * (line.to - line.from);
}
