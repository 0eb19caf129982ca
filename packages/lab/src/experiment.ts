/** All worlds, all policies, the same people: what is counted. */
import { type Area, USUAL_SECONDS } from "@rollwell/engine";
import { type Life, live } from "./live.ts";
import { type Drawn, drawPerson, effectAfter, NAIVE_RETEST, type Person, trueEffect } from "./person.ts";
import { articleChoice, bestFixed, menuFor, POLICIES, type Policy } from "./policy.ts";
import { FACTORS, MEASURES, type SimulatedTest, type World } from "./world.ts";

export const LAST = 14;
/** A true effect of so many smallest worthwhile changes is called strong. */
export const STRONG = 4;

export interface Counts {
  people: number;
  toldHelps: number;
  toldProbably: number;
  naive: number;
  covered: number;
  intervals: number;
  /** People with as many tested sessions under every policy, and their mean gain over the last of them. */
  steady: number;
  readonly gain: Record<Policy, number>;
  strong: number;
  strongHelps: number;
  strongProbably: number;
  strongSessions: number;
  wronglyNoEffect: number;
  toldNoEffect: number;
  tested: number;
  /** Mean gain in the nth tested session: sum and number. */
  readonly curve: Record<Policy, { readonly sum: Float64Array; readonly count: Float64Array }>;
}

const CURVE = 40;

const record = <Value>(of: (policy: Policy) => Value): Record<Policy, Value> =>
  Object.fromEntries(POLICIES.map((policy) => [policy, of(policy)])) as Record<Policy, Value>;

const emptyCounts = (): Counts => ({
  people: 0,
  toldHelps: 0,
  toldProbably: 0,
  naive: 0,
  covered: 0,
  intervals: 0,
  steady: 0,
  gain: record(() => 0),
  strong: 0,
  strongHelps: 0,
  strongProbably: 0,
  strongSessions: 0,
  wronglyNoEffect: 0,
  toldNoEffect: 0,
  tested: 0,
  curve: record(() => ({ sum: new Float64Array(CURVE), count: new Float64Array(CURVE) })),
});

/** The naive look of the articles: one try, the routine, one try. */
function naiveChange(person: Person, familiar: number, noise: number): number {
  const { times } = articleChoice(menuFor(person.test, 0));
  let change = familiar * NAIVE_RETEST + person.warmUp * 0.93 + noise;
  times.forEach((time, at) => {
    if (time > 0) change += effectAfter(person, at, time, 2.5);
  });
  return change;
}

function countOurs(counts: Counts, person: Person, { told, beliefs, gains }: Life): void {
  counts.toldHelps += told.helps.size > 0 ? 1 : 0;
  counts.toldProbably += told.probably.size > 0 ? 1 : 0;
  counts.tested += gains.length;
  for (const { area, interval, verdict } of beliefs) {
    const truth = trueEffect(person, person.areas.indexOf(area), USUAL_SECONDS);
    if (interval !== null) {
      counts.intervals += 1;
      if (interval.low <= truth && truth <= interval.high) counts.covered += 1;
    }
    if (verdict.kind === "no-effect") {
      counts.toldNoEffect += 1;
      if (truth > MEASURES[person.test].worthwhile * 2) counts.wronglyNoEffect += 1;
    }
  }
  if (gains.length < LAST) return;
  const worthwhile = MEASURES[person.test].worthwhile;
  const strong = person.areas.filter((_, index) => trueEffect(person, index, USUAL_SECONDS) >= STRONG * worthwhile);
  if (strong.length === 0) return;
  counts.strong += 1;
  const first = (map: ReadonlyMap<Area, number>): number =>
    Math.min(...strong.map((area) => map.get(area) ?? Number.POSITIVE_INFINITY));
  const sessions = first(told.helps);
  if (Number.isFinite(first(told.probably))) counts.strongProbably += 1;
  if (!Number.isFinite(sessions)) return;
  counts.strongHelps += 1;
  counts.strongSessions += sessions;
}

export interface Trial {
  readonly people: number;
  readonly days: number;
  readonly seed: number;
}

/** One person in all their worlds: chance holds the same for them in each, so it is drawn once where that can be. */
function drawIn(worlds: readonly World[], seed: number, days: number): readonly Drawn[] {
  let base: Drawn | null = null;
  return worlds.map((world) => {
    if (world === "differ") return drawPerson(world, seed, days);
    base ??= drawPerson("base", seed, days);
    const { person } = base;
    return { ...base, person: { ...person, effects: person.effects.map((effect) => FACTORS[world] * effect) } };
  });
}

type Fixed = Readonly<Record<SimulatedTest, readonly Area[]>>;

function count(counts: Counts, { person, days, familiar }: Drawn, fixed: Fixed, length: number): void {
  const unit = person.test === "twist" ? 2.5 : 1.6;
  const lives = record((policy) => live(person, days, { policy, fixed: fixed[person.test], days: length }));
  counts.people += 1;
  if (naiveChange(person, familiar, days.naiveNoise) > 0) counts.naive += 1;
  countOurs(counts, person, lives.ours);
  for (const policy of POLICIES) {
    const curve = counts.curve[policy];
    lives[policy].gains.slice(0, CURVE).forEach((gain, index) => {
      curve.sum[index] = (curve.sum[index] as number) + gain / unit;
      curve.count[index] = (curve.count[index] as number) + 1;
    });
  }
  if (POLICIES.some((policy) => lives[policy].gains.length < LAST)) return;
  counts.steady += 1;
  for (const policy of POLICIES) {
    const last = lives[policy].gains.slice(-LAST);
    counts.gain[policy] += last.reduce((sum, gain) => sum + gain, 0) / LAST / unit;
  }
}

export function runWorlds<W extends World>(worlds: readonly W[], { people, days, seed }: Trial): Record<W, Counts> {
  const each = worlds.map((world) => {
    const fixed: Fixed = { twist: bestFixed(world, "twist", seed), "toe-touch": bestFixed(world, "toe-touch", seed) };
    return { world, fixed, counts: emptyCounts() };
  });
  for (let i = 0; i < people; i++) {
    const drawn = drawIn(worlds, (seed * 1_000_003 + i) | 0, days);
    each.forEach(({ fixed, counts }, index) => {
      count(counts, drawn[index] as Drawn, fixed, days);
    });
  }
  return Object.fromEntries(each.map(({ world, counts }) => [world, counts])) as Record<W, Counts>;
}
