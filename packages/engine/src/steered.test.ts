import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANYBODY, flagged, personWith, SMALL } from "../test/catalog.ts";
import { chanceOf } from "../test/sampler.ts";
import { someTested } from "../test/tested.ts";
import { AREAS, type Area } from "./body.ts";
import { PURPOSES } from "./dose.ts";
import { type Beliefs, learn, NO_BELIEFS } from "./learn.ts";
import { LEARN_TESTS, type LearnTest } from "./learn-test.ts";
import { areasFor, PLACES } from "./places.ts";
import { plan } from "./planner.ts";
import { admit, draftOf, type Person } from "./safety.ts";
import { QUIET_CHANCE } from "./steer-days.ts";
import { type Steered, type SteeredAsk, steered } from "./steered.ts";
import { TOOLS } from "./technique.ts";

const RUNS = { numRuns: 80 };
const SORE: Person = personWith({
  lats: { rest: { code: "very-sore", rule: "S19" } },
  thoracic: { lessTime: { code: "sore-less-time", rule: "S19", value: 4 } },
});
const STIFF: Person = personWith({
  thoracic: { rest: { code: "worked-today", rule: "S19" } },
  glutes: { daysSince: 1 },
});
const PEOPLE: readonly Person[] = [ANYBODY, SORE, STIFF, flagged("hypertension"), flagged("local-sides")];

const beliefsOf = (aim: LearnTest, sessions: number, seed: number): Beliefs =>
  someTested({ test: aim, effects: { thoracic: 2, lats: 1, glutes: 1 }, noise: 2 }, sessions, chanceOf(seed)).reduce(
    learn,
    NO_BELIEFS,
  );

const anyAsked: fc.Arbitrary<SteeredAsk> = fc
  .record({
    ask: fc.record({
      minutes: fc.integer({ min: 3, max: 15 }),
      purpose: fc.constantFrom(...PURPOSES),
      focus: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 2 }),
      tools: fc.oneof(fc.constant([...TOOLS]), fc.uniqueArray(fc.constantFrom(...TOOLS), { maxLength: 5 })),
      noFloor: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
    }),
    person: fc.constantFrom(...PEOPLE),
    aim: fc.option(fc.constantFrom(...LEARN_TESTS), { freq: 9 }),
    learnt: fc.constantFrom(...LEARN_TESTS),
    sessions: fc.integer({ min: 0, max: 40 }),
    tested: fc.oneof(fc.constant([]), fc.uniqueArray(fc.integer({ min: 0, max: 13 }), { maxLength: 4 })),
    seed: fc.integer(),
    quiet: fc.constantFrom("offered", "off"),
  })
  .map(({ person, learnt, sessions, tested, seed, ...rest }) => ({
    ...rest,
    world: { ...person, catalog: SMALL, seed },
    beliefs: beliefsOf(rest.aim ?? learnt, sessions, seed),
    tested: tested.toSorted((a, b) => a - b),
    seed,
  }));

const areasOf = ({ planned }: Steered): readonly Area[] =>
  planned.ok ? [...new Set(planned.value.steps.flatMap(({ kind, area }) => (kind === "work" ? [area] : [])))] : [];

const ASKED: SteeredAsk = {
  ask: { minutes: 10, purpose: "recovery", focus: [], tools: [...TOOLS], noFloor: false },
  world: { ...ANYBODY, catalog: SMALL, seed: 1 },
  beliefs: NO_BELIEFS,
  aim: "twist",
  tested: [],
  seed: 1,
  quiet: "offered",
};

describe("a steered session", () => {
  it("[S22] is there whenever a plain one is, holds what was chosen, and passes the one door again", () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const { ask, world } = asked;
        const one = steered(asked);
        expect(one.planned.ok).toBe(plan(ask, world).ok);
        expect(steered(asked)).toEqual(one);
        if (!one.planned.ok) return;
        const areas = areasOf(one);
        expect(one.choice.areas).toEqual(one.choice.how === "quiet" ? [] : areas);
        const again = admit(draftOf(one.planned.value), SMALL, world);
        expect(again.ok).toBe(true);
        expect(one.planned.value.totalSeconds).toBe(ask.minutes * 60);
        for (const area of areas) expect(one.choice.chance[area] ?? 0).toBeGreaterThan(0);
        for (const chance of Object.values(one.choice.chance)) expect(chance).toBeLessThanOrEqual(1);
        if (one.choice.test === null) for (const area of areas) expect(one.choice.chance[area]).toBe(1);
      }),
      RUNS,
    );
  });

  it("[S9] holds the thoracic spine where it is allowed, but to find out about it, and always what was asked for", () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const one = steered(asked);
        const plain = plan(asked.ask, asked.world);
        if (!plain.ok) return;
        const areas = areasOf(one);
        const plainly = areasOf({ ...one, planned: plain });
        const wanted = areasFor(asked.ask.focus);
        const left = one.planned.ok ? one.planned.value.leftOut : [];
        const isAbout = left.some(({ area, why }) => area === "thoracic" && why === "left-out-to-learn");
        const stays = (area: Area): boolean => wanted.has(area) || (area === "thoracic" && !isAbout);
        for (const area of plainly) if (stays(area)) expect(areas).toContain(area);
      }),
      RUNS,
    );
  });

  it("[S22] without evidence, on a day without a test, it is the plan it always was", () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const one = steered({ ...asked, beliefs: NO_BELIEFS, tested: [0] });
        expect(one.planned).toEqual(plan(asked.ask, asked.world));
        expect(one.choice.reason).toBe("not-a-test-day");
        expect(one.choice.test).toBeNull();
      }),
      RUNS,
    );
  });

  it("[S22] the recorded chances are how often it happens, over seeds", () => {
    for (const [beliefs, ask] of [
      [NO_BELIEFS, ASKED.ask],
      [beliefsOf("twist", 6, 3), ASKED.ask],
      [beliefsOf("twist", 25, 4), { ...ASKED.ask, minutes: 12, focus: ["chest"] }],
    ] as const) {
      const days = 1000;
      const seen = new Map<Area, number>();
      let { chance } = steered({ ...ASKED, beliefs, ask }).choice;
      for (let seed = 0; seed < days; seed++) {
        const { choice } = steered({ ...ASKED, beliefs, ask, seed });
        expect(choice.chance).toEqual(chance);
        chance = choice.chance;
        for (const area of choice.areas) seen.set(area, (seen.get(area) ?? 0) + 1);
      }
      for (const area of AREAS) expect(Math.abs((seen.get(area) ?? 0) / days - (chance[area] ?? 0))).toBeLessThan(0.05);
    }
  });

  it("[S22] who wants no quiet session gets none, and it is recorded so", () => {
    const offered = steered(ASKED).choice.chance.thoracic;
    expect(offered).toBeCloseTo(1 - QUIET_CHANCE, 9);
    for (let seed = 0; seed < 60; seed++) {
      const { how, chance } = steered({ ...ASKED, seed, quiet: "off" }).choice;
      expect(how).toBe("rolled");
      expect(chance.thoracic).toBeCloseTo(1, 9);
    }
  });

  it("[S22] says why: the area that is tried or left out, in the plan as well", () => {
    const reasons = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const { planned, choice } = steered({ ...ASKED, beliefs: beliefsOf("twist", 3, seed), seed });
      const [code, area] = choice.reason.split(":");
      reasons.add(code ?? "");
      if (!planned.ok) continue;
      const { steps, leftOut } = planned.value;
      if (code === "taken-in-to-learn")
        expect(steps.find((step) => step.kind === "work" && step.area === area)?.why[0]).toEqual({ code, rule: "S22" });
      if (code === "left-out-to-learn") expect(leftOut).toContainEqual({ area, why: code, rule: "S22" });
      for (const one of leftOut) if (one.area !== "hip-flexors") expect(one.why).toMatch(/to-learn|not-in-the-routine/); // no form in this catalogue
    }
    for (const code of ["taken-in-to-learn", "routine-for-comparison", "quiet-session"])
      expect(reasons).toContain(code);
  });

  it("[S22] on other days the planner leans to what the tests say helps, and to nothing else", () => {
    const world = {
      ...ASKED.world,
      ...personWith(Object.fromEntries(AREAS.map((area) => [area, { daysSince: 2 }]))),
    };
    const asked: SteeredAsk = { ...ASKED, ask: { ...ASKED.ask, minutes: 5 }, world, tested: [0] };
    const sessions = someTested({ test: "twist", effects: { rhomboids: 4 }, noise: 1 }, 40, chanceOf(8));
    const one = steered({ ...asked, beliefs: sessions.reduce(learn, NO_BELIEFS) });
    expect(areasOf(one)).toContain("rhomboids");
    expect(areasOf(steered(asked))).not.toContain("rhomboids");
  });
});
