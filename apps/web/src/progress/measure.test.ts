import { describe, expect, it } from "vitest";
import { measureOf, shownIn, writeAmount } from "./measure.ts";

const points = { one: "{n} point", other: "{n} points" };
const en = { language: "en", points } as const;

describe("amounts", () => {
  it("[H17] lengths follow the setting, angles and answers do not", () => {
    expect(measureOf("toe-touch", "inch").unit).toBe("inch");
    expect(measureOf("toe-touch", "cm").unit).toBe("cm");
    expect(measureOf("twist", "inch").unit).toBe("degrees");
    expect(measureOf("stiffness", "inch").unit).toBe("points");
    expect(shownIn(measureOf("knee-to-wall", "inch"), 5.08)).toBeCloseTo(2);
    expect(shownIn(measureOf("knee-to-wall", "cm"), 5.08)).toBe(5.08);
  });

  it("are written in the person's language, a change with its sign, and nothing as minus nothing", () => {
    expect(writeAmount(measureOf("twist", "cm"), 41.25, en)).toBe("41.3°");
    expect(writeAmount(measureOf("twist", "cm"), 2, { ...en, how: "signed" })).toBe("+2°");
    expect(writeAmount(measureOf("twist", "cm"), -0.04, { ...en, how: "signed" })).toBe("0°");
    expect(writeAmount(measureOf("twist", "cm"), -2, { ...en, how: "signed" })).toBe("−2°");
    expect(writeAmount(measureOf("toe-touch", "cm"), -0.04, en)).toBe("0 cm");
    expect(writeAmount(measureOf("toe-touch", "inch"), 1.5, en)).toBe("1.5 in");
    expect(writeAmount(measureOf("stiffness", "cm"), 1, en)).toBe("1 point");
    expect(writeAmount(measureOf("toe-touch", "cm"), 1.5, { language: "es", points })).toMatch(/^1,5\scm$/);
  });
});
