import { describe, expect, test } from "vitest";
import { chanceOf, sample } from "../test/sampler.ts";
import { someTested, type Truth } from "../test/tested.ts";
import { learn, NO_BELIEFS, type Tested } from "./learn.ts";
import { TEST_MODELS } from "./learn-test.ts";
import { type Belief, believe, SCEPTICISM } from "./learn-verdict.ts";

const NOTHING: Truth = { test: "twist", effects: {}, noise: 2.3 };
const SOMETHING: Truth = { test: "twist", effects: { thoracic: 2.5, lats: 1 }, noise: 2.3 };

const beliefsAfter = (sessions: readonly Tested[]): readonly Belief[] =>
  believe(sessions.reduce(learn, NO_BELIEFS), "twist");

describe("verdicts", () => {
  test("[M9.2] nobody is told anything before the first session", () => {
    for (const { verdict, interval, mean } of believe(NO_BELIEFS, "toe-touch")) {
      expect(verdict.kind).toBe("not-enough");
      expect(interval).toBeNull();
      expect(mean).toBe(0);
    }
  });

  test("[S22] known effects are found again, nothing stays nothing", () => {
    const sessions = someTested({ ...SOMETHING, noise: 1.5 }, 150, chanceOf(1));
    const found = new Map(beliefsAfter(sessions).map((belief) => [belief.area, belief]));
    expect(found.get("thoracic")?.verdict.kind).toBe("helps");
    expect(found.get("thoracic")?.mean).toBeGreaterThan(1.8);
    expect(found.get("thoracic")?.mean).toBeLessThan(3.2);
    expect(found.get("pecs")?.verdict.kind).toBe("no-effect");
  });

  test("[S22] nine intervals in ten hold the truth, whether rolling does something or nothing", () => {
    for (const truth of [NOTHING, SOMETHING]) {
      let held = 0;
      let all = 0;
      for (let seed = 0; seed < 150; seed++) {
        for (const { area, interval } of beliefsAfter(someTested(truth, 30, chanceOf(seed)))) {
          if (interval === null) continue;
          const effect = truth.effects[area as "lats"] ?? 0;
          all += 1;
          if (interval.low <= effect && effect <= interval.high) held += 1;
        }
      }
      expect(all).toBeGreaterThan(600);
      expect(held / all).toBeGreaterThan(0.87);
      expect(held / all).toBeLessThan(0.93);
    }
  });

  test("[S22] looking after every session, with every area varied at once, tells few that nothing helps", () => {
    let helps = 0;
    let probably = 0;
    const people = 150;
    for (let seed = 0; seed < people; seed++) {
      let beliefs = NO_BELIEFS;
      const told = new Set<string>();
      for (const session of someTested(NOTHING, 36, chanceOf(1000 + seed))) {
        beliefs = learn(beliefs, session);
        for (const { verdict } of believe(beliefs, "twist")) told.add(verdict.kind);
      }
      if (told.has("helps")) helps += 1;
      if (told.has("helps") || told.has("probably-helps")) probably += 1;
    }
    expect(helps / people).toBeLessThanOrEqual(0.03);
    expect(probably / people).toBeLessThanOrEqual(0.25);
  });

  test("[S22] the closed form stays near a slow sampler of the whole model", () => {
    let worst = 0;
    let sum = 0;
    let count = 0;
    for (const truth of [NOTHING, SOMETHING, { ...SOMETHING, noise: 3 }]) {
      for (const sessions of [12, 30, 60]) {
        const chance = chanceOf(sessions + truth.noise * 10);
        const tested = someTested(truth, sessions, chance);
        const slow = sample(tested, SCEPTICISM, 2500, chance);
        beliefsAfter(tested).forEach(({ worthwhile, mean }, index) => {
          const off = Math.abs(worthwhile - (slow.worthwhile[index] as number));
          worst = Math.max(worst, off);
          sum += off;
          count += 1;
          expect(Math.abs(mean - (slow.mean[index] as number))).toBeLessThan(2 * TEST_MODELS.twist.worthwhile);
        });
      }
    }
    expect(worst).toBeLessThan(0.3);
    expect(sum / count).toBeLessThan(0.045);
  });

  test("[S22] the more doubt, the more sessions are announced, and never none", () => {
    for (let count = 1; count < 40; count += 3) {
      for (const { verdict } of beliefsAfter(someTested(SOMETHING, count, chanceOf(count)))) {
        if (verdict.kind !== "not-enough") continue;
        expect(Number.isInteger(verdict.more)).toBe(true);
        expect(verdict.more).toBeGreaterThanOrEqual(1);
        expect(verdict.more).toBeLessThanOrEqual(60);
      }
    }
  });
});
