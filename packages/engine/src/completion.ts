/**
 * What an author left out of a draft: set-ups, changes of side and the closing rise are ours, never theirs to leave out
 * (H08, H09). Asked only of drafts in which every step was found good.
 */
import type { Side } from "./body.ts";
import { HOLD, RISE, SET_UP, SPEED, SWITCH } from "./dose.ts";
import type { Draft, DraftStep, StepKind } from "./programme.ts";
import { type Clearance, hasChange } from "./screening.ts";
import type { Step } from "./step.ts";
import type { Catalog, Technique } from "./technique.ts";
import { cmPerSecond, type Seconds, seconds } from "./units.ts";

type Loose = { -readonly [Key in keyof Step]: Step[Key] };

export interface Completed {
  readonly steps: readonly Step[];
  /** The parts we added ourselves: these may stretch to meet the minutes. */
  readonly ours: readonly Step[];
}

/** The least closing rise for this person (H08). */
export const shortestRise = (clearance: Clearance): Seconds =>
  hasChange(clearance, "longer-rise") ? RISE.careful : RISE.min;

/** A two-sided step without a side is done left and right, each for its full time (S2). */
export function sidesFor(step: DraftStep, technique: Technique): readonly [Side, ...Side[]] {
  if (technique.sides === "both") return ["both"];
  return step.side === "left" || step.side === "right" ? [step.side] : ["left", "right"];
}

function played(step: DraftStep, technique: Technique, side: Side): Loose {
  const { contact } = technique;
  const across = contact.lies === "across";
  return {
    kind: "work",
    technique: technique.id,
    area: technique.area,
    side,
    seconds: seconds(step.seconds),
    tool: step.tool ?? technique.tools[0],
    track: across ? (step.track ?? contact.track) : null,
    speed: across ? cmPerSecond(step.speedCmPerSecond ?? SPEED.usual) : null,
    hold: across ? seconds(step.holdSeconds ?? HOLD.usual) : null,
    note: step.note ?? null,
    why: step.why ?? [],
  };
}

/** A part before or after `work`, in its place and with its tool. */
const part = (kind: StepKind, work: Loose, length: number, why: Step["why"] = []): Loose => ({
  ...work,
  kind,
  seconds: seconds(length),
  track: null,
  speed: null,
  hold: null,
  note: null,
  why,
});

const rise = (work: Loose, length: number): Loose => ({
  ...part("rise", work, length, [{ code: "closing-rise", rule: "H08" }]),
  side: "both",
});

/** Parts belong to the work that follows them, whatever they say of side and tool (H14). */
export function complete(draft: Draft, catalog: Catalog, clearance: Clearance): Completed {
  const steps: Loose[] = [];
  const ours: Loose[] = [];
  const add = (step: Loose): void => {
    steps.push(step);
    ours.push(step);
  };
  let written: DraftStep | null = null;
  let previous: Loose | null = null;
  for (const step of draft.steps) {
    const technique = catalog.byId.get(step.technique);
    if (step.kind === "rise") {
      if (previous !== null) steps.push(rise(previous, step.seconds));
      continue;
    }
    if (step.kind !== "work" || technique === undefined) {
      written = step;
      continue;
    }
    for (const side of sidesFor(step, technique)) {
      const work = played(step, technique, side);
      const sameSpot = previous?.technique === work.technique && previous.tool === work.tool;
      if (written !== null) steps.push(part(written.kind, work, written.seconds, written.why));
      else if (!sameSpot) add(part("set-up", work, SET_UP.min));
      else if (previous?.side !== side) add(part("switch", work, SWITCH.min));
      written = null;
      steps.push(work);
      previous = work;
    }
  }
  if (previous !== null && steps.at(-1)?.kind !== "rise") add(rise(previous, shortestRise(clearance)));
  return { steps, ours };
}

export const totalOf = (steps: readonly Step[]): number => steps.reduce((sum, step) => sum + step.seconds, 0);

/** Stretches our own parts, the last first, until the total meets `target` as nearly as it can (S6). */
export function stretch({ steps, ours }: Completed, target: number): readonly Step[] {
  let missing = target - totalOf(steps);
  const longer = new Map<Step, Step>();
  for (const step of [...ours].reverse()) {
    const most = step.kind === "rise" ? RISE.max : step.kind === "switch" ? SWITCH.max : SET_UP.max;
    const more = Math.max(0, Math.min(missing, most - step.seconds));
    longer.set(step, { ...step, seconds: seconds(step.seconds + more) });
    missing -= more;
  }
  return steps.map((step) => longer.get(step) ?? step);
}
