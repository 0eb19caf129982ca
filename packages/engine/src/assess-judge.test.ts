import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASSESSMENTS } from "./assess.ts";
import { countedTries, faultsOf, isRefused, judgeTry, type TryContext } from "./assess-judge.ts";
import { ENTRIES, METHODS, type Reading, TEST_IDS } from "./assess-reading.ts";
import { SIDES } from "./body.ts";

const typed = (entered: TryContext["entered"], expected: number | null = null, confirmed: readonly string[] = []) => ({
  entered,
  expected,
  confirmed,
});

describe("judging a try", () => {
  it.each([
    ["twist", 43, "degrees", null],
    ["twist", 15, "degrees", 40],
    ["toe-touch", -2, "cm", null],
    ["toe-touch", -12.7, "inch", -11],
    ["knee-to-wall", 10.5, "cm", 9],
    ["stiffness", 0, "points", 10],
  ] as const)("[S22] %s of %d is good", (test, value, entered, expected) => {
    expect(judgeTry(test, value, typed(entered, expected))).toEqual({ kind: "good" });
  });

  it.each([
    ["twist", 250, "degrees", "impossible"],
    ["twist", Number.NaN, "degrees", "not-a-number"],
    ["toe-touch", 60, "cm", "impossible"],
    ["toe-touch", Number.POSITIVE_INFINITY, "cm", "not-a-number"],
    ["knee-to-wall", 45, "cm", "impossible"],
    ["stiffness", 11, "points", "impossible"],
    ["stiffness", -1, "points", "impossible"],
  ] as const)("[H17] %s of %d is refused", (test, value, entered, why) => {
    expect(judgeTry(test, value, typed(entered))).toEqual({ kind: "refused", why });
  });

  it.each([
    ["a twist with its sign reversed", "twist", -43, "degrees", null, "reversed", 43],
    ["a reach with its sign reversed", "toe-touch", 9, "cm", -9, "reversed", -9],
    ["inches typed for centimetres", "knee-to-wall", 4, "cm", 10.2, "inches-for-cm", 10.16],
    ["centimetres typed for inches", "knee-to-wall", 25.4, "inch", null, "cm-for-inches", 10],
    ["centimetres typed for inches, beyond what can be", "knee-to-wall", 33.02, "inch", null, "cm-for-inches", 13],
    ["centimetres typed for inches, against the usual", "toe-touch", -25.4, "inch", -10.5, "cm-for-inches", -10],
  ] as const)(
    "[H17] asks about %s and says what may have been meant",
    (_, test, value, entered, expected, doubt, suggest) => {
      const judged = judgeTry(test, value, typed(entered, expected));
      expect(judged).toMatchObject({ kind: "doubtful", doubt });
      if (judged.kind === "doubtful") expect(judged.suggest).toBeCloseTo(suggest, 6);
    },
  );

  it("[H17] asks about what is unusual, and takes it when it is confirmed", () => {
    expect(judgeTry("twist", 95, typed("degrees"))).toEqual({
      kind: "doubtful",
      doubt: "outside-usual",
      suggest: null,
    });
    expect(judgeTry("twist", 95, typed("degrees", null, ["outside-usual"]))).toEqual({ kind: "good" });
    expect(judgeTry("toe-touch", 9, typed("cm", -9, ["reversed"]))).toEqual({ kind: "good" });
  });

  it("[H17] no confirmation makes the impossible possible, and what is suggested is usual", () => {
    const anyContext = fc.record({
      entered: fc.constantFrom(...ENTRIES),
      expected: fc.option(fc.integer({ min: -40, max: 90 })),
      confirmed: fc.subarray(["reversed", "inches-for-cm", "cm-for-inches", "outside-usual"]),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...TEST_IDS),
        fc.double({ min: -300, max: 300 }),
        anyContext,
        (test, value, context) => {
          const judged = judgeTry(test, value, context);
          const { possible, usual } = ASSESSMENTS[test];
          if (judged.kind === "good") {
            expect(value).toBeGreaterThanOrEqual(possible.low);
            expect(value).toBeLessThanOrEqual(possible.high);
          }
          if (judged.kind === "doubtful" && judged.suggest !== null) {
            expect(judged.suggest).toBeGreaterThanOrEqual(usual.low);
            expect(judged.suggest).toBeLessThanOrEqual(usual.high);
          }
        },
      ),
    );
  });
});

describe("the tries that count", () => {
  it("[S22] are all of them when they lie together", () => {
    expect(countedTries("twist", [40, 44, 41])).toEqual([40, 44, 41]);
    expect(countedTries("twist", [40, 44, 41, 43])).toHaveLength(4);
  });

  it("[S22] are the three closest when one more had to be made; none when even these scatter", () => {
    expect(countedTries("twist", [40, 58, 41])).toBeNull();
    expect(countedTries("twist", [40, 58, 41, 43])).toEqual([40, 41, 43]);
    expect(countedTries("twist", [70, 40, 71, 69])).toEqual([69, 70, 71]);
    expect(countedTries("twist", [20, 60, 40, 80])).toBeNull();
    expect(countedTries("twist", [])).toBeNull();
  });

  it("[S22] do not depend on the order of the tries", () => {
    const tries = fc.array(fc.integer({ min: 20, max: 70 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(tries, (some) => {
        const sorted = (list: readonly number[] | null) => list?.toSorted((a, b) => a - b);
        expect(sorted(countedTries("twist", some.toReversed()))).toEqual(sorted(countedTries("twist", some)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("judging a reading", () => {
  const good: Reading = {
    when: "before",
    test: "twist",
    side: "left",
    tries: [40, 42, 41],
    practice: 2,
    method: "number",
    entered: "degrees",
    confirmed: [],
  };

  it.each([
    ["nothing", {}, []],
    ["an after-test without practice", { when: "after", practice: 0 }, []],
    ["no practice", { practice: 1 }, ["no-practice"]],
    ["two tries", { tries: [40, 41] }, ["too-few-tries"]],
    ["scattered tries", { tries: [40, 60, 20] }, ["tries-apart"]],
    ["an unusual value", { tries: [90, 91, 92] }, ["outside-usual"]],
    ["an unusual value that was confirmed", { tries: [90, 91, 92], confirmed: ["outside-usual"] }, []],
  ] as const)("[S22] with %s it says %3$j", (_, change, faults) => {
    const found = faultsOf({ ...good, ...change });
    expect(found).toEqual(faults);
    expect(isRefused(found)).toBe(false);
  });

  it.each([
    ["a value that cannot be", { tries: [40, 41, 400] }, "impossible"],
    ["no side", { side: "both" }, "wrong-side"],
    ["another test's unit", { entered: "cm" }, "wrong-unit"],
    ["another test's method", { method: "question" }, "wrong-method"],
  ] as const)("[S22] with %s it is refused", (_, change, fault) => {
    const found = faultsOf({ ...good, ...change });
    expect(found).toContain(fault);
    expect(isRefused(found)).toBe(true);
  });

  it("[H26] never throws, whatever a file holds", () => {
    const anyReading: fc.Arbitrary<Reading> = fc.record({
      when: fc.constantFrom("before", "after"),
      test: fc.constantFrom(...TEST_IDS),
      side: fc.constantFrom(...SIDES),
      tries: fc.array(fc.double({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 }),
      practice: fc.integer({ min: 0, max: 20 }),
      method: fc.constantFrom(...METHODS),
      entered: fc.constantFrom(...ENTRIES),
      confirmed: fc.array(fc.string(), { maxLength: 3 }),
    });
    fc.assert(fc.property(anyReading, (reading) => void faultsOf(reading)));
  });
});
