/**
 * glance(session, at) → View: everything a screen shows, and nothing else; leadAt(session, at) → Lead: the part of it that
 * moving pictures follow, for those who ask many times a second. Pure; asks nothing of the machine.
 */
import type { Area, Side } from "./body.ts";
import type { CueId } from "./cues.ts";
import { DOSES, pacerAt, SHIFTS } from "./dose.ts";
import { unreachable } from "./result.ts";
import { GAP } from "./session.ts";
import type { PauseWhy, Session, StopWhy } from "./state.ts";
import type { Step } from "./step.ts";
import type { Technique, Tool } from "./technique.ts";
import { COUNT_IN, segmentStarts } from "./timeline.ts";
import type { Monotonic } from "./units.ts";

export const PHASES = [
  "set-up",
  "count-in",
  "rolling",
  "searching",
  "extension",
  "stretch",
  "movement",
  "holding",
  "shifting",
  "easing",
  "switching",
  "rising",
  "paused",
  "done",
  "stopped",
] as const;
export type Phase = (typeof PHASES)[number];

/** What leads the body at this moment. */
export interface Lead {
  readonly phase: Phase;
  readonly breath: { readonly going: "in" | "out"; readonly part: number; readonly left: number } | null;
  /** 0–1 along the track, from its lower end; `null` while no pacer leads. */
  readonly pace: number | null;
}

export interface View extends Lead {
  readonly step: number;
  readonly technique: string;
  readonly area: Area;
  readonly side: Side;
  readonly tool: Tool;
  /** Whole seconds, rounded up: of the phase, of the step, of the session. */
  readonly phaseLeft: number;
  readonly stepLeft: number;
  readonly sessionLeft: number;
  /** 0–1 of the whole session. */
  readonly progress: number;
  readonly cue: CueId | null;
  readonly segment: { readonly index: number; readonly count: number } | null;
  readonly asking: "check-sentence" | "check-jaw" | null;
  readonly canHold: "yes" | "no";
  /** What comes after this step: the next technique or side; `null` before the closing rise and after. */
  readonly next: { readonly technique: string; readonly side: Side } | null;
  readonly pauseWhy: PauseWhy | null;
  readonly stopWhy: StopWhy | null;
  readonly note: string | null;
}

const secondsLeft = (ms: number): number => Math.max(0, Math.ceil(ms / 1000 - 1e-6));

function phaseOf(session: Session, step: Step, technique: Technique, elapsed: number, length: number): Phase {
  const { status, doing } = session;
  if (status.kind !== "running") return status.kind;
  if (session.entry > 0) return "count-in";
  switch (step.kind) {
    case "set-up":
      return length - elapsed <= COUNT_IN * 1000 ? "count-in" : "set-up";
    case "switch":
      return length - elapsed <= COUNT_IN * 1000 ? "count-in" : "switching";
    case "rise":
      return "rising";
    case "work":
      return doing.kind === "steady" ? technique.manner : doing.kind;
    default:
      return unreachable(step.kind);
  }
}

/** Steady work breathes from its beginning; what is done in between, so that its end is the end of a breath. */
function breathAt({ score: { breath }, doing }: Session, elapsed: number): View["breath"] {
  const cycle = breath.in + breath.out;
  const until = doing.kind === "steady" ? 0 : doing.until / 1000 + (doing.kind === "holding" ? SHIFTS.usual : 0);
  const at = (((elapsed / 1000 - until) % cycle) + cycle) % cycle;
  const [going, since, length] =
    at < breath.in ? (["in", at, breath.in] as const) : (["out", at - breath.in, breath.out] as const);
  return { going, part: since / length, left: secondsLeft((length - since) * 1000) };
}

function paceAt(step: Step, elapsed: number): number | null {
  if (step.track === null || step.speed === null) return null;
  const { low, high } = step.track;
  if (low === high) return 0.5;
  return (pacerAt(step.track, step.speed, elapsed / 1000) - low) / (high - low);
}

function segmentAt(session: Session, step: Step, technique: Technique, elapsed: number): View["segment"] {
  if (technique.manner !== "extension" || step.kind !== "work") return null;
  const starts = segmentStarts(step, session.lengths[session.step] as number, session.score.breath);
  return { index: starts.filter((at) => at * 1000 <= elapsed).length, count: starts.length };
}

/** Where in its step a session stands. */
interface Moment {
  readonly step: Step;
  readonly technique: Technique;
  readonly phase: Phase;
  /** ms: of the step, of it so far, and of counting in that is still to come. */
  readonly length: number;
  readonly elapsed: number;
  readonly entry: number;
  readonly working: boolean;
}

function momentOf(session: Session, at: Monotonic): Moment {
  const { score, status } = session;
  const step = score.plan.steps[session.step] as Step;
  const technique = score.techniques[session.step] as Technique;
  const length = (session.lengths[session.step] as number) * 1000;
  const running = status.kind === "running";
  const since = running ? Math.min(Math.max(0, at - session.at), GAP.counted) : 0;
  const entry = Math.max(0, session.entry - since);
  const elapsed = Math.min(length, session.elapsed + Math.max(0, since - session.entry));
  const phase = phaseOf(session, step, technique, elapsed, length);
  return { step, technique, phase, length, elapsed, entry, working: step.kind === "work" && running && entry === 0 };
}

const leadOf = (session: Session, { step, phase, elapsed, working }: Moment): Lead => ({
  phase,
  breath: working ? breathAt(session, elapsed) : null,
  pace: phase === "rolling" || phase === "searching" ? paceAt(step, elapsed) : null,
});

/** The same as `glance` tells at this moment. */
export const leadAt = (session: Session, at: Monotonic): Lead => leadOf(session, momentOf(session, at));

export function glance(session: Session, at: Monotonic): View {
  const { score, status, doing } = session;
  const { steps } = score.plan;
  const moment = momentOf(session, at);
  const { step, technique, length, elapsed, entry, working } = moment;
  const stepLeft = length - elapsed;
  const later = session.lengths.slice(session.step + 1).reduce((sum, one) => sum + one * 1000, 0);
  const whole = session.lengths.reduce((sum, one) => sum + one * 1000, 0);
  const over = status.kind === "done" || status.kind === "stopped";
  const sessionLeft = over ? 0 : stepLeft + later;
  const occupied = doing.kind === "steady" ? stepLeft : doing.until - elapsed;
  const following = steps.slice(session.step + 1).find(({ kind }) => kind === "work");
  return {
    ...leadOf(session, moment),
    step: session.step,
    technique: step.technique,
    area: step.area,
    side: step.side,
    tool: step.tool,
    phaseLeft: secondsLeft(entry > 0 ? entry : working ? Math.min(occupied, stepLeft) : stepLeft),
    stepLeft: secondsLeft(stepLeft),
    sessionLeft: secondsLeft(sessionLeft),
    progress: whole === 0 ? 1 : over ? 1 : 1 - sessionLeft / whole,
    cue: session.cue,
    segment: segmentAt(session, step, technique, elapsed),
    asking: session.asking?.cue ?? null,
    canHold:
      working &&
      doing.kind === "steady" &&
      step.hold !== null &&
      (session.spots[step.area] ?? 0) < DOSES[score.plan.purpose].spots
        ? "yes"
        : "no",
    next: following === undefined || over ? null : { technique: following.technique, side: following.side },
    pauseWhy: status.kind === "paused" ? status.why : null,
    stopWhy: status.kind === "stopped" ? status.why : null,
    note: step.note,
  };
}
