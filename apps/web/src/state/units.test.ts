import { SPEED } from "@rollwell/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatLength, unitOf } from "./units.ts";

describe("the unit of lengths", () => {
  it("is the one chosen, wherever the device is from", () => {
    expect(unitOf("cm", ["en-US"])).toBe("cm");
    expect(unitOf("inch", ["de-DE"])).toBe("inch");
  });

  it.each([
    ["en-US", "inch"],
    ["es-US", "inch"],
    ["en-LR", "inch"],
    ["my-MM", "inch"],
    ["en-GB", "cm"],
    ["es-ES", "cm"],
    ["es-419", "cm"],
    ["zh-Hant-TW", "cm"],
  ] as const)("follows the region of %s: %s", (tag, unit) => {
    expect(unitOf("auto", [tag])).toBe(unit);
  });

  it("takes the first language that names a region, and cm where none does or the tag is no tag", () => {
    expect(unitOf("auto", ["en", "en-US", "de-DE"])).toBe("inch");
    expect(unitOf("auto", ["en", "es"])).toBe("cm");
    expect(unitOf("auto", ["C", "en-US@posix", ""])).toBe("cm");
    expect(unitOf("auto", [])).toBe("cm");
  });
});

describe("a length in words", () => {
  it("[M4.1, S13] the speeds read as the method has them: 2.5 and 5 cm, 1 and 2 inches", () => {
    const say = (unit: "cm" | "inch") =>
      [SPEED.usual, SPEED.max].map((cm) => formatLength(cm, { unit, language: "en" }));
    expect(say("cm")).toEqual(["2.5 cm", "5 cm"]);
    expect(say("inch")).toEqual(["1 in", "2 in"]);
  });

  it("writes numbers as the language does", () => {
    expect(formatLength(2.5, { unit: "cm", language: "es" })).toMatch(/^2,5\scm$/);
    expect(formatLength(29.5, { unit: "inch", language: "es" })).toMatch(/^12\sin$/);
  });

  it("[H17] never strays from the length by more than its rounding, in either unit", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.constantFrom("cm" as const, "inch" as const),
        (cm, unit) => {
          const value = Number.parseFloat(formatLength(cm, { unit, language: "en" }));
          const back = unit === "cm" ? value : value * 2.54;
          const step = (unit === "cm" ? 1 : 2.54) * (value < 10 ? 0.25 : 0.5);
          expect(Math.abs(back - cm)).toBeLessThanOrEqual(step + 1e-9);
        },
      ),
    );
  });
});
