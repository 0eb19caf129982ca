/**
 * steer(beliefs, day) → Steering: the routine of today, and on a test day at most one area varied in it.
 *
 * The routine is the choice of areas with the greatest expected effect on the person's aim, by what is known (before any
 * session that is the best fixed one). On a test day every variation of it by one area — one left out, one taken in, one
 * taken in where it does not fit beside the weakest — is weighed: what it would be expected to cost, tried a few times,
 * against what it would be expected to bring, were it to prove better, over the sessions to come. The best variation that
 * pays is done with a known probability; when none pays any more, the routine stays. Nothing outside the open areas is
 * ever chosen: safety, soreness and preference have spoken before.
 */
import type { Area } from "./body.ts";
import type { Beliefs } from "./learn.ts";
import { normalBelow, normalDensity } from "./learn-solve.ts";
import { doseCurve, type LearnTest, TEST_MODELS } from "./learn-test.ts";
import { chanceAt } from "./steer-chance.ts";
import { isQuietSession, isTestDay, QUIET_CHANCE, type TestedDays } from "./steer-days.ts";
import { type Expected, expected } from "./steer-expect.ts";
import { choicesIn, type Room, secondsEach } from "./steer-room.ts";

export interface SteerAsk {
  readonly aim: LearnTest;
  /** The areas that may be worked today. */
  readonly open: readonly Area[];
  readonly room: Room;
  readonly tested: TestedDays;
  /** Any whole number, a new one each day. */
  readonly seed: number;
}

export type SteerReason =
  | { readonly code: "not-a-test-day" }
  | { readonly code: "quiet-session" }
  | { readonly code: "nothing-to-learn" }
  /** Chance decided for the routine; `area` is what would have been varied. */
  | { readonly code: "routine-for-comparison"; readonly area: Area }
  | { readonly code: "left-out-to-learn" | "taken-in-to-learn"; readonly area: Area };

export interface Steering {
  readonly session: "rolled" | "quiet";
  readonly test: "test-day" | "no-test";
  /** In session order; empty in a quiet session. */
  readonly areas: readonly Area[];
  /** Seconds on one side. */
  readonly seconds: number;
  /** The probability with which each area was to be in today's session, quiet sessions counted. */
  readonly chance: Readonly<Partial<Record<Area, number>>>;
  readonly reason: SteerReason;
}

/**
 * How it weighs: a variation is tried TRIALS / 2 times, at TRIED_COST, and if better used for the sessions ahead; these
 * count for less with every tested session, so that trying comes first and ends. VARIED: the share of test days.
 */
const TRIALS = 8;
const TRIED_COST = TRIALS / 2;
const AHEAD = 300;
const LESS_AHEAD = 30;
const VARIED = 0.9;

interface Option {
  readonly areas: readonly Area[];
  /** Dose of each area of the test, in the order of its model. */
  readonly doses: Float64Array;
}

function optionOf(areas: readonly Area[], { aim, room }: SteerAsk): Option {
  const dose = doseCurve(secondsEach(areas, room));
  const doses = Float64Array.from(TEST_MODELS[aim].areas, (area) => (areas.includes(area) ? dose : 0));
  return { areas, doses };
}

function worthOf({ doses }: Option, { mean }: Expected): number {
  let sum = 0;
  for (let i = 0; i < doses.length; i++) sum += (doses[i] as number) * (mean[i] as number);
  return sum;
}

const optionsByRoom = new WeakMap<Room, Map<string, readonly Option[]>>();

/** A function of few different arguments: kept. */
function optionsOf(ask: SteerAsk): readonly Option[] {
  const { aim, open, room } = ask;
  const kept = optionsByRoom.get(room) ?? new Map<string, readonly Option[]>();
  optionsByRoom.set(room, kept);
  const key = `${aim} ${open.join()}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const relevant = open.filter((area) => TEST_MODELS[aim].areas.includes(area));
  const options = choicesIn(relevant.length === 0 ? open : relevant, room).map((areas) => optionOf(areas, ask));
  kept.set(key, options);
  return options;
}

function best(options: readonly Option[], guess: Expected): Option {
  let found = options[0] as Option;
  let top = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const worth = worthOf(option, guess);
    if (worth <= top) continue;
    top = worth;
    found = option;
  }
  return found;
}

/** The one area in which two choices differ, with at most one more making room for it; `null` when they differ in more. */
function variedArea(routine: Option, option: Option): Area | null {
  const taken = option.areas.filter((area) => !routine.areas.includes(area));
  const left = routine.areas.filter((area) => !option.areas.includes(area));
  if (taken.length > 1 || left.length > 1) return null;
  return taken[0] ?? left[0] ?? null;
}

/** Expected gain of trying `option` against staying with `routine`, in the unit of the test over the sessions ahead. */
function pays(option: Option, routine: Option, ahead: number, { mean, covariance, size, noise }: Expected): number {
  let gap = 0;
  let variance = 0;
  const { length } = option.doses;
  for (let i = 0; i < length; i++) {
    const own = (option.doses[i] as number) - (routine.doses[i] as number);
    gap += own * (mean[i] as number);
    for (let j = 0; j < length; j++) {
      const other = (option.doses[j] as number) - (routine.doses[j] as number);
      variance += own * other * (covariance[i * size + j] as number);
    }
  }
  const sd = variance / Math.sqrt(variance + (4 * noise) / TRIALS);
  const z = gap / sd;
  const better = sd * (normalDensity(z) + z * normalBelow(z)) - Math.max(gap, 0);
  return ahead * better + TRIED_COST * gap;
}

interface Variation {
  readonly option: Option;
  readonly area: Area;
}

function bestVariation(options: readonly Option[], routine: Option, ahead: number, guess: Expected): Variation | null {
  let found: Variation | null = null;
  let top = 0;
  for (const option of options) {
    const area = variedArea(routine, option);
    if (area === null) continue;
    const value = pays(option, routine, ahead, guess);
    if (!(value > top)) continue; // nor when the test cannot tell the two apart
    top = value;
    found = { option, area };
  }
  return found;
}

export function steer(beliefs: Beliefs, ask: SteerAsk): Steering {
  const options = optionsOf(ask);
  const guess = expected(beliefs, ask.aim);
  const isTest = isTestDay(ask.tested);
  if (options.length === 0)
    return {
      session: "rolled",
      test: "no-test",
      areas: [],
      seconds: 0,
      chance: {},
      reason: { code: "nothing-to-learn" },
    };
  const routine = best(options, guess);
  const ahead = Math.max(0, AHEAD - LESS_AHEAD * (beliefs[ask.aim]?.sessions ?? 0));
  const variation = isTest ? bestVariation(options, routine, ahead, guess) : null;
  const chance: Partial<Record<Area, number>> = {};
  const rolled = isTest ? 1 - QUIET_CHANCE : 1;
  const add = (areas: readonly Area[], share: number): void => {
    for (const area of areas) chance[area] = (chance[area] ?? 0) + share;
  };
  add(routine.areas, variation === null ? rolled : rolled * (1 - VARIED));
  if (variation !== null) add(variation.option.areas, rolled * VARIED);

  const done = (option: Option, reason: SteerReason): Steering => ({
    session: "rolled",
    test: isTest ? "test-day" : "no-test",
    areas: option.areas,
    seconds: secondsEach(option.areas, ask.room),
    chance,
    reason,
  });
  if (!isTest) return done(routine, { code: "not-a-test-day" });
  if (isQuietSession(ask.seed))
    return { session: "quiet", test: "test-day", areas: [], seconds: 0, chance, reason: { code: "quiet-session" } };
  if (variation === null) return done(routine, { code: "nothing-to-learn" });
  const { option, area } = variation;
  if (chanceAt(ask.seed, 2) >= VARIED) return done(routine, { code: "routine-for-comparison", area });
  const code = option.areas.includes(area) ? "taken-in-to-learn" : "left-out-to-learn";
  return done(option, { code, area });
}
