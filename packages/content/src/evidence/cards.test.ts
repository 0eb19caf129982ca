import { describe, expect, it } from "vitest";
import { LEARN_PAGES, LEARN_QUESTIONS } from "../learn.ts";
import { learn as en } from "../locales/en/learn.ts";
import { screening as screeningEn } from "../locales/en/screening.ts";
import { learn as es } from "../locales/es/learn.ts";
import { screening as screeningEs } from "../locales/es/screening.ts";
import type { LearnWords } from "../words/learn-words.ts";
import type { ScreeningWords } from "../words/screening-words.ts";
import { type EvidenceCard, GRADES, STANCES } from "./card.ts";
import { CARDS } from "./cards.ts";
import { SOURCES, type SourceId, worksCited } from "./sources.ts";

/** Computed once from the evidence list: provenance exactly "seen", confidence high or medium. */
const CITABLE: ReadonlySet<string> = new Set(
  `D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D13 D14 D17 D18 D19 D20 D21 D22 D24 D27 D28 D29 D30 D31 D32 D35 D36 D37 D38 D39
   D40 D41 D42 D43 D44 D45 D46 D49 D50 D53 D54 D55 C01 C02 C03 C04 C05 C06 C07 C08 C09 C11 C12 C13 C15 C16 C17 C18 M01 M02
   M03 M04 M05 M06 M07 M08 M09 M11 M12 M13 M14 M15 M16 M19 M20 M21 M22 M23 M24 M25 A01 A02 A03 A04 A05 A06 A09 A11`.split(
    /\s+/,
  ),
);

const cards: readonly EvidenceCard[] = CARDS;
const languages: readonly (readonly ["en" | "es", LearnWords, ScreeningWords])[] = [
  ["en", en, screeningEn],
  ["es", es, screeningEs],
];

const strings = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : Object.values(value as object).flatMap(strings);

describe("evidence cards", () => {
  it("[S23] every card cites only seen findings of high or medium confidence, and at least one", () => {
    for (const { id, sources, dissent } of cards) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of [...sources, ...dissent]) expect(CITABLE, `${id} cites ${source}`).toContain(source);
    }
  });

  it("[S23] no card cites a finding for and against at once, and every source is cited", () => {
    const cited = new Set<SourceId>();
    for (const { id, sources, dissent } of cards) {
      const both = [...sources, ...dissent];
      expect(new Set(both).size, id).toBe(both.length);
      for (const source of both) cited.add(source);
    }
    expect(SOURCES.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it("[S23] what articles claim and evidence does not support is not shown, and said to be an article's claim", () => {
    for (const id of ["two-minutes", "adhesions", "hydration", "arterial-stiffness", "posture"] as const) {
      expect(cards.find((card) => card.id === id)?.stance).toBe("not-shown");
      expect(en.cards[id].claim).toMatch(/^An article says: /);
      expect(es.cards[id].claim).toMatch(/^Un artículo dice: /);
    }
  });

  it("[S8] the low-back card says advice and not proven harm, with the trials that dissent", () => {
    const card = cards.find(({ id }) => id === "never-low-back");
    expect(card?.stance).toBe("not-shown");
    expect(card?.dissent).toEqual(["D28", "D29"]);
    expect(en.cards["never-low-back"].soWhat).toMatch(/advice.*not proven harm/);
    expect(es.cards["never-low-back"].soWhat).toMatch(/consejo.*no un daño demostrado/);
  });

  it("[S23] has between 16 and 20 cards with unique ids, known stances and grades, and rule ids of the method", () => {
    expect(cards.length).toBeGreaterThanOrEqual(16);
    expect(cards.length).toBeLessThanOrEqual(20);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    for (const { id, stance, grade, rules } of [...cards]) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(STANCES).toContain(stance);
      expect(GRADES).toContain(grade);
      expect(rules.length, id).toBeGreaterThan(0);
      for (const rule of rules) expect(rule, id).toMatch(/^(M([1-9]|10)\.[1-9]|S([1-9]|1\d|2[0-3]))$/);
    }
  });

  it.each(languages)("[S23] every card has words in %s, with the numbers of the finding", (_, words) => {
    expect(Object.keys(words.cards).sort()).toEqual(cards.map(({ id }) => id).sort());
    for (const [id, { finding }] of Object.entries(words.cards)) {
      if (id !== "low-back-pain") expect(finding, id).toMatch(/\d/);
    }
  });

  it("[S23] both languages give the same numbers", () => {
    const numbers = (text: string) => (text.match(/\d[\d.,]*/g) ?? []).map((n) => n.replace(/[.,]/g, "")).sort();
    for (const { id } of CARDS) expect(numbers(es.cards[id].finding), id).toEqual(numbers(en.cards[id].finding));
  });

  it("[S23] every claim shown on a Learn page names existing cards", () => {
    const known: readonly string[] = cards.map(({ id }) => id);
    for (const { cards: named } of [...LEARN_QUESTIONS, ...LEARN_PAGES]) {
      for (const id of named) expect(known).toContain(id);
    }
  });

  it("[S23] one paper with several findings is listed once", () => {
    expect(worksCited(["C01", "C02", "C07", "C15"])).toHaveLength(2);
    expect(worksCited(["A11", "D07", "D08"]).map(({ id }) => id)).toEqual(["A11", "D07"]);
  });
});

/** Nothing here promises, and nothing pushes. A claim that is quoted is worded without these too. */
const BANNED = {
  en: /\b(cure[sd]?|curing|heal(s|ed|ing)?|fix(es|ed|ing)?|treat(s|ed|ing|ments?)?|reliev\w*|relief|break(s|ing)? up|broke up|knots melt|melts?|prevents?|must|guilt\w*|streaks?|guarantee\w*|abnormal)\b/i,
  es: /(?<!\p{L})(curar?|curan|cura|sanar|sanan|arregla\p{L}*|trata|tratan|tratar|tratamientos?|alivi\p{L}*|romper?|rompen|deshacer?|deshacen|derrit\p{L}*|previen\p{L}*|prevenir|debes|deberías|culpa|rachas?|garantiz\p{L}*|anormal\p{L}*)(?!\p{L})/iu,
};

describe("claims", () => {
  it.each(languages)("[M1.2] banned claims stand nowhere in %s", (language, ...words) => {
    expect(strings(words).filter((text) => BANNED[language].test(text))).toEqual([]);
  });

  it("[M1.2] the list of banned claims catches what it is there for", () => {
    for (const text of ["It breaks up knots.", "heals your back", "relieves back pain"])
      expect(text).toMatch(BANNED.en);
    for (const text of ["alivia el dolor", "rompe los nudos", "trata la espalda"]) expect(text).toMatch(BANNED.es);
  });
});
