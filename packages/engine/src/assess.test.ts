import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASSESSMENTS, standsOut } from "./assess.ts";
import { blocksOf, openTests } from "./assess-block.ts";
import { CM_PER_INCH, inEntryUnit, inTestUnit, OCCASIONS, TEST_IDS } from "./assess-reading.ts";
import { RELEVANCE, RELEVANCE_REASONS } from "./assess-relevance.ts";
import { AREAS } from "./body.ts";
import { LEARN_TESTS, TEST_MODELS, TRIES } from "./learn-test.ts";
import { ANSWERS, NOTHING_TO_DECLARE, QUESTIONS, type QuestionId, screen } from "./screening.ts";
import { NO_PAST, type Standing } from "./standing.ts";

const told = (answers: Readonly<Record<string, "yes" | "no" | "unsure">>, age = 30) =>
  screen({ age, answers: { ...NOTHING_TO_DECLARE.answers, ...answers } });
const today = (answers: Parameters<typeof told>[0] = {}, standing: Standing = NO_PAST) => ({
  clearance: told(answers),
  standing,
});

describe("the tests as data", () => {
  it("[S21] are those that learning knows, the seated twist first", () => {
    expect([...TEST_IDS]).toEqual([...LEARN_TESTS]);
    expect(TEST_IDS[0]).toBe("twist");
    expect(OCCASIONS).toEqual(["before", "after"]);
  });

  it("[S22] two practice tries and three that count, as learning takes it; a question is asked once", () => {
    for (const test of TEST_IDS) {
      const { practice, recorded } = ASSESSMENTS[test];
      expect([practice, recorded], test).toEqual(test === "stiffness" ? [0, 1] : [2, TRIES]);
    }
  });

  it("[S22] tell apart sides and directions as learning does", () => {
    for (const test of TEST_IDS) {
      const { sides, better, apart } = ASSESSMENTS[test];
      expect(sides === "each" ? 2 : 1, test).toBe(TEST_MODELS[test].sides);
      expect(better, test).toBe(test === "stiffness" ? "less" : "more");
      expect(apart, test).toBeGreaterThanOrEqual(3 * TEST_MODELS[test].tryError);
    }
  });

  it("[S23] quote a published error with its source, or none; a change within it does not stand out", () => {
    for (const test of TEST_IDS) {
      const { published } = ASSESSMENTS[test];
      if (published === null) {
        expect(standsOut(test, 9)).toBe("unknown");
        continue;
      }
      expect(published.finding).toMatch(/^evidence:M\d\d$/);
      expect(published.detectable).toBeGreaterThan(2 * published.error);
      expect(standsOut(test, published.detectable)).toBe("within-error");
      expect(standsOut(test, -published.detectable - 0.1)).toBe("beyond-error");
    }
    expect(ASSESSMENTS.stiffness.published).toBeNull();
  });

  it("what is usual lies within what is possible", () => {
    for (const { usual, possible, step } of Object.values(ASSESSMENTS)) {
      expect(usual.low).toBeGreaterThanOrEqual(possible.low);
      expect(usual.high).toBeLessThanOrEqual(possible.high);
      expect(step).toBeGreaterThan(0);
    }
  });

  it("[H17] inches and centimetres go there and back", () => {
    expect(CM_PER_INCH).toBe(2.54);
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), fc.constantFrom("inch", "cm"), (typed, entered) => {
        expect(inEntryUnit(inTestUnit(typed, entered), entered)).toBeCloseTo(typed, 9);
      }),
      { numRuns: 1000 },
    );
    expect(inTestUnit(10, "inch")).toBeCloseTo(25.4, 12);
    expect(inTestUnit(10, "cm")).toBe(10);
  });
});

describe("which area speaks in which test", () => {
  it("[S21] agrees with what learning takes for granted, area by area", () => {
    for (const test of TEST_IDS) {
      const { areas, bearings } = TEST_MODELS[test];
      expect(Object.keys(RELEVANCE[test]), test).toEqual([...AREAS]);
      for (const area of AREAS) {
        const at = areas.indexOf(area);
        expect(RELEVANCE[test][area].bearing, `${test} ${area}`).toBe(at < 0 ? null : bearings[at]);
      }
    }
  });

  it("[S21] gives every one its reason, and calls out of reach exactly what cannot be judged", () => {
    for (const test of TEST_IDS)
      for (const { bearing, reason } of Object.values(RELEVANCE[test])) {
        expect(RELEVANCE_REASONS).toContain(reason);
        expect(reason === "out-of-reach").toBe(bearing === null);
      }
  });
});

describe("who does which test", () => {
  it("[S21] the default is the seated twist, and all are open to somebody with nothing to declare", () => {
    expect(openTests(today())).toEqual([...TEST_IDS]);
  });

  it.each([
    "disc-herniation",
    "radiating-symptoms",
    "osteoporosis",
    "pregnancy",
    "spine-injury-surgery",
    "chronic-back-pain",
  ] as const)("[S21] no toe touch with %s, nor when unsure", (question) => {
    for (const answer of ["yes", "unsure"] as const) {
      const blocks = blocksOf("toe-touch", today({ [question]: answer }));
      expect(blocks).toContainEqual({ kind: "answer", question, rule: "S21" });
      expect(openTests(today({ [question]: answer }))).toEqual([]);
    }
  });

  it.each([
    ["hypermobility", ["stiffness"]],
    ["hypertension", ["twist", "knee-to-wall", "stiffness"]],
    ["local-low-back", ["knee-to-wall", "stiffness"]],
    ["local-calves", ["twist", "stiffness"]],
    ["local-sides", ["toe-touch", "knee-to-wall", "stiffness"]],
    ["local-upper-back", ["toe-touch", "knee-to-wall", "stiffness"]],
  ] as const)("[S21] with %s these remain: %j", (question, remain) => {
    expect(openTests(today({ [question]: "yes" }))).toEqual(remain);
  });

  it("[S21] a low back that is very sore or worsening takes away what bends it; having worked today does not", () => {
    const resting = (code: string): Standing => ({
      ...NO_PAST,
      areas: {
        ...NO_PAST.areas,
        "low-back-movement": { ...NO_PAST.areas["low-back-movement"], rest: { code, rule: "S19" } },
      },
    });
    expect(openTests(today({}, resting("very-sore")))).toEqual(["knee-to-wall", "stiffness"]);
    expect(openTests(today({}, resting("see-a-professional")))).toEqual(["knee-to-wall", "stiffness"]);
    expect(openTests(today({}, resting("worked-today")))).toEqual([...TEST_IDS]);
    expect(openTests(today({}, { ...NO_PAST, seeProfessional: ["calves"] }))).toEqual(["twist", "stiffness"]);
  });

  it("[S21, H05] one more flag never opens a test", () => {
    const ids = QUESTIONS.map(({ id }) => id);
    const anyAnswers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ANSWERS), { maxKeys: 4 });
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom<QuestionId>(...ids), (answers, more) => {
        const before = openTests(today(answers));
        const after = openTests(today({ ...answers, [more]: "yes" }));
        expect(before).toEqual(expect.arrayContaining([...after]));
      }),
      { numRuns: 1500 },
    );
  });

  it("[H05] without a clearance there is no test, not even a question", () => {
    expect(openTests(today({ anticoagulants: "yes" }))).toEqual([]);
    expect(blocksOf("stiffness", today({ "chest-pain": "yes" }))).toEqual([{ kind: "not-cleared", rule: "S20" }]);
  });
});
