import { array, assert, constantFrom, integer, property, record, subarray } from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceOf } from "../test/sampler.ts";
import { someTested } from "../test/tested.ts";
import { AREAS, type Area } from "./body.ts";
import { type Beliefs, learn, NO_BELIEFS, type Tested } from "./learn.ts";
import { LEARN_TESTS, type LearnTest, TEST_MODELS } from "./learn-test.ts";
import { believe } from "./learn-verdict.ts";
import { type SteerAsk, steer } from "./steer.ts";
import { isTestDay } from "./steer-days.ts";
import { type Room, type Slot, secondsIn } from "./steer-room.ts";

const two: Slot = { sides: 2, min: 60, max: 120 };
const one: Slot = { sides: 1, min: 60, max: 120 };
/** Ten minutes of recovery. */
const ROOM: Room = {
  seconds: 600,
  rise: 30,
  slots: {
    ...{ calves: two, glutes: two, "hip-flexors": two, thoracic: one, lats: two, rhomboids: two },
    ...{ "low-back-movement": one, pecs: one },
  },
};
const ASK: SteerAsk = {
  aim: "twist",
  open: AREAS,
  always: [],
  core: [],
  room: ROOM,
  tested: [],
  seed: 1,
  quiet: "offered",
};

const beliefsOf = (aim: LearnTest, count: number, seed: number): Beliefs =>
  someTested({ test: aim, effects: { thoracic: 2, lats: 1 }, noise: 2 }, count, chanceOf(seed)).reduce(
    learn,
    NO_BELIEFS,
  );

const anyAsk = record({
  aim: constantFrom(...LEARN_TESTS),
  open: subarray([...AREAS]),
  fixed: subarray([...AREAS], { maxLength: 2 }),
  quiet: constantFrom("offered", "off"),
  tested: array(integer({ min: 1, max: 30 }), { maxLength: 5 }).map((days) => days.sort((a, b) => a - b)),
  seed: integer(),
  sessions: integer({ min: 0, max: 30 }),
});

/** What the routine would be on a day without a test. */
const askOf = ({
  fixed,
  ...rest
}: { readonly fixed: readonly Area[] } & Omit<SteerAsk, "always" | "core" | "room">): SteerAsk => ({
  ...rest,
  always: rest.open.filter((area) => fixed.includes(area)),
  core: rest.open.filter((area) => area === "thoracic"),
  room: ROOM,
});

const routineOf = (beliefs: Beliefs, ask: SteerAsk): readonly Area[] =>
  steer(beliefs, { ...ask, tested: [0, 0, 0] }).areas;

describe("steering", () => {
  test("[S19] nothing outside the open areas is ever chosen, and what is chosen fits", () => {
    assert(
      property(anyAsk, ({ sessions, ...rest }) => {
        const ask = askOf(rest);
        const { areas, seconds, chance } = steer(beliefsOf(ask.aim, sessions, ask.seed), ask);
        if (areas.length === 0) return;
        for (const area of ask.always) expect(areas).toContain(area);
        for (const area of areas) expect(ask.open).toContain(area);
        for (const area of Object.keys(chance)) expect(ask.open).toContain(area);
        expect(seconds).toEqual(secondsIn(areas, ROOM));
      }),
      { numRuns: 150 },
    );
  });

  test("[S22] at most one area is varied, with at most one making room, and the reason names it", () => {
    assert(
      property(anyAsk, ({ sessions, ...rest }) => {
        const ask = askOf(rest);
        const beliefs = beliefsOf(ask.aim, sessions, ask.seed);
        const { areas, reason } = steer(beliefs, ask);
        const routine = routineOf(beliefs, ask);
        const spokenOf = TEST_MODELS[ask.aim].areas;
        const taken = areas.filter((area) => !routine.includes(area) && spokenOf.includes(area));
        const left = routine.filter((area) => !areas.includes(area) && spokenOf.includes(area));
        switch (reason.code) {
          case "taken-in-to-learn":
            expect(taken).toEqual([reason.area]);
            expect(left.length).toBeLessThanOrEqual(1);
            break;
          case "left-out-to-learn":
            expect(left).toEqual([reason.area]);
            expect(taken.length).toBeLessThanOrEqual(1);
            break;
          case "quiet-session":
            expect(ask.quiet).toBe("offered");
            break;
          case "not-a-test-day":
          case "nothing-to-learn":
          case "routine-for-comparison":
            expect(areas).toEqual(routine);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("[S22] the recorded probabilities are how often it happens", () => {
    const beliefs = beliefsOf("twist", 5, 9);
    const { chance } = steer(beliefs, ASK);
    const seen = new Map<Area, number>();
    const days = 3000;
    for (let seed = 0; seed < days; seed++) {
      const { session, areas } = steer(beliefs, { ...ASK, seed });
      if (session === "rolled") for (const area of areas) seen.set(area, (seen.get(area) ?? 0) + 1);
    }
    for (const area of AREAS) expect((seen.get(area) ?? 0) / days).toBeCloseTo(chance[area] ?? 0, 1);
  });

  test("[S22] about one tested session in six is quiet, and none that is not tested", () => {
    let quiet = 0;
    const days = 3000;
    for (let seed = 0; seed < days; seed++) {
      if (steer(NO_BELIEFS, { ...ASK, seed }).session === "quiet") quiet += 1;
      expect(steer(NO_BELIEFS, { ...ASK, seed, tested: [1, 2, 3] }).session).toBe("rolled");
      expect(steer(NO_BELIEFS, { ...ASK, seed, quiet: "off" }).session).toBe("rolled");
    }
    expect(Math.abs(quiet / days - 1 / 6)).toBeLessThan(0.02);
  });

  test("[S22] at most three test days in any seven", () => {
    const tests: number[] = [];
    for (let day = 0; day < 90; day++) if (isTestDay(tests.map((on) => day - on).reverse())) tests.push(day);
    expect(tests.length).toBeGreaterThanOrEqual((90 / 7) * 2);
    for (const from of tests) expect(tests.filter((on) => on >= from && on < from + 7).length).toBeLessThanOrEqual(3);
  });

  test("[S22] nobody is tested twice on one day", () => {
    for (const tested of [[0], [0, 3], [0, 0, 0]]) expect(isTestDay(tested)).toBe(false);
    expect(isTestDay([2])).toBe(true);
  });

  test("[S22] it starts from the best fixed routine of the reviews", () => {
    expect(routineOf(NO_BELIEFS, ASK)).toEqual(["thoracic", "lats", "pecs"]);
    expect(routineOf(NO_BELIEFS, { ...ASK, aim: "toe-touch" })).toEqual(["calves", "glutes", "thoracic"]);
  });

  test("[S22] it stops trying when trying no longer pays", () => {
    expect(steer(beliefsOf("twist", 60, 2), { ...ASK, seed: 3 }).reason.code).toMatch(/nothing-to-learn|quiet-session/);
  });

  /** Lats help and were hardly ever left out: only `without` times. */
  const likely = (without: number): Beliefs => {
    const chance = chanceOf(11);
    const sessions = Array.from({ length: 36 }, (_, at): Tested => {
      const isQuiet = at % 6 === 5;
      const isOut = !isQuiet && at % 3 === 0 && at / 3 < without;
      const worked = { thoracic: 120, ...(isOut ? { pecs: 90 } : { lats: 90 }) };
      const change = isQuiet ? 0.4 : 1.2 + (isOut ? 0 : 3.5) + 1.6 * chance.normal();
      const known = { thoracic: 5 / 6, lats: 0.7, pecs: 0.2 };
      const tries = { variance: 5, freedom: 8 };
      const session = isQuiet ? "quiet" : "rolled";
      return {
        test: "twist",
        day: 3 * at,
        change,
        tries,
        session,
        worked: isQuiet ? {} : worked,
        seconds: 400,
        chance: known,
      };
    });
    return sessions.reduce(learn, NO_BELIEFS);
  };

  test("[S22] once trying has ended, what is likely to help is left out at times, so that it can be told", () => {
    const beliefs = likely(5);
    const lats = believe(beliefs, "twist").find(({ area }) => area === "lats");
    expect(lats?.worthwhile).toBeGreaterThanOrEqual(0.8);
    const { chance } = steer(beliefs, { ...ASK, always: ["thoracic"] });
    expect(chance.lats).toBeCloseTo((5 / 6) * 0.8, 9);
    const reasons = Array.from(
      { length: 60 },
      (_, seed) => steer(beliefs, { ...ASK, always: ["thoracic"], seed }).reason,
    );
    expect(reasons).toContainEqual({ code: "left-out-to-learn", area: "lats" });
    expect(reasons).toContainEqual({ code: "routine-for-comparison", area: "lats" });
  });

  test("[S22] it stops when there were enough sessions without", () => {
    const { chance, reason } = steer(likely(12), { ...ASK, always: ["thoracic"], seed: 4, quiet: "off" });
    expect(reason.code).toBe("nothing-to-learn");
    expect(chance.lats).toBe(1);
  });

  test("[S9] what was asked for is never left out", () => {
    const { chance } = steer(likely(5), { ...ASK, always: ["thoracic", "lats"], seed: 4, quiet: "off" });
    expect([chance.thoracic, chance.lats]).toEqual([1, 1]);
  });

  test("[S9] the core is in every routine and in every try, and is left out for its own verdict alone", () => {
    assert(
      property(anyAsk, ({ sessions, ...rest }) => {
        const ask = askOf(rest);
        const { areas, varied } = steer(beliefsOf(ask.aim, sessions, ask.seed), ask);
        if (areas.length === 0) return;
        for (const area of ask.core) expect(areas.includes(area) || varied.includes(area)).toBe(true);
      }),
      { numRuns: 150 },
    );
    const chance = chanceOf(3);
    const told = Array.from({ length: 60 }, (_, at): Tested => {
      const isQuiet = at % 6 === 5;
      const worked = isQuiet ? {} : { thoracic: 120, [at % 2 === 0 ? "lats" : "pecs"]: 90 };
      const change = (isQuiet ? 0.4 : 4.4) + 1.6 * chance.normal();
      const known = { thoracic: 5 / 6, lats: 5 / 12, pecs: 5 / 12 };
      const session = isQuiet ? "quiet" : "rolled";
      return {
        test: "twist",
        day: 3 * at,
        change,
        tries: { variance: 5, freedom: 8 },
        session,
        worked,
        seconds: 400,
        chance: known,
      };
    }).reduce(learn, NO_BELIEFS);
    const reasons = Array.from({ length: 60 }, (_, seed) => steer(told, { ...ASK, core: ["thoracic"], seed }).reason);
    expect(reasons).toContainEqual({ code: "left-out-to-learn", area: "thoracic" });
    expect(reasons.filter(({ code }) => code === "left-out-to-learn").length).toBeLessThan(25);
  });

  test("[M9.2] an area found to do nothing gives way to one found to help", () => {
    const sessions = someTested({ test: "twist", effects: { glutes: 3, lats: 2 }, noise: 1.5 }, 60, chanceOf(8));
    const routine = routineOf(sessions.reduce(learn, NO_BELIEFS), ASK);
    expect(routine).toContain("glutes");
    expect(routine).not.toContain("thoracic");
  });

  test("[S22] the same day asked twice gives the same answer", () => {
    assert(
      property(integer(), (seed) => {
        const beliefs = beliefsOf("twist", 4, seed);
        expect(steer(beliefs, { ...ASK, seed })).toEqual(steer(beliefsOf("twist", 4, seed), { ...ASK, seed }));
      }),
      { numRuns: 30 },
    );
  });
});
