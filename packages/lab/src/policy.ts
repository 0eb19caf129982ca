/** Ways to choose the areas of a session. Ours is the engine's own `steer`; the others are what it is held against. */

import { CATALOG } from "@rollwell/content";
import {
  type Area,
  type Beliefs,
  expected,
  NO_PAST,
  NOTHING_TO_DECLARE,
  type Option,
  type OptionsAsk,
  openIn,
  optionsOf,
  roomOf,
  type Steering,
  screen,
  secondsIn,
  steer,
  TEST_MODELS,
  type TestedDays,
} from "@rollwell/engine";
import type { Chance } from "./chance.ts";
import { drawPerson, type Person, trueEffect } from "./person.ts";
import type { SimulatedTest, World } from "./world.ts";

export const POLICIES = ["article", "bestFixed", "random", "thompson", "ours", "oracle"] as const;
export type Policy = (typeof POLICIES)[number];

/** Ten minutes of recovery for somebody with every tool and nothing to declare (S2, S6): what the planner could give. */
export const ROOM = roomOf(
  { minutes: 10, purpose: "recovery", focus: [], tools: ["roller-46", "roller-91", "ball", "wall"], noFloor: false },
  { clearance: screen(NOTHING_TO_DECLARE), standing: NO_PAST, catalog: CATALOG, seed: 1 },
);

const ARTICLE: readonly Area[] = ["calves", "glutes", "thoracic", "pecs"]; // M4.6

/** A session as it is done: areas in order, and seconds on one side of each area of the test. */
export interface Choice {
  readonly areas: readonly Area[];
  readonly times: Float64Array;
  /** Seconds under pressure in all. */
  readonly all: number;
}

/** The areas of a person's test that rest, as bits in the order of the test. */
export type Resting = number;

const areasOf = (test: SimulatedTest): readonly Area[] => TEST_MODELS[test].areas;
export const NOTHING: Readonly<Record<SimulatedTest, Choice>> = {
  twist: choiceOf("twist", [], []),
  "toe-touch": choiceOf("toe-touch", [], []),
};

function choiceOf(test: SimulatedTest, areas: readonly Area[], seconds: readonly number[]): Choice {
  const all = areas.reduce((sum, area, at) => sum + (seconds[at] as number) * (ROOM.slots[area]?.sides ?? 1), 0);
  return { areas, times: Float64Array.from(areasOf(test), (area) => seconds[areas.indexOf(area)] ?? 0), all };
}

/** What was to be done, less what rests; when that cannot fill the time, each area gets its most. */
function cutChoice(test: SimulatedTest, areas: readonly Area[], open: readonly Area[]): Choice {
  const left = areas.filter((area) => open.includes(area));
  return choiceOf(test, left, secondsIn(left, ROOM) ?? left.map((area) => ROOM.slots[area]?.max ?? 0));
}

/** What steering may choose between on a day; the same for every policy that chooses. */
export interface Menu {
  readonly ask: OptionsAsk & { readonly aim: SimulatedTest };
  readonly options: readonly Option[];
  readonly choices: readonly Choice[];
  /** By the areas of an option itself. */
  readonly choiceOf: ReadonlyMap<readonly Area[], Choice>;
}

const menus = new Map<number, Menu>();

export function menuFor(test: SimulatedTest, resting: Resting): Menu {
  const key = resting * 2 + (test === "twist" ? 0 : 1);
  const known = menus.get(key);
  if (known !== undefined) return known;
  const open = openIn(ROOM).filter(
    (area) => ((resting >> areasOf(test).indexOf(area)) & 1) === 0 || !areasOf(test).includes(area),
  );
  // Whatever the policy, the thoracic spine is in it unless it rests (S9).
  const ask: Menu["ask"] = {
    aim: test,
    open,
    always: [],
    core: open.filter((area) => area === "thoracic"),
    room: ROOM,
  };
  const { all, usual: options } = optionsOf(ask);
  const choiceFor = ({ areas, seconds }: Option): Choice => choiceOf(test, areas, seconds);
  const found: Menu = {
    ask,
    options,
    choices: options.map(choiceFor),
    choiceOf: new Map(all.map((option) => [option.areas, choiceFor(option)])),
  };
  menus.set(key, found);
  return found;
}

function bestBy({ choices }: Menu, worth: (choice: Choice) => number): Choice | null {
  let found: Choice | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    const value = worth(choice);
    if (value <= top) continue;
    top = value;
    found = choice;
  }
  return found;
}

function worthTo(person: Person, { times }: Choice): number {
  let sum = 0;
  for (let at = 0; at < times.length; at++) {
    const time = times[at] as number;
    if (time > 0) sum += trueEffect(person, at, time);
  }
  return sum;
}

/** The one routine that does most for a population, found by trying every one on people of the same world. */
export function bestFixed(world: World, test: SimulatedTest, seed: number): readonly Area[] {
  const people: Person[] = [];
  for (let i = 0; people.length < 1000; i++) {
    const { person } = drawPerson(world === "null" ? "base" : world, seed * 7919 + 500_000_000 + i, 1);
    if (person.test === test) people.push(person);
  }
  const found = bestBy(menuFor(test, 0), (choice) => people.reduce((sum, person) => sum + worthTo(person, choice), 0));
  return found?.areas ?? [];
}

const cuts = new Map<readonly Area[], Map<Menu, Choice>>();

/** The same areas every day, less those that rest. */
export function sameChoice(areas: readonly Area[], menu: Menu): Choice {
  let byMenu = cuts.get(areas);
  if (byMenu === undefined) {
    byMenu = new Map();
    cuts.set(areas, byMenu);
  }
  let found = byMenu.get(menu);
  if (found === undefined) {
    found = cutChoice(menu.ask.aim, areas, menu.ask.open);
    byMenu.set(menu, found);
  }
  return found;
}

export const articleChoice = (menu: Menu): Choice => sameChoice(ARTICLE, menu);

export function randomChoice({ choices }: Menu, draw: number): Choice | null {
  return choices[Math.floor(draw * choices.length)] ?? null;
}

/** What the oracle would do for one person: kept from day to day. */
export type Oracle = Map<Menu, Choice | null>;

export function oracleChoice(person: Person, oracle: Oracle, menu: Menu): Choice | null {
  const known = oracle.get(menu);
  const found = known === undefined ? bestBy(menu, (choice) => worthTo(person, choice)) : known;
  oracle.set(menu, found);
  return found;
}

/** One draw from what is believed, and the best choice for it. */
export function thompsonChoice(beliefs: Beliefs, person: Person, menu: Menu, chance: Chance): Choice | null {
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
  let found = -1;
  let top = Number.NEGATIVE_INFINITY;
  menu.options.forEach(({ doses }, index) => {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += (doses[at] as number) * (means[at] as number);
    if (sum <= top) return;
    top = sum;
    found = index;
  });
  return menu.choices[found] ?? null;
}

/** What the app would do: the engine's own steering, in the same room. */
export const ourSteering = (beliefs: Beliefs, { ask }: Menu, tested: TestedDays, seed: number): Steering =>
  steer(beliefs, { ...ask, tested, seed, quiet: "offered" });
