import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceOf } from "../test/sampler.ts";
import { someTested } from "../test/tested.ts";
import { type Beliefs, learn, NO_BELIEFS, type Tested } from "./learn.ts";
import { believe } from "./learn-verdict.ts";

const learnAll = (sessions: readonly Tested[]): Beliefs => sessions.reduce(learn, NO_BELIEFS);
const ACTIVE = { test: "twist", effects: { thoracic: 3, lats: 1.5 }, noise: 2 } as const;

describe("learning", () => {
  test("[M9.1] the same sessions in any order give the same beliefs", () => {
    assert(
      property(integer({ min: 1, max: 60 }), integer(), (count, seed) => {
        const chance = chanceOf(seed);
        const sessions = someTested(ACTIVE, count, chance);
        const mixed = sessions.map((session) => ({ session, key: chance.uniform() })).sort((a, b) => a.key - b.key);
        const one = believe(learnAll(sessions), "twist");
        const other = believe(learnAll(mixed.map(({ session }) => session)), "twist");
        one.forEach((belief, index) => {
          expect(other[index]?.worthwhile).toBeCloseTo(belief.worthwhile, 9);
          expect(other[index]?.mean).toBeCloseTo(belief.mean, 9);
          expect(other[index]?.verdict.kind).toBe(belief.verdict.kind);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("[S22] the state keeps its size however many sessions it has seen", () => {
    const size = (count: number): number =>
      JSON.stringify(learnAll(someTested(ACTIVE, count, chanceOf(3)))).replace(/-?[\d.]+(e[-+]\d+)?/g, "0").length;
    expect(size(1000)).toBe(size(1));
  });

  test("[S22] a session counts as with or without an area only where chance could have gone the other way", () => {
    const [session] = someTested(ACTIVE, 1, chanceOf(5));
    const told = learn(NO_BELIEFS, {
      ...(session as Tested),
      session: "rolled",
      worked: { thoracic: 90, lats: 90 },
      chance: { thoracic: 0.8, lats: 1, glutes: 0.2 },
    });
    const counts = believe(told, "twist").map(({ area, sessionsWith, sessionsWithout }) => [
      area,
      sessionsWith,
      sessionsWithout,
    ]);
    expect(counts).toContainEqual(["thoracic", 1, 0]);
    expect(counts).toContainEqual(["glutes", 0, 1]);
    expect(counts).toContainEqual(["lats", 0, 0]);
  });

  test("[S22] a slip of the ruler weighs no more than the most a test can mean", () => {
    const sessions = someTested(ACTIVE, 30, chanceOf(6));
    const slip = { ...(sessions[0] as Tested), change: 12 };
    expect(learn(learnAll(sessions), { ...slip, change: 4000 })).toEqual(learn(learnAll(sessions), slip));
  });

  test("[S22] a session whose tries lie far apart moves beliefs less", () => {
    const sessions = someTested(ACTIVE, 20, chanceOf(7));
    const before = believe(learnAll(sessions), "twist").map(({ mean }) => mean);
    const moved = (variance: number): number => {
      const high: Tested = { ...(sessions[0] as Tested), change: 11, tries: { variance, freedom: 8 } };
      const after = believe(learn(learnAll(sessions), high), "twist");
      return after.reduce((sum, { mean }, index) => sum + Math.abs(mean - (before[index] as number)), 0);
    };
    expect(moved(90)).toBeLessThan(moved(9));
  });
});
