/**
 * plan(ask, world) → SafePlan or refusal: of all safe sessions for the ask, a best one.
 *
 * A session is: a subset of the eight areas in the order S9; for each a technique this person may do with these tools
 * in this posture; for each area-side the same whole number of 5 s within the dose of the purpose (S2), 30 % less after
 * a sore day (S19), and for an extension enough for four segments (S14); a set-up of 15–30 s an area, 10 s for a change
 * of side, and the closing rise. It is feasible when its total is the minutes to the second (S6) and the thoracic spine
 * is in it wherever it is allowed (S9). Among feasible sessions the score
 *
 *     Σ areas [ base + 1000·focused + perDay·min(days since, 7) − 60·hurt last time + form(technique) ]
 *       − Σ areas [ 16·u² below the usual dose, u² above it ] − Σ 2·(set-up off its usual)² − (rise over its least)²
 *
 * is greatest, all times in units of 5 s; base and perDay are WORTH's; never worked counts as 7 days, and what steering
 * leans to as some days more. form = 40 for a
 * form that presses lying down (after it hurt: for one that stands or does not press) − 20 for the form of last time
 * − 2·(place in its area's list, from 1) + jitter 0–4 of the seed. The sum separates by area, so a dynamic programme
 * over (area, time used) finds the best exactly; equal scores fall to the earlier candidate. Time grows linearly with
 * the minutes.
 */
import { AREAS, type Area, type Side } from "./body.ts";
import { shortestRise } from "./completion.ts";
import {
  BREATH,
  type Breath,
  DOSES,
  GRID,
  isBreath,
  MINUTES,
  type Purpose,
  RISE,
  SESSIONS_A_DAY,
  SET_UP,
  SORE_SCALE,
  SWITCH,
  shortestExtension,
} from "./dose.ts";
import { fnv1a } from "./hash.ts";
import { areasFor, type Place, reasonFor } from "./places.ts";
import type { Draft, DraftStep, LeftOut, Why } from "./programme.ts";
import { err, type Result } from "./result.ts";
import { admit, barred, type Person } from "./safety.ts";
import type { Refusal, SafePlan } from "./step.ts";
import { type Catalog, presses, sidesOf, type Technique, type Tool } from "./technique.ts";

export interface Ask {
  /** Whole minutes, 3–15 (S6). */
  readonly minutes: number;
  readonly purpose: Purpose;
  readonly focus: readonly Place[];
  /** What the person has. `none` adds nothing and takes nothing away. */
  readonly tools: readonly Tool[];
  readonly noFloor: boolean;
  readonly breath?: Breath;
}

export interface World extends Person {
  readonly catalog: Catalog;
  /** Any whole number; breaks ties between equally good forms. */
  readonly seed: number;
  /** Exactly these areas: what steering chose today (S22). */
  readonly only?: Only;
  /** So many days longer each area counts as left alone, because of what the person's tests say (S22); 0–7. */
  readonly lean?: Readonly<Partial<Record<Area, number>>>;
}

export interface Only {
  readonly areas: readonly Area[];
  /** Taken in today, or left out, so that something is learnt. */
  readonly varied: readonly Area[];
}

/**
 * What an area is worth before anything is known of the person, and what each day without it adds. Unless asked for,
 * calves, pecs and gentle movement together stay below any other area: a short budget drops calves first, then pecs (S9).
 */
const WORTH: Readonly<Record<Area, { readonly base: number; readonly perDay: number }>> = {
  calves: { base: 10, perDay: 0 },
  glutes: { base: 400, perDay: 40 },
  "hip-flexors": { base: 380, perDay: 40 },
  thoracic: { base: 420, perDay: 40 },
  lats: { base: 360, perDay: 40 },
  rhomboids: { base: 340, perDay: 40 },
  pecs: { base: 30, perDay: 10 },
  "low-back-movement": { base: 40, perDay: 10 },
};
const FOCUSED = 1000;
const DAYS_COUNTED = 7;
const HURT = 60;

const units = (time: number): number => Math.floor(time / GRID);

interface Range {
  readonly min: number;
  readonly usual: number;
  readonly max: number;
}

interface Candidate {
  readonly technique: Technique;
  readonly tool: Tool;
  readonly worth: number;
  /** Units on one side. */
  readonly dose: Range;
  readonly shape: Shape;
}

/** Best way to spend a number of units on one area, by that number: index 0 is `from`. Scores are penalties ≤ 0. */
interface Shape {
  readonly from: number;
  readonly score: readonly number[];
  readonly dose: readonly number[];
  readonly setUp: readonly number[];
}

const shapes = new Map<number, Shape>();

/** Every split of the area's time into set-up and dose, the best for each total. A function of small numbers: kept. */
function shapeOf(sides: number, usualSetUp: number, dose: Range): Shape {
  const key = [usualSetUp, dose.min, dose.usual, dose.max].reduce((whole, part) => whole * 64 + part, sides);
  const known = shapes.get(key);
  if (known !== undefined) return known;
  const change = sides === 2 ? units(SWITCH.min) : 0;
  const from = units(SET_UP.min) + dose.min * sides + change;
  const score: number[] = [];
  const doses: number[] = [];
  const setUps: number[] = [];
  for (let setUp = units(SET_UP.min); setUp <= units(SET_UP.max); setUp++) {
    for (let length = dose.min; length <= dose.max; length++) {
      const at = setUp + length * sides + change - from;
      const off = length - dose.usual;
      const value = -(off < 0 ? 16 * off * off : off * off) - 2 * (setUp - usualSetUp) ** 2;
      if (value <= (score[at] ?? Number.NEGATIVE_INFINITY)) continue;
      score[at] = value;
      doses[at] = length;
      setUps[at] = setUp;
    }
  }
  for (let at = 0; at < score.length; at++) score[at] ??= Number.NEGATIVE_INFINITY;
  const shape: Shape = { from, score, dose: doses, setUp: setUps };
  shapes.set(key, shape);
  return shape;
}

/** 0–4, from the seed and the id: the only chance in the engine, and it is an argument. */
const jitter = (seed: number, id: string): number => (fnv1a(id, seed) >>> 8) % 5;

/** The tool with which this person would do the technique here, or `null` when they cannot. */
function toolFor(technique: Technique, { tools, noFloor }: Pick<Ask, "tools" | "noFloor">): Tool | null {
  if (noFloor && technique.posture === "floor") return null;
  if (technique.needs !== undefined && !tools.includes(technique.needs)) return null;
  return technique.tools.find((tool) => tool === "none" || tools.includes(tool)) ?? null;
}

function doseFor(technique: Technique, ask: Ask, person: Person): Range | null {
  const { min, usual, max } = DOSES[ask.purpose];
  const scale = person.standing.areas[technique.area].lessTime === null ? 1 : SORE_SCALE;
  const breathed = technique.manner === "extension" ? units(shortestExtension(ask.breath ?? BREATH)) : 0;
  const range = { min: Math.max(units(min * scale), breathed), usual: units(usual * scale), max: units(max * scale) };
  return range.min > range.max ? null : { ...range, usual: Math.max(range.usual, range.min) };
}

function worthOf(technique: Technique, rank: number, focused: boolean, world: World): number {
  const { daysSince, lastTechnique, lighten } = world.standing.areas[technique.area];
  const { base, perDay } = WORTH[technique.area];
  const days = Math.min(daysSince ?? DAYS_COUNTED, DAYS_COUNTED);
  const gentle = !presses(technique) || technique.posture === "standing";
  const form = ((lighten === null) === !gentle ? 40 : 0) - (technique.id === lastTechnique ? 20 : 0) - 2 * rank;
  const history = perDay * (days + (world.lean?.[technique.area] ?? 0)) - (lighten === null ? 0 : HURT);
  return base + (focused ? FOCUSED : 0) + history + form + jitter(world.seed, technique.id);
}

/** The forms of an area that can be asked of this person, the best one for each shape of time. */
function candidatesFor(area: Area, ask: Ask, focused: ReadonlySet<Area>, world: World): readonly Candidate[] {
  const best = new Map<Shape, Candidate>();
  let rank = 0;
  for (const technique of world.catalog.byArea.get(area) ?? []) {
    rank += 1;
    const tool = toolFor(technique, ask);
    if (tool === null || barred(technique, world) !== null) continue;
    const dose = doseFor(technique, ask, world);
    if (dose === null) continue;
    const shape = shapeOf(sidesOf(technique).length, units(technique.setUp), dose);
    const worth = worthOf(technique, rank, focused.has(area), world);
    const rival = best.get(shape);
    if (rival === undefined || worth > rival.worth) best.set(shape, { technique, tool, worth, dose, shape });
  }
  return [...best.values()];
}

/** Every area that could be worked today, in the form that comes first: sides, and least and most seconds on one. */
export function formsTaken(
  ask: Ask,
  world: World,
): readonly { readonly area: Area; readonly sides: 1 | 2; readonly min: number; readonly max: number }[] {
  const focused = areasFor(ask.focus);
  return AREAS.flatMap((area) => {
    const [first, ...others] = candidatesFor(area, ask, focused, world);
    if (first === undefined) return [];
    const { technique, dose } = others.reduce((best, one) => (one.worth > best.worth ? one : best), first);
    return [{ area, sides: technique.sides === "each" ? 2 : 1, min: dose.min * GRID, max: dose.max * GRID }];
  });
}

interface Chosen {
  readonly candidate: Candidate;
  readonly dose: number;
  readonly setUp: number;
}

/** One row of the programme: the best score for each time used so far, and which candidate and cost led there. */
interface Row {
  readonly best: Float64Array;
  readonly pick: Int16Array;
  readonly cost: Int16Array;
}

const UNREACHED = Number.NEGATIVE_INFINITY;

function extendRow(before: Float64Array, candidates: readonly Candidate[], optional: "optional" | "required"): Row {
  const size = before.length;
  const best = optional === "optional" ? before.slice() : new Float64Array(size).fill(UNREACHED);
  const pick = new Int16Array(size).fill(-1);
  const cost = new Int16Array(size);
  candidates.forEach(({ worth, shape }, index) => {
    const { from, score } = shape;
    for (let used = 0; used + from < size; used++) {
      const base = (before[used] as number) + worth;
      if (base === UNREACHED) continue;
      const last = Math.min(score.length, size - used - from);
      for (let more = 0; more < last; more++) {
        const value = base + (score[more] as number);
        const at = used + from + more;
        if (value <= (best[at] as number)) continue;
        best[at] = value;
        pick[at] = index;
        cost[at] = from + more;
      }
    }
  });
  return { best, pick, cost };
}

/** Walks back from a total to the choice of each area, in session order; areas left out are absent. */
function traceBack(rows: readonly Row[], options: readonly (readonly Candidate[])[], end: number): readonly Chosen[] {
  const chosen: Chosen[] = [];
  let at = end;
  for (let area = rows.length - 1; area >= 0; area--) {
    const row = rows[area] as Row;
    const candidate = options[area]?.[row.pick[at] as number];
    if (candidate === undefined) continue;
    const cost = row.cost[at] as number;
    const index = cost - candidate.shape.from;
    chosen.push({
      candidate,
      dose: candidate.shape.dose[index] as number,
      setUp: candidate.shape.setUp[index] as number,
    });
    at -= cost;
  }
  return chosen.reverse();
}

interface Ending {
  readonly used: number;
  readonly rise: number;
}

/** The best split of `total` units between areas and the closing rise, or `null` when nothing fits exactly. */
function bestEnding(best: Float64Array, total: number, least: number): Ending | null {
  let found: Ending | null = null;
  let top = UNREACHED;
  for (let rise = least; rise <= units(RISE.max) && rise < total; rise++) {
    const value = (best[total - rise] as number) - (rise - least) ** 2;
    if (value <= top) continue;
    top = value;
    found = { used: total - rise, rise };
  }
  return found;
}

function workSteps({ candidate, dose, setUp }: Chosen, why: readonly Why[]): readonly DraftStep[] {
  const { technique, tool } = candidate;
  const step = (kind: DraftStep["kind"], side: Side, length: number, reasons: readonly Why[]): DraftStep => ({
    kind,
    technique: technique.id,
    area: technique.area,
    side,
    seconds: length,
    tool,
    why: reasons,
  });
  return sidesOf(technique).flatMap((side, index) => [
    index === 0
      ? step("set-up", side, setUp * GRID, [])
      : step("switch", side, SWITCH.min, [{ code: "full-time-each-side", rule: "S2" }]),
    step("work", side, dose * GRID, why),
  ]);
}

/** Why this step is here, the strongest reason first. */
function whyChosen({ candidate, dose }: Chosen, ask: Ask, world: World): readonly Why[] {
  const { technique, tool } = candidate;
  const { daysSince, lessTime, lighten } = world.standing.areas[technique.area];
  const reasons: Why[] = [];
  const focus = reasonFor(technique.area, ask.focus);
  if (focus !== null) reasons.push(focus);
  else if (world.only?.varied.includes(technique.area)) reasons.push({ code: "taken-in-to-learn", rule: "S22" });
  else if (technique.area === "thoracic") reasons.push({ code: "always-thoracic", rule: "S9" });
  else if (daysSince === null) reasons.push({ code: "not-yet-worked", rule: "S2" });
  else if (daysSince > 1) reasons.push({ code: "days-since", rule: "S2", value: daysSince });
  else reasons.push({ code: "fits-the-time", rule: "S9" });
  if (lessTime !== null) reasons.push(lessTime);
  if (lighten !== null) reasons.push(lighten);
  if (technique.posture === "standing" && ask.noFloor) reasons.push({ code: "standing-form", rule: "S18" });
  else if (tool === "none" && technique.area !== "low-back-movement")
    reasons.push({ code: "no-tool-form", rule: "S18" });
  if (technique.level === 2) reasons.push({ code: "level-2-open", rule: "S1" });
  reasons.push({ code: `dose-${ask.purpose}`, rule: "S2", value: dose * GRID });
  return reasons;
}

/** Why an area is not in the session: the nearest thing that would have to change. */
function whyLeftOut(area: Area, ask: Ask, world: World): LeftOut {
  const forms = world.catalog.byArea.get(area) ?? [];
  const bars = forms.map((technique) => barred(technique, world));
  const hard = bars.find((bar) => bar !== null && bar.code !== "level-2-locked");
  if (bars.every((bar) => bar !== null) && hard) return { area, why: hard.code, rule: hard.rule };
  const usable = forms.filter((technique, index) => bars[index] === null && toolFor(technique, ask) !== null);
  if (usable.length > 0 && world.only !== undefined)
    return { area, why: world.only.varied.includes(area) ? "left-out-to-learn" : "not-in-the-routine", rule: "S22" };
  if (usable.length > 0) return { area, why: "no-time", rule: area === "calves" || area === "pecs" ? "S9" : "S2" };
  return ask.noFloor && forms.some((technique) => toolFor(technique, { ...ask, noFloor: false }) !== null)
    ? { area, why: "needs-the-floor", rule: "S18" }
    : { area, why: "needs-a-tool", rule: "M8.3" };
}

const flawOf = (ask: Ask): Refusal | null => {
  if (!Number.isInteger(ask.minutes) || ask.minutes < MINUTES.min || ask.minutes > MINUTES.max)
    return { code: "minutes-out-of-range", rule: "S6" };
  return ask.breath !== undefined && !isBreath(ask.breath) ? { code: "breath-out-of-range", rule: "S12" } : null;
};

export function plan(ask: Ask, world: World): Result<SafePlan, readonly Refusal[]> {
  const { clearance, standing, catalog, only } = world;
  const flaw = flawOf(ask);
  if (flaw !== null) return err([flaw]);
  if (clearance.kind === "not-now")
    return err(clearance.reasons.map(({ code, rule }) => ({ code: `not-now:${code}`, rule })));
  if (standing.sessionsToday >= SESSIONS_A_DAY) return err([{ code: "two-sessions-today", rule: "S19" }]);

  const focused = areasFor(ask.focus);
  const options = AREAS.map((area) => candidatesFor(area, ask, focused, world));
  if (options.every((candidates) => candidates.length === 0)) return err([{ code: "nothing-left", rule: "S20" }]);

  const total = units(ask.minutes * 60);
  const rows: Row[] = [];
  let before: Float64Array = new Float64Array(total + 1).fill(UNREACHED);
  before[0] = 0;
  AREAS.forEach((area, index) => {
    const isChosen = only === undefined || only.areas.includes(area);
    const candidates = isChosen ? (options[index] as readonly Candidate[]) : [];
    const required = candidates.length > 0 && (only !== undefined || area === "thoracic"); // S9
    const row = extendRow(before, candidates, required ? "required" : "optional");
    rows.push(row);
    before = row.best;
  });
  const least = units(shortestRise(clearance));
  const ending = bestEnding(before, total, least);
  if (ending === null) return err([cannotFill(before, ask.minutes, least)]);

  const chosen = traceBack(rows, options, ending.used);
  const last = (chosen.at(-1) as Chosen).candidate;
  const steps = chosen.flatMap((choice) => workSteps(choice, whyChosen(choice, ask, world)));
  const rise: DraftStep = {
    kind: "rise",
    technique: last.technique.id,
    area: last.technique.area,
    side: "both",
    seconds: ending.rise * GRID,
    tool: "none",
    why: [{ code: "closing-rise", rule: "H08" }],
  };
  const worked = new Set(chosen.map(({ candidate }) => candidate.technique.area));
  const draft: Draft = {
    purpose: ask.purpose,
    minutes: ask.minutes,
    totalSeconds: ask.minutes * 60,
    steps: [...steps, rise],
    leftOut: AREAS.filter((area) => !worked.has(area)).map((area) => whyLeftOut(area, ask, world)),
  };
  return admit(draft, catalog, world);
}

/** With so little left to work, these minutes cannot be filled within the doses: says how many can. */
function cannotFill(best: Float64Array, minutes: number, least: number): Refusal {
  for (let fewer = minutes - 1; fewer >= MINUTES.min; fewer--) {
    if (bestEnding(best, units(fewer * 60), least) !== null) return { code: "cannot-fill", rule: "S6", value: fewer };
  }
  return { code: "cannot-fill", rule: "S6" };
}

/** The other forms of an area that this person could do with what they have: for swapping a step. */
export const formsFor = (area: Area, ask: Ask, world: World): readonly { technique: Technique; tool: Tool }[] =>
  (world.catalog.byArea.get(area) ?? []).flatMap((technique) => {
    const tool = toolFor(technique, ask);
    return tool !== null && barred(technique, world) === null ? [{ technique, tool }] : [];
  });
