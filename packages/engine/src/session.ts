/**
 * The session as a state machine: begin · advance · glance. Time is a stamp on every input; nothing counts ticks. What
 * should happen in the world comes back as effects; what happened comes back as facts to append.
 *
 * Time (H12, H13): between two inputs the monotonic difference passes, 5 s at the most; a gap over 60 s pauses, because
 * the body may have moved. A step never lasts longer than its length.
 *
 * Tender spots (S15): a hold and its small shifts count in the seconds of the area-side. What does not fit into the
 * remainder lengthens this step, never beyond the cap of the area or of the session (H11), and is never taken from the
 * second side; when even the shortest hold does not fit, there is none.
 *
 * From `done` and `stopped` no input leads anywhere.
 */
import type { CueId } from "./cues.ts";
import { type Breath, DOSES, EASE_FOR, HOLD, isBreath, SESSION_CAP, SHIFTS } from "./dose.ts";
import type { FactBody, SessionId } from "./facts.ts";
import { fingerprint } from "./hash.ts";
import { err, ok, type Result, unreachable } from "./result.ts";
import { admit, capFor, draftOf, type Person } from "./safety.ts";
import { byArea } from "./standing.ts";
import type { Doing, Effect, Input, PauseWhy, Score, Session, Status } from "./state.ts";
import { loadByArea, type Refusal, type SafePlan, type Step } from "./step.ts";
import type { Catalog, Technique } from "./technique.ts";
import { COUNT_IN, type Mark, marks } from "./timeline.ts";
import { type Monotonic, monotonic, seconds } from "./units.ts";

export const GAP = { counted: 5_000, asks: 60_000 } as const; // H13, H12
const REENTRY = { asked: 3_000, moved: 8_000 } as const;
const OPENING = 4_000;
const CHECK_OPEN = 12_000;
const STOP_FROM = 7; // S10
const NO_COUNTS_AS = 6; // S11, M5.2
/** Eased this often in one step, the area is left for today (S10). */
export const EASES = 2;
/** Going back needs this much left of the step before. */
const WORTH_GOING_BACK = 5_000;

type Draft = { -readonly [Key in keyof Session]: Session[Key] };

/** A state being advanced and what it has brought about so far. */
interface Run {
  readonly state: Draft;
  readonly effects: Effect[];
}

const stepOf = (state: Session): Step => state.score.plan.steps[state.step] as Step;
const techniqueOf = (state: Session): Technique => state.score.techniques[state.step] as Technique;
const lengthOf = (state: Session): number => (state.lengths[state.step] as number) * 1000;
const STEADY: Doing = { kind: "steady" };

/**
 * What happened is part of its id: after a kill the numbers go on from the last snapshot, and what was told since then
 * must not pass for something else (H26).
 */
function record({ state, effects }: Run, body: FactBody): void {
  const id = `${state.score.id}/${state.next}-${fingerprint(JSON.stringify(body))}`;
  effects.push({ kind: "record", fact: { ...body, id } });
  state.next += 1;
}

function say({ state, effects }: Run, cue: CueId): void {
  state.cue = cue;
  effects.push({ kind: "say", cue, step: state.step });
}

/** The pacer leads while rolling; it rests in a hold, an easing and a stretch. */
function pace({ state, effects }: Run): void {
  const { manner } = techniqueOf(state);
  const rolling = manner === "rolling" || manner === "searching";
  const working = stepOf(state).kind === "work" && state.status.kind === "running";
  const on = working && state.doing.kind === "steady" && rolling;
  effects.push({ kind: "pace", pace: on ? "on" : "off" });
}

const isActive = (state: Session): boolean => state.status.kind === "running" && state.entry === 0;

/** Whole seconds worked in the running step are told when it is left; told twice, the journal keeps the longer. */
function leave(run: Run): void {
  const { state } = run;
  const step = stepOf(state);
  state.spent = state.spent.with(state.step, state.elapsed);
  const worked = Math.floor(state.elapsed / 1000);
  if (step.kind !== "work" || worked < 1) return;
  record(run, {
    kind: "worked",
    session: state.score.id,
    step: state.step,
    technique: step.technique,
    area: step.area,
    side: step.side,
    seconds: worked,
  });
}

/** Into a step; an `opening` phrase is said first, in a pause of its own, so that it talks over nothing. */
function enter(run: Run, index: number, elapsed: number, opening: CueId | null = null): void {
  const { state, effects } = run;
  state.step = index;
  state.elapsed = elapsed;
  state.doing = STEADY;
  state.entry = 0;
  state.eases = 0;
  state.asking = null;
  state.cue = null;
  effects.push({ kind: "hush" });
  const working = stepOf(state).kind === "work" && state.status.kind === "running";
  if (working) effects.push({ kind: "breathe", breathe: state.score.breath });
  pace(run);
  if (opening !== null) {
    state.entry = OPENING;
    say(run, opening);
  } else if (elapsed === 0) playMarks(run, -1, 0);
  else say(run, "again");
}

function finish(run: Run, status: Extract<Status, { kind: "done" | "stopped" }>): void {
  const { state, effects } = run;
  leave(run);
  const how = status.kind === "stopped" ? "stopped" : status.how;
  record(run, { kind: "ended", session: state.score.id, how });
  state.status = status;
  state.doing = STEADY;
  state.asking = null;
  state.entry = 0;
  effects.push({ kind: "hush" }, { kind: "pace", pace: "off" }, { kind: "breathe", breathe: "off" });
  if (status.kind === "stopped") {
    effects.push({ kind: "tone", tone: "stop" }, { kind: "buzz", buzz: "long" });
    say(run, "stopped");
  } else {
    effects.push({ kind: "tone", tone: "done" });
    say(run, "done");
  }
  effects.push({ kind: "awake", awake: "release" });
}

function onward(run: Run, opening: CueId | null = null): void {
  const { state } = run;
  const next = state.step + 1;
  if (next >= state.score.plan.steps.length) {
    finish(run, { kind: "done", how: state.early === "early" ? "ended" : "done" });
    return;
  }
  leave(run);
  // Seconds that were spent before going back are not given again (H11).
  const spent = state.score.plan.steps[next]?.kind === "work" ? (state.spent[next] as number) : 0;
  enter(run, next, spent, opening);
}

/** During a hold, a shift or an easing the routine talk rests; the breath goes on (S12). */
const isHeard = (mark: Mark, doing: Doing): boolean =>
  doing.kind === "steady" || (mark.kind === "tone" && (mark.tone === "in" || mark.tone === "out"));

/** Plays the marks in (from, to], both in seconds of the step. */
function playMarks(run: Run, from: number, to: number): void {
  const { state, effects } = run;
  const length = state.lengths[state.step] as number;
  for (const mark of marks(stepOf(state), techniqueOf(state), length, state.score.breath)) {
    if (mark.at <= from || mark.at > to || !isHeard(mark, state.doing)) continue;
    switch (mark.kind) {
      case "say":
        say(run, mark.cue);
        break;
      case "tone":
        effects.push({ kind: "tone", tone: mark.tone });
        break;
      case "buzz":
        effects.push({ kind: "buzz", buzz: mark.buzz });
        break;
      case "ask":
        state.asking = { cue: mark.cue, until: mark.at * 1000 + CHECK_OPEN };
        say(run, mark.cue);
        break;
      default:
        unreachable(mark);
    }
  }
}

/** What follows when the present occupation of the step has run its time. */
function occupationOver(run: Run): void {
  const { state, effects } = run;
  const { doing } = state;
  switch (doing.kind) {
    case "steady":
      return;
    case "holding":
      state.doing = { kind: "shifting", until: doing.shiftUntil };
      effects.push({ kind: "tone", tone: "hold-over" }, { kind: "buzz", buzz: "short" });
      say(run, "shift");
      return;
    case "shifting":
    case "easing":
      state.doing = STEADY;
      pace(run);
      // At the very end of a step the next one speaks for itself.
      if (state.elapsed < lengthOf(state)) say(run, doing.kind === "easing" ? "ease-over" : "hold-over");
      return;
    default:
      unreachable(doing);
  }
}

/** Lets `time` ms pass, boundary by boundary. */
function pass(run: Run, time: number): void {
  const { state } = run;
  let left = time;
  while (left > 0 && state.status.kind === "running") {
    if (state.entry > 0) {
      const waited = Math.min(left, state.entry);
      state.entry -= waited;
      left -= waited;
      if (state.entry > 0) continue;
      pace(run);
      if (state.elapsed === 0) playMarks(run, -1, 0);
      continue;
    }
    const end = Math.min(lengthOf(state), state.doing.kind === "steady" ? Number.POSITIVE_INFINITY : state.doing.until);
    const ran = Math.min(left, end - state.elapsed);
    const before = state.elapsed;
    state.elapsed += ran;
    left -= ran;
    const isOver = state.elapsed >= lengthOf(state);
    // Marks of the very last instant belong to the next step.
    playMarks(run, before / 1000, isOver ? (state.elapsed - 1) / 1000 : state.elapsed / 1000);
    if (state.asking !== null && state.elapsed >= state.asking.until) state.asking = null;
    if (state.elapsed >= end) occupationOver(run);
    if (isOver) onward(run);
  }
}

const lengthened = (plan: SafePlan, lengths: readonly number[]): readonly Step[] =>
  plan.steps.map((step, i) => ({ ...step, seconds: seconds(lengths[i] as number) }));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Seconds by which the running step may still grow: to the cap of its area, or of the session (H11). */
function roomToGrow({ score, lengths, step }: Session): number {
  const { area } = score.plan.steps[step] as Step;
  const load = loadByArea(lengthened(score.plan, lengths)).get(area) ?? 0;
  return Math.max(0, Math.min(score.caps[area] - load, SESSION_CAP - sum(lengths)));
}

const spotsLeft = (state: Session): number =>
  DOSES[state.score.plan.purpose].spots - (state.spots[stepOf(state).area] ?? 0);

function holdSpot(run: Run): void {
  const { state, effects } = run;
  const step = stepOf(state);
  if (step.kind !== "work" || state.doing.kind !== "steady") return;
  if (step.hold === null) return say(run, "spot-nothing-presses");
  if (spotsLeft(state) <= 0) return say(run, "spot-enough");
  const remaining = Math.floor((lengthOf(state) - state.elapsed) / 1000);
  const room = remaining + roomToGrow(state);
  if (room < HOLD.min + SHIFTS.min) return say(run, "spot-no-time");
  const shift = Math.min(SHIFTS.usual, room - HOLD.min);
  const hold = Math.min(step.hold, room - shift);
  const more = Math.max(0, hold + shift - remaining);
  state.lengths = state.lengths.with(state.step, (state.lengths[state.step] as number) + more);
  state.spots = { ...state.spots, [step.area]: (state.spots[step.area] ?? 0) + 1 };
  const until = state.elapsed + hold * 1000;
  state.doing = { kind: "holding", until, shiftUntil: until + shift * 1000 };
  state.asking = null;
  effects.push({ kind: "tone", tone: "hold" }, { kind: "buzz", buzz: "short" });
  pace(run);
  say(run, "hold");
  record(run, { kind: "held", session: state.score.id, area: step.area, side: step.side, seconds: hold });
}

function ease(run: Run): void {
  const { state } = run;
  const step = stepOf(state);
  if (step.kind !== "work") return say(run, "ease");
  record(run, { kind: "eased", session: state.score.id, area: step.area });
  state.eases += 1;
  state.asking = null;
  if (state.eases >= EASES) return onward(run, "leave-area");
  state.doing = { kind: "easing", until: Math.min(lengthOf(state), state.elapsed + EASE_FOR * 1000) };
  pace(run);
  return say(run, "ease");
}

function tellPain(run: Run, pain: number): void {
  const { state } = run;
  const { area, kind } = stepOf(state);
  if (kind !== "rise") record(run, { kind: "hurt", session: state.score.id, area, pain });
  if (pain >= STOP_FROM) return finish(run, { kind: "stopped", why: "pain" });
  if (pain > techniqueOf(state).painCeiling) ease(run);
  return undefined;
}

function pause(run: Run, why: PauseWhy): void {
  const { state, effects } = run;
  state.status = { kind: "paused", why };
  state.asking = null;
  effects.push({ kind: "hush" }, { kind: "pace", pace: "off" }, { kind: "breathe", breathe: "off" });
  say(run, why === "asked" ? "paused" : "paused-gap");
}

function resume(run: Run, why: PauseWhy): void {
  const { state, effects } = run;
  state.status = { kind: "running" };
  // Somebody who went away gets time to lie down again; the step does not run meanwhile.
  state.entry = why === "asked" ? REENTRY.asked : REENTRY.moved;
  if (why !== "asked") state.doing = STEADY; // the spot that was held is lost
  effects.push({ kind: "awake", awake: "keep" }, { kind: "hush" });
  if (stepOf(state).kind === "work") effects.push({ kind: "breathe", breathe: state.score.breath });
  say(run, why === "asked" || stepOf(state).kind === "rise" ? "resumed" : `${stepOf(state).technique}/set-up-1`);
}

function skip(run: Run): void {
  const { state } = run;
  const { kind } = stepOf(state);
  if (kind === "rise") return; // H08
  if (kind === "work") return onward(run);
  const ready = lengthOf(state) - COUNT_IN * 1000;
  if (state.elapsed >= ready) return;
  state.elapsed = ready;
  run.effects.push({ kind: "hush" });
  playMarks(run, ready / 1000 - 0.001, ready / 1000);
}

/** Back to the instructions of this step, or to what is left of the step before: never to seconds already spent. */
function back(run: Run): void {
  const { state } = run;
  const { kind } = stepOf(state);
  if (kind === "rise") return;
  const before = state.step - 1;
  if (kind === "work") {
    if (before < 0) return;
    leave(run);
    enter(run, before, 0);
    return;
  }
  const spent = state.spent[before] ?? 0;
  const length = (state.lengths[before] ?? 0) * 1000;
  if (before >= 0 && state.score.plan.steps[before]?.kind === "work" && length - spent >= WORTH_GOING_BACK) {
    enter(run, before, spent);
    return;
  }
  enter(run, state.step, 0);
}

function endEarly(run: Run): void {
  const { state } = run;
  const last = state.score.plan.steps.length - 1;
  if (state.step === last) return state.status.kind === "paused" ? resume(run, state.status.why) : undefined;
  state.early = "early";
  state.status = { kind: "running" };
  leave(run);
  return enter(run, last, 0, "ending-early"); // H08: the closing rise is not skipped
}

type Doable = Extract<Input, { kind: "pause" | "spot" | "too-much" | "check" | "skip" | "back" }>;

/** What can be done while a session runs, and is not heard while it waits. */
function act(run: Run, input: Doable): void {
  const { state } = run;
  switch (input.kind) {
    case "pause":
      return pause(run, "asked");
    case "spot":
      return isActive(state) ? holdSpot(run) : undefined;
    case "too-much":
      return ease(run);
    case "check":
      if (state.asking === null) return undefined;
      state.asking = null;
      return input.answer === "no" ? tellPain(run, NO_COUNTS_AS) : undefined;
    case "skip":
      return skip(run);
    case "back":
      return back(run);
    default:
      return unreachable(input);
  }
}

function apply(run: Run, input: Input): void {
  const { status, score } = run.state;
  switch (input.kind) {
    case "stop":
      return finish(run, { kind: "stopped", why: "stop" });
    case "symptom":
      record(run, { kind: "symptom", session: score.id, symptom: input.symptom });
      return finish(run, { kind: "stopped", why: input.symptom });
    case "pain":
      return tellPain(run, input.pain);
    case "end":
      return endEarly(run);
    case "resume":
      return status.kind === "paused" ? resume(run, status.why) : undefined;
    case "tick":
      return undefined;
    case "pause":
    case "spot":
    case "too-much":
    case "check":
    case "skip":
    case "back":
      return status.kind === "paused" ? undefined : act(run, input);
    default:
      return unreachable(input);
  }
}

/** What ends a session (S10). */
const isAlarm = (input: Input): boolean =>
  input.kind === "stop" || input.kind === "symptom" || (input.kind === "pain" && input.pain >= STOP_FROM);

/** The time that passed counts as work, but leads nowhere: a session must not end as done under the hand on STOP (H04). */
function settle({ state }: Run, time: number): void {
  if (state.entry === 0) state.elapsed = Math.min(lengthOf(state), state.elapsed + time);
}

/** Takes any input at any time; the answer is the new state and what to do about it. */
export function advance(session: Session, input: Input): readonly [Session, readonly Effect[]] {
  if (session.status.kind === "done" || session.status.kind === "stopped") return [session, []];
  const run: Run = { state: { ...session }, effects: [] };
  const gap = Math.max(0, input.at - session.at);
  run.state.at = monotonic(Math.max(session.at, input.at));
  if (session.status.kind === "running") {
    if (isAlarm(input)) settle(run, gap > GAP.asks ? 0 : Math.min(gap, GAP.counted));
    else if (gap > GAP.asks) pause(run, "gap");
    else pass(run, Math.min(gap, GAP.counted));
  }
  if (run.state.status.kind === "running" || run.state.status.kind === "paused") apply(run, input);
  return [run.state, run.effects];
}

export interface Start {
  readonly id: SessionId;
  readonly catalog: Catalog;
  readonly person: Person;
  readonly breath: Breath;
  readonly at: Monotonic;
  /** The plan as it will be remembered. */
  readonly programme: unknown;
}

/** Asks `admit` once more, for this person and this moment, before anything moves. */
export function scoreFor(plan: SafePlan, { id, catalog, person, breath }: Start): Result<Score, readonly Refusal[]> {
  if (!isBreath(breath)) return err([{ code: "breath-out-of-range", rule: "S12" }]);
  const again = admit(draftOf(plan), catalog, person);
  if (!again.ok) return again;
  const techniques = again.value.steps.map(({ technique }) => catalog.byId.get(technique) as Technique);
  const caps = byArea((area) => capFor(again.value.purpose, person.standing.areas[area]));
  return ok({ id, plan: again.value, techniques, breath, caps });
}

export const initial = (score: Score, at: Monotonic): Session => ({
  score,
  status: { kind: "running" },
  step: 0,
  elapsed: 0,
  lengths: score.plan.steps.map((step) => step.seconds),
  spent: score.plan.steps.map(() => 0),
  doing: STEADY,
  entry: 0,
  spots: {},
  eases: 0,
  early: "whole",
  cue: null,
  asking: null,
  at,
  next: 0,
});

export function begin(plan: SafePlan, start: Start): Result<readonly [Session, readonly Effect[]], readonly Refusal[]> {
  const score = scoreFor(plan, start);
  if (!score.ok) return score;
  const run: Run = { state: { ...initial(score.value, start.at) }, effects: [{ kind: "awake", awake: "keep" }] };
  record(run, { kind: "started", session: start.id, programme: start.programme });
  enter(run, 0, 0);
  return ok([run.state, run.effects]);
}

/** A session that was found again waits: the body has moved. */
export function reopen(session: Session): readonly [Session, readonly Effect[]] {
  const run: Run = { state: { ...session }, effects: [] };
  pause(run, "reopened");
  return [run.state, run.effects];
}
