import { describe, expect, it } from "vitest";
import { trial as en } from "./en/trial.ts";
import { trial as es } from "./es/trial.ts";

const leaves = (value: unknown, path = ""): readonly (readonly [string, string])[] =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));

const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** A "no" must not get lost between languages. */
const NO_EN = /\b(no|not|never|nothing|none|without|cannot)\b/i;
const NO_ES = /(?<!\p{L})(no|ni|nunca|nada|ning\p{L}+|sin)(?!\p{L})/iu;

const all = [...leaves(en), ...leaves(es)];

describe("trial words", () => {
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

  it("[S22] says that the answer may be none, that chance picks quiet sessions, and that any test can be left out", () => {
    for (const { agree, settings, again } of [en, es]) {
      expect(agree.points.at(-1)).toMatch(/nothing shows|no se nota nada/);
      for (const hint of [agree.quietHint, settings.quietHint]) expect(hint).toMatch(/chance|azar/);
      expect(again.skip.length).toBeGreaterThan(0);
    }
  });

  it("[M1.2, H20] promises nothing, judges nobody and counts no days", () => {
    for (const [path, text] of all) {
      expect(text, path).not.toMatch(
        /\b(cure|heal|treat|relieve|knots?|streak|score|curar?|tratar?|aliviar?|racha)\b/i,
      );
    }
  });
});
