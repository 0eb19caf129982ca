/** Ninety days of one person under one policy. */
import {
  type Area,
  type Belief,
  type Beliefs,
  believe,
  isQuietSession,
  isTestDay,
  learn,
  NO_BELIEFS,
  type Tested,
} from "@rollwell/engine";
import { type Chance, chanceOf } from "./chance.ts";
import { type Days, effectAfter, type Person } from "./person.ts";
import {
  articleChoice,
  type Choice,
  type Menu,
  menuFor,
  NOTHING,
  type Oracle,
  oracleChoice,
  ourSteering,
  type Policy,
  randomChoice,
  sameChoice,
  thompsonChoice,
} from "./policy.ts";

export interface Told {
  /** Tested sessions until an area was first said to help, or probably to help; absent when never. */
  readonly helps: ReadonlyMap<Area, number>;
  readonly probably: ReadonlyMap<Area, number>;
}

export interface Life {
  /** True effect of the areas in each tested session, quiet ones 0. */
  readonly gains: readonly number[];
  readonly told: Told;
  readonly beliefs: readonly Belief[];
}

export interface Setting {
  readonly policy: Policy;
  readonly fixed: readonly Area[];
  readonly days: number;
}

const logit = (p: number): number => Math.log(p / (1 - p));
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Ten minutes a day (sim 24). */
function attendance(person: Person, day: number, areas: number, isSore: number): number {
  const reminder = person.reminded === "reminded" ? 0.5 * 0.5 ** (day / 14) : 0;
  return logistic(logit(0.7) - 0.01 * day - 0.3 * Math.max(0, areas - 3) - 0.5 * isSore + reminder + person.adherence);
}

const TESTED = 0.9; // an assumption: one test in ten is left out
/** A person who leaves the test out today is asked for no trial either. */
const NOT_TODAY = [0, 0, 0] as const;
const SORE_TO_REST = 0.4; // an assumption: of the sore, so many are sore enough to rest the area (S19)

/** One person's ninety days as they unfold. */
interface Course {
  beliefs: Beliefs;
  current: readonly Belief[];
  readonly gains: number[];
  readonly testedOn: number[];
  readonly helps: Map<Area, number>;
  readonly probably: Map<Area, number>;
  readonly restsUntil: Int16Array;
  sessions: number;
  soreOn: number;
}

export function live(person: Person, days: Days, { policy, fixed, days: length }: Setting): Life {
  const draws: Chance | null = policy === "thompson" ? chanceOf(person.seed ^ 0x5bd1e995) : null;
  const oracle: Oracle = new Map();
  const course: Course = {
    beliefs: NO_BELIEFS,
    current: [],
    gains: [],
    testedOn: [],
    helps: new Map(),
    probably: new Map(),
    restsUntil: new Int16Array(person.areas.length),
    sessions: 0,
    soreOn: -1,
  };
  let lastAreas = 3;
  for (let day = 0; day < length && day < person.leaves; day++) {
    const soreToday = course.soreOn === day ? 1 : 0;
    if ((days.attends[day] as number) >= attendance(person, day, lastAreas, soreToday)) continue;
    const { beliefs, testedOn } = course;
    let resting = 0;
    for (let at = 0; at < person.areas.length; at++) if ((course.restsUntil[at] as number) > day) resting |= 1 << at;
    const menu = menuFor(person.test, resting);
    const tested = testedOn
      .slice(-4)
      .reverse()
      .map((on) => day - on);
    const seed = (person.seed * 1009 + day) | 0;
    const wanted = isTestDay(tested) && (days.skipsTest[day] as number) < TESTED;
    const isQuiet = wanted && isQuietSession(seed);
    let choice: Choice | null = null;
    let chance: Tested["chance"] = {};
    if (policy === "ours") {
      const steering = ourSteering(beliefs, menu, wanted ? tested : NOT_TODAY, seed);
      chance = steering.chance;
      if (!isQuiet) choice = menu.choiceOf.get(steering.areas) ?? null;
    } else if (!isQuiet && (wanted || policy !== "thompson"))
      choice = choose(policy, {
        person,
        menu,
        fixed,
        beliefs,
        draws,
        oracle,
        draw: days.soreness[day] as number,
      });
    choice ??= NOTHING[person.test];
    lastAreas = choice.areas.length === 0 ? lastAreas : choice.areas.length;

    if (wanted) {
      const session = testedAfter(person, days, course, { day, choice, isQuiet, chance });
      if (policy === "ours" || policy === "thompson") course.beliefs = learn(beliefs, session);
      if (policy === "ours") tell(course, person);
    }
    if (!isQuiet) soreAfter(person, days, course, day, choice);
  }
  return { gains: course.gains, told: { helps: course.helps, probably: course.probably }, beliefs: course.current };
}

interface Done {
  readonly day: number;
  readonly choice: Choice;
  readonly isQuiet: boolean;
  readonly chance: Tested["chance"];
}

function testedAfter(person: Person, days: Days, course: Course, { day, choice, isQuiet, chance }: Done): Tested {
  const guarding = (days.pressure[day] as number) > 8 ? 0.7 : 1; // sim 17
  const worked: Partial<Record<Area, number>> = {};
  let gain = 0;
  person.areas.forEach((area, at) => {
    const time = choice.times[at] as number;
    if (time === 0) return;
    worked[area] = time;
    gain += guarding * effectAfter(person, at, time, days.delay[day] as number);
  });
  course.gains.push(gain);
  course.testedOn.push(day);
  const seconds = choice.all;
  const warmUp = isQuiet ? 0 : person.warmUp * (1 - Math.exp(-seconds / 180)); // sim 11
  const familiar = person.retest * (1 - 0.15 * (1 - Math.exp(-day / 10))); // sim 10
  return {
    test: person.test,
    day: day - (course.testedOn[0] as number),
    change: familiar + warmUp + gain + (days.noise[day] as number),
    tries: { variance: days.triesVariance[day] as number, freedom: days.triesFreedom },
    session: isQuiet ? "quiet" : "rolled",
    worked,
    seconds,
    chance,
  };
}

/** What the person is told after each tested session, and when first. */
function tell(course: Course, person: Person): void {
  const { helps, probably, gains } = course;
  course.current = believe(course.beliefs, person.test);
  for (const { area, verdict } of course.current) {
    if (verdict.kind !== "helps" && verdict.kind !== "probably-helps") continue;
    if (!probably.has(area)) probably.set(area, gains.length);
    if (verdict.kind === "helps" && !helps.has(area)) helps.set(area, gains.length);
  }
}

/** Sim 22; one sore area on the next day is enough to keep people from it. */
function soreAfter(person: Person, days: Days, course: Course, day: number, { areas, all }: Choice): void {
  course.sessions += 1;
  const risk = logistic(
    -3.4 +
      0.35 * ((days.pressure[day] as number) - 5) +
      0.6 * Math.log(Math.max(all / Math.max(areas.length, 1) / 1.5, 1) / 120) -
      0.9 * Math.log(1 + course.sessions / 5),
  );
  const drawn = (days.soreness[day] as number) / Math.max(risk, 1e-9);
  if (drawn >= areas.length) return;
  course.soreOn = day + 1;
  const index = person.areas.indexOf(areas[Math.floor(drawn)] as Area);
  if (index >= 0 && drawn % 1 < SORE_TO_REST) course.restsUntil[index] = day + 3;
}

interface Moment {
  readonly person: Person;
  readonly menu: Menu;
  readonly fixed: readonly Area[];
  readonly beliefs: Beliefs;
  readonly draws: Chance | null;
  readonly oracle: Oracle;
  readonly draw: number;
}

function choose(
  policy: Exclude<Policy, "ours">,
  { person, menu, fixed, beliefs, draws, oracle, draw }: Moment,
): Choice | null {
  switch (policy) {
    case "article":
      return articleChoice(menu);
    case "bestFixed":
      return sameChoice(fixed, menu);
    case "random":
      return randomChoice(menu, (draw * 7919) % 1);
    case "oracle":
      return oracleChoice(person, oracle, menu);
    case "thompson":
      return draws === null ? null : thompsonChoice(beliefs, person, menu, draws);
  }
}
