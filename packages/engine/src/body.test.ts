import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AXES,
  contains,
  FORBIDDEN,
  forbiddenUnder,
  LEVELS,
  lengthOf,
  levelCentre,
  levels,
  nearestLevel,
  overlaps,
  shift,
  span,
  widen,
} from "./body.ts";
import { cm } from "./units.ts";

const anyAxis = fc.constantFrom(...AXES);
const place = fc.integer({ min: -400, max: 700 }).map((tenths) => tenths / 10);
const anySpan = fc.tuple(anyAxis, place, place).map(([axis, one, other]) => span(axis, one, other));

describe("spans", () => {
  it("are the same from either end, and never of negative length", () => {
    fc.assert(
      fc.property(anyAxis, place, place, (axis, one, other) => {
        expect(span(axis, one, other)).toEqual(span(axis, other, one));
        expect(lengthOf(span(axis, one, other))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("contain themselves and what they are widened from; widening and narrowing are inverse", () => {
    fc.assert(
      fc.property(anySpan, fc.integer({ min: 0, max: 30 }), (value, by) => {
        const wide = widen(value, cm(by));
        expect(contains(value, value)).toBe(true);
        expect(contains(wide, value)).toBe(true);
        expect(lengthOf(wide)).toBeCloseTo(lengthOf(value) + 2 * by);
        expect(widen(wide, cm(-by)).low).toBeCloseTo(value.low);
      }),
    );
  });

  it("overlap the same way round, contain only what overlaps, and meet nothing on another axis", () => {
    fc.assert(
      fc.property(anySpan, anySpan, (one, other) => {
        expect(overlaps(one, other)).toBe(overlaps(other, one));
        if (one.axis !== other.axis) expect(overlaps(one, other) || contains(one, other)).toBe(false);
        if (contains(one, other) && lengthOf(other) > 0) expect(overlaps(one, other)).toBe(true);
        expect(contains(one, other) && contains(other, one)).toBe(
          one.axis === other.axis && one.low === other.low && one.high === other.high,
        );
      }),
    );
  });

  it("touching is not overlapping, and shifting moves both ends", () => {
    expect(overlaps(span("flank", 0, 5), span("flank", 5, 9))).toBe(false);
    expect(overlaps(span("flank", 0, 5.001), span("flank", 5, 9))).toBe(true);
    expect(shift(span("flank", 0, 5), 2.5)).toEqual(span("flank", 2.5, 7.5));
  });
});

describe("levels", () => {
  it("are 7 + 12 + 5 + 5 and the coccyx, each below the one before", () => {
    expect(LEVELS).toHaveLength(30);
    const centres = LEVELS.map((level) => levelCentre(level) ?? Number.NaN);
    for (let i = 1; i < centres.length; i++) expect(centres[i]).toBeLessThan(centres[i - 1] as number);
  });

  it("each level is nearest to its own middle", () => {
    for (const level of LEVELS) expect(nearestLevel(levelCentre(level) ?? cm(0))).toBe(level);
  });

  it.each(["T0", "T13", "L6", "t8", "", "T8 ", "__proto__", "Co1"])("knows no level %s", (level) => {
    expect(levelCentre(level)).toBeNull();
    expect(() => levels("T8", level)).toThrow(RangeError);
  });
});

describe("forbidden zones", () => {
  it("[M2.2] the whole lumbar spine is forbidden, and nothing of the thoracic", () => {
    for (let n = 1; n <= 5; n++) expect(forbiddenUnder(levels(`L${n}`, `L${n}`))?.kind).toBe("lumbar");
    for (let n = 1; n <= 12; n++) expect(forbiddenUnder(levels(`T${n}`, `T${n}`))).toBeNull();
  });

  it("[M2.3] the whole neck is forbidden", () => {
    for (let n = 1; n <= 7; n++) expect(forbiddenUnder(levels(`C${n}`, `C${n}`))?.kind).toBe("neck");
  });

  it("[M2.4] sacrum and coccyx are forbidden", () => {
    for (const level of ["S1", "S2", "S3", "S4", "S5", "Co"])
      expect(forbiddenUnder(levels(level, level))?.kind).toBe("sacrum");
  });

  it("[S3] the flank is free only between the lowest rib and 3 cm below the armpit fold at 20", () => {
    expect(forbiddenUnder(span("flank", 0, 17))).toBeNull();
    expect(forbiddenUnder(span("flank", -0.1, 5))?.kind).toBe("kidney");
    expect(forbiddenUnder(span("flank", 10, 17.1))?.kind).toBe("armpit");
  });

  it("[S17] ball, thigh and calf have their margins: fingers and hands", () => {
    expect(forbiddenUnder(span("beside-spine", 2.9, 8))?.kind).toBe("spine-edge");
    expect(forbiddenUnder(span("front-thigh", 8.4, 20))?.kind).toBe("groin");
    expect(forbiddenUnder(span("front-thigh", 20, 33.6))?.kind).toBe("joint");
    expect(forbiddenUnder(span("calf", 4.9, 20))?.kind).toBe("joint");
    expect(forbiddenUnder(span("calf", 20, 36.1))?.kind).toBe("back-of-knee");
  });

  it("[M2.5] bone is forbidden beside the spine and on the buttock", () => {
    expect(forbiddenUnder(span("beside-spine", 6, 10.6))?.kind).toBe("bone");
    expect(forbiddenUnder(span("buttock", 0.9, 5))?.kind).toBe("bone");
  });

  it("[S8] more pressure never frees a zone: what a patch touches, a larger one touches too", () => {
    fc.assert(
      fc.property(anySpan, fc.integer({ min: 0, max: 20 }), (patch, by) => {
        if (forbiddenUnder(patch) !== null) expect(forbiddenUnder(widen(patch, cm(by)))).not.toBeNull();
      }),
    );
  });

  it("[S8] a long enough patch is forbidden on every axis: none is open-ended", () => {
    for (const axis of AXES) {
      expect(forbiddenUnder(span(axis, -100, 20))).not.toBeNull();
      expect(forbiddenUnder(span(axis, 20, 100))).not.toBeNull();
    }
    expect(FORBIDDEN.every(({ rule }) => /^[MS]\d/.test(rule))).toBe(true);
  });

  it("every spine zone meets the next: there is no gap to slip through outside T1–T12", () => {
    fc.assert(
      fc.property(fc.integer({ min: -790, max: 790 }), (tenths) => {
        const at = tenths / 10;
        const free = forbiddenUnder(span("spine", at, at + 0.1)) === null;
        expect(free).toBe(at >= 24 && at + 0.1 <= 53.5);
      }),
    );
  });
});
