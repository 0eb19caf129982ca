import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SMALL } from "../test/catalog.ts";
import { directsPressure } from "./note.ts";

const judged = (note: string): string | null => directsPressure(note, SMALL.lexicon);

describe("a note", () => {
  it.each([
    ["M2.2", "Roll the low back"],
    ["M2.2", "ROLL THE LOW BACK"],
    ["M2.2", "roll the low-back"],
    ["M2.2", "roll the low\nback"],
    ["M2.2", "roll the low\u2011back"],
    ["M2.2", "roll the lúmbar spine"],
    ["M2.2", "roll the lum\u200bbar spine"],
    ["M2.2", "roll the ｌumbar spine"],
    ["M2.2", "Press down, then onto the lower back"],
    ["M2.3", "(press the neck)"],
    ["M2.3", "avoid the arms but roll the neck"],
    ["M2.2", "avoid the neck, roll the lumbar"],
    ["M2.2", "roll the low back never roll fast"],
    ["M2.2", "roll the low_back"],
    ["M2.2", "roll the low/back"],
  ])("[%s] is refused: %s", (rule, note) => {
    expect(judged(note)).toBe(rule);
  });

  it.each([
    "",
    "Roll slowly",
    "my low back feels fine today",
    "never roll the low back",
    "Avoid the neck.",
    "press gently, not over the lumbar spine",
    "rollers and necklaces",
    "overlook the bottleneck",
  ])("[H23] is let through: %s", (note) => {
    expect(judged(note)).toBeNull();
  });

  it("never throws, and says the same twice, whatever is written", () => {
    const anyNote = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc
        .array(fc.constantFrom("roll", "low back", "never roll", "neck", "not over", ".", ",", "but", "\u0301"), {
          maxLength: 8,
        })
        .map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(judged(note)).toBe(judged(note));
      }),
    );
  });

  it("[S8] a clear order is refused wherever it stands in a longer note", () => {
    const harmless = fc.array(fc.constantFrom("breathe", "slowly", "relax the jaw", "five times"), { maxLength: 4 });
    fc.assert(
      fc.property(harmless, harmless, (before, after) => {
        const note = [...before, "roll the low back", ...after].join(" ");
        expect(judged(note)).toBe("M2.2");
      }),
    );
  });

  it("takes a word list as words, not as patterns", () => {
    const lexicon = { zones: [{ rule: "M2.2", words: ["a+b", ".*"] }], press: ["roll"], negations: [] };
    expect(directsPressure("roll aab anything", lexicon)).toBeNull();
    expect(directsPressure("roll a+b", lexicon)).toBe("M2.2");
  });

  it("a list without words matches nothing", () => {
    expect(directsPressure("roll the low back", { zones: [], press: [], negations: [] })).toBeNull();
  });
});
