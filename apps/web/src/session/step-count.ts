import type { SafePlan, Step } from "@rollwell/engine";

export interface StepCount {
  /** From 1. */
  readonly n: number;
  readonly count: number;
}

const isWork = ({ kind }: Step): boolean => kind === "work";

/** Which piece of work a step is, of how many; getting up counts as the last. */
export function stepCount({ steps }: SafePlan, index: number): StepCount {
  const count = steps.filter(isWork).length;
  return { n: Math.min(count, steps.slice(0, index).filter(isWork).length + 1), count };
}
