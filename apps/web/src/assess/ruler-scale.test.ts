import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CARD_CM, marginOf, sideFor } from "./card.ts";
import { beginsAt, pxOf, RULED, rangeOn, snapped, stepped, ticksOn } from "./ruler-scale.ts";

const anyUnit = fc.constantFrom("cm", "inch");
const anyRuler = fc.record({
  pxPerCm: fc.double({ min: 20, max: 90, noNaN: true }),
  beginsCm: fc.double({ min: 0, max: 25, noNaN: true }),
});
const anyHeight = fc.integer({ min: 300, max: 1200 });

describe("the ruler on the screen", () => {
  it("[H17] reads what was touched, to half a step, in the unit of its marks", () => {
    fc.assert(
      fc.property(
        anyUnit,
        anyRuler,
        anyHeight,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (unit, ruler, height, share) => {
          const value = snapped(share * height, height, unit, ruler);
          const { cm, step } = RULED[unit];
          const off = Math.abs(pxOf(value * cm, ruler) - share * height) / ruler.pxPerCm;
          // At the two ends the last whole step stands for what lies beyond it.
          expect(off).toBeLessThanOrEqual(step * cm + 1e-6);
          if (share > 0.1 && share < 0.9) expect(off).toBeLessThanOrEqual((step * cm) / 2 + 1e-6);
          expect(Math.abs(value / step - Math.round(value / step))).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it("arrow keys go by one step and never off the screen", () => {
    fc.assert(
      fc.property(
        anyUnit,
        anyRuler,
        anyHeight,
        fc.array(fc.constantFrom(1, -1, 10, -10)),
        (unit, ruler, height, moves) => {
          const { min, max } = rangeOn(height, unit, ruler);
          let value = min;
          for (const by of moves) value = stepped(value, by, height, unit, ruler);
          expect(value).toBeGreaterThanOrEqual(min);
          expect(value).toBeLessThanOrEqual(max);
        },
      ),
    );
    const ruler = { pxPerCm: 60, beginsCm: 1 };
    expect(stepped(4, 1, 840, "cm", ruler)).toBe(4.5);
    expect(stepped(4, -1, 840, "inch", ruler)).toBe(3.75);
  });

  it("marks millimetres and eighths of an inch, numbers at whole ones only", () => {
    const ticks = ticksOn(600, "cm", { pxPerCm: 60, beginsCm: 2.05 });
    expect(ticks[0]).toMatchObject({ rank: "fine", label: null });
    expect(ticks.filter(({ label }) => label !== null).map(({ label }) => label)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(ticks.find(({ label }) => label === 3)?.px).toBeCloseTo(57, 6);
    const inches = ticksOn(600, "inch", { pxPerCm: 60, beginsCm: 0 });
    expect(
      inches
        .slice(0, 9)
        .map(({ rank }) => rank)
        .join(" "),
    ).toBe("whole fine fine fine half fine fine fine whole");
  });

  it("a phone of 14 cm reads from 1 to 30 with none, one or two cards before it", () => {
    const ranges = [0, 1, 2].map((cards) => rangeOn(840, "cm", { pxPerCm: 60, beginsCm: beginsAt(1, cards) }));
    expect(ranges).toEqual([
      { min: 1, max: 15 },
      { min: 10, max: 23.5 },
      { min: 18.5, max: 32 },
    ]);
  });
});

describe("a bank card as the measure", () => {
  it("shows where the phone ends above the page", () => {
    expect(marginOf((CARD_CM - 1.2) * 60, 60)).toBeCloseTo(1.2, 9);
    expect(marginOf(9 * 60, 60)).toBe(0);
  });

  it("lies across on a screen too short for its long side", () => {
    expect(sideFor(844).how).toBe("along");
    expect(sideFor(553)).toEqual({ how: "across", cm: 5.398 });
  });
});
