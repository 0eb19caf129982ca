import { AGE, AREAS, directsPressure, type Lexicon, QUESTIONS, SYMPTOMS, VALID_DAYS } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { LEXICON_RULES } from "../words/lexicon.ts";
import { CHANGE_LINES, LOCAL_CONDITIONS, type ScreeningWords, URGENT_SIGNS } from "../words/screening-words.ts";
import { lexicon as lexiconEn } from "./en/lexicon.ts";
import { screening as en } from "./en/screening.ts";
import { lexicon as lexiconEs } from "./es/lexicon.ts";
import { screening as es } from "./es/screening.ts";

const leaves = (value: unknown, path = ""): readonly (readonly [string, string])[] =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));

const languages: readonly (readonly [string, ScreeningWords])[] = [
  ["en", en],
  ["es", es],
];

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);
const wordCount = (text: string): number => text.split(/\s+/).length;

/** A sentence that forbids or denies. A lost "not" is the worst a translation can do. */
const NO_EN = /\b(no|not|never|nothing|none|without|cannot|under \d+)\b|n't\b/i;
const NO_ES = /(?<!\p{L})(no|ni|nunca|nada|ning\p{L}+|sin|menores)(?!\p{L})/iu;

describe("screening words", () => {
  it("[S20] every question of the engine has words in both languages, in its order", () => {
    const ids = QUESTIONS.map(({ id }) => id);
    for (const [language, { questions }] of languages) expect(Object.keys(questions), language).toEqual(ids);
  });

  it("[S20] one question a screen: at most 24 words, a question mark, plain", () => {
    for (const [language, { questions, anyLocal, age }] of languages) {
      for (const { question } of [...Object.values(questions), anyLocal, age]) {
        expect(wordCount(question), `${language}: ${question}`).toBeLessThanOrEqual(24);
        expect(question, language).toMatch(/\?$/);
      }
    }
  });

  it("[S20] every local question names its place, and the seven conditions are listed", () => {
    for (const [language, { questions, anyLocal, places }] of languages) {
      for (const [id, { places: place }] of Object.entries(questions)) {
        expect(place !== undefined, `${language} ${id}`).toBe(id.startsWith("local-"));
      }
      expect(Object.keys(anyLocal.conditions)).toEqual([...LOCAL_CONDITIONS]);
      expect(Object.keys(places).sort()).toEqual([...AREAS].sort());
    }
  });

  it("[H06] every emergency sign is on the urgent page with something to say, and both call for help now", () => {
    const urgent = QUESTIONS.filter(({ tier }) => tier === "urgent").map(({ id }) => id);
    expect([...URGENT_SIGNS]).toEqual(urgent);
    for (const [, { urgentPage }] of languages) {
      expect(Object.keys(urgentPage.signs)).toEqual(urgent);
      expect(Object.keys(urgentPage.say)).toEqual(urgent);
    }
    for (const call of [en.outcomes.urgent.call, en.urgentPage.call]) {
      expect(call).toBe("Call your local emergency number or go to emergency care now.");
    }
    for (const call of [es.outcomes.urgent.call, es.urgentPage.call]) {
      expect(call).toBe("Llama al número de emergencias de tu zona o ve a urgencias ahora.");
    }
  });

  it("[H04] every symptom has words on the stop page, and the questions come again", () => {
    const felt = [...SYMPTOMS, "too-much-pain", "something-else"].sort();
    for (const [, { stop }] of languages) expect(Object.keys(stop.felt).sort()).toEqual(felt);
    expect(en.stop.next).toContain("The questions come again");
    expect(es.stop.next).toContain("Las preguntas vuelven");
  });

  it("[S20] every change has one line, and only the block names a place", () => {
    for (const [, { outcomes }] of languages) {
      expect(Object.keys(outcomes.changes.lines)).toEqual([...CHANGE_LINES]);
      for (const [id, line] of Object.entries(outcomes.changes.lines)) {
        expect(line.includes("{place}"), id).toBe(id === "block");
      }
    }
  });

  it("[H22] the words name the engine's ages and how long answers hold", () => {
    for (const [, { age, outcomes }] of languages) {
      expect(age.help).toContain(String(AGE.min));
      expect(age.help).toContain(String(AGE.careful));
      expect(outcomes.tooYoung.body).toContain(String(AGE.min));
      expect(outcomes.again["screening-expired"].body).toContain(String(VALID_DAYS));
    }
  });

  it("[H34] both languages have the same keys, placeholders and number of sentences, none empty", () => {
    expect(leaves(es).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
    const spanish = new Map(leaves(es));
    for (const [path, text] of leaves(en)) {
      const other = spanish.get(path) ?? "";
      expect(text.trim().length, path).toBeGreaterThan(0);
      expect(other.trim().length, path).toBeGreaterThan(0);
      expect(other.match(/\{\w+\}/g), path).toEqual(text.match(/\{\w+\}/g));
      expect(sentences(other).length, path).toBe(sentences(text).length);
    }
  });

  it("[H34] each safety sentence that holds a negation in English holds one in Spanish", () => {
    const spanish = new Map(leaves(es));
    let checked = 0;
    for (const [path, text] of leaves(en)) {
      for (const [i, sentence] of sentences(text).entries()) {
        if (!NO_EN.test(sentence)) continue;
        checked += 1;
        expect(sentences(spanish.get(path) ?? "")[i], `${path}: ${sentence}`).toMatch(NO_ES);
      }
    }
    expect(checked).toBeGreaterThan(30);
  });

  it("[H31] says when to see a professional: three days sore, four weeks no better", () => {
    for (const [language, { seeProfessional }] of languages) {
      expect(seeProfessional.sore, language).toMatch(/three days|Tres días/);
      expect(seeProfessional.noBetter, language).toMatch(/four weeks|cuatro semanas/);
    }
  });
});

const lists = [
  ["en", lexiconEn],
  ["es", lexiconEs],
] as const;

const both: Lexicon = {
  zones: [...lexiconEn.zones, ...lexiconEs.zones],
  press: [...lexiconEn.press, ...lexiconEs.press],
  negations: [...lexiconEn.negations, ...lexiconEs.negations],
};

describe("the lexicon for a coach's note", () => {
  it.each(lists)(
    "[H23] the %s lists are lower case, without diacritics, hyphens or repeats, for every rule",
    (_, list) => {
      expect(list.zones.map(({ rule }) => rule)).toEqual([...LEXICON_RULES]);
      for (const words of [...list.zones.map((zone) => zone.words), list.press, list.negations]) {
        expect(words.length).toBeGreaterThan(10);
        expect(new Set(words).size).toBe(words.length);
        for (const word of words) expect(word).toMatch(/^[a-z][a-z0-9']*( [a-z0-9']+)*$/);
      }
    },
  );

  it.each([
    ["M2.2", "Roll all the way down to the lower back."],
    ["M2.2", "Keep rolling over L4 and L5"],
    ["M2.2", "Lean on the roller in the small of your back"],
    ["M2.2", "Work the ball along the waist"],
    ["M2.2", "Do not stop rolling until you reach the low back"],
    ["M2.2", "Roll without hurry over the lumbar spine"],
    ["M2.2", "Don't be afraid to roll your low back"],
    ["M2.2", "Pasa el rodillo por la zona lumbar"],
    ["M2.2", "Rueda sin parar hasta los riñones"],
    ["M2.2", "No tengas miedo de presionar la espalda baja"],
    ["M2.3", "Press the ball into your neck"],
    ["M2.3", "Sube con el rodillo hasta la nuca"],
    ["M2.3", "Rueda hasta C7"],
    ["M2.4", "Massage the tailbone with the ball"],
    ["M2.4", "Presiona el sacro con la pelota"],
    ["M2.5", "Press the ball on the spine"],
    ["M2.5", "Apoya la pelota sobre las vértebras"],
    ["H03", "Dig the ball into the armpit"],
    ["H03", "Roll into the back of the knee"],
    ["H03", "Presiona con la pelota la ingle"],
    ["H03", "Rueda por la corva"],
  ])("[%s] catches: %s", (rule, note) => {
    expect(directsPressure(note, both)).toBe(rule);
  });

  it.each([
    "Roll slowly and breathe out longer than you breathe in.",
    "Never roll the lower back.",
    "Do not let the roller slide onto your low back.",
    "Roll the mid-back, stop before the lower back.",
    "Press gently without touching the neck.",
    "No pressure on the tailbone.",
    "Roll the thoracic spine slowly.",
    "Good for people who sit a lot and feel their low back.",
    "Nunca pases el rodillo por la zona lumbar.",
    "Rueda despacio y para antes de la zona lumbar.",
    "Presiona con cuidado, sin tocar el cuello.",
    "Evita presionar la columna.",
    "Respira despacio y suelta los hombros.",
  ])("[H23] lets through: %s", (note) => {
    expect(directsPressure(note, both)).toBeNull();
  });
});
