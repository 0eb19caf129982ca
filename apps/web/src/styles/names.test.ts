/** The class names of a figure's parts are theirs alone: a rule of the app that matched them would restyle the figure. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("./", import.meta.url);
const read = (url: URL): string => readFileSync(url, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
const classesIn = (css: string): ReadonlySet<string> =>
  new Set([...css.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name = ""]) => name));

const source = readFileSync(new URL("../../../../packages/figure/src/primitive.ts", import.meta.url), "utf8");
/** Every name there is of a part, a tone, an edge. */
const PARTS: ReadonlySet<string> = new Set(
  [...source.matchAll(/(?:readonly (?:tone|edge):|^ {2}\|) [^;]+/gm)].flatMap(([names]) =>
    [...names.matchAll(/"([\w-]+)"/g)].map(([, name = ""]) => name),
  ),
);
const sheets = readdirSync(folder).filter((name) => name.endsWith(".css"));

describe("class names", () => {
  it("of a figure's parts are found", () => {
    expect([...PARTS]).toEqual(expect.arrayContaining(["mat", "top", "tool", "hatch", "near", "far", "gap", "none"]));
  });
  it.each(sheets)("of %s are none of theirs", (sheet) => {
    expect([...classesIn(read(new URL(sheet, folder)))].filter((name) => PARTS.has(name))).toEqual([]);
  });
});
