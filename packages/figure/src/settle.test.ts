import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "./camera.ts";
import { curve, pointsOf, smooth, straight } from "./path.ts";
import { flat, type Primitive } from "./primitive.ts";
import { settled } from "./settle.ts";

const TRIANGLE: readonly Point[] = [
  [0, 0],
  [9, 0],
  [9, 9],
];
const pairWithin = (size: number) => {
  const number = fc.double({ min: -size, max: size, noNaN: true });
  return fc.tuple(number, number);
};
const corners = fc.array(pairWithin(200), { minLength: 3, maxLength: 6 });

describe("the points of a path", () => {
  it("are read as they were written, in whole millimetres", () => {
    expect(pointsOf(straight([...TRIANGLE, [-3, 4.06]], "z"))).toEqual([0, 0, 90, 0, 90, 90, -30, 41]);
    expect(pointsOf(curve(TRIANGLE))).toEqual([0, 0, 90, 0, 90, 90]);
    expect(pointsOf("")).toEqual([]);
  });

  it("of smooth outlines, one behind the other, are where they begin, their corners, and the middles between", () => {
    fc.assert(
      fc.property(corners, corners, (one, other) => {
        const read = pointsOf(smooth(one) + smooth(other));
        expect(read).toHaveLength(4 + 4 * (one.length + other.length));
        const ofOther = 2 + 4 * one.length;
        for (const [outline, begins] of [
          [one, 0],
          [other, ofOther],
        ] as const) {
          for (const [i, corner] of outline.entries()) {
            const at = begins + 2 + 4 * i;
            for (const axis of [0, 1] as const) {
              expect(Math.abs((read[at + axis] ?? Number.NaN) - 10 * corner[axis])).toBeLessThanOrEqual(0.51);
            }
          }
        }
      }),
    );
  });
});

describe("a settled picture", () => {
  const pictureOf = (outline: readonly Point[]): readonly Primitive[] => [flat("one", "skin", smooth(outline))];
  const furthest = (one: string, other: string): number => {
    const away = pointsOf(other);
    return Math.max(...pointsOf(one).map((v, i) => Math.abs(v - (away[i] ?? Number.NaN))));
  };

  it("keeps what moves by no more than is allowed, and never lags further behind, however long it creeps", () => {
    const creep = fc.array(pairWithin(0.4), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(corners, creep, fc.integer({ min: 0, max: 8 }), (start, steps, within) => {
        let at: readonly Point[] = start;
        let shown = pictureOf(start);
        for (const [dx, dy] of steps) {
          at = at.map(([x, y]): Point => [x + dx, y + dy]);
          const [before, next] = [shown, pictureOf(at)];
          shown = settled(before, next, within);
          const [was, is, meant] = [before, shown, next].map((picture) => picture[0]?.d ?? "") as [
            string,
            string,
            string,
          ];
          expect(furthest(is, meant)).toBeLessThanOrEqual(within);
          expect(is).toBe(furthest(was, meant) <= within ? was : meant);
        }
      }),
    );
  });

  it("takes an outline of another shape as it comes, and everything where nothing was shown", () => {
    const [three, four] = [pictureOf(TRIANGLE), pictureOf([...TRIANGLE, [0, 9]])];
    expect(settled(three, four, 1000)).toEqual(four);
    expect(settled(four, [flat("one", "skin", "")], 1000)[0]?.d).toBe("");
    expect(settled([], three, 1000)).toEqual(three);
  });
});
