/**
 * What steering expects of each area: not a verdict but a best guess, made of three ways a person may be — one for whom
 * rolling does little, one like the average of reviews, one whose areas follow a pattern of their own. Each is a normal
 * prior; the sessions say how well each foretold them, and the three guesses are mixed in that proportion.
 */
import { type Beliefs, EMPTY_EVIDENCE, type Evidence } from "./learn.ts";
import { type Bearing, byTest, type LearnTest, type Spread, TEST_MODELS } from "./learn-test.ts";
import { type Fit, hear, type Prior, priorOf, type Slate, slate, weigh } from "./learn-verdict.ts";

/** Means and covariance of the effects of the areas, in the order and the unit of the test. */
export interface Expected {
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
  readonly size: number;
  /** Variance of one change about what is expected. */
  readonly noise: number;
}

/** In smallest worthwhile changes at the usual dose: about half of what reviews report, in three steps. */
const REVIEWS: Readonly<Record<Bearing, Spread>> = {
  main: { mean: 1.6, sd: 1.4 },
  some: { mean: 0.8, sd: 0.9 },
  slight: { mean: 0.35, sd: 0.45 },
};
/** Half as much, and hardly different from one person to the next. */
const LITTLE = { mean: 0.5, sd: 0.1 } as const;
/** People differ somewhat more than reviews, which average over them, let see. */
const REVIEWED = { mean: 1.1, sd: 1.3 } as const;
/** Any area may be the one that does much. */
const OWN_PATTERN: Spread = { mean: 1.6, sd: 1.8 };

const WAYS = [
  { share: 0.5, effectOf: (bearing: Bearing): Spread => scaled(REVIEWS[bearing], LITTLE) },
  { share: 0.45, effectOf: (bearing: Bearing): Spread => scaled(REVIEWS[bearing], REVIEWED) },
  { share: 0.05, effectOf: (): Spread => OWN_PATTERN },
] as const;

const scaled = ({ mean, sd }: Spread, by: Spread): Spread => ({ mean: by.mean * mean, sd: by.sd * sd });

interface Way {
  readonly logShare: number;
  readonly prior: Prior;
}

const PRIORS: Readonly<Record<LearnTest, readonly Way[]>> = byTest((test) =>
  WAYS.map(({ share, effectOf }) => ({ logShare: Math.log(share), prior: priorOf(TEST_MODELS[test], effectOf) })),
);

/** The last answer: a person is steered every day and tested on few. */
let last: { readonly evidence: Evidence; readonly found: Expected } | null = null;

export function expected(beliefs: Beliefs, test: LearnTest): Expected {
  const evidence = beliefs[test] ?? EMPTY_EVIDENCE[test];
  if (last === null || last.evidence !== evidence) last = { evidence, found: mix(evidence, test) };
  return last.found;
}

const SLATES = WAYS.map(slate);

function mix(evidence: Evidence, test: LearnTest): Expected {
  const { sums, noise } = hear(evidence, test);
  const fits: Fit[] = [];
  const shares: number[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (let way = 0; way < WAYS.length; way++) {
    const { logShare, prior } = PRIORS[test][way] as Way;
    const fit = weigh(sums, noise, prior, SLATES[way] as Slate);
    fits.push(fit);
    shares.push(logShare + fit.support);
    top = Math.max(top, logShare + fit.support);
  }
  let total = 0;
  for (let way = 0; way < shares.length; way++) {
    shares[way] = Math.exp((shares[way] as number) - top);
    total += shares[way] as number;
  }
  const size = TEST_MODELS[test].areas.length;
  const mean = new Float64Array(size);
  const covariance = new Float64Array(size * size);
  for (let way = 0; way < fits.length; way++) {
    const one = fits[way] as Fit;
    const share = (shares[way] as number) / total;
    for (let row = 0; row < size; row++) {
      const centre = one.mean[row] as number;
      mean[row] = (mean[row] as number) + share * centre;
      for (let column = 0; column < size; column++) {
        const at = row * size + column;
        const square = (one.covariance[at] as number) + centre * (one.mean[column] as number);
        covariance[at] = (covariance[at] as number) + share * square;
      }
    }
  }
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const at = row * size + column;
      covariance[at] = (covariance[at] as number) - (mean[row] as number) * (mean[column] as number);
    }
  return { mean, covariance, size, noise };
}
