import { describe, expect, it } from "vitest";
import type { Pair } from "./assess-pair.ts";
import { concernOf } from "./concern.ts";
import { NO_PAST } from "./standing.ts";
import { addDays, day } from "./units.ts";

const TODAY = day("2026-11-21");
const stiff = (before: number, ago: number, test: Pair["test"] = "stiffness"): Pair => ({
  ...{ session: `${addDays(TODAY, -ago)}~a`, test, day: addDays(TODAY, -ago), before, after: 0, change: before },
  judged: { kind: "kept", faults: ["after-too-late"] },
});
const stiffness = (...told: readonly (readonly [before: number, ago: number])[]) =>
  concernOf(
    told.map(([before, ago]) => stiff(before, ago)),
    { standing: NO_PAST, today: TODAY },
  )?.stiffness ?? null;

describe("when to see a professional", () => {
  it("[H31] as stiff as four weeks ago and more than comfortable, or clearly stiffer", () => {
    expect(stiffness([6, 50], [7, 40], [6, 30], [7, 9], [5, 4], [7, 1])).toBe("no-better");
    expect(stiffness([2, 50], [3, 40], [2, 30], [4, 9], [4, 4], [5, 1])).toBe("worse");
  });

  it("[H31] not when less stiff, comfortable, stiff on a day or two, or not asked now and four weeks ago", () => {
    expect(stiffness([8, 50], [8, 40], [8, 30], [6, 9], [7, 4], [7, 1])).toBeNull();
    expect(stiffness([3, 50], [3, 40], [4, 30], [4, 9], [4, 4], [4, 1])).toBeNull();
    expect(stiffness([0, 50], [1, 40], [1, 30], [3, 9], [3, 4], [3, 1])).toBeNull();
    expect(stiffness([2, 50], [2, 40], [2, 30], [9, 4], [9, 1])).toBeNull();
    expect(stiffness([2, 50], [2, 40], [2, 30], [2, 9], [9, 4], [2, 1])).toBeNull();
    expect(stiffness([6, 20], [6, 17], [6, 15], [7, 9], [7, 4], [7, 1])).toBeNull();
    expect(stiffness([2, 50], [2, 40], [2, 30], [5, 9], [3, 4], [6, 1])).toBeNull();
    expect(stiffness([7, 50], [7, 40], [7, 30])).toBeNull();
    expect(stiffness()).toBeNull();
  });

  it("[H31] a range of motion that is no better asks for nobody", () => {
    const twists = [30, 27, 4, 1].map((ago) => stiff(7, ago, "twist"));
    expect(concernOf(twists, { standing: NO_PAST, today: TODAY })).toBeNull();
  });

  it("[H31] passes on what soreness and pain have said already", () => {
    const standing = { ...NO_PAST, seeProfessional: ["thoracic"] } as const;
    expect(concernOf([], { standing, today: TODAY })).toEqual({ areas: ["thoracic"], stiffness: null });
  });
});
