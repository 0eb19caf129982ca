import { describe, expect, it } from "vitest";
import { expectEveryNo, expectTheSameWords, leaves } from "../../test/translated.ts";
import { progress as en } from "./en/progress.ts";
import { progress as es } from "./es/progress.ts";

const all = [...leaves(en), ...leaves(es)];

describe("Progress words", () => {
  it("[H34] both languages have the same words and places to fill, none empty", () => {
    expectTheSameWords(en, es);
  });

  it("[H34] what denies in English denies in Spanish", () => {
    expectEveryNo(en, es);
  });

  it("[S22] names every test, and each of the four verdicts differently", () => {
    for (const { beliefs } of [en, es]) {
      const { notEnough, noEffect, probably, helps } = beliefs.verdicts;
      expect(new Set([notEnough.other, noEffect, probably, helps]).size).toBe(4);
    }
  });

  it("[H31] sends to a health professional what is no better or worse, and promises nothing", () => {
    expect(en.concern.title).toMatch(/health professional/);
    expect(es.concern.title).toMatch(/profesional de la salud/);
    const promise =
      /\b(cures?|heals?|fix(?:es)?|treats?|improve\p{L}*|well done|great|cura|sana|mejorarás|enhorabuena)\b/iu;
    for (const [path, text] of all) expect(text, path).not.toMatch(promise);
  });

  it("[H20, H32] nothing is abnormal, scored, lost or missed", () => {
    const verdict =
      /\babnormal|\banormal|\bscore|\bpuntuaci|\bstreak|\bracha|\bmissed|\bgoal|\bobjetivo|\bbad\b|\bmal\b/i;
    for (const [path, text] of all) expect(text, path).not.toMatch(verdict);
  });
});
