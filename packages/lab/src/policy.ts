/** Ways to choose the areas of a session. Ours is the engine's own `steer`; the others are what it is held against. */
import {
  type Area,
  type Beliefs,
  BOTH_SIDES,
  choicesIn,
  doseCurve,
  expected,
  type Room,
  type Steering,
  secondsEach,
  steer,
} from "@rollwell/engine";
import type { Chance } from "./chance.ts";
import { drawPerson, type Person, trueEffect } from "./person.ts";
import { EFFECTS, type SimulatedTest, type World } from "./world.ts";

export const POLICIES = ["article", "bestFixed", "random", "thompson", "ours", "oracle"] as const;
export type Policy = (typeof POLICIES)[number];

/** Ten minutes of recovery: 60–120 s on each side, at most four areas (S2, S6). */
export const ROOM: Room = { seconds: 570, min: 60, max: 120, most: 4, sides: BOTH_SIDES };

const ARTICLE: readonly Area[] = ["calves", "glutes", "thoracic", "pecs"]; // M4.6

export interface Choice {
  readonly areas: readonly Area[];
  readonly seconds: number;
}

const choices = new Map<string, readonly Choice[]>();

/** Every choice among open areas of the test; one list for each set of open areas. */
export function choicesFor(open: readonly Area[]): readonly Choice[] {
  const key = open.join();
  const known = choices.get(key);
  if (known !== undefined) return known;
  const found = choicesIn(open, ROOM).map((areas) => ({ areas, seconds: secondsEach(areas, ROOM) }));
  choices.set(key, found);
  return found;
}

export const NOTHING: Choice = { areas: [], seconds: 0 };

function bestBy(open: readonly Area[], worth: (choice: Choice) => number): Choice {
  let found = NOTHING;
  let top = Number.NEGATIVE_INFINITY;
  for (const choice of choicesFor(open)) {
    const value = worth(choice);
    if (value <= top) continue;
    top = value;
    found = choice;
  }
  return found;
}

/** True effects in the order of the person's areas, by seconds a side: computed once. */
type Effects = Map<number, readonly number[]>;

function worthTo(person: Person, effects: Effects, { areas, seconds }: Choice): number {
  const known = effects.get(seconds) ?? person.areas.map((_, index) => trueEffect(person, index, seconds));
  effects.set(seconds, known);
  let sum = 0;
  for (const area of areas) sum += known[person.areas.indexOf(area)] as number;
  return sum;
}

/** The one routine that does most for a population, found by trying every one on people of the same world. */
export function bestFixed(world: World, test: SimulatedTest, seed: number): readonly Area[] {
  const areas = EFFECTS[test].map(({ area }) => area);
  const people: { readonly person: Person; readonly effects: Effects }[] = [];
  for (let i = 0; people.length < 1000; i++) {
    const { person } = drawPerson(world === "null" ? "base" : world, seed * 7919 + 500_000_000 + i, 1);
    if (person.test === test) people.push({ person, effects: new Map() });
  }
  return bestBy(areas, (choice) =>
    people.reduce((sum, { person, effects }) => sum + worthTo(person, effects, choice), 0),
  ).areas;
}

export const fixedChoice = (areas: readonly Area[], open: readonly Area[]): Choice => {
  const left = areas.filter((area) => open.includes(area));
  return { areas: left, seconds: secondsEach(left, ROOM) };
};

/** The article's four, whatever they do for the test; only soreness in an area the test knows keeps them from it. */
export function articleChoice(open: readonly Area[], all: readonly Area[] = open): Choice {
  const areas = ARTICLE.filter((area) => open.includes(area) || !all.includes(area));
  return { areas, seconds: secondsEach(areas, ROOM) };
}

export function randomChoice(open: readonly Area[], draw: number): Choice {
  const list = choicesFor(open);
  return list[Math.floor(draw * list.length)] ?? NOTHING;
}

/** What the oracle knows of one person: kept from day to day. */
export interface Oracle {
  readonly effects: Effects;
  readonly byOpen: Map<string, Choice>;
}

export function oracleChoice(person: Person, { effects, byOpen }: Oracle, open: readonly Area[]): Choice {
  const key = open.join();
  const found = byOpen.get(key) ?? bestBy(open, (choice) => worthTo(person, effects, choice));
  byOpen.set(key, found);
  return found;
}

/** One draw from what is believed, and the best choice for it. */
export function thompsonChoice(beliefs: Beliefs, person: Person, open: readonly Area[], chance: Chance): Choice {
  const { mean, covariance, size } = expected(beliefs, person.test);
  const lower = new Float64Array(size * size);
  const drawn = new Float64Array(size);
  const means = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let value = mean[row] as number;
    drawn[row] = chance.normal();
    for (let column = 0; column <= row; column++) {
      let sum = covariance[row * size + column] as number;
      for (let k = 0; k < column; k++) sum -= (lower[row * size + k] as number) * (lower[column * size + k] as number);
      const entry = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[column * size + column] as number);
      lower[row * size + column] = entry;
      value += entry * (drawn[column] as number);
    }
    means[row] = value;
  }
  return bestBy(open, ({ areas, seconds }) => {
    const dose = doseCurve(seconds);
    let sum = 0;
    for (const area of areas) sum += dose * (means[person.areas.indexOf(area)] as number);
    return sum;
  });
}

export const ourChoice = (
  beliefs: Beliefs,
  person: Person,
  open: readonly Area[],
  tested: readonly number[],
  seed: number,
): Steering => steer(beliefs, { aim: person.test, open, room: ROOM, tested, seed });
