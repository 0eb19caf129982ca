import { describe, expect, it } from "vitest";
import { judgeLock } from "./lock-test.ts";

describe("the test with the locked screen", () => {
  it.each([
    ["played on to its end", { hidden: 24, passed: 27, played: 20 }, "passed"],
    ["looked at again a little early, all of it played", { hidden: 15, passed: 17, played: 16.4 }, "passed"],
    ["looked at again half-way", { hidden: 10, passed: 12, played: 11.4 }, "not-locked"],
    ["frozen with the screen", { hidden: 24, passed: 27, played: 3 }, "failed"],
    ["frozen after a while", { hidden: 24, passed: 27, played: 17 }, "failed"],
    ["never locked", { hidden: 0, passed: 20, played: 20 }, "not-locked"],
    ["locked for a moment", { hidden: 3, passed: 20, played: 20 }, "not-locked"],
  ] as const)("%s: %j is %s", (_, seconds, verdict) => {
    expect(judgeLock(seconds)).toBe(verdict);
  });
});
