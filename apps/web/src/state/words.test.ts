import { LANGUAGES, type Language } from "@rollwell/content";
import { describe, expect, test } from "vitest";
import { counted, frameWords, inSentence } from "./words.ts";

const languages = Object.keys(LANGUAGES) as Language[];

describe.each(languages)("%s counts and lists as Intl does", (language) => {
  const { areas, places, common } = frameWords(language);

  test("every list of up to four areas or places", () => {
    const format = new Intl.ListFormat(language);
    const lists = (names: readonly string[], rest: number): readonly (readonly string[])[] =>
      rest === 0 ? [[]] : [[], ...names.flatMap((name) => lists(names, rest - 1).map((more) => [name, ...more]))];
    const wrong = [areas, places]
      .flatMap((names) => lists(Object.values(names), 4))
      .filter((names) => names.length > 0)
      .filter((names) => inSentence(language, names).toLowerCase() !== format.format(names).toLowerCase());
    expect(wrong).toEqual([]);
  });

  test("a list of nothing is empty", () => expect(inSentence(language, [])).toBe(""));

  test("counts up to a hundred thousand", () => {
    const rules = new Intl.PluralRules(language);
    const number = new Intl.NumberFormat(language);
    for (const count of [...Array(1200).keys(), 9_999, 10_000, 100_000]) {
      const form = rules.select(count) === "one" ? common.minutes.one : common.minutes.other;
      expect(counted(language, common.minutes, count)).toBe(form.replace("{n}", number.format(count)));
    }
  });
});
