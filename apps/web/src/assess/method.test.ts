import { ASSESSMENTS, TEST_IDS } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { methodsHere } from "./method.tsx";

describe("the ways to read a test on a device", () => {
  it("[S22] every test can be read on every device, by a way the engine takes", () => {
    for (const test of TEST_IDS)
      for (const held of ["yes", "no"] as const)
        for (const orientation of ["there", "missing"] as const) {
          const methods = methodsHere(test, { held, orientation });
          expect(methods.length).toBeGreaterThan(0);
          for (const method of methods) expect(ASSESSMENTS[test].methods).toContain(method);
        }
  });

  it("a desk neither measures a turn nor lies at a wall", () => {
    expect(methodsHere("twist", { held: "no", orientation: "there" })).toEqual(["number"]);
    expect(methodsHere("twist", { held: "yes", orientation: "there" })).toEqual(["phone-turn", "number"]);
    expect(methodsHere("twist", { held: "yes", orientation: "missing" })).toEqual(["number"]);
    expect(methodsHere("knee-to-wall", { held: "no", orientation: "there" })).toEqual(["number"]);
    expect(methodsHere("knee-to-wall", { held: "yes", orientation: "missing" })).toEqual(["number", "screen-ruler"]);
    expect(methodsHere("stiffness", { held: "no", orientation: "missing" })).toEqual(["question"]);
  });
});
