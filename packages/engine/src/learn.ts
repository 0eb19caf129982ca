/**
 * learn(beliefs, tested) → beliefs: what one tested session adds to what is known of a person.
 *
 * The model, for each test by itself, of the change within a session (after − before, more is better):
 *
 *     change = retest + rolled · warmUp(seconds in all) · w + trend(days) · t + Σ areas effect · dose(seconds) + noise
 *
 * All of it is linear but the noise, so sums of products are everything there is to remember: a state of fixed size,
 * one more session at the same cost in year ten, and any order of the same sessions gives the same beliefs. Heavy tails
 * are met in two ways that do not depend on order either: a change beyond what the test can mean counts as the most it
 * can mean, and a session whose tries lay far apart counts for less. How far tries lie apart is learnt as well.
 *
 * With how much probability an area had been chosen is kept with the session: only where chance could have gone the
 * other way does a session count as one with the area or one without it.
 */
import type { Area } from "./body.ts";
import {
  byTest,
  doseCurve,
  type LearnTest,
  TEST_MODELS,
  type TestModel,
  TRIES,
  trendCurve,
  warmUpCurve,
} from "./learn-test.ts";

export interface Tested {
  readonly test: LearnTest;
  /** Days since this person's first tested session. */
  readonly day: number;
  /** After − before in the unit of the test, signed so that more is better. */
  readonly change: number;
  /** The tries before and after: their variance about their own means, and how many comparisons that rests on. */
  readonly tries: { readonly variance: number; readonly freedom: number };
  readonly session: "rolled" | "quiet";
  /** Seconds on one side; absent or 0 where the area was not worked. */
  readonly worked: Readonly<Partial<Record<Area, number>>>;
  /** Seconds under pressure in all, both sides. */
  readonly seconds: number;
  /** The probability, before the session, with which each area would be in it; absent is 0. */
  readonly chance: Readonly<Partial<Record<Area, number>>>;
}

export interface Evidence {
  readonly sessions: number;
  readonly quiet: number;
  /** Upper triangle of Σ w·x·xᵀ, row by row. */
  readonly products: readonly number[];
  /** Σ w·x·change and Σ w·change². */
  readonly answers: readonly number[];
  readonly square: number;
  readonly weight: number;
  readonly triesSquare: number;
  readonly triesFreedom: number;
  readonly sessionsWith: readonly number[];
  readonly sessionsWithout: readonly number[];
}

export type Beliefs = Readonly<Partial<Record<LearnTest, Evidence>>>;

/** Nothing is known of this person yet. */
export const NO_BELIEFS: Beliefs = {};

/** Retest, warm-up, trend; then the areas of the test. */
export const NUISANCES = 3;

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

function emptyEvidence({ areas }: TestModel): Evidence {
  const size = NUISANCES + areas.length;
  return {
    sessions: 0,
    quiet: 0,
    products: zeros((size * (size + 1)) / 2),
    answers: zeros(size),
    square: 0,
    weight: 0,
    triesSquare: 0,
    triesFreedom: 0,
    sessionsWith: zeros(areas.length),
    sessionsWithout: zeros(areas.length),
  };
}

export const EMPTY_EVIDENCE = byTest((test) => emptyEvidence(TEST_MODELS[test]));

/** 1 when the tries lay as far apart as published, down to a third when they lay much farther. */
function weightOf({ variance, freedom }: Tested["tries"], { response, tryError }: TestModel): number {
  if (freedom <= 0) return 1;
  const usual = response ** 2 + (2 * tryError ** 2) / TRIES;
  // Few tries say little: the published error counts as eight comparisons.
  const pooled = (freedom * variance + 8 * tryError ** 2) / (freedom + 8);
  return Math.min(1, Math.max(1 / 3, usual / (response ** 2 + (2 * pooled) / TRIES)));
}

export function learn(beliefs: Beliefs, tested: Tested): Beliefs {
  const model = TEST_MODELS[tested.test];
  const before = beliefs[tested.test] ?? EMPTY_EVIDENCE[tested.test];
  const { areas } = model;
  const isQuiet = tested.session === "quiet";
  const features = [1, isQuiet ? 0 : warmUpCurve(tested.seconds), trendCurve(tested.day)];
  for (const area of areas) features.push(isQuiet ? 0 : doseCurve(tested.worked[area] ?? 0));
  const change = Math.min(model.most, Math.max(-model.most, tested.change));
  const weight = weightOf(tested.tries, model);

  const products = before.products.slice();
  const answers = before.answers.slice();
  let at = 0;
  for (let row = 0; row < features.length; row++) {
    const scaled = weight * (features[row] as number);
    answers[row] = (answers[row] as number) + scaled * change;
    for (let column = row; column < features.length; column++) {
      products[at] = (products[at] as number) + scaled * (features[column] as number);
      at += 1;
    }
  }
  const sessionsWith = before.sessionsWith.slice();
  const sessionsWithout = before.sessionsWithout.slice();
  areas.forEach((area, index) => {
    const chance = tested.chance[area] ?? 0;
    if (chance <= 0 || chance >= 1) return;
    const counts = (features[NUISANCES + index] as number) > 0 ? sessionsWith : sessionsWithout;
    counts[index] = (counts[index] as number) + 1;
  });
  return {
    ...beliefs,
    [tested.test]: {
      sessions: before.sessions + 1,
      quiet: before.quiet + (isQuiet ? 1 : 0),
      products,
      answers,
      square: before.square + weight * change * change,
      weight: before.weight + weight,
      triesSquare: before.triesSquare + tested.tries.freedom * tested.tries.variance,
      triesFreedom: before.triesFreedom + tested.tries.freedom,
      sessionsWith,
      sessionsWithout,
    },
  };
}
