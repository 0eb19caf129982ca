import { array, assert, float, integer, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { limit, MARGIN_SECONDS, toWav, trim } from "./sound.ts";

const RATE = 16_000;
const tone = (length: number, hertz: number, level: number): Float32Array =>
  Float32Array.from({ length }, (_, at) => level * Math.sin((2 * Math.PI * hertz * at) / RATE));

function surrounded(speech: Float32Array, before: number, after: number): Float32Array {
  const samples = new Float32Array(before + speech.length + after);
  samples.set(speech, before);
  return samples;
}

test("cuts silence to its margins, at a whole millisecond, and fades the edges to nothing", () => {
  assert(
    property(nat(900), nat(900), integer({ min: 200, max: 900 }), (before, after, length) => {
      const cut = trim(surrounded(tone(length, 440, 0.5), before, after), RATE);
      expect(cut.length % (RATE / 1000)).toBe(0);
      expect(cut[0]).toBe(0);
      expect(cut.at(-1)).toBe(0);
      const extra = cut.length / RATE - length / RATE - 2 * MARGIN_SECONDS;
      expect(extra).toBeGreaterThanOrEqual(-0.011);
      expect(extra).toBeLessThanOrEqual(0.011);
    }),
  );
});

test("holds every peak under the ceiling, those between the samples too, and leaves what is quiet alone", () => {
  // A quarter of the sampling rate, sampled off its crests: 3 dB higher between the samples than on them.
  const crests = Float32Array.from({ length: 1600 }, (_, at) => Math.SQRT1_2 * (at % 4 < 2 ? 1 : -1));
  const limited = limit(crests, { rate: RATE, ceiling: 0.8 });
  expect(Math.max(...limited.subarray(200, 1400)) / Math.SQRT1_2).toBeCloseTo(0.8, 1);
  const quiet = tone(1600, 440, 0.4);
  expect(limit(quiet, { rate: RATE, ceiling: 0.8 })).toEqual(quiet);
});

test("limiting only ever turns down", () => {
  assert(
    property(array(float({ min: -2, max: 2, noNaN: true }), { minLength: 1, maxLength: 150 }), (values) => {
      const samples = Float32Array.from(values);
      const limited = limit(samples, { rate: RATE, ceiling: 0.7 });
      limited.forEach((one, at) => {
        expect(Math.abs(one)).toBeLessThanOrEqual(Math.min(Math.abs(samples[at] ?? 0), 0.7) + 1e-6);
      });
    }),
  );
});

test("writes samples as a WAV of 16 bits", () => {
  const wav = toWav(Float32Array.of(0, 1, -1, 0.5), RATE);
  expect(wav.toString("latin1", 0, 4)).toBe("RIFF");
  expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
  expect([0, 1, 2, 3].map((at) => wav.readInt16LE(44 + at * 2))).toEqual([0, 32767, -32768, 16384]);
});
