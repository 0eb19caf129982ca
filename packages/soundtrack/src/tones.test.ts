import { TONES } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { RATE } from "./rate.ts";
import { toneAt } from "./tones.ts";

const NAMES = [...TONES, "turn"] as const;

/** Power in bands of a third of an octave, for each fifth of the tone: what an ear tells tones apart by. */
function picture(tone: Int16Array): readonly number[] {
  const parts = 5;
  const length = Math.floor(tone.length / parts);
  const bands = Array.from({ length: 16 }, (_, i) => 120 * 2 ** (i / 3));
  const raw = Array.from({ length: parts }, (_, part) =>
    bands.map((hz) => {
      let [re, im] = [0, 0];
      for (let i = 0; i < length; i++) {
        const angle = (2 * Math.PI * hz * i) / RATE;
        const value = tone[part * length + i] as number;
        re += value * Math.cos(angle);
        im += value * Math.sin(angle);
      }
      return Math.hypot(re, im);
    }),
  ).flat();
  const size = Math.hypot(...raw);
  return raw.map((value) => value / size);
}

describe("tones", () => {
  it.each(NAMES)("%s begins and ends at nothing, without a click", (name) => {
    const tone = toneAt(name, 1);
    const peak = tone.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const step = tone.reduce((most, value, i) => Math.max(most, Math.abs(value - (tone[i - 1] ?? 0))), 0);
    expect(Math.abs(tone[0] as number)).toBeLessThan(40);
    expect(Math.abs(tone.at(-1) as number)).toBeLessThan(40);
    expect(step).toBeLessThan(peak * 0.8);
    expect(peak).toBeGreaterThan(2500);
    expect(peak).toBeLessThanOrEqual(Math.round(0.22 * 32_767));
    expect(tone.length / RATE).toBeLessThan(1.5);
  });

  it("are told apart by their length or by what they are made of", () => {
    const all = NAMES.map((name) => {
      const tone = toneAt(name, 1);
      return { name, length: tone.length, picture: picture(tone) };
    });
    for (const { name: one, ...a } of all)
      for (const { name: other, ...b } of all) {
        if (one >= other) continue;
        const ratio = Math.max(a.length, b.length) / Math.min(a.length, b.length);
        const likeness = a.picture.reduce((sum, value, i) => sum + value * (b.picture[i] as number), 0);
        if (ratio < 2 && likeness > 0.75) expect.fail(`${one} and ${other} are alike: ${likeness}`);
      }
  });

  it("become softer with the volume and silent at none", () => {
    expect(toneAt("start", 0.5)[2000]).toBeCloseTo((toneAt("start", 1)[2000] as number) / 2, -1);
    expect(toneAt("start", 0).every((value) => value === 0)).toBe(true);
  });
});
