import {
  type Ask,
  adapt,
  fold,
  NOTHING_TO_DECLARE,
  PURPOSES,
  plan,
  type Standing,
  screen,
  writeProgramme,
} from "@rollwell/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOG } from "../src/index.ts";
import { judgePlanned, KNOWN_TECHNIQUES } from "./oracle/method-table.ts";
import { circumstancesOf, factsOf, mayPlan, type Past, TODAY, type Told } from "./oracle/person.ts";
import { anyAsk, anyPast, anyTold } from "./people.ts";

const standingAfter = (past: Past): Standing => adapt(fold(factsOf(past)), TODAY);
const clearanceFor = ({ age, flags }: Told) => screen({ age, answers: { ...NOTHING_TO_DECLARE.answers, ...flags } });

const planFor = (ask: Ask, told: Told, past: Past, seed: number) =>
  plan(ask, { clearance: clearanceFor(told), standing: standingAfter(past), catalog: CATALOG, seed });

const CALM = screen(NOTHING_TO_DECLARE);
const PASTS: readonly Standing[] = fc.sample(anyPast, { numRuns: 40, seed: 1 }).map(standingAfter);

describe("any person, any past, any ask", () => {
  it("[H11] gets a plan without a single violation of the method, or none", () => {
    let plans = 0;
    let asked = 0;
    fc.assert(
      fc.property(anyAsk, anyTold, anyPast, fc.integer(), (ask, told, past, seed) => {
        const result = planFor(ask, told, past, seed);
        asked += 1;
        if (!result.ok) return;
        plans += 1;
        if (!mayPlan(told)) expect.fail(`a plan for ${JSON.stringify(told)}`);
        if (past.sessions.filter(({ ago }) => ago === 0).length >= 2) expect.fail("a third session today");
        const violations = judgePlanned(writeProgramme(result.value), ask, circumstancesOf(past, told, ask));
        if (violations.length > 0) expect.fail(JSON.stringify(violations));
      }),
    );
    expect(plans).toBeGreaterThan(asked * 0.3);
  });

  it("[H05] whoever may not roll gets no plan, whatever they ask for", () => {
    fc.assert(
      fc.property(anyAsk, anyTold, (ask, told) => {
        const result = planFor(ask, told, { sessions: [], reports: [] }, 1);
        if (!mayPlan(told)) expect(result.ok).toBe(false);
        else if (!result.ok) expect(["cannot-fill", "nothing-left"]).toContain(result.error[0]?.code);
      }),
    );
  });

  it("is the same to the byte when asked twice", () => {
    fc.assert(
      fc.property(anyAsk, fc.constantFrom(...PASTS), fc.integer(), (ask, standing, seed) => {
        const world = { clearance: CALM, standing, catalog: CATALOG, seed };
        expect(JSON.stringify(plan(ask, world))).toBe(JSON.stringify(plan(ask, world)));
      }),
    );
  });
});

describe("people with nothing to declare", () => {
  const nobody: Past = { sessions: [], reports: [] };
  const toolSets = [
    [],
    ["wall"],
    ["ball"],
    ["roller-46"],
    ["ball", "wall"],
    ["roller-46", "wall"],
    ["roller-91", "ball", "wall"],
  ] as const;

  it("[S6] get every number of minutes from 3 to 15, with any tools, on the floor or not, at any age", () => {
    for (const age of [16, 40, 65, 90])
      for (const purpose of PURPOSES)
        for (const tools of toolSets)
          for (const noFloor of [false, true])
            for (let minutes = 3; minutes <= 15; minutes++) {
              const ask = { minutes, purpose, tools, noFloor, focus: [] };
              const result = planFor(ask, { age, flags: {} }, nobody, 7);
              if (!result.ok) expect.fail(`${age} ${purpose} ${minutes} ${tools.join()} ${noFloor}`);
            }
  });

  it("[S18] without roller or ball, and without the floor, get a real session", () => {
    for (const noFloor of [false, true]) {
      const ask: Ask = { minutes: 10, purpose: "daily", tools: [], noFloor, focus: ["low-back"] };
      const result = planFor(ask, { age: 30, flags: {} }, nobody, 1);
      if (!result.ok) expect.fail("refused");
      const work = result.value.steps.filter(({ kind }) => kind === "work");
      expect(work.length).toBeGreaterThanOrEqual(3);
      for (const { tool } of work) expect(tool).toBe("none");
    }
  });

  it("[S19] a missed week changes nothing in the dose: no catching up", () => {
    const ask: Ask = { minutes: 10, purpose: "daily", tools: ["roller-46"], noFloor: false, focus: [] };
    const worked = (ago: number): Past => ({
      sessions: [{ ago, ending: "done", areas: [{ area: "thoracic", pain: 3, soreNextDay: 0 }] }],
      reports: [],
    });
    const secondsOf = (past: Past) => {
      const result = planFor(ask, { age: 30, flags: {} }, past, 1);
      return result.ok ? result.value.steps.map(({ seconds }) => seconds) : [];
    };
    expect(secondsOf(worked(40))).toEqual(secondsOf(worked(8)));
  });
});

describe("the table", () => {
  it("[H23] knows exactly the techniques of the catalogue", () => {
    expect([...KNOWN_TECHNIQUES].toSorted()).toEqual(CATALOG.techniques.map(({ id }) => id).toSorted());
  });
});
