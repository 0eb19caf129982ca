/**
 * A slow, independent answer to what `believe` answers in closed form: Gibbs sampling of the whole model, every area
 * with its own point mass at nothing at the same time, and heavy tails as Student's t with five degrees of freedom.
 */
import type { Tested } from "../src/learn.ts";
import { doseCurve, TEST_MODELS, TRIES, trendCurve, warmUpCurve } from "../src/learn-test.ts";

export interface Sampled {
  readonly mean: readonly number[];
  readonly worthwhile: readonly number[];
}

export interface Chance {
  readonly uniform: () => number;
  readonly normal: () => number;
}

/** A small generator of its own (mulberry32), so that nothing is shared with what it tests. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** Gamma of shape ≥ 1 and scale 1 (Marsaglia and Tsang). */
function gamma(shape: number, { uniform, normal }: Chance): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

const TAILS = 5;

export interface Assumed {
  readonly spike: number;
  /** In smallest worthwhile changes. */
  readonly slab: number;
  /** Sessions that the published error counts for. */
  readonly published: number;
}

export function sample(sessions: readonly Tested[], assumed: Assumed, rounds: number, chance: Chance): Sampled {
  const { test } = sessions[0] as Tested;
  const model = TEST_MODELS[test];
  const rows = sessions.map(({ session, seconds, day, worked }) => [
    1,
    session === "quiet" ? 0 : warmUpCurve(seconds),
    trendCurve(day),
    ...model.areas.map((area) => (session === "quiet" ? 0 : doseCurve(worked[area] ?? 0))),
  ]);
  const size = 3 + model.areas.length;
  const centre = [model.retest.mean, model.warmUp.mean, 0];
  const spread = [model.retest.sd, model.warmUp.sd, model.worthwhile];
  const published = model.response ** 2 + (2 * model.tryError ** 2) / (TRIES * model.sides);
  const effect = Array.from({ length: size }, (_, at) => centre[at] ?? 0);
  const left = sessions.map(({ change }, at) => change - dot(rows[at] as number[], effect));
  const weight = sessions.map(() => 1);
  let noise = published;
  const sums = effect.map(() => 0);
  const above = effect.map(() => 0);
  const burn = Math.floor(rounds / 5);
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < size; at++) {
      const isArea = at >= 3;
      const sd = isArea ? assumed.slab * model.worthwhile : (spread[at] as number);
      const mean = isArea ? 0 : (centre[at] as number);
      const old = effect[at] as number;
      let squares = 0;
      let cross = 0;
      rows.forEach((row, i) => {
        const x = row[at] as number;
        const w = (weight[i] as number) / noise;
        squares += w * x * x;
        cross += w * x * ((left[i] as number) + x * old);
      });
      const variance = 1 / (squares + 1 / sd ** 2);
      const middle = variance * (cross + mean / sd ** 2);
      let value = middle + Math.sqrt(variance) * chance.normal();
      if (isArea) {
        const odds =
          ((1 - assumed.spike) / assumed.spike) *
          Math.sqrt(variance / sd ** 2) *
          Math.exp((0.5 * middle ** 2) / variance);
        if (chance.uniform() * (1 + odds) > odds) value = 0;
      }
      effect[at] = value;
      rows.forEach((row, i) => {
        left[i] = (left[i] as number) - (row[at] as number) * (value - old);
      });
    }
    let misfit = assumed.published * published;
    left.forEach((value, i) => {
      const scaled = (TAILS + value ** 2 / noise) / 2;
      weight[i] = gamma((TAILS + 1) / 2, chance) / scaled;
      misfit += weight[i] * value ** 2;
    });
    noise = misfit / 2 / gamma((assumed.published + sessions.length) / 2, chance);
    if (round < burn) continue;
    effect.forEach((value, at) => {
      sums[at] = (sums[at] as number) + value;
      if (value > model.worthwhile) above[at] = (above[at] as number) + 1;
    });
  }
  const kept = rounds - burn;
  return { mean: sums.slice(3).map((sum) => sum / kept), worthwhile: above.slice(3).map((count) => count / kept) };
}

const dot = (row: readonly number[], effect: readonly number[]): number =>
  row.reduce((sum, value, at) => sum + value * (effect[at] as number), 0);
