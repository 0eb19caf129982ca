import { BREATH } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { quietBreath, quietTrack } from "./quiet.ts";
import { RATE, sampleAt } from "./rate.ts";
import { HEADER } from "./wav.ts";

const LOUD = { voice: "on", voiceVolume: 1, tones: "on", tonesVolume: 1, pacer: "on" } as const;
const clip = Int16Array.from({ length: RATE }, (_, i) => Math.round(8000 * Math.sin(i / 5)));
const WANTED = { seconds: 60, breath: BREATH, begin: clip, end: clip, sound: LOUD };

const peak = (wav: ArrayBuffer, from: number, until: number): number =>
  new Int16Array(wav, HEADER)
    .subarray(sampleAt(from), sampleAt(until))
    .reduce((most, v) => Math.max(most, Math.abs(v)), 0);

describe("the track of a quiet session", () => {
  const wav = quietTrack(WANTED);

  it("[S22] says its beginning and its end, and breathes between them", () => {
    expect(peak(wav, 0.3, 1.3)).toBeGreaterThan(5000);
    expect(peak(wav, 2, 7.9)).toBeLessThan(600); // nothing but the bed
    expect(peak(wav, 8, 9)).toBeGreaterThan(1500);
    expect(peak(wav, 61, 63)).toBeGreaterThan(5000);
  });

  it("[H12] is never silent: the bed lies under all of it", () => {
    for (let at = 2; at < 66; at++) expect(peak(wav, at, at + 1), `second ${at}`).toBeGreaterThan(20);
  });

  it("keeps still what the person does not want to hear", () => {
    const still = quietTrack({ ...WANTED, sound: { ...LOUD, voice: "off", tones: "off" } });
    expect(peak(still, 0, 67)).toBeLessThan(600);
    const noPacer = quietTrack({ ...WANTED, begin: null, sound: { ...LOUD, pacer: "off" } });
    expect(peak(noPacer, 0, 59)).toBeLessThan(600);
  });

  it("[S12] the picture breathes where the tones do, and never past the end", () => {
    expect(quietBreath(3, WANTED)).toBeNull();
    expect(quietBreath(8, WANTED)).toEqual({ going: "in", part: 0 });
    expect(quietBreath(8 + BREATH.in, WANTED)).toEqual({ going: "out", part: 0 });
    expect(quietBreath(59.5, WANTED)).toBeNull();
  });
});
