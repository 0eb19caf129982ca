import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOver, percent, shareAt } from "./axis.ts";

describe("an axis", () => {
  it("ends on round numbers", () => {
    expect(axisOver([31, 58]).ticks).toEqual([30, 40, 50, 60]);
    expect(axisOver([-1.2, 2.9]).ticks).toEqual([-2, 0, 2, 4]);
    expect(axisOver([0.1, 0.34]).ticks).toEqual([0.1, 0.2, 0.3, 0.4]);
  });

  it("holds every value, with few ticks, also where all are the same", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -200, max: 200, noNaN: true }), { minLength: 1 }), (values) => {
        const axis = axisOver(values);
        expect(axis.low).toBeLessThan(axis.high);
        expect(axis.ticks.length).toBeLessThanOrEqual(7);
        expect(axis.ticks.toSorted((a, b) => a - b)).toEqual(axis.ticks);
        const slack = (axis.high - axis.low) * 1e-6;
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(axis.low - slack);
          expect(value).toBeLessThanOrEqual(axis.high + slack);
        }
      }),
    );
  });

  it("keeps what lies beyond its ends at its ends", () => {
    const axis = { low: 0, high: 10, ticks: [0, 10] };
    expect([-5, 0, 2.5, 10, 99].map((value) => percent(shareAt(axis, value)))).toEqual([
      ...["0%", "0%", "25%", "100%", "100%"],
    ]);
  });
});
