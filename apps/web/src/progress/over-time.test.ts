import { ASSESSMENTS, addDays, type Day, day, type Pair } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import type { Measure } from "./measure.ts";
import { overTime } from "./over-time.ts";

const FIRST = day("2026-08-01");
const TWIST: Measure = { test: "twist", unit: "degrees" };
const detectable = ASSESSMENTS.twist.published?.detectable ?? Number.NaN;

const pair = (before: number | null, on: Day, test: Pair["test"] = "twist"): Pair => ({
  session: `${on}~a`,
  test,
  day: on,
  before,
  after: 99,
  change: before === null ? null : 99 - before,
  judged: { kind: "kept", faults: ["no-practice"] },
});
const past = (befores: readonly (number | null)[], test: Pair["test"] = "twist"): readonly Pair[] =>
  befores.map((before, i) => pair(before, addDays(FIRST, 3 * i), test));

describe("results over time", () => {
  it("[S22] the band is the first three tests give or take the published detectable change, and results after sessions are not in it", () => {
    const view = overTime(past([40, 44, 42, 43, 41]), TWIST);
    expect(view?.band?.middle).toBe(42);
    expect(view?.band?.high).toBeCloseTo(42 + detectable);
    expect(view?.band?.low).toBeCloseTo(42 - detectable);
    expect(view?.marks.map(({ value }) => value)).toEqual([40, 44, 42, 43, 41]);
    expect(view?.axis.high).toBeLessThan(99);
  });

  it("[S22] says more than testing alone only of three results beyond the band", () => {
    const lastThree = (last: readonly number[]) => overTime(past([42, 42, 42, ...last]), TWIST)?.lastThree;
    expect(lastThree([60])).toBe("few");
    expect(lastThree([42, 42, 60])).toBe("inside");
    expect(lastThree([42, 60, 60])).toBe("above");
    expect(lastThree([30, 30, 42])).toBe("below");
    expect(lastThree([42, 42 + detectable - 0.01, 60])).toBe("inside");
  });

  it("draws no band where no error is published, and then compares nothing", () => {
    const view = overTime(past([8, 8, 8, 1, 1, 1], "stiffness"), { test: "stiffness", unit: "points" });
    expect(view).toMatchObject({ band: null, lastThree: "unknown", axis: { low: 0, high: 10 } });
  });

  it("places marks by their day and value, the latest on the right", () => {
    const view = overTime(past([40, null, 50]), TWIST);
    expect(view?.marks.map(({ x }) => x)).toEqual([0, 1]);
    expect(view?.days.map(({ day: on }) => on)).toEqual([FIRST, addDays(FIRST, 6)]);
    expect(overTime(past([40]), TWIST)?.marks[0]?.x).toBe(0.5);
  });

  it("has a line through the middle of each month once a quarter of a year is there", () => {
    const noisy = Array.from({ length: 31 }, (_, i) => 40 + (i % 2));
    expect(overTime(past(noisy.slice(0, 30)), TWIST)?.line).toEqual([]);
    const line = overTime(past(noisy), TWIST)?.line ?? [];
    expect(line).toHaveLength(3); // the fourth month has one result
    expect(line.map(({ x }) => x)).toEqual(line.map(({ x }) => x).toSorted((one, other) => one - other));
  });

  it("[H17] shows inches as inches, band and all", () => {
    const of = past([2.54, 2.54, 2.54], "toe-touch");
    const view = overTime(of, { test: "toe-touch", unit: "inch" });
    expect(view?.band?.middle).toBeCloseTo(1);
    expect(view?.band?.giveOrTake).toBeCloseTo((ASSESSMENTS["toe-touch"].published?.detectable ?? 0) / 2.54);
  });

  it("is nothing where nothing was tested before a session", () => {
    expect(overTime([], TWIST)).toBeNull();
    expect(overTime(past([null, null]), TWIST)).toBeNull();
  });
});
