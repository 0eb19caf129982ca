/** Made-up tested sessions of a person whose effects are known. */
import type { Area } from "../src/body.ts";
import type { Tested } from "../src/learn.ts";
import { doseCurve, type LearnTest, TEST_MODELS, warmUpCurve } from "../src/learn-test.ts";
import type { Chance } from "./sampler.ts";

export interface Truth {
  readonly test: LearnTest;
  /** At the usual dose; absent is 0. */
  readonly effects: Readonly<Partial<Record<Area, number>>>;
  readonly noise: number;
}

/** Each area in with probability a half, one session in six quiet. */
export function someTested(
  { test, effects, noise }: Truth,
  count: number,
  { uniform, normal }: Chance,
): readonly Tested[] {
  const { areas } = TEST_MODELS[test];
  return Array.from({ length: count }, (_, at) => {
    const isQuiet = uniform() < 1 / 6;
    const worked: Partial<Record<Area, number>> = {};
    const chance: Partial<Record<Area, number>> = {};
    let change = 0.4 + (isQuiet ? 0 : 0.8 * warmUpCurve(400)) + noise * normal();
    for (const area of areas) {
      chance[area] = 5 / 12;
      if (isQuiet || uniform() < 0.5) continue;
      worked[area] = 90;
      change += (effects[area] ?? 0) * doseCurve(90);
    }
    const session = isQuiet ? "quiet" : "rolled";
    return { test, day: 3 * at, change, tries: { variance: 9, freedom: 8 }, session, worked, seconds: 400, chance };
  });
}
