/** What a picture is about can be seen in it: the worked muscle and the tool, at every moment, from either side. */
import { drawAt, type Primitive, viewBox } from "@rollwell/figure";
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

describe("every motion", () => {
  it.each(VIEWS)("%s, %s: target and tool are seen", (_, side, motion) => {
    const options = { body: "slender", side } as const;
    const [, , wide, high] = viewBox(motion, options);
    for (const part of [0, 0.5, 1]) {
      const picture = drawAt(motion, part, options);
      const marks = motion.highlight.map(({ kind }, i) => seen(picture, ({ id }) => id === `${kind}-${i}`));
      const visible = marks.reduce((sum, { area, share }) => sum + area * share, 0);
      expect(Math.max(...marks.map(({ share }) => share))).toBeGreaterThan(0.5);
      expect(visible / (wide * high)).toBeGreaterThan(0.002);
      if (motion.tool !== null)
        expect(seen(picture, (one) => one.part.startsWith("tool")).share).toBeGreaterThan(1 / 3);
    }
  });
});
