import { describe, expect, it } from "vitest";
import { cameraAt, depth, outline, project } from "./camera.ts";
import { ghostAt } from "./draw.ts";
import { ball, lowest, UPRIGHT } from "./frame.ts";
import { handAt, reachFor } from "./limb.ts";
import { keysOf, mixed, PARAMS, poseAt } from "./params.ts";
import { pointsOf, smooth } from "./path.ts";
import { RECIPES } from "./poses/index.ts";
import { BODY_TYPES, sectionAt } from "./shape.ts";
import { solveFor } from "./solve/newton.ts";
import { solve } from "./solve/recipe.ts";
import { spineFrom } from "./spine.ts";
import { drawStanding, STANDING_BOX } from "./standing.ts";
import { cross, dot, length, sub, turn, unit, type Vec } from "./vec.ts";

const STRAIGHT = { low: [0, 0, 0], mid: [0, 0, 0], neck: [0, 0, 0] } as const;

describe("space", () => {
  it("turns a vector about an axis without changing its length or its share along the axis", () => {
    const axis = unit([1, 2, 3]);
    for (let angle = -7; angle < 7; angle += 0.3) {
      const turned = turn([4, -1, 2], axis, angle);
      expect(length(turned)).toBeCloseTo(Math.sqrt(21), 9);
      expect(dot(turned, axis)).toBeCloseTo(dot([4, -1, 2], axis), 9);
    }
  });

  it("stands upright facing right with the person's left away from the viewer", () => {
    expect(cross(UPRIGHT.y, UPRIGHT.z)).toEqual([0, 0, -1]);
    expect(UPRIGHT.x).toEqual([0, 0, -1]);
  });

  it("finds the lowest point of a ball", () => {
    expect(lowest(ball([3, 10, 5], 4))).toBeCloseTo(6, 9);
  });
});

describe("the camera", () => {
  it.each([-38, -16, 0, 20, 90, 188])("looks along three axes square to one another at yaw %d", (yaw) => {
    for (const seen of ["as-posed", "swapped"] as const) {
      const { right, up, back } = cameraAt(yaw, 14, seen);
      for (const [a, b] of [
        [right, up],
        [up, back],
        [back, right],
      ] as const) {
        expect(dot(a, b)).toBeCloseTo(0, 9);
      }
    }
  });

  it("sees with the sides swapped what it sees of the room's mirror image", () => {
    const [posed, swapped] = [cameraAt(20, 9, "as-posed"), cameraAt(20, 9, "swapped")];
    const at: Vec = [3, 14, 15];
    expect(project(swapped, [at[0], at[1], -at[2]])).toEqual(project(posed, at));
    expect(depth(swapped, [at[0], at[1], -at[2]])).toBeCloseTo(depth(posed, at), 9);
  });

  it("outlines a ball as a circle of its radius", () => {
    const camera = cameraAt(-30, 24, "as-posed");
    const middle = project(camera, [5, 6, 7]);
    for (const [x, y] of outline(camera, [ball([5, 6, 7], 9)], 24)) {
      expect(Math.hypot(x - middle[0], y - middle[1])).toBeCloseTo(9, 9);
    }
  });
});

describe("the body's parts", () => {
  it("bends two bones to a target, and only reaches towards one that is too far", () => {
    const near = reachFor([0, 0, 0], [40, 10, 5], [42, 41], [0, 1, 0]);
    expect(length(sub(near.end, [40, 10, 5]))).toBeLessThan(1e-9);
    expect(length(near.mid)).toBeCloseTo(42, 9);
    expect(length(sub(near.end, near.mid))).toBeCloseTo(41, 9);
    const far = reachFor([0, 0, 0], [400, 0, 0], [42, 41], [0, 1, 0]);
    expect(length(far.end)).toBeLessThan(83);
  });

  it("lays a straight spine upwards and keeps the touched level where it is put", () => {
    const spine = spineFrom({ ...UPRIGHT, p: [1, 2, 3] }, 36.4, STRAIGHT);
    expect(length(sub(spine(36.4).p, [1, 2, 3]))).toBeLessThan(1e-9);
    expect(spine(50).p[1] - spine(10).p[1]).toBeCloseTo(40, 9);
  });

  it("moves the touched level without a jump", () => {
    let before = spineFrom(UPRIGHT, 30, { ...STRAIGHT, mid: [20, 0, 0] })(50).p;
    for (let level = 30.1; level < 40; level += 0.1) {
      const now = spineFrom(UPRIGHT, level, { ...STRAIGHT, mid: [20, 0, 0] })(50).p;
      expect(length(sub(now, before))).toBeLessThan(0.2);
      before = now;
    }
  });

  it("gives every body the same back, so that a solved contact holds for all", () => {
    for (let level = -7; level <= 55; level += 0.5) {
      const backs = BODY_TYPES.map((body) => sectionAt(level, body)).map(({ depth: d, forward }) => d - forward);
      expect(Math.max(...backs) - Math.min(...backs)).toBeLessThan(1e-9);
    }
  });

  it("puts the thumb of a palm-down left hand towards the midline", () => {
    const [, thumb = []] = handAt([0, 0, 0], [0, 0, 1], [0, -1, 0], 1);
    expect(thumb[1]?.c[0]).toBeLessThan(-3);
    const [, other = []] = handAt([0, 0, 0], [0, 0, 1], [0, -1, 0], -1);
    expect(other[1]?.c[0]).toBeGreaterThan(3);
  });
});

describe("numbers", () => {
  it("mixes poses and holds at both ends", () => {
    const keys = keysOf([0, 5, 0], { 0: [1, 2, 4], 2: [0, 1, 0] });
    expect(keys).toEqual([
      [1, 5, 0],
      [2, 5, 1],
      [4, 5, 0],
    ]);
    expect(poseAt(keys, 0.75)).toEqual([3, 5, 0.5]);
    expect(poseAt(keys, -1)).toEqual(keys[0]);
    expect(poseAt(keys, 2)).toEqual(keys[2]);
    expect(mixed([0, 2], [4, 4], 0.5)).toEqual([2, 3]);
  });

  it("writes paths in whole millimetres", () => {
    const d = smooth([
      [0, 0],
      [10.04, 0],
      [10, 10],
    ]);
    expect(d).toMatch(/^M[-\d ]+q[-\d ]+z$/);
  });

  it("solves as many conditions as unknowns", () => {
    const [x = 0, y = 0] = solveFor(([a = 0, b = 0]) => [a * a + b - 7, a - b + 5], [3, 3]);
    expect(x * x + y).toBeCloseTo(7, 3);
    expect(x - y).toBeCloseTo(-5, 3);
  });

  it("solves every recipe to whole poses, its conditions met within a millimetre or two", () => {
    for (const recipe of Object.values(RECIPES)) {
      for (const key of solve(recipe).keys) {
        expect(key).toHaveLength(PARAMS);
        expect(key.every(Number.isFinite)).toBe(true);
      }
    }
  });
});

describe("the ghost", () => {
  /** Twice the area inside a closed line, negative the other way round. */
  const turnsIn = (points: readonly number[]): number =>
    points.reduce((sum, v, i) => {
      const at = (k: number): number => points[k % points.length] ?? 0;
      return i % 2 === 0 ? sum + v * at(i + 3) - at(i + 1) * at(i + 2) : sum;
    }, 0);

  it.each(["hip-flexors-floor", "lats-wall", "thoracic-roll"])(
    "%s: all its outlines go the same way round, so that none cuts another out of the whole",
    (id) => {
      const recipe = RECIPES[id];
      if (recipe === undefined) throw new Error(`no recipe for ${id}`);
      const motion = solve(recipe);
      for (const body of BODY_TYPES) {
        for (const side of ["left", "right"] as const) {
          const outlines = ghostAt(motion, 0, { body, side }).d.split(/(?<=z)/);
          expect(outlines.length).toBeGreaterThan(20);
          const ways = outlines.map((d) => Math.sign(turnsIn(pointsOf(d))));
          expect(new Set(ways).size).toBe(1);
        }
      }
    },
  );
});

describe("the body map", () => {
  it.each([
    ["back", ["upper-back", "shoulder-blades", "sides", "low-back", "glutes", "calves"]],
    ["front", ["chest", "sides", "hips"]],
  ] as const)("has its places on the %s", (view, places) => {
    for (const body of BODY_TYPES) {
      const drawn = drawStanding({ body, view });
      for (const place of places) expect(drawn.find(({ id }) => id === `place-${place}`)?.d).toMatch(/^M/);
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
    }
  });

  it("[M2.2][M2.3][M2.4] hatches the low back, the neck and the sacrum on the back", () => {
    const drawn = drawStanding({ body: "slender", view: "back" });
    for (const kind of ["lumbar", "neck", "sacrum"]) {
      expect(drawn.find(({ id }) => id === `forbidden-${kind}`)?.d).toMatch(/^M/);
      expect(drawn.find(({ id }) => id === `forbidden-${kind}-hatch`)?.d).toMatch(/^M/);
    }
  });

  it("stays inside its frame", () => {
    const [left, top, wide, high] = STANDING_BOX;
    for (const { id, d } of drawStanding({ body: "full", view: "front" })) {
      for (const [, x = "0", y = "0"] of d.matchAll(/M(-?\d+) ?(-?\d+)/g)) {
        expect(Number(x), id).toBeGreaterThan(left);
        expect(Number(x), id).toBeLessThan(left + wide);
        expect(Number(y), id).toBeGreaterThan(top);
        expect(Number(y), id).toBeLessThan(top + high);
      }
    }
  });
});
