import { describe, expect, it } from "vitest";
import { progress as en } from "./en/progress.ts";
import { progress as es } from "./es/progress.ts";

const leaves = (value: unknown, path = ""): readonly (readonly [string, string])[] =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));

const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** A "no" must not get lost between languages. */
const NO_EN = /\b(no|not|never|nothing|none|without|cannot)\b/i;
const NO_ES = /(?<!\p{L})(no|ni|nunca|nada|ning\p{L}+|sin)(?!\p{L})/iu;

const all = [...leaves(en), ...leaves(es)];

describe("Progress words", () => {
  it("[H34] both languages have the same words and places to fill, none empty", () => {
    const spanish = new Map(leaves(es));
    expect([...spanish.keys()]).toEqual(leaves(en).map(([path]) => path));
    for (const [path, text] of leaves(en)) {
      const other = spanish.get(path) ?? "";
      expect(places(other), path).toEqual(places(text));
      for (const words of [text, other]) {
        expect(words.trim(), path).toBe(words);
        expect(words.length, path).toBeGreaterThan(0);
        expect(words.length, path).toBeLessThanOrEqual(160);
      }
    }
  });

  it("[H34] what denies in English denies in Spanish", () => {
    const spanish = new Map(leaves(es));
    for (const [path, text] of leaves(en)) if (NO_EN.test(text)) expect(spanish.get(path), path).toMatch(NO_ES);
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
