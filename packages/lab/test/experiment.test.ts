import { describe, expect, test } from "vitest";
import { type Counts, runWorlds, type Trial } from "../src/experiment.ts";
import { drawPerson, trueEffect } from "../src/person.ts";
import { reportOf } from "../src/report.ts";
import { WORLDS, type World } from "../src/world.ts";

const runWorld = (world: World, trial: Trial): Counts => runWorlds([world], trial)[world];
const SMALL = { people: 80, days: 90, seed: 5 } as const;

describe("the lab", () => {
  test("[S22] where rolling does nothing hardly anybody is ever told that it helps", () => {
    const { toldHelps, toldProbablyHelps, naiveImproved, gainLast14 } = reportOf(runWorld("null", SMALL));
    expect(toldHelps).toBeLessThanOrEqual(0.03);
    expect(toldProbablyHelps).toBeLessThanOrEqual(0.14);
    expect(naiveImproved).toBeGreaterThan(0.7);
    expect(gainLast14.oracle).toBe(0);
  });

  test("[S22] where people differ steering finds more than the best fixed routine", () => {
    const { gainLast14, coverage90 } = reportOf(runWorld("differ", { ...SMALL, people: 300 }));
    expect(gainLast14.ours).toBeGreaterThan(gainLast14.bestFixed);
    expect(gainLast14.oracle).toBeGreaterThan(gainLast14.ours);
    expect(coverage90).toBeGreaterThan(0.82); // of some hundred intervals
  });

  test("[S22] a seed gives the same run every time", () => {
    const trial = { people: 12, days: 60, seed: 3 };
    expect(reportOf(runWorld("base", trial))).toEqual(reportOf(runWorld("base", trial)));
    expect(reportOf(runWorld("base", trial))).toMatchInlineSnapshot(`
      {
        "coverage90": 1,
        "gainLast14": {
          "article": 0.3773,
          "bestFixed": 0.5181,
          "oracle": 0.6627,
          "ours": 0.5249,
          "random": 0.3448,
          "thompson": 0.4618,
        },
        "naiveImproved": 0.6667,
        "toldHelps": 0,
        "toldProbablyHelps": 0.0833,
      }
    `);
  });

  test("[S22] the same person lives in every world, only the effects differ", () => {
    for (const world of WORLDS) {
      const { person, days } = drawPerson(world, 77, 10);
      const base = drawPerson("base", 77, 10);
      expect(person.test).toBe(base.person.test);
      expect(days.noise.length).toBe(base.days.noise.length);
    }
    const nothing = drawPerson("null", 77, 1).person;
    expect(nothing.areas.map((_, index) => Math.abs(trueEffect(nothing, index, 90)))).toEqual(
      nothing.areas.map(() => 0),
    );
  });
});
