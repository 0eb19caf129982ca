/**
 * The one door to a session. `admit` alone makes a `SafePlan`: the planner, a file, a link and a coach's programme are
 * all drafts until it has judged them, for everybody and without exception (S8).
 */
import { contains } from "./body.ts";
import { complete, shortestRise, sidesFor, stretch, totalOf } from "./completion.ts";
import {
  DOSES,
  HOLD,
  MINUTES,
  type Purpose,
  RISE,
  SESSION_CAP,
  SESSIONS_A_DAY,
  SET_UP,
  SORE_SCALE,
  SPEED,
  SWITCH,
} from "./dose.ts";
import { directsPressure } from "./note.ts";
import { pressedZone } from "./pressure.ts";
import type { Draft, DraftStep } from "./programme.ts";
import { err, ok, type Result } from "./result.ts";
import type { Clearance } from "./screening.ts";
import type { AreaStanding, Standing } from "./standing.ts";
import { loadByArea, type Refusal, type SafePlan, type Step } from "./step.ts";
import type { Catalog, Lexicon, Technique, Tool } from "./technique.ts";
import { type Seconds, seconds } from "./units.ts";

export interface Person {
  readonly clearance: Clearance;
  readonly standing: Standing;
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

/** The most seconds of one area-side in a session (H11); 30 % less after a sore day, whoever wrote the plan (S19). */
export const capFor = (purpose: Purpose, { lessTime }: AreaStanding): Seconds =>
  lessTime === null ? DOSES[purpose].cap : seconds(Math.floor(DOSES[purpose].cap * SORE_SCALE));

const within = (value: number, { min, max }: { readonly min: number; readonly max: number }): boolean =>
  value >= min && value <= max;

type Flaw = { readonly code: string; readonly rule: string };

const toolOf = (step: DraftStep, technique: Technique): Tool => step.tool ?? technique.tools[0];

/** An author's words. Without word lists nobody can judge them, and what is not judged is not shown (H23). */
function noteFlaw(note: string | undefined, lexicon: Lexicon): Flaw | null {
  if (note === undefined || note.trim() === "") return null;
  if (lexicon.zones.length === 0 || lexicon.press.length === 0) return { code: "note-not-judged", rule: "H23" };
  const broken = directsPressure(note, lexicon);
  return broken === null ? null : { code: "note-directs-pressure", rule: broken };
}

/** Does what the step asks for stay inside the technique? A step narrows it or is refused. */
function flawsOf(step: DraftStep, technique: Technique, catalog: Catalog): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const { contact } = technique;
  const tool = toolOf(step, technique);
  if (!technique.tools.includes(tool))
    flaws.push({ code: "wrong-tool", rule: technique.id === "pec-opener" ? "S4" : "M8.2" });
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
  const note = noteFlaw(step.note, catalog.lexicon);
  if (note !== null) flaws.push(note);
  return flaws;
}

/** A written set-up or switch leads into its work, and says the side that follows: the voice will (H14, H18). */
function partFlaw(
  step: DraftStep,
  technique: Technique,
  before: DraftStep | undefined,
  next: DraftStep | undefined,
): Flaw | null {
  if (next?.technique !== step.technique || next.kind !== "work")
    return { code: `${step.kind}-without-work`, rule: "S6" };
  const [side] = sidesFor(next, technique);
  if (step.side !== undefined && step.side !== "both" && step.side !== side) return { code: "wrong-side", rule: "H18" };
  if (step.kind !== "switch") return null;
  const leadsOn = before?.kind === "work" && before.technique === step.technique;
  const isChange =
    leadsOn && toolOf(before, technique) === toolOf(next, technique) && sidesFor(before, technique).at(-1) !== side;
  return isChange ? null : { code: "switch-without-change", rule: "H14" };
}

/** Limits of the parts that are not work, when an author wrote them out. */
const partRules = (clearance: Clearance) => ({
  "set-up": { limit: SET_UP, rule: "H09", code: "set-up-out-of-range" },
  switch: { limit: SWITCH, rule: "S6", code: "switch-out-of-range" },
  rise: { limit: { min: shortestRise(clearance), max: RISE.max }, rule: "H08", code: "rise-out-of-range" },
});

/** Everything that is wrong with one step of a draft, for this person. */
function flawsAt(index: number, { steps, purpose }: Draft, catalog: Catalog, person: Person): readonly Flaw[] {
  const step = steps[index] as DraftStep;
  if (!Number.isInteger(step.seconds) || step.seconds < 1) return [{ code: "seconds-out-of-range", rule: "H11" }];
  const flaws: Flaw[] = [];
  const limit = step.kind === "work" ? null : partRules(person.clearance)[step.kind];
  if (limit !== null && !within(step.seconds, limit.limit)) flaws.push({ code: limit.code, rule: limit.rule });
  if (step.kind === "rise" && index !== steps.length - 1) flaws.push({ code: "rise-not-last", rule: "H08" });
  if (step.kind === "rise" && step.technique === "") return flaws;
  const technique = catalog.byId.get(step.technique);
  if (technique === undefined) return [...flaws, { code: "unknown-technique", rule: "H23" }];
  if (step.kind === "rise") return flaws;
  const bar = barred(technique, person);
  if (bar !== null) flaws.push(bar);
  flaws.push(...flawsOf(step, technique, catalog));
  if (step.kind !== "work") {
    const flaw = partFlaw(step, technique, steps[index - 1], steps[index + 1]);
    if (flaw !== null) flaws.push(flaw);
  } else if (step.seconds > capFor(purpose, person.standing.areas[technique.area]))
    flaws.push({ code: "too-long-on-area", rule: "H11" });
  return flaws;
}

function refusalsOf(draft: Draft, catalog: Catalog, person: Person): readonly Refusal[] {
  const { clearance, standing } = person;
  if (clearance.kind === "not-now")
    return clearance.reasons.map(({ code, rule }) => ({ code: `not-now:${code}`, rule }));
  const refusals: Refusal[] = [];
  if (standing.sessionsToday >= SESSIONS_A_DAY) refusals.push({ code: "two-sessions-today", rule: "S19" });
  const title = noteFlaw(draft.title, catalog.lexicon);
  if (title !== null) refusals.push(title);
  if (draft.minutes !== undefined && !(Number.isInteger(draft.minutes) && within(draft.minutes, MINUTES)))
    refusals.push({ code: "minutes-out-of-range", rule: "S6" });
  if (!draft.steps.some(({ kind }) => kind === "work")) refusals.push({ code: "no-work", rule: "S6" });
  const flaws = draft.steps.flatMap((_, step) =>
    flawsAt(step, draft, catalog, person).map(({ code, rule }) => ({ code, rule, step })),
  );
  return [...refusals, ...flaws];
}

/** A session goes by whole minutes, rounded up, three at the least (S6). */
const minutesOf = (all: number): number => Math.max(MINUTES.min, Math.ceil(all / 60));

/** What the whole of a completed draft breaks: its doses and its minutes. */
function wholeRefusals(draft: Draft, steps: readonly Step[], ours: number, standing: Standing): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const [area, load] of loadByArea(steps))
    if (load > capFor(draft.purpose, standing.areas[area])) refusals.push({ code: "too-long-on-area", rule: "H11" });
  const all = totalOf(steps);
  if (all > SESSION_CAP) refusals.push({ code: "session-too-long", rule: "H11" });
  // Who wrote the total, or every part, wrote it to the second; where we added parts, shorter than said is harmless.
  const misses = { code: "misses-its-minutes", rule: "S6" };
  if (draft.totalSeconds !== undefined) {
    if (draft.totalSeconds !== all || (draft.minutes !== undefined && draft.minutes !== minutesOf(all)))
      refusals.push(misses);
  } else if (draft.minutes !== undefined && (all > draft.minutes * 60 || (ours === 0 && all !== draft.minutes * 60)))
    refusals.push(misses);
  return refusals;
}

/** Draft → SafePlan, or every reason why not. Same draft, same person, same answer. */
export function admit(draft: Draft, catalog: Catalog, person: Person): Result<SafePlan, readonly Refusal[]> {
  const refusals = refusalsOf(draft, catalog, person);
  if (refusals.length > 0) return err(refusals);
  const completed = complete(draft, catalog, person.clearance);
  const wanted = draft.totalSeconds ?? (draft.minutes ?? 0) * 60;
  const steps = stretch(completed, Number.isInteger(wanted) ? wanted : 0);
  const late = wholeRefusals(draft, steps, completed.ours.length, person.standing);
  if (late.length > 0) return err(late);
  const all = totalOf(steps);
  return ok({
    title: draft.title === undefined || draft.title === "" ? null : draft.title,
    purpose: draft.purpose,
    minutes: minutesOf(all),
    totalSeconds: seconds(all),
    steps,
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
