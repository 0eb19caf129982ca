import { TECHNIQUES } from "@rollwell/content";
import { CARDS, LEARN_PAGES, LEARN_QUESTIONS } from "@rollwell/content/learn";
import { describe, expect, it } from "vitest";
import { cardsOf, leafOf } from "./leaves.ts";

const everything = [...TECHNIQUES, ...LEARN_QUESTIONS, ...LEARN_PAGES, ...CARDS];

describe("the pages of Learn", () => {
  it("have addresses of their own: no technique, question, reason or card takes another's", () => {
    expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length);
    for (const { id } of everything) expect(leafOf(id), id).not.toBeNull();
    expect(leafOf("nowhere")).toBeNull();
    expect(leafOf("__proto__")).toBeNull();
  });

  it("[S8] the low back says why from the address that Focus links to", () => {
    expect(leafOf("why-never-low-back")?.kind).toBe("reason");
  });

  it("every technique's easier and harder form has a page", () => {
    for (const { id, easier, harder } of TECHNIQUES)
      for (const other of [easier, harder]) if (other !== null) expect(leafOf(other)?.kind, id).toBe("technique");
  });

  it("[S23] a question shows every card behind its answer", () => {
    for (const question of LEARN_QUESTIONS) expect(cardsOf(question).map(({ id }) => id)).toEqual(question.cards);
  });
});
