import { drawStanding } from "@rollwell/figure";
import { describe, expect, it } from "vitest";
import { middlesOf } from "./middles.ts";

describe("the middle of a drawn place", () => {
  it("is where the piece is, for every piece", () => {
    expect(middlesOf("M0 0q5 5 10 0 0 10 0 10-5 0-10 0zM100-20q1 1 2 2 0 4-2 4z")).toEqual([
      { x: 5, y: 5 },
      { x: 101, y: -17 },
    ]);
  });

  it("lies on the body, one a side where a place has two", () => {
    for (const view of ["front", "back"] as const) {
      for (const { id, d } of drawStanding({ body: "slender", view }).filter((one) => one.id.startsWith("place-"))) {
        const middles = middlesOf(d);
        expect(middles.length, id).toBe(["place-upper-back", "place-low-back"].includes(id) ? 1 : 2);
        for (const { x, y } of middles) {
          expect(Math.abs(x), id).toBeLessThan(250);
          expect(y, id).toBeGreaterThan(-1500);
          expect(y, id).toBeLessThan(-50);
        }
      }
    }
  });
});
