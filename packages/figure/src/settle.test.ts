import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "./camera.ts";
import { curve, moved, pointsOf, smooth, straight } from "./path.ts";
import { flat, type Primitive, type Rides } from "./primitive.ts";
import { type Picture, settled, unshifted } from "./settle.ts";

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

describe("a moved path", () => {
  it("is the path of the moved points", () => {
    const whole = fc.integer({ min: -900, max: 900 });
    fc.assert(
      fc.property(corners, whole, whole, (outline, dx, dy) => {
        for (const d of [smooth(outline) + smooth(TRIANGLE), straight(outline, "z"), curve(TRIANGLE)]) {
          const there = pointsOf(d).map((v, i) => v + (i % 2 === 0 ? dx : dy));
          expect(pointsOf(moved(d, [dx, dy]))).toEqual(there);
          expect(moved(moved(d, [dx, dy]), [-dx, -dy])).toBe(d);
        }
      }),
    );
  });
});

describe("a settled picture", () => {
  const pictureOf = (outline: readonly Point[]): readonly Primitive[] => [flat("one", "skin", smooth(outline))];
  const pathOf = ({ paths }: Picture): string => paths[0]?.d ?? "";
  const furthest = (one: string, other: string): number => {
    const away = pointsOf(other);
    return Math.max(...pointsOf(one).map((v, i) => Math.abs(v - (away[i] ?? Number.NaN))));
  };

  it("keeps what moves by no more than is allowed, and never lags further behind, however long it creeps", () => {
    const creep = fc.array(pairWithin(0.4), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(corners, creep, fc.integer({ min: 0, max: 8 }), (start, steps, within) => {
        let at: readonly Point[] = start;
        let shown = unshifted(pictureOf(start));
        for (const [dx, dy] of steps) {
          at = at.map(([x, y]): Point => [x + dx, y + dy]);
          const next = pictureOf(at);
          const was = pathOf(shown);
          shown = settled(shown, next, within);
          const [is, meant] = [pathOf(shown), pathOf(unshifted(next))];
          expect(furthest(is, meant)).toBeLessThanOrEqual(within);
          expect(is).toBe(furthest(was, meant) <= within ? was : meant);
        }
      }),
    );
  });

  it("takes an outline of another shape as it comes, and everything where nothing was shown", () => {
    const [three, four] = [pictureOf(TRIANGLE), pictureOf([...TRIANGLE, [0, 9]])];
    expect(settled(unshifted(three), four, 1000).paths).toEqual(four);
    expect(pathOf(settled(unshifted(four), [flat("one", "skin", "")], 1000))).toBe("");
    expect(settled(unshifted([]), three, 1000).paths).toEqual(three);
  });

  const ridden = (rides: Rides, outlines: readonly (readonly Point[])[]): readonly Primitive[] =>
    outlines.map((outline, i) => ({ ...flat(`${rides}-${i}`, "skin", smooth(outline)), rides }));

  it("carries what rides together by one shift, and shows all of it where it should be, wherever the rest goes", () => {
    const outlines = fc.array(corners, { minLength: 3, maxLength: 3 });
    const journey = fc.array(fc.record({ body: pairWithin(30), tool: pairWithin(30), turns: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    });
    const by = (outline: readonly Point[], [dx, dy]: Point): readonly Point[] =>
      outline.map(([x, y]): Point => [x + dx, y + dy]);
    fc.assert(
      fc.property(outlines, outlines, journey, fc.integer({ min: 1, max: 8 }), (body, tool, steps, within) => {
        const at = (of: readonly (readonly Point[])[], step: Point): readonly (readonly Point[])[] =>
          of.map((outline) => by(outline, step));
        let shown = unshifted([...ridden("tool", tool), ...ridden("body", body), ...ridden("none", tool)]);
        for (const step of steps) {
          // What turns is no longer what it was, moved: its first corner goes elsewhere.
          const bodyNow = at(body, step.body).map((outline, i) =>
            i === 0 && step.turns ? [[999, 999] as Point, ...outline.slice(1)] : outline,
          );
          const next = [
            ...ridden("tool", at(tool, step.tool)),
            ...ridden("body", bodyNow),
            ...ridden("none", at(tool, step.body)),
          ];
          const before = shown;
          shown = settled(shown, next, within);
          const lags = shown.paths.map(({ d, rides }, i) => furthest(moved(d, shown.shifts[rides]), next[i]?.d ?? ""));
          expect(Math.max(...lags)).toBeLessThanOrEqual(within);
          expect(shown.shifts.none).toEqual([0, 0]);
          // Rounding to whole millimetres takes up to two of what is allowed.
          if (within > 1) {
            const drawnAnew = shown.paths.filter((path, i) => path !== before.paths[i] && path.rides === "tool");
            const [fromX, fromY] = before.shifts.tool;
            const far = Math.max(Math.abs(10 * step.tool[0] - fromX), Math.abs(10 * step.tool[1] - fromY));
            // A short way may leave one of the three behind: to draw it costs no more than to shift its group.
            expect(drawnAnew.length).toBeLessThanOrEqual(far > within + 2 ? 0 : 1);
          }
        }
      }),
    );
  });

  it("shifts nothing where that would leave no more as it is than it costs", () => {
    const right = (dx: number): readonly Point[] => TRIANGLE.map(([x, y]): Point => [x + dx, y]);
    const picture = (dx: number): readonly Primitive[] => [
      ...ridden("body", [right(dx), right(dx + 20)]),
      ...ridden("none", [TRIANGLE]),
      ...ridden("body", [right(50)]),
    ];
    expect(settled(unshifted(picture(0)), picture(3), 1).shifts.body).toEqual([0, 0]);
  });
});
