/** One virtual person: what is true of them, and what chance has in store for each of their days, the same under every policy. */
import type { Area } from "@rollwell/engine";
import { type Chance, chanceOf, clip } from "./chance.ts";
import { EFFECTS, FACTORS, MEASURES, type SimulatedTest, type World } from "./world.ts";

export interface Person {
  readonly test: SimulatedTest;
  /** In the order of EFFECTS: effect at saturation in the unit of the test. */
  readonly areas: readonly Area[];
  readonly effects: readonly number[];
  /** Seconds a side (sim 15) and minutes until the test (sim 16) after which about two thirds are there, and gone. */
  readonly doseTau: number;
  readonly decayTau: number;
  readonly retest: number;
  readonly warmUp: number;
  readonly adherence: number;
  readonly reminded: "reminded" | "not-reminded";
  /** The day on which they give up, beyond the last one when they do not (sim 25). */
  readonly leaves: number;
  readonly seed: number;
}

/** What chance holds for one day, whatever is done on it. */
export interface Days {
  readonly attends: Float64Array;
  readonly skipsTest: Float64Array;
  readonly soreness: Float64Array;
  /** Error of the change, all tries and the day's response taken together. */
  readonly noise: Float64Array;
  readonly triesVariance: Float64Array;
  readonly triesFreedom: number;
  readonly pressure: Float64Array;
  /** Minutes from the last stroke to the test. */
  readonly delay: Float64Array;
  /** Error of one try before and one after on the first day, for the naive look. */
  readonly naiveNoise: number;
}

const near = (chance: Chance, usual: number, low: number, high: number, spread: number): number =>
  clip(usual * Math.exp(spread * chance.normal()), low, high);

/** What tries gain on the first one, in cm; the last is the whole of it (sim 10). */
const FAMILIAR = [0, 1.1, 2.1, 2.2, 2.25, 2.28, 2.3, 2.3] as const;
const meanFamiliar = (from: number): number =>
  ((FAMILIAR[from] as number) + (FAMILIAR[from + 1] as number) + (FAMILIAR[from + 2] as number)) / 3 / 2.3;
const PRACTISED = meanFamiliar(5) - meanFamiliar(2);
const UNPRACTISED = meanFamiliar(3) - meanFamiliar(0);
/** An assumption: so many skip the practice tries. */
const SKIP_PRACTICE = 0.2;
export const NAIVE_RETEST = FAMILIAR[1] / 2.3;

export interface Drawn {
  readonly person: Person;
  readonly days: Days;
  /** Gain from all the tries, for the naive look. */
  readonly familiar: number;
}

function shuffled<Item>(items: readonly Item[], chance: Chance): readonly Item[] {
  const mixed = items.slice();
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(chance.uniform() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as Item, mixed[i] as Item];
  }
  return mixed;
}

export function drawPerson(world: World, seed: number, length: number): Drawn {
  const chance = chanceOf(seed);
  const test: SimulatedTest = chance.uniform() < 0.65 ? "twist" : "toe-touch";
  const { scale, tryError, sides, clip: least } = MEASURES[test];
  const isFlexible = test === "toe-touch" && -2 + 8.5 * chance.normal() > 10; // sim 1, sim 14
  const dealt = world === "differ" ? shuffled(EFFECTS[test], chance) : EFFECTS[test];
  const effects = dealt.map(({ mean, sd }) => {
    const value = Math.max(least, mean + sd * chance.normal());
    return chance.uniform() < (isFlexible ? 0.6 : 0.3) ? 0 : FACTORS[world] * value;
  });
  const familiar = Math.max(0, 2.3 + 0.8 * chance.normal()) * scale;
  const error = near(chance, tryError.usual, tryError.low, tryError.high, 0.25);
  const response = (0.5 + chance.uniform()) * scale; // sim 27
  const person: Person = {
    test,
    areas: EFFECTS[test].map(({ area }) => area),
    effects,
    doseTau: near(chance, 75, 20, 183, 0.5),
    decayTau: near(chance, 20, 7, 40, 0.4),
    retest: familiar * (chance.uniform() < SKIP_PRACTICE ? UNPRACTISED : PRACTISED),
    warmUp: Math.max(0, 0.8 + 0.3 * chance.normal()) * scale, // sim 11
    adherence: chance.normal(),
    reminded: chance.uniform() < 0.5 ? "reminded" : "not-reminded",
    leaves: Math.floor((-Math.log(1 - chance.uniform()) / 0.026) * 7),
    seed,
  };
  return { person, days: drawDays(chance, length, error, response, sides), familiar };
}

function drawDays(chance: Chance, length: number, error: number, response: number, sides: number): Days {
  const array = (of: () => number): Float64Array => {
    const drawn = new Float64Array(length);
    for (let day = 0; day < length; day++) drawn[day] = of();
    return drawn;
  };
  const noise = new Float64Array(length);
  const triesVariance = new Float64Array(length);
  const groups = 2 * sides;
  for (let day = 0; day < length; day++) {
    let change = response * chance.heavy();
    let square = 0;
    for (let group = 0; group < groups; group++) {
      const one = tryOf(chance, error);
      const two = tryOf(chance, error);
      const three = tryOf(chance, error);
      const mean = (one + two + three) / 3;
      square += (one - mean) ** 2 + (two - mean) ** 2 + (three - mean) ** 2;
      change += (group % 2 === 0 ? mean : -mean) / sides;
    }
    noise[day] = change;
    triesVariance[day] = square / (2 * groups);
  }
  return {
    attends: array(chance.uniform),
    skipsTest: array(chance.uniform),
    soreness: array(chance.uniform),
    noise,
    triesVariance,
    triesFreedom: 2 * groups,
    pressure: array(() => clip(5 + 1.2 * chance.normal(), 0, 10)),
    delay: array(() => 5 * chance.uniform()),
    naiveNoise: response * chance.heavy() + error * Math.SQRT2 * chance.normal(),
  };
}

/** One try in a hundred slips. */
const tryOf = (chance: Chance, error: number): number => error * chance.normal() * (chance.uniform() < 0.01 ? 3 : 1);

/** Effect of an area after so many seconds a side, tested after `delay` minutes. */
export const effectAfter = (person: Person, index: number, seconds: number, delay: number): number =>
  (person.effects[index] as number) * (1 - Math.exp(-seconds / person.doseTau)) * Math.exp(-delay / person.decayTau);

/** The same at the usual dose, over all delays: what a belief about the area should hold. */
export function trueEffect(person: Person, index: number, usualSeconds: number): number {
  const kept = (person.decayTau / 5) * (1 - Math.exp(-5 / person.decayTau));
  return (person.effects[index] as number) * (1 - Math.exp(-usualSeconds / person.doseTau)) * kept;
}
