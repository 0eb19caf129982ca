/** A plan as a programme file, format v1. */
import {
  type LeftOut,
  PROGRAMME_FORMAT,
  PROGRAMME_VERSION,
  type StepKind,
  type Why,
  type WrittenTrack,
  writeTrack,
} from "./programme.ts";
import type { SafePlan } from "./step.ts";

export interface WrittenStep {
  readonly kind: StepKind;
  readonly technique: string;
  readonly area: string;
  readonly side: string;
  readonly seconds: number;
  readonly tool: string;
  readonly track?: WrittenTrack;
  readonly speedCmPerSecond?: number;
  readonly holdSeconds?: number;
  readonly note?: string;
  readonly why: readonly Why[];
}

export interface WrittenProgramme {
  readonly format: typeof PROGRAMME_FORMAT;
  readonly version: typeof PROGRAMME_VERSION;
  readonly title: string;
  readonly purpose: string;
  readonly minutes: number;
  readonly totalSeconds: number;
  readonly steps: readonly WrittenStep[];
  readonly leftOut: readonly LeftOut[];
}

/** Reads back as the same plan through `parseProgramme` and `admit`. */
export const writeProgramme = (plan: SafePlan): WrittenProgramme => ({
  format: PROGRAMME_FORMAT,
  version: PROGRAMME_VERSION,
  title: plan.title ?? "",
  purpose: plan.purpose,
  minutes: plan.minutes,
  totalSeconds: plan.totalSeconds,
  steps: plan.steps.map((step) => ({
    kind: step.kind,
    technique: step.technique,
    area: step.area,
    side: step.side,
    seconds: step.seconds,
    tool: step.tool,
    ...(step.track === null ? {} : { track: writeTrack(step.track) }),
    ...(step.speed === null ? {} : { speedCmPerSecond: step.speed }),
    ...(step.hold === null ? {} : { holdSeconds: step.hold }),
    ...(step.note === null ? {} : { note: step.note }),
    why: step.why,
  })),
  leftOut: plan.leftOut,
});
