import { fileURLToPath } from "node:url";
import { CATALOG, cueWords, type Language } from "@rollwell/content";
import { session as english } from "@rollwell/content/words/en/session";
import { techniques as englishTechniques } from "@rollwell/content/words/en/techniques";
import { session as spanish } from "@rollwell/content/words/es/session";
import { techniques as spanishTechniques } from "@rollwell/content/words/es/techniques";
import { COMMON_CUES, type CueId, TECHNIQUE_CUES } from "@rollwell/engine";
import { RATE } from "@rollwell/soundtrack";
import { describe, expect, it } from "vitest";
import { clipsIn } from "../src/record-clips.ts";
import { loudnessOf } from "./loudness.ts";

/** LUFS at which the clips are made (packages/voice), and how far one may be off: half a unit is what nobody tells. */
const LOUDNESS = { wanted: -18, off: 0.5 } as const;
/** dB of full scale: what a lossy file may add stays below 0. */
const PEAK = -2;

const WORDS = {
  en: { cues: english.cues, techniques: englishTechniques },
  es: { cues: spanish.cues, techniques: spanishTechniques },
} as const;

const CUES = new Set<CueId>([
  ...COMMON_CUES,
  ...CATALOG.techniques.flatMap(({ id }) => TECHNIQUE_CUES.map((cue): CueId => `${id}/${cue}`)),
]);

function clips(language: Language): ReadonlyMap<CueId, Int16Array> {
  const folder = fileURLToPath(new URL(`../../../packages/voice/${language}`, import.meta.url));
  const { cues, techniques } = WORDS[language];
  const read = clipsIn(folder, CUES, (cue) => cueWords(cue, cues, techniques));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

describe("loudness", () => {
  it("is measured as the standard says: a tone of 997 Hz at full scale has −3.01 LUFS, one at −23 dB has −26.01", () => {
    const tone = (level: number): Int16Array =>
      Int16Array.from({ length: 2 * RATE }, (_, i) => 32_767 * level * Math.sin((2 * Math.PI * 997 * i) / RATE));
    expect(loudnessOf(tone(1), RATE)).toBeCloseTo(-3.01, 1);
    expect(loudnessOf(tone(10 ** (-23 / 20)), RATE)).toBeCloseTo(-26.01, 1);
  });

  it.each(["en", "es"] as const)(
    "[H14] every phrase of the voice (%s) is as loud as the next, and none is cut off",
    (language) => {
      const off = [...clips(language)].flatMap(([cue, samples]) => {
        const loudness = loudnessOf(samples, RATE);
        const peak = 20 * Math.log10(samples.reduce((most, one) => Math.max(most, Math.abs(one)), 1) / 32_768);
        const isEven = Math.abs(loudness - LOUDNESS.wanted) <= LOUDNESS.off && peak <= PEAK;
        return isEven ? [] : [`${cue}: ${loudness.toFixed(2)} LUFS, peak ${peak.toFixed(2)} dB`];
      });
      expect(off).toEqual([]);
    },
  );
});
