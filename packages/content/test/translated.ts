/** What holds of the words of any part in two languages: the same keys and places, nothing empty or long, no "no" lost. */
import { expect } from "vitest";

export type Leaf = readonly [path: string, text: string];

export const leaves = (value: unknown, path = ""): readonly Leaf[] =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));

const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

const LONGEST = 160;

export function expectTheSameWords(en: unknown, es: unknown): void {
  const spanish = new Map(leaves(es));
  expect([...spanish.keys()]).toEqual(leaves(en).map(([path]) => path));
  for (const [path, text] of leaves(en)) {
    const other = spanish.get(path) ?? "";
    expect(places(other), path).toEqual(places(text));
    for (const words of [text, other]) {
      expect(words.trim(), path).toBe(words);
      expect(words.length, path).toBeGreaterThan(0);
      expect(words.length, path).toBeLessThanOrEqual(LONGEST);
    }
  }
}

const NO_EN = /\b(no|not|never|nothing|none|without|cannot)\b/i;
const NO_ES = /(?<!\p{L})(no|ni|nunca|nada|ning\p{L}+|sin)(?!\p{L})/iu;

export function expectEveryNo(en: unknown, es: unknown): void {
  const spanish = new Map(leaves(es));
  for (const [path, text] of leaves(en)) if (NO_EN.test(text)) expect(spanish.get(path), path).toMatch(NO_ES);
}
