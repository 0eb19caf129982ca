/**
 * The one door to a session. `admit` alone makes a `SafePlan`: the planner, a file, a link and a coach's programme are
 * all drafts until it has judged them, for everybody and without exception (S8). It also completes a draft: set-ups,
 * changes of side and the closing rise are ours, never the author's to leave out (H08).
 */
import { type Area, contains, forbiddenUnder, type Side, type Span, widen, type Zone } from "./body.ts";
import { DOSES, HOLD, MINUTES, type Purpose, RISE, SESSION_CAP, SESSIONS_A_DAY, SET_UP, SPEED, SWITCH } from "./dose.ts";
import { directsPressure } from "./note.ts";
import type { Draft, DraftStep, LeftOut, StepKind, Why } from "./programme.ts";
import { err, ok, type Result } from "./result.ts";
import { type Clearance, hasChange } from "./screening.ts";
import type { Standing } from "./standing.ts";
import { type Catalog, sidesOf, type Technique, type Tool } from "./technique.ts";
import { type Cm, cm, type CmPerSecond, cmPerSecond, type Seconds, seconds } from "./units.ts";

export interface Refusal {
  readonly code: string;
  readonly rule: string;
  /** Index into the draft's steps; absent when the whole draft is meant. */
  readonly step?: number;
  /** A number the words may need. */
  readonly value?: number;
}

/** A step as it will be played. Fields that a technique does not have are `null`. */
export interface Step {
  readonly kind: StepKind;
  readonly technique: string;
  readonly area: Area;
  /** In a switch: the side that comes next. */
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

export interface SafePlan {
  readonly title: string | null;
  readonly purpose: Purpose;
  /** Whole minutes, rounded up. */
  readonly minutes: number;
  readonly totalSeconds: Seconds;
  readonly steps: readonly Step[];
  readonly leftOut: readonly LeftOut[];
  readonly [admitted]: true;
}

export interface Person {
  readonly clearance: Clearance;
  readonly standing: Standing;
}

/** Length of the patch that a tool presses along a track, on the cautious side (S5). */
const PATCH: Readonly<Record<Tool, Cm>> = {
  "roller-46": cm(12),
  "roller-91": cm(12),
  ball: cm(7),
  wall: cm(0),
  none: cm(0),
};

/** The one place where a track of the tool's middle becomes what is really pressed (S5). */
const patchOf = (track: Span, tool: Tool): Span => widen(track, cm(PATCH[tool] / 2));

/** The forbidden zone that a tool on these tracks would press, or `null`. */
export function pressedZone(tracks: readonly Span[], tool: Tool): Zone | null {
  for (const track of tracks) {
    const zone = forbiddenUnder(patchOf(track, tool));
    if (zone !== null) return zone;
  }
  return null;
}

/** Why this person may not do this technique today, whatever the plan; `null` when they may. */
export function barred(technique: Technique, { clearance, standing }: Person): Refusal | null {
  if (clearance.kind === "not-now") return { code: "not-cleared", rule: "H05" };
  const rest = standing.areas[technique.area].rest;
  if (rest !== null) return { code: rest.code, rule: rest.rule };
  const changes = clearance.kind === "go" ? [] : clearance.changes;
  for (const change of changes) {
    if (change.kind === "block" && (change.area === technique.area || technique.alsoLoads.includes(change.area)))
      return { code: "area-blocked", rule: "S20" };
    if (change.kind === "avoid" && technique.strains.includes(change.strain))
      return { code: `avoid-${change.strain}`, rule: change.strain === "head-low" ? "H10" : "S20" };
    if (change.kind === "level-1-only" && technique.level === 2) return { code: "level-1-only", rule: "S20" };
  }
  if (technique.level === 2 && !standing.areas[technique.area].unlocked)
    return { code: "level-2-locked", rule: technique.area === "rhomboids" ? "S17" : "S1" };
  return null;
}

const within = (value: number, { min, max }: { readonly min: number; readonly max: number }): boolean =>
  value >= min && value <= max;

type Flaw = { readonly code: string; readonly rule: string };

/** Does what the step asks for stay inside the technique? A step narrows it or is refused. */
function flawsOf(step: DraftStep, technique: Technique, catalog: Catalog): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const { contact } = technique;
  const tool = step.tool ?? technique.tools[0];
  if (!technique.tools.includes(tool)) flaws.push({ code: "wrong-tool", rule: technique.id === "pec-opener" ? "S4" : "M8.2" });
  if (step.area !== undefined && step.area !== technique.area) flaws.push({ code: "wrong-area", rule: "M2.5" });
  if (technique.sides === "both" && step.side !== undefined && step.side !== "both")
    flaws.push({ code: "wrong-side", rule: "H18" });
  if (step.track !== undefined && contact.lies !== "across")
    flaws.push({ code: "track-widened", rule: contact.lies === "along" ? "S4" : "M3.9" });
  if (contact.lies === "across") {
    const track = step.track ?? contact.track;
    const zone = pressedZone([track, ...(contact.beside === undefined ? [] : [contact.beside])], tool);
    if (zone !== null) flaws.push({ code: `${zone.kind}-pressure`, rule: zone.rule });
    else if (!contains(contact.track, track)) flaws.push({ code: "track-widened", rule: "S5" });
  }
  if (step.speedCmPerSecond !== undefined && !(step.speedCmPerSecond > 0 && step.speedCmPerSecond <= SPEED.max))
    flaws.push({ code: "too-fast", rule: "M4.1" });
  if (step.holdSeconds !== undefined && !(Number.isInteger(step.holdSeconds) && within(step.holdSeconds, HOLD)))
    flaws.push({ code: "hold-out-of-range", rule: "M4.2" });
  const broken = step.note === undefined ? null : directsPressure(step.note, catalog.lexicon);
  if (broken !== null) flaws.push({ code: "note-directs-pressure", rule: broken });
  return flaws;
}

/** The least closing rise for this person (H08). */
export const shortestRise = (clearance: Clearance): Seconds =>
  hasChange(clearance, "longer-rise") ? RISE.careful : RISE.min;

/** Limits of the parts that are not work, when an author wrote them out. */
const partRules = (clearance: Clearance) => ({
  "set-up": { limit: SET_UP, rule: "H09", code: "set-up-out-of-range" },
  switch: { limit: SWITCH, rule: "S6", code: "switch-out-of-range" },
  rise: { limit: { min: shortestRise(clearance), max: RISE.max }, rule: "H08", code: "rise-out-of-range" },
});

type Loose = { -readonly [Key in keyof Step]: Step[Key] };

function played(step: DraftStep, technique: Technique, side: Side): Loose {
  const { contact } = technique;
  const across = contact.lies === "across";
  const working = step.kind === "work";
  return {
    kind: step.kind,
    technique: technique.id,
    area: technique.area,
    side,
    seconds: seconds(step.seconds),
    tool: step.tool ?? technique.tools[0],
    track: across && working ? (step.track ?? contact.track) : null,
    speed: across && working ? cmPerSecond(step.speedCmPerSecond ?? SPEED.usual) : null,
    hold: across && working ? seconds(step.holdSeconds ?? HOLD.usual) : null,
    note: step.note ?? null,
    why: step.why ?? [],
  };
}

const part = (kind: StepKind, of: Loose, length: Seconds): Loose => ({
  ...of,
  kind,
  seconds: length,
  track: null,
  speed: null,
  hold: null,
  note: null,
  why: kind === "rise" ? [{ code: "closing-rise", rule: "H08" }] : [],
});

/** Splits a two-sided step without a side into left and right, each for its full time (S2). */
function sidesFor(step: DraftStep, technique: Technique): readonly Side[] {
  if (technique.sides === "both") return ["both"];
  return step.side === "left" || step.side === "right" ? [step.side] : sidesOf(technique);
}

interface Completed {
  readonly steps: readonly Loose[];
  /** The parts we added ourselves: these may stretch to meet the minutes. */
  readonly ours: readonly Loose[];
}

function complete(draft: Draft, catalog: Catalog, clearance: Clearance): Completed {
  const steps: Loose[] = [];
  const ours: Loose[] = [];
  const add = (step: Loose): void => {
    steps.push(step);
    ours.push(step);
  };
  let previous: Loose | null = null;
  for (const step of draft.steps) {
    const technique = catalog.byId.get(step.technique);
    if (step.kind === "rise" || technique === undefined) {
      if (step.kind === "rise" && previous !== null) {
        steps.push({ ...part("rise", previous, seconds(step.seconds)), side: "both" });
      }
      continue;
    }
    if (step.kind !== "work") {
      const side = step.side ?? sidesOf(technique)[0] ?? "both";
      steps.push({ ...part(step.kind, played(step, technique, side), seconds(step.seconds)), side });
      continue;
    }
    for (const side of sidesFor(step, technique)) {
      const work = played(step, technique, side);
      const before = steps.at(-1);
      const sameSpot = previous !== null && previous.technique === work.technique && previous.tool === work.tool;
      const ready = before !== undefined && before.kind !== "work" && before.technique === work.technique;
      if (!sameSpot && !(ready && before.kind === "set-up")) add(part("set-up", work, SET_UP.min));
      else if (sameSpot && previous?.side !== side && !ready) add(part("switch", work, SWITCH.min));
      steps.push(work);
      previous = work;
    }
  }
  if (previous !== null && steps.at(-1)?.kind !== "rise") add({ ...part("rise", previous, shortestRise(clearance)), side: "both" });
  return { steps, ours };
}

const total = (steps: readonly Loose[]): number => steps.reduce((sum, step) => sum + step.seconds, 0);

/** Stretches our own parts, the last first, until the total meets its minutes as nearly as it can (S6). */
function stretch({ steps, ours }: Completed, target: number): void {
  let missing = target - total(steps);
  for (const step of [...ours].reverse()) {
    if (missing <= 0) return;
    const most = step.kind === "rise" ? RISE.max : step.kind === "switch" ? SWITCH.max : SET_UP.max;
    const more = Math.max(0, Math.min(missing, most - step.seconds));
    step.seconds = seconds(step.seconds + more);
    missing -= more;
  }
}

/** Seconds on the most loaded side of each area; both sides at once count for each. */
export function loadByArea(steps: readonly Pick<Step, "kind" | "area" | "side" | "seconds">[]): ReadonlyMap<Area, number> {
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

function refusalsOf(draft: Draft, catalog: Catalog, person: Person): readonly Refusal[] {
  const { clearance, standing } = person;
  if (clearance.kind === "not-now") {
    return clearance.reasons.map(({ code, rule }) => ({ code: `not-now:${code}`, rule }));
  }
  const refusals: Refusal[] = [];
  if (standing.sessionsToday >= SESSIONS_A_DAY) refusals.push({ code: "two-sessions-today", rule: "S19" });
  const title = draft.title === undefined ? null : directsPressure(draft.title, catalog.lexicon);
  if (title !== null) refusals.push({ code: "note-directs-pressure", rule: title });
  if (draft.minutes !== undefined && !(Number.isInteger(draft.minutes) && within(draft.minutes, MINUTES)))
    refusals.push({ code: "minutes-out-of-range", rule: "S6" });
  if (!draft.steps.some(({ kind }) => kind === "work")) refusals.push({ code: "no-work", rule: "S6" });
  const cap = DOSES[draft.purpose].cap;
  const limits = partRules(clearance);
  draft.steps.forEach((step, index) => {
    const refuse = (flaw: Flaw): number => refusals.push({ code: flaw.code, rule: flaw.rule, step: index });
    const limit = step.kind === "work" ? null : limits[step.kind];
    if (!Number.isInteger(step.seconds) || step.seconds < 1) return refuse({ code: "seconds-out-of-range", rule: "H11" });
    if (limit !== null && !within(step.seconds, limit.limit)) refuse({ code: limit.code, rule: limit.rule });
    if (step.kind === "rise") {
      if (index !== draft.steps.length - 1) refuse({ code: "rise-not-last", rule: "H08" });
      if (step.technique === "") return undefined;
    }
    const technique = catalog.byId.get(step.technique);
    if (technique === undefined) return refuse({ code: "unknown-technique", rule: "H23" });
    if (step.kind === "rise") return undefined;
    const bar = barred(technique, person);
    if (bar !== null) refuse(bar);
    for (const flaw of flawsOf(step, technique, catalog)) refuse(flaw);
    if (step.kind !== "work") {
      const next = draft.steps[index + 1];
      if (next?.technique !== step.technique || next.kind !== "work")
        refuse({ code: `${step.kind}-without-work`, rule: "S6" });
    } else if (step.seconds > cap) refuse({ code: "too-long-on-area", rule: "H11" });
    return undefined;
  });
  return refusals;
}

/** Draft → SafePlan, or every reason why not. Same draft, same person, same answer. */
export function admit(draft: Draft, catalog: Catalog, person: Person): Result<SafePlan, readonly Refusal[]> {
  const refusals = refusalsOf(draft, catalog, person);
  if (refusals.length > 0) return err(refusals);
  const completed = complete(draft, catalog, person.clearance);
  const least = total(completed.steps);
  const late: Refusal[] = [];
  const cap = DOSES[draft.purpose].cap;
  for (const load of loadByArea(completed.steps).values())
    if (load > cap) late.push({ code: "too-long-on-area", rule: "H11" });
  if (least > SESSION_CAP) late.push({ code: "session-too-long", rule: "H11" });
  if (draft.minutes !== undefined) {
    stretch(completed, draft.minutes * 60);
    const all = total(completed.steps);
    // Somebody who wrote every part wrote the total too; where we added parts, shorter than said is harmless.
    const exact = completed.ours.length === 0;
    if (all > draft.minutes * 60 || (exact && all !== draft.minutes * 60))
      late.push({ code: "misses-its-minutes", rule: "S6" });
  }
  const all = total(completed.steps);
  if (draft.totalSeconds !== undefined && draft.totalSeconds !== all)
    late.push({ code: "misses-its-minutes", rule: "S6" });
  if (late.length > 0) return err(late);
  return ok({
    title: draft.title ?? null,
    purpose: draft.purpose,
    minutes: Math.ceil(all / 60),
    totalSeconds: seconds(all),
    steps: completed.steps,
    leftOut: draft.leftOut ?? [],
  } as unknown as SafePlan);
}

/** A plan as a draft again, so that every later door can ask `admit` once more. */
export const draftOf = (plan: SafePlan): Draft => ({
  ...(plan.title === null ? {} : { title: plan.title }),
  purpose: plan.purpose,
  totalSeconds: plan.totalSeconds,
  leftOut: plan.leftOut,
  steps: plan.steps.map((step) => ({
    kind: step.kind,
    technique: step.technique,
    area: step.area,
    side: step.side,
    seconds: step.seconds,
    tool: step.tool,
    why: step.why,
    ...(step.track === null ? {} : { track: step.track }),
    ...(step.speed === null ? {} : { speedCmPerSecond: step.speed }),
    ...(step.hold === null ? {} : { holdSeconds: step.hold }),
    ...(step.note === null ? {} : { note: step.note }),
  })),
});
