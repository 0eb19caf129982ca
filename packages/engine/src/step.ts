/** A step as it will be played, and what a judgement says against one. */
import type { Area, Side, Span } from "./body.ts";
import type { Purpose } from "./dose.ts";
import type { LeftOut, StepKind, Why } from "./programme.ts";
import type { Tool } from "./technique.ts";
import type { CmPerSecond, Seconds } from "./units.ts";

/** Fields that a technique does not have are `null`. */
export interface Step {
  readonly kind: StepKind;
  readonly technique: string;
  readonly area: Area;
  /** In a set-up and a switch: the side that comes next. */
  readonly side: Side;
  readonly seconds: Seconds;
  readonly tool: Tool;
  /** Where the middle of the tool may go. */
  readonly track: Span | null;
  readonly speed: CmPerSecond | null;
  readonly hold: Seconds | null;
  /** The author's own words: shown as such, never spoken. */
  readonly note: string | null;
  readonly why: readonly Why[];
}

declare const admitted: unique symbol;

/** Only `admit` makes one. */
export interface SafePlan {
  readonly title: string | null;
  readonly purpose: Purpose;
  /** Whole minutes, rounded up, at least three (S6). */
  readonly minutes: number;
  readonly totalSeconds: Seconds;
  readonly steps: readonly Step[];
  readonly leftOut: readonly LeftOut[];
  readonly [admitted]: true;
}

export interface Refusal {
  readonly code: string;
  readonly rule: string;
  /** Index into the draft's steps; absent when the whole draft is meant. */
  readonly step?: number;
  /** A number the words may need. */
  readonly value?: number;
}

/** Seconds on the most loaded side of each area; both sides at once count for each (S2). */
export function loadByArea(
  steps: readonly Pick<Step, "kind" | "area" | "side" | "seconds">[],
): ReadonlyMap<Area, number> {
  const sides = new Map<Area, { left: number; right: number }>();
  for (const step of steps) {
    if (step.kind !== "work") continue;
    const load = sides.get(step.area) ?? { left: 0, right: 0 };
    if (step.side !== "right") load.left += step.seconds;
    if (step.side !== "left") load.right += step.seconds;
    sides.set(step.area, load);
  }
  return new Map([...sides].map(([area, { left, right }]) => [area, Math.max(left, right)]));
}
