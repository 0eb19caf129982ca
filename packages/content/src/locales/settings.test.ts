import { describe, expect, it } from "vitest";
import { expectEveryNo, expectTheSameWords } from "../../test/translated.ts";
import { RESTORE_REFUSALS } from "../words/settings-words.ts";
import { settings as en } from "./en/settings.ts";
import { settings as es } from "./es/settings.ts";

describe("Settings words", () => {
  it("[H34] both languages have the same words and places to fill, none empty", () => {
    expectTheSameWords(en, es);
  });

  it("[H34] what denies in English denies in Spanish", () => {
    expectEveryNo(en, es);
  });

  it("gives every reason why a file is refused a sentence of its own", () => {
    for (const { refusals } of [en.backup, es.backup]) {
      expect(Object.keys(refusals)).toEqual([...RESTORE_REFUSALS]);
      expect(new Set(Object.values(refusals)).size).toBe(RESTORE_REFUSALS.length);
    }
  });
});
