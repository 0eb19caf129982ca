/** The colours of the style sheet, as numbers: what is highlighted stands out from what it lies on, in both themes and in grey. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SKINS } from "./shape.ts";

const css = readFileSync(new URL("../figure.css", import.meta.url), "utf8");
const ROW = /(--fig-[\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g;

/** The first of each name: later ones are other skin tones. */
const colours = new Map<string, readonly [light: string, dark: string]>();
for (const [, name = "", light, dark, both] of css.matchAll(ROW)) {
  if (!colours.has(name)) colours.set(name, [light ?? both ?? "", dark ?? both ?? ""]);
}

/** Relative luminance of WCAG 2.2: how light a colour is, and all that is left of it in grey. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, theme: 0 | 1): number {
  const [a, b] = [one, other].map((name) => luminance(colours.get(`--fig-${name}`)?.[theme] ?? ""));
  if (a === undefined || b === undefined || Number.isNaN(a + b)) throw new Error(`no colour ${one} or ${other}`);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const CLOTHES = ["top", "top-far", "leggings", "leggings-far"];
const PAIRS = [
  ...["press", "move"].flatMap((mark) => CLOTHES.map((cloth) => [mark, cloth] as const)),
  ["press", "press-rim"],
  ["move", "move-rim"],
  ["ink", "gap"],
  ["tool", "gap"],
] as const;

it("every skin tone has its colours, near and far and the ear's", () => {
  const blocks = SKINS.map((skin) => css.slice(css.indexOf(`.figure[data-skin="${skin}"] {`)).split("}")[0] ?? "");
  for (const block of blocks)
    expect([...block.matchAll(ROW)].map(([, name]) => name)).toEqual(
      expect.arrayContaining(["--fig-skin", "--fig-skin-far", "--fig-ear"]),
    );
  expect(new Set(blocks).size).toBe(SKINS.length);
});

it("in forced colours no colour is the sheet's own", () => {
  const forced = css.slice(css.indexOf("@media (forced-colors: active)"));
  const given = new Map(
    [...forced.matchAll(/(--fig-[\w-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
  expect([...colours.keys()].filter((name) => !given.has(name))).toEqual([]);
  expect([...given.values()].filter((value) => /#|rgb/.test(value.replaceAll("in srgb", "")))).toEqual([]);
});

describe("contrast", () => {
  it("is told by the formula of WCAG", () => {
    expect(luminance("#ffffff")).toBeCloseTo(1, 9);
    expect(luminance("#767676")).toBeCloseTo(0.1812, 3);
  });
  it.each(PAIRS)("%s against %s: at least 3 : 1 in light and dark, and so in grey", (one, other) => {
    expect(contrast(one, other, 0)).toBeGreaterThanOrEqual(3);
    expect(contrast(one, other, 1)).toBeGreaterThanOrEqual(3);
  });
});
