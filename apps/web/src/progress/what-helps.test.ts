import { type Beliefs, LEARN_TESTS, learn, NO_BELIEFS, TEST_MODELS } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { measureOf } from "./measure.ts";
import { whatHelps } from "./what-helps.ts";

/** Thoracic in every other session, and 3° better in those. */
function believing(sessions: number): Beliefs {
  let beliefs = NO_BELIEFS;
  for (let i = 0; i < sessions; i++) {
    const isIn = i % 2 === 0;
    beliefs = learn(beliefs, {
      test: "twist",
      day: 3 * i,
      change: (isIn ? 4 : 1) + 0.4 * Math.sin(7 * i),
      tries: { variance: 4, freedom: 8 },
      session: "rolled",
      worked: isIn ? { thoracic: 90 } : { lats: 90 },
      seconds: 180,
      chance: { thoracic: 0.5, lats: 0.5 },
    });
  }
  return beliefs;
}

describe("what helps", () => {
  it("[S22] before any test, every area says not enough and none has an interval", () => {
    for (const test of LEARN_TESTS) {
      const { rows, zero, worthwhile } = whatHelps(NO_BELIEFS, measureOf(test, "cm"));
      expect(rows.map(({ area }) => area)).toEqual(TEST_MODELS[test].areas);
      for (const { interval, verdict } of rows) {
        expect(interval).toBeNull();
        expect(verdict.kind).toBe("not-enough");
      }
      expect(zero).toBeGreaterThan(0);
      expect(worthwhile.at).toBeGreaterThan(zero);
      expect(worthwhile.at).toBeLessThan(1);
    }
  });

  it("[S22] has intervals on one axis, with the zero and the smallest change worth having in view", () => {
    const view = whatHelps(believing(40), measureOf("twist", "cm"));
    const thoracic = view.rows.find(({ area }) => area === "thoracic");
    expect(thoracic?.verdict.kind).toBe("helps");
    expect(thoracic?.interval?.from).toBeGreaterThan(view.zero);
    for (const { interval } of view.rows) {
      if (interval === null) continue;
      expect(interval.from).toBeGreaterThanOrEqual(0);
      expect(interval.to).toBeLessThanOrEqual(1);
      expect(interval.from).toBeLessThan(interval.to);
    }
  });

  it("[H17] in inches the picture is the same and the numbers are smaller", () => {
    const [cm, inch] = (["cm", "inch"] as const).map((unit) => whatHelps(NO_BELIEFS, measureOf("toe-touch", unit)));
    expect(inch?.worthwhile.value).toBeCloseTo((cm?.worthwhile.value ?? 0) / 2.54);
  });
});
