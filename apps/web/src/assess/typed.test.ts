import { assess } from "@rollwell/content/words/en/assess";
import { assess as assessEs } from "@rollwell/content/words/es/assess";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTyped, writeIn, writeNumber, writeReading } from "./typed.ts";

const en = { words: assess, language: "en" } as const;
const es = { words: assessEs, language: "es" } as const;

describe("a number that was typed", () => {
  it("[H17] reads comma and point, signs of every kind, and fractions of an inch", () => {
    const read: readonly (readonly [string, number])[] = [
      ["42", 42],
      [" 12,5 ", 12.5],
      ["12.5", 12.5],
      [".5", 0.5],
      ["7.", 7],
      ["-3", -3],
      ["−3,5", -3.5],
      ["–3", -3],
      ["+4", 4],
      ["3 1/2", 3.5],
      ["3/4", 0.75],
      ["-0", 0],
    ];
    for (const [text, value] of read) expect(parseTyped(text), text).toBe(value);
  });

  it("[H17] is refused when it is not one number", () => {
    for (const text of ["", " ", "-", ".", ",", "1.2.3", "1,2,3", "12 cm", "ten", "1e3", "4 2", "1/2/3", "Infinity"])
      expect(parseTyped(text), text).toBeNaN();
    // A division by nothing is no number either; the engine says so.
    expect(Number.isFinite(parseTyped("1/0"))).toBe(false);
  });

  it("[H17] what is written can be typed again, in both languages", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.constantFrom("en", "es"), (tenths, language) => {
        expect(parseTyped(writeNumber(tenths / 10, language))).toBe(tenths / 10 || 0);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a number that is written back", () => {
  it("[H17] carries its unit, one or many", () => {
    expect(writeIn(1, "degrees", en)).toBe("1 degree");
    expect(writeIn(42.04, "degrees", en)).toBe("42 degrees");
    expect(writeIn(2.25, "inch", en)).toBe("2.25 inches");
    expect(writeIn(-3.5, "inch", es)).toBe("−3,5 pulgadas");
    expect(writeReading(20.32, { test: "knee-to-wall", entered: "inch" }, en)).toBe("8 inches");
  });

  it("[H19] says on which side of the edge a toe touch is", () => {
    expect(writeReading(-12, { test: "toe-touch", entered: "cm" }, en)).toBe("12 cm above the edge");
    expect(writeReading(12.5, { test: "toe-touch", entered: "cm" }, es)).toBe("12,5 cm por debajo del borde");
    expect(writeReading(0, { test: "toe-touch", entered: "cm" }, en)).toBe("0 cm below the edge");
  });
});
