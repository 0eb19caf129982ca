import { describe, expect, it } from "vitest";
import { calves, extension, pecOpener, SMALL } from "../test/catalog.ts";
import { catalogOf, presses, sidesOf } from "./technique.ts";

describe("techniques", () => {
  it("[S2] a two-sided one is done on the left and on the right", () => {
    expect(sidesOf(calves)).toEqual(["left", "right"]);
    expect(sidesOf(extension)).toEqual(["both"]);
  });

  it("[S4] lying along a roller presses, but there is no track to roll", () => {
    expect(presses(pecOpener)).toBe(true);
    expect("track" in pecOpener.contact).toBe(false);
  });

  it("refuses two of one name", () => {
    expect(() => catalogOf([calves, calves], SMALL.lexicon)).toThrow("share an id");
  });

  it("finds each by its id", () => {
    for (const technique of SMALL.techniques) expect(SMALL.byId.get(technique.id)).toBe(technique);
    expect(SMALL.byId.get("__proto__")).toBeUndefined();
  });
});
