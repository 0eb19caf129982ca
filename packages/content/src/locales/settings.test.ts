import { describe, expect, it } from "vitest";
import { RESTORE_REFUSALS } from "../words/settings-words.ts";
import { settings as en } from "./en/settings.ts";
import { settings as es } from "./es/settings.ts";

const leaves = (value: unknown, path = ""): readonly (readonly [string, string])[] =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));

const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** A "no" must not get lost between languages. */
const NO_EN = /\b(no|not|never|nothing|none|without|cannot)\b/i;
const NO_ES = /(?<!\p{L})(no|ni|nunca|nada|ning\p{L}+|sin)(?!\p{L})/iu;

describe("Settings words", () => {
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

  it("gives every reason why a file is refused a sentence of its own", () => {
    for (const { refusals } of [en.backup, es.backup]) {
      expect(Object.keys(refusals)).toEqual([...RESTORE_REFUSALS]);
      expect(new Set(Object.values(refusals)).size).toBe(RESTORE_REFUSALS.length);
    }
  });
});
