import { describe, expect, it } from "vitest";
import { stripesOf, tickIn } from "./area.ts";
import type { Point } from "./camera.ts";
import { BODY_TYPES } from "./shape.ts";
import { drawStanding, type MapView, STANDING_BOX } from "./standing.ts";

const SQUARE: readonly Point[] = [
  [0, 0],
  [30, 0],
  [30, 30],
  [0, 30],
];

/** The middles and ends of a path's curves, subpath by subpath, in mm. */
function rings(d: string): readonly (readonly Point[])[] {
  return d.split("M").flatMap((piece) => {
    const [x = 0, y = 0, ...rest] = [...piece.matchAll(/-?\d+/g)].map(Number);
    const points: Point[] = [];
    let [at, down] = [x, y];
    for (let i = 0; i + 3 < rest.length; i += 4) {
      at += rest[i + 2] ?? 0;
      down += rest[i + 3] ?? 0;
      points.push([at, down]);
    }
    return points.length === 0 ? [] : [points];
  });
}

const contains = (ring: readonly Point[], [x, y]: Point): boolean =>
  ring.reduce((inside, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay) ? !inside : inside;
  }, false);

const drawn = (view: MapView, body: (typeof BODY_TYPES)[number] = "slender") =>
  new Map(drawStanding({ body, view }).map(({ id, d }) => [id, d]));
const placesOf = (view: MapView, body: (typeof BODY_TYPES)[number] = "slender") =>
  [...drawn(view, body)].filter(([id]) => id.startsWith("place-"));

const VIEWS = ["back", "front"] as const;

describe("the body map's places", () => {
  it.each(VIEWS)("are the same on the left as on the right of the %s, within two millimetres", (view) => {
    for (const [id, d] of placesOf(view)) {
      const xs = rings(d)
        .flat()
        .map(([x]) => x);
      expect(Math.abs(Math.min(...xs) + Math.max(...xs)), id).toBeLessThanOrEqual(2);
    }
  });

  it.each(VIEWS)("never overlap one another on the %s", (view) => {
    for (const body of BODY_TYPES) {
      const places = placesOf(view, body);
      for (const [id, d] of places) {
        for (const [other, otherD] of places) {
          if (id === other) continue;
          const inside = rings(d)
            .flat()
            .filter((point) => rings(otherD).some((ring) => contains(ring, point)));
          expect(inside, `${id} in ${other}`).toEqual([]);
        }
      }
    }
  });

  it.each(VIEWS)(
    "[M2.2][M2.3] keep clear of every zone that is never pressed on the %s, the low back apart",
    (view) => {
      for (const [zone, hatched] of drawn(view)) {
        if (!zone.startsWith("forbidden-") || zone.endsWith("-hatch")) continue;
        for (const [id, d] of placesOf(view)) {
          if (zone === "forbidden-lumbar" && id === "place-low-back") continue;
          const inside = rings(hatched)
            .flat()
            .filter((point) => rings(d).some((ring) => contains(ring, point)));
          expect(inside, `${zone} in ${id}`).toEqual([]);
        }
      }
    },
  );

  it("[M2.6] hatch the whole low back, which can be tapped all the same", () => {
    const back = drawn("back");
    expect(back.get("forbidden-lumbar")).toBe(back.get("place-low-back"));
  });

  it.each(VIEWS)("carry a tick inside each shape on the %s", (view) => {
    const all = drawn(view);
    for (const [id, d] of placesOf(view)) {
      const ticks = [...(all.get(id.replace("place", "tick")) ?? "").matchAll(/[ML](-?\d+) ?(-?\d+)/g)];
      expect(ticks).toHaveLength(3 * rings(d).length);
      for (const [, x, y] of ticks.filter((_, i) => i % 3 === 1)) {
        expect(
          rings(d).some((ring) => contains(ring, [Number(x), Number(y)])),
          id,
        ).toBe(true);
      }
    }
  });

  it.each(VIEWS)("stay inside the frame on the %s, curves and all", (view) => {
    const [left, top, wide, high] = STANDING_BOX;
    for (const [id, d] of drawn(view, "slender")) {
      if (id === "eye" || id.endsWith("hatch") || id.startsWith("tick")) continue;
      for (const [x, y] of rings(d).flat()) {
        expect(x >= left && x <= left + wide && y >= top && y <= top + high, `${id} at ${x} ${y}`).toBe(true);
      }
    }
  });
});

describe("stripes", () => {
  it("slant, lie inside the outline and end on it", () => {
    const stripes = stripesOf(SQUARE);
    expect(stripes.length).toBeGreaterThan(8);
    for (const [[ax, ay], [bx, by]] of stripes) {
      expect(ax + ay).toBeCloseTo(bx + by, 9);
      expect(ax).toBeLessThanOrEqual(bx);
      for (const v of [ax, ay, bx, by]) expect(v >= -1e-9 && v <= 30 + 1e-9).toBe(true);
    }
  });
});

describe("a tick", () => {
  it("is no wider than a narrow area", () => {
    const narrow = tickIn(SQUARE.map(([x, y]): Point => [x / 10, y]));
    expect(Math.max(...narrow.map(([x]) => x)) - Math.min(...narrow.map(([x]) => x))).toBeLessThan(3);
    expect(tickIn(SQUARE)[0]?.[0]).toBeCloseTo(15 - 2.9, 9);
  });
});
