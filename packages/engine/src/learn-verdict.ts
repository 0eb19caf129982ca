/**
 * believe(beliefs, test) → Belief[]: for each area what can be said of it, and no more than that.
 *
 * Two answers come out of the same sums. The interval is what this person's sessions say by themselves, on a prior so
 * wide that it does not speak: it holds the truth nine times in ten whether rolling does much or nothing. The verdict is
 * sceptical: before any session an area has a certain probability of doing nothing at all and otherwise an effect about
 * 0; the probability of nothing afterwards is the ratio of the densities at 0 after and before (Savage and Dickey).
 * Noise is learnt: the published error counts as some sessions, the rest is the person's.
 */
import type { Area } from "./body.ts";
import { type Beliefs, EMPTY_EVIDENCE, type Evidence, NUISANCES } from "./learn.ts";
import { invertInPlace, studentBelow, studentDensity, studentUpper95 } from "./learn-solve.ts";
import { type Bearing, byTest, type LearnTest, type Spread, TEST_MODELS, type TestModel, TRIES } from "./learn-test.ts";

export type Verdict =
  | { readonly kind: "not-enough"; readonly more: number }
  | { readonly kind: "no-effect" | "probably-helps" | "helps" };

export interface Belief {
  readonly area: Area;
  /** Effect at the usual dose in the unit of the test: the sceptical mean. */
  readonly mean: number;
  /** 90 %, from this person's sessions alone; `null` while they say too little. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** P(effect > smallest worthwhile change). */
  readonly worthwhile: number;
  readonly sessionsWith: number;
  readonly sessionsWithout: number;
  readonly verdict: Verdict;
}

/** In smallest worthwhile changes. */
const WIDE = 100;
/**
 * What a verdict starts from: the share of areas that do nothing, the spread of the others, and how many sessions the
 * published error counts for.
 */
export const SCEPTICISM = { spike: 0.3, slab: 3, published: 8 } as const;
const PUBLISHED_TRIES = 20;
/** An interval is told from so many sessions with and without, and once its spread is so many worthwhile changes. */
const INTERVAL_FROM = 3;
const WIDEST = 10;
const HELPS = { probability: 0.95, sessions: 8 } as const;
const PROBABLY = { probability: 0.8, sessions: 4 } as const;
const NO_EFFECT = 0.2;

/** Of each area in the order of its test, in the unit of the test. */
export interface Prior {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/** As given in smallest worthwhile changes. */
export function priorOf({ bearings, worthwhile }: TestModel, effectOf: (bearing: Bearing) => Spread): Prior {
  const spreads = bearings.map(effectOf);
  return {
    mean: Float64Array.from(spreads, ({ mean }) => mean * worthwhile),
    variance: Float64Array.from(spreads, ({ sd }) => (sd * worthwhile) ** 2),
  };
}

const aboutNothing = (sd: number): Readonly<Record<LearnTest, Prior>> =>
  byTest((test) => priorOf(TEST_MODELS[test], () => ({ mean: 0, sd })));
const WIDE_PRIORS = aboutNothing(WIDE);
const SLAB_PRIORS = aboutNothing(SCEPTICISM.slab);

/** The sums with retest, warm-up and trend averaged out, each about what is published: what is left speaks of areas. */
interface AreaSums {
  readonly products: Float64Array;
  readonly answers: Float64Array;
  readonly square: number;
  readonly size: number;
}

/** Room to work in, larger than any test needs; nothing stays in it between two calls. */
const scratch = new Float64Array(16 * 16);
const scratchRight = new Float64Array(16);
/** The sums of the evidence last heard: nothing else refers to them. */
const heardProducts = new Float64Array(8 * 8);
const heardAnswers = new Float64Array(8);

function areaSums(
  { products, answers, square }: Evidence,
  { retest, warmUp, worthwhile }: TestModel,
  noise: number,
): AreaSums {
  const all = answers.length;
  const matrix = scratch;
  const right = scratchRight;
  for (let row = 0; row < all; row++) right[row] = answers[row] as number;
  let at = 0;
  for (let row = 0; row < all; row++)
    for (let column = row; column < all; column++) {
      matrix[row * all + column] = products[at] as number;
      at += 1;
    }
  let left = square;
  const published = [retest, warmUp, { mean: 0, sd: worthwhile }];
  for (let out = 0; out < NUISANCES; out++) {
    const { mean, sd } = published[out] as Spread;
    const own = noise / sd ** 2;
    matrix[out * all + out] = (matrix[out * all + out] as number) + own;
    right[out] = (right[out] as number) + own * mean;
    left += own * mean * mean;
  }
  for (let out = 0; out < NUISANCES; out++) {
    const pivot = matrix[out * all + out] as number;
    const value = right[out] as number;
    left -= (value * value) / pivot;
    for (let row = out + 1; row < all; row++) {
      const part = (matrix[out * all + row] as number) / pivot;
      right[row] = (right[row] as number) - part * value;
      for (let column = row; column < all; column++)
        matrix[row * all + column] =
          (matrix[row * all + column] as number) - part * (matrix[out * all + column] as number);
    }
  }
  const size = all - NUISANCES;
  for (let row = 0; row < size; row++) {
    heardAnswers[row] = right[row + NUISANCES] as number;
    for (let column = row; column < size; column++)
      heardProducts[row * size + column] = matrix[(row + NUISANCES) * all + column + NUISANCES] as number;
  }
  return { products: heardProducts, answers: heardAnswers, square: left, size };
}

/** Where a fit is written: taken again and again, because thousands of small arrays cost more than the sums in them. */
export interface Slate {
  readonly right: Float64Array;
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
}

export const slate = (): Slate => ({
  right: new Float64Array(8),
  mean: new Float64Array(8),
  covariance: new Float64Array(8 * 8),
});

const ownSlate = slate();

/** Means and covariance stand on the slate until it is written on again. */
export interface Fit {
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
  readonly size: number;
  /** Squares that are left, what strays from the prior included. */
  readonly misfit: number;
  /** Log of the probability of what was seen under this prior, but for what is the same under every prior. */
  readonly support: number;
}

export function weigh(
  { products, answers, square, size }: AreaSums,
  noise: number,
  { mean, variance }: Prior,
  { right, mean: found, covariance: precision }: Slate,
): Fit {
  let misfit = square;
  let owned = 1;
  for (let row = 0; row < size; row++) {
    const own = noise / (variance[row] as number);
    const centre = mean[row] as number;
    right[row] = (answers[row] as number) + own * centre;
    misfit += own * centre * centre;
    owned *= own;
    precision[row * size + row] = (products[row * size + row] as number) + own;
    for (let column = row + 1; column < size; column++)
      precision[column * size + row] = products[row * size + column] as number; // one triangle is all that is read
  }
  const determinant = invertInPlace(precision, size);
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let column = 0; column < size; column++)
      sum += (precision[row * size + column] as number) * (right[column] as number);
    found[row] = sum;
    misfit -= sum * (right[row] as number);
  }
  for (let at = 0; at < size * size; at++) precision[at] = (precision[at] as number) * noise;
  const support = -0.5 * (misfit / noise + Math.log(determinant / owned));
  return { mean: found, covariance: precision, size, misfit, support };
}

/** The sums, the noise that was learnt and the degrees of freedom behind it. */
export interface Heard {
  readonly sums: AreaSums;
  readonly noise: number;
  readonly freedom: number;
  /** On the wide prior: centre and spread of each area, and what the spread would be at the published error. */
  readonly centres: Float64Array;
  readonly spreads: Float64Array;
  readonly usualSpreads: Float64Array;
}

/** The last answer: verdicts and steering ask about the same evidence one after the other. */
let last: { readonly evidence: Evidence; readonly heard: Heard } | null = null;

export function hear(evidence: Evidence, test: LearnTest): Heard {
  if (last === null || last.evidence !== evidence) last = { evidence, heard: heardFirst(evidence, test) };
  return last.heard;
}

/** Noise: from the published error, the person's own tries, and what the wide fit leaves unexplained. */
function heardFirst(evidence: Evidence, test: LearnTest): Heard {
  const model = TEST_MODELS[test];
  const { response, tryError, sides } = model;
  const tries = (evidence.triesSquare + PUBLISHED_TRIES * tryError ** 2) / (evidence.triesFreedom + PUBLISHED_TRIES);
  const published = response ** 2 + (2 * tries) / (TRIES * sides);
  const { variance } = WIDE_PRIORS[test];
  // What is published of retest and warm-up is published in these spreads, so it grows and shrinks with the noise.
  const sums = areaSums(evidence, model, published);
  const { mean, covariance, size, misfit } = weigh(sums, published, WIDE_PRIORS[test], ownSlate);
  let used = size;
  for (let at = 0; at < size; at++) used -= (covariance[at * size + at] as number) / (variance[at] as number);
  const freedom = SCEPTICISM.published + Math.max(evidence.sessions - used, 0);
  const noise = (SCEPTICISM.published * published + Math.max(misfit, 0)) / freedom;
  const usual = response ** 2 + (2 * tryError ** 2) / (TRIES * sides);
  const centres = mean.slice(0, size);
  const spreads = new Float64Array(size);
  const usualSpreads = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const unit = (covariance[at * size + at] as number) / published;
    spreads[at] = Math.sqrt(unit * noise);
    usualSpreads[at] = Math.sqrt(unit * usual);
  }
  return { sums, noise, freedom, centres, spreads, usualSpreads };
}

/** About how many more tested sessions until the doubt would be small enough, going by today's mean. */
function moreSessions(distance: number, sd: number, sessions: number, missing: number): number {
  const wanted = Math.max(Math.abs(distance) / 0.84, sd / 3);
  const byDoubt = Math.ceil(Math.max(sessions, 4) * ((sd / wanted) ** 2 - 1));
  return Math.min(60, Math.max(1, byDoubt, 2 * missing));
}

/** What the sessions say of one area, were it the only thing in doubt: P(it does nothing), and its effect if not. */
interface Doubt {
  readonly nothing: number;
  readonly mean: number;
  readonly sd: number;
}

const ROUNDS = 2;

/**
 * Each area in turn under the sceptical prior, the others spread as far as their own doubt lets them: a first round with
 * every area at its slab, then again with what that said (expectation propagation, cut short).
 */
function doubtsOf({ sums, noise, freedom }: Heard, test: LearnTest): readonly Doubt[] {
  const { mean, variance: slabs } = SLAB_PRIORS[test];
  const spreads = Float64Array.from(slabs);
  let doubts: readonly Doubt[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const found = weigh(sums, noise, { mean, variance: spreads }, ownSlate);
    const next: Doubt[] = [];
    for (let at = 0; at < found.size; at++) {
      const slab = slabs[at] as number;
      const own = found.covariance[at * found.size + at] as number;
      // Its own spread out, the slab in.
      const precision = 1 / own - 1 / (spreads[at] as number) + 1 / slab;
      const centre = (found.mean[at] as number) / own / precision;
      const sd = Math.sqrt(1 / precision);
      const after = SCEPTICISM.spike * (studentDensity(centre / sd, freedom) / sd);
      const before = (1 - SCEPTICISM.spike) / Math.sqrt(2 * Math.PI * slab);
      next.push({ nothing: after / (after + before), mean: centre, sd });
    }
    next.forEach(({ nothing }, at) => {
      spreads[at] = (slabs[at] as number) * Math.max(1 - nothing, 0.02);
    });
    doubts = next;
  }
  return doubts;
}

/** The last answer: what is told to a person is asked by steering as well. */
let told: { readonly evidence: Evidence; readonly found: readonly Belief[] } | null = null;

export function believe(beliefs: Beliefs, test: LearnTest): readonly Belief[] {
  const evidence = beliefs[test] ?? EMPTY_EVIDENCE[test];
  if (told === null || told.evidence !== evidence) told = { evidence, found: beliefsFrom(evidence, test) };
  return told.found;
}

function beliefsFrom(evidence: Evidence, test: LearnTest): readonly Belief[] {
  const { areas, worthwhile: least } = TEST_MODELS[test];
  const heard = hear(evidence, test);
  const doubts = doubtsOf(heard, test);
  const reach = studentUpper95(heard.freedom); // holds under steering's own choices as well: measured in the lab
  return areas.map((area, at) => {
    const { nothing, mean, sd } = doubts[at] as Doubt;
    const worthwhile = (1 - nothing) * studentBelow((mean - least) / sd, heard.freedom);
    const sessionsWith = evidence.sessionsWith[at] as number;
    const sessionsWithout = evidence.sessionsWithout[at] as number;
    const fewest = Math.min(sessionsWith, sessionsWithout);
    const centre = heard.centres[at] as number;
    const spread = heard.spreads[at] as number;
    const isTold = fewest >= INTERVAL_FROM && (heard.usualSpreads[at] as number) <= WIDEST * least;
    return {
      area,
      mean: (1 - nothing) * mean,
      interval: isTold ? { low: centre - reach * spread, high: centre + reach * spread } : null,
      worthwhile,
      sessionsWith,
      sessionsWithout,
      verdict: verdictOf(worthwhile, fewest, () =>
        moreSessions(mean - least, sd, evidence.sessions, HELPS.sessions - fewest),
      ),
    };
  });
}

function verdictOf(worthwhile: number, fewest: number, more: () => number): Verdict {
  if (fewest >= HELPS.sessions && worthwhile >= HELPS.probability) return { kind: "helps" };
  if (fewest >= PROBABLY.sessions && worthwhile >= PROBABLY.probability) return { kind: "probably-helps" };
  if (fewest >= HELPS.sessions && worthwhile <= NO_EFFECT) return { kind: "no-effect" };
  return { kind: "not-enough", more: more() };
}
