import { stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { LEARN_PAGES, LEARN_QUESTIONS } from "../learn.ts";
import { learn as en } from "./en/learn.ts";
import { learn as es } from "./es/learn.ts";

const leaves = (value: unknown, path = ""): readonly (readonly [string, string])[] =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));

const words = [
  ["en", en],
  ["es", es],
] as const;

/** A "never" must not get lost between languages. */
const NO_EN = /\b(no|not|never|nothing|nobody|none|without|cannot|neither|nor)\b|n't\b/i;
const NO_ES = /(?<!\p{L})(no|ni|nunca|nada|nadie|ning\p{L}+|sin|tampoco|contrario)(?!\p{L})/iu;

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);

describe("Learn words", () => {
  it("[M10] ten questions, in the order of the method, answered in two to four short paragraphs", () => {
    expect(LEARN_QUESTIONS.map(({ id }) => id)).toEqual([
      ...["what-it-is", "safe-areas", "benefits", "low-back", "precautions", "pops", "how-long-how-often", "how-hard"],
      ...["before-or-after", "which-roller"],
    ]);
    for (const [language, { questions }] of words) {
      expect(Object.keys(questions)).toEqual(LEARN_QUESTIONS.map(({ id }) => id));
      for (const [id, { question, answer }] of Object.entries(questions)) {
        expect(question, `${language} ${id}`).toMatch(/\?$/);
        expect(answer.length, `${language} ${id}`).toBeGreaterThanOrEqual(2);
        expect(answer.length, `${language} ${id}`).toBeLessThanOrEqual(4);
      }
    }
  });

  it("[M2.6] the two reasons are told in two to four paragraphs", () => {
    for (const [language, { pages }] of words) {
      expect(Object.keys(pages)).toEqual(LEARN_PAGES.map(({ id }) => id));
      for (const { paragraphs } of Object.values(pages)) {
        expect(paragraphs.length, language).toBeGreaterThanOrEqual(2);
        expect(paragraphs.length, language).toBeLessThanOrEqual(4);
      }
    }
  });

  it("[H34] both languages have the same words, none empty, none over 500 characters", () => {
    expect(leaves(es).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
    for (const [path, text] of [...leaves(en), ...leaves(es)]) {
      expect(text.trim(), path).toBe(text);
      expect(text.length, path).toBeGreaterThan(0);
      expect(text.length, path).toBeLessThanOrEqual(500);
    }
  });

  it("[H34] a sentence that denies or forbids in English does so in Spanish", () => {
    const spanish = new Map(leaves({ questions: es.questions, pages: es.pages }));
    for (const [path, text] of leaves({ questions: en.questions, pages: en.pages })) {
      const translated = sentences(spanish.get(path) ?? "");
      expect(translated.length, path).toBe(sentences(text).length);
      for (const [i, sentence] of sentences(text).entries()) {
        if (NO_EN.test(sentence)) expect(translated[i], `${path}: ${sentence}`).toMatch(NO_ES);
      }
    }
  });

  it("[S8] says that no setting unlocks the low back, in both languages", () => {
    expect(en.pages["why-never-low-back"].paragraphs.join(" ")).toMatch(
      /No setting, no imported plan and no coach's programme/,
    );
    expect(es.pages["why-never-low-back"].paragraphs.join(" ")).toMatch(
      /Ningún ajuste, ningún plan importado y ningún programa/,
    );
  });

  it.each(["en", "es"])("the %s file stays under 28 KB", async (language) => {
    const { size } = await stat(new URL(`./${language}/learn.ts`, import.meta.url));
    expect(size).toBeLessThan(28_000);
  });
});
