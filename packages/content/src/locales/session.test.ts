import { AXES, COMMON_CUES, PHASES, TOOLS } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { session as en } from "./en/session.ts";
import { session as es } from "./es/session.ts";

const languages = [
  ["en", en],
  ["es", es],
] as const;

const leaves = (value: unknown, path = ""): readonly (readonly [string, string])[] =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)?.length ?? 0;
const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** A sentence that denies or forbids; lost in translation it would say the opposite. */
const NO_EN = /\b(?:no|not|never|nothing|none|nowhere|without|cannot|less|stop)\b/i;
const NO_ES = /(?<!\p{L})(?:no|ni|nunca|nada|ningun\p{L}*|sin|menos|para|basta)(?!\p{L})/iu;

describe("session words", () => {
  it("name every cue, phase, tool and axis of the engine, and nothing else", () => {
    for (const [language, { cues, phases, tools, tracks }] of languages) {
      expect(Object.keys(cues).toSorted(), language).toEqual([...COMMON_CUES].toSorted());
      expect(Object.keys(phases).toSorted(), language).toEqual([...PHASES].toSorted());
      expect(Object.keys(tools).toSorted(), language).toEqual([...TOOLS].toSorted());
      expect(Object.keys(tracks).toSorted(), language).toEqual([...AXES].toSorted());
    }
  });

  it("[H14] cues are whole phrases of at most 12 words, with nothing to fill in", () => {
    for (const [language, { cues }] of languages)
      for (const cue of Object.values(cues)) {
        expect(wordsIn(cue), `${language}: ${cue}`).toBeLessThanOrEqual(12);
        expect(cue, language).toMatch(/[.?]$/);
        expect(cue, language).not.toMatch(/[{}\d]/);
      }
  });

  it("have the same words in both languages, with the same places to fill in", () => {
    expect(leaves(es).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
    const spanish = new Map(leaves(es));
    for (const [path, text] of leaves(en)) expect(places(spanish.get(path) ?? ""), path).toEqual(places(text));
  });

  it("[H34] a cue that denies or forbids in English does so in Spanish", () => {
    const spanish: Readonly<Record<string, string>> = es.cues;
    for (const [id, cue] of Object.entries(en.cues)) if (NO_EN.test(cue)) expect(spanish[id], id).toMatch(NO_ES);
  });

  it("[H18] left and right are never the same words, and a switch names its side", () => {
    for (const [language, { sides, cues }] of languages) {
      expect(sides.left, language).not.toBe(sides.right);
      expect(cues["switch-left"], language).not.toBe(cues["switch-right"]);
    }
    expect([en.cues["switch-left"], en.cues["switch-right"]].map((cue) => /left/.test(cue))).toEqual([true, false]);
    expect([es.cues["switch-left"], es.cues["switch-right"]].map((cue) => /izquierdo/.test(cue))).toEqual([
      true,
      false,
    ]);
  });

  it("[H01, H02] the ends of the track on the spine name where it ends, and neither the low back nor the neck", () => {
    expect(en.tracks.spine).toEqual({ low: "bottom of the shoulder blades", high: "top of the shoulders" });
    const named = languages.flatMap(([, { tracks }]) => leaves(tracks).map(([, text]) => text));
    for (const text of named) expect(text).not.toMatch(/low back|neck|lumbar|cuello|spine|columna/i);
  });

  it("[H19] a scale of pain says at both ends which end it is, and where it stops a session", () => {
    for (const [language, { player, after }] of languages) {
      for (const low of [player.painLow, after.feltLow]) expect(low, language).toMatch(/^0 \p{L}/u);
      for (const high of [player.painHigh, after.feltHigh]) expect(high, language).toMatch(/^10 \p{L}/u);
      expect(player.painStops, language).toMatch(/\b7\b/);
    }
  });
});
