/** What a picture is about can be seen in it: the worked muscle and the tool, at every moment, from either side. */
import { BODY_TYPES, drawAt, type Primitive, viewBox } from "@rollwell/figure";
import { describe, expect, it } from "vitest";
import { seen } from "./raster.ts";
import { VIEWS } from "./views.ts";

const square = (x: number, y: number, size: number, part: Primitive["part"], id: string): Primitive => ({
  id,
  part,
  tone: "near",
  edge: "none",
  rides: "none",
  d: `M${x} ${y}L${x + size} ${y}L${x + size} ${y + size}L${x} ${y + size}z`,
});

describe("the measure", () => {
  it("tells how much of an area lies free", () => {
    const picture = [square(0, 0, 1200, "press", "a"), square(600, 0, 1200, "top", "b")];
    const { area, share } = seen(picture, ({ id }) => id === "a");
    expect(area).toBeCloseTo(1_440_000, -4);
    expect(share).toBeCloseTo(0.5, 2);
    expect(seen(picture, ({ id }) => id === "b").share).toBe(1);
    expect(seen(picture, ({ id }) => id === "c")).toEqual({ area: 0, share: 0 });
  });

  it("follows curves", () => {
    const d = "M-1000 0q0 -1000 1000 -1000 1000 0 1000 1000 0 1000 -1000 1000 -1000 0 -1000 -1000z";
    const { area } = seen([{ ...square(0, 0, 1, "press", "round"), d }], () => true);
    expect(area / (Math.PI * 1000 ** 2)).toBeGreaterThan(0.98); // quadratic corners lie a little outside of the circle
    expect(area / (Math.PI * 1000 ** 2)).toBeLessThan(1.08);
  });
});

/** Per cent of the picture in which target and tool are seen at the least, as measured when last looked at. */
const SEEN: Readonly<Record<string, readonly [target: number, tool: number | null]>> = {
  calves: [0.58, 1.6],
  "calves-wall": [0.53, null],
  glutes: [0.71, 1.8],
  "glutes-floor": [0.6, null],
  "glutes-wall": [0.79, null],
  "hip-flexors": [1.0, 2.09],
  "hip-flexors-floor": [0.57, null],
  "hip-flexors-wall": [0.88, null],
  "thoracic-extension": [0.63, 1.59],
  "thoracic-roll": [0.97, 2.3],
  "thoracic-extension-full": [0.63, 1.59],
  "thoracic-roll-extension": [0.6, 1.5],
  "thoracic-roll-wall": [0.56, 1.47],
  "thoracic-extension-floor": [1.24, null],
  "thoracic-extension-wall": [1.2, null],
  lats: [0.49, 2.4],
  "lats-floor": [0.96, null],
  "lats-wall": [1.47, null],
  "rhomboid-ball": [0.52, 0.69],
  "rhomboid-ball-floor": [0.23, 0.8],
  "cat-cow": [1.38, null],
  "pelvic-tilt": [0.7, null],
  "childs-pose": [3.15, null],
  "cat-cow-wall": [2.13, null],
  "pelvic-tilt-wall": [0.86, null],
  "childs-pose-wall": [1.51, null],
  "pec-opener": [0.63, 2.53],
  "pec-opener-floor": [0.6, null],
  "pec-opener-wall": [0.62, null],
};
/** What may get lost of it before somebody looks. */
const KEPT = 0.8;
/** Per cent, whatever the table says: the ball beside a shoulder blade is the smallest. */
const FLOOR = { target: 0.2, tool: 0.6 } as const;
/** Of itself: arms across the chest hide half of a broad back's muscle, a back two fifths of the roller along it. */
const SHARE = { target: 0.48, tool: 0.55 } as const;

describe("every motion", () => {
  it.each(VIEWS)("%s, %s: target and tool are seen", (id, side, motion) => {
    const [ofTarget, ofTool] = SEEN[id] ?? [Number.NaN, null];
    expect(ofTool === null).toBe(motion.tool === null);
    for (const body of BODY_TYPES) {
      const [, , wide, high] = viewBox(motion, { body, side });
      for (const part of [0, 0.25, 0.5, 0.75, 1]) {
        const picture = drawAt(motion, part, { body, side });
        const marks = motion.highlight.map(({ kind }, i) => seen(picture, (one) => one.id === `${kind}-${i}`));
        const visible = marks.reduce((sum, { area, share }) => sum + area * share, 0);
        expect(Math.max(...marks.map(({ share }) => share))).toBeGreaterThan(SHARE.target);
        expect((100 * visible) / (wide * high)).toBeGreaterThan(Math.max(FLOOR.target, KEPT * ofTarget));
        if (ofTool === null) continue;
        const tool = seen(picture, (one) => one.part.startsWith("tool"));
        expect(tool.share).toBeGreaterThan(SHARE.tool);
        expect((100 * tool.area * tool.share) / (wide * high)).toBeGreaterThan(Math.max(FLOOR.tool, KEPT * ofTool));
      }
    }
  });
});
