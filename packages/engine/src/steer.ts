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
import { believe } from "./learn-verdict.ts";
import { chanceAt } from "./steer-chance.ts";
import { isQuietSession, isTestDay, QUIET_CHANCE, type TestedDays } from "./steer-days.ts";
import { type Expected, expected } from "./steer-expect.ts";
import { type Option, type Options, type OptionsAsk, optionsOf } from "./steer-options.ts";

export interface SteerAsk extends OptionsAsk {
  readonly tested: TestedDays;
  /** Any whole number, a new one for each session. */
  readonly seed: number;
  /** `off`: the person wants no quiet sessions, so that none has any chance. */
  readonly quiet: "offered" | "off";
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
  /** In session order; of a quiet session, what would have been rolled. Empty when nothing fits. */
  readonly areas: readonly Area[];
  /** Seconds on one side of each of them, about. */
  readonly seconds: readonly number[];
  /** Areas of the test that are taken in or left out against the routine. */
  readonly varied: readonly Area[];
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
/**
 * A verdict is settled where it seems likely, by leaving the area out on a share of the test days, until there are so many
 * rolled sessions without it: quiet ones say little of one area alone. Of what always stays, from so many quiet sessions,
 * as long as it is undecided.
 */
const SETTLING = { share: 0.2, from: 0.8, sessions: 12, quiet: 8, undecided: 0.25 } as const;
/** Two choices closer than this are equal, and the first is taken: rounding decides nothing. */
const EQUAL = 1e-9;

function worthOf({ doses }: Option, { mean }: Expected): number {
  let sum = 0;
  for (let i = 0; i < doses.length; i++) sum += (doses[i] as number) * (mean[i] as number);
  return sum;
}

function best(options: readonly Option[], guess: Expected): Option {
  let found = options[0] as Option;
  let top = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const worth = worthOf(option, guess);
    if (worth <= top + EQUAL) continue;
    top = worth;
    found = option;
  }
  return found;
}

const variedBy = new WeakMap<Option, Map<Option, Area | null>>();

/** A function of two options: kept as long as they are. */
function variedArea(routine: Option, option: Option): Area | null {
  let known = variedBy.get(routine);
  if (known === undefined) {
    known = new Map();
    variedBy.set(routine, known);
  }
  let area = known.get(option);
  if (area === undefined) {
    area = variedFirst(routine, option);
    known.set(option, area);
  }
  return area;
}

/** The one area in which two choices differ, with at most one more making room for it; `null` when they differ in more. */
function variedFirst(routine: Option, option: Option): Area | null {
  const taken = option.relevant.filter((area) => !routine.relevant.includes(area));
  const left = routine.relevant.filter((area) => !option.relevant.includes(area));
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
    if (!(value > top + EQUAL)) continue; // nor when the test cannot tell the two apart
    top = value;
    found = { option, area };
  }
  return found;
}

/** What may be done today, each with its share of the days on which anything is rolled. */
interface Arm {
  readonly option: Option;
  readonly share: number;
  readonly reason: SteerReason;
}

/** The routine, and with a known share of the days one variation of it. */
function against(routine: Option, { option, area }: Variation, share: number): readonly Arm[] {
  const code = option.areas.includes(area) ? "taken-in-to-learn" : "left-out-to-learn";
  return [
    { option, share, reason: { code, area } },
    { option: routine, share: 1 - share, reason: { code: "routine-for-comparison", area } },
  ];
}

function armsOf({ all, usual }: Options, routine: Option, ask: OptionsAsk, beliefs: Beliefs): readonly Arm[] {
  const { aim } = ask;
  const guess = expected(beliefs, aim);
  const ahead = Math.max(0, AHEAD - LESS_AHEAD * (beliefs[aim]?.sessions ?? 0));
  const variation = bestVariation(usual, routine, ahead, guess);
  if (variation !== null) return against(routine, variation, VARIED);
  const settling = settlingOf(all, routine, ask, beliefs);
  if (settling !== null) return against(routine, settling, SETTLING.share);
  return [{ option: routine, share: 1, reason: { code: "nothing-to-learn" } }];
}

/** The best option without the area that differs from the routine in nothing else, or else in what takes its place. */
function withoutArea(options: readonly Option[], routine: Option, area: Area, guess: Expected): Variation | null {
  const without = options.filter((option) => !option.areas.includes(area) && variedArea(routine, option) !== null);
  return without.length === 0 ? null : { option: best(without, guess), area };
}

/**
 * When trying no longer pays: the area of the routine that seems to help most and has been left out too seldom to be told
 * so, left out. It costs a little of what it brings, and lets its verdict be told. An area that every routine has is tried
 * no other way, so it is settled as soon as there are enough quiet sessions to doubt it by.
 */
function settlingOf(
  options: readonly Option[],
  routine: Option,
  { aim, core }: OptionsAsk,
  beliefs: Beliefs,
): Variation | null {
  const guess = expected(beliefs, aim);
  const quiet = beliefs[aim]?.quiet ?? 0;
  const wanting = believe(beliefs, aim)
    .filter(({ area, worthwhile, sessionsWithout, verdict }) => {
      const from = core.includes(area) && sessionsWithout >= SETTLING.quiet ? SETTLING.undecided : SETTLING.from;
      const isOpen = verdict.kind !== "helps" && sessionsWithout - quiet < SETTLING.sessions;
      return routine.relevant.includes(area) && isOpen && worthwhile >= from;
    })
    .sort((one, other) => other.worthwhile - one.worthwhile);
  for (const { area } of wanting) {
    const found = withoutArea(options, routine, area, guess);
    if (found !== null) return found;
  }
  return null;
}

/** The arm in whose share of 0–1 the draw falls. */
function drawn(arms: readonly Arm[], draw: number): Arm {
  let reached = 0;
  for (const arm of arms) {
    reached += arm.share;
    if (draw < reached) return arm;
  }
  return arms.at(-1) as Arm;
}

const NOTHING_FITS: Steering = {
  session: "rolled",
  test: "no-test",
  areas: [],
  seconds: [],
  varied: [],
  chance: {},
  reason: { code: "nothing-to-learn" },
};

export function steer(beliefs: Beliefs, ask: SteerAsk): Steering {
  const options = optionsOf(ask);
  if (options.usual.length === 0) return NOTHING_FITS;
  const routine = best(options.usual, expected(beliefs, ask.aim));
  const isTest = isTestDay(ask.tested);
  const quiet = isTest && ask.quiet === "offered" ? QUIET_CHANCE : 0;
  const arms: readonly Arm[] = isTest
    ? armsOf(options, routine, ask, beliefs)
    : [{ option: routine, share: 1, reason: { code: "not-a-test-day" } }];
  const chance: Partial<Record<Area, number>> = {};
  for (const { option, share } of arms)
    for (const area of option.areas) chance[area] = Math.min(1, (chance[area] ?? 0) + (1 - quiet) * share);
  const { option, reason } = drawn(arms, chanceAt(ask.seed, 2));
  const { areas, seconds } = option;
  const varied = [
    ...option.relevant.filter((area) => !routine.areas.includes(area)),
    ...routine.relevant.filter((area) => !areas.includes(area)),
  ];
  const isQuiet = quiet > 0 && isQuietSession(ask.seed);
  return {
    session: isQuiet ? "quiet" : "rolled",
    test: isTest ? "test-day" : "no-test",
    areas,
    seconds,
    varied,
    chance,
    reason: isQuiet ? { code: "quiet-session" } : reason,
  };
}
