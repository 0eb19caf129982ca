import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AREAS } from "./body.ts";
import { ANSWERED_BY, areasFor, PLACES, reasonFor } from "./places.ts";

const anyFocus = fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 8 });

describe("places", () => {
  it("[M2.6] the low back is answered by its neighbours and by gentle movement", () => {
    expect(ANSWERED_BY["low-back"]).toEqual(["glutes", "hip-flexors", "thoracic", "low-back-movement"]);
    expect(reasonFor("glutes", ["low-back"])).toEqual({ code: "low-back-neighbour", rule: "M2.6" });
    expect(reasonFor("calves", ["low-back"])).toBeNull();
  });

  it("every area but the movement for the low back can be asked for by a place of its own", () => {
    expect(areasFor(PLACES)).toEqual(new Set(AREAS));
  });

  it("there is a reason exactly where an area answers", () => {
    fc.assert(
      fc.property(anyFocus, fc.constantFrom(...AREAS), (focus, area) => {
        expect(reasonFor(area, focus) !== null).toBe(areasFor(focus).has(area));
      }),
    );
  });
});
