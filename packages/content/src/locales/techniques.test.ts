import { describe, expect, it } from "vitest";
import { TECHNIQUES } from "../techniques/index.ts";
import type { TechniqueWords } from "../words/technique-words.ts";
import { techniques as en } from "./en/techniques.ts";
import { techniques as es } from "./es/techniques.ts";

/** Whole words in any alphabet: `\b` does not know that `ó` is a letter. */
const whole = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, "iu");

interface Language {
  readonly tag: string;
  readonly words: Readonly<Record<string, TechniqueWords>>;
  readonly zones: RegExp;
  readonly stops: RegExp;
  readonly presses: RegExp;
  readonly banned: RegExp;
  readonly top: RegExp;
  readonly hands: RegExp;
  readonly muscleOnly: RegExp;
  readonly stop: RegExp;
  readonly signs: readonly RegExp[];
  readonly plants: readonly string[];
}

const LANGUAGES: readonly [Language, Language] = [
  {
    tag: "en",
    words: en,
    zones: whole(
      "low(?:er)? back|loins?|lumbar|neck|throat|spine|spinal|vertebrae?|tailbone|coccyx|sacrum|kidneys?|armpits?" +
        "|groin|(?:back|hollow) of (?:the|your) knees?|hip ?bones?|bones?|bony|joints?",
    ),
    stops: whole("never|not|no|nothing|neither|without|stops?"),
    presses: whole("press|roll|lie|lean|push|stretch|rest|sit|place|put|hold|glide|move|settle|search"),
    banned: whole(
      "cur(?:e|es|ed|ing)|heal\\p{L}*|fix\\p{L}*|treat\\p{L}*|break(?:s|ing)? up|releas\\p{L}*|knots?|melt\\p{L}*" +
        "|must|guilt\\p{L}*|adhesions?|toxins?|reliev\\p{L}*|guarantee\\p{L}*|have to|should|left|right (?:side|leg|arm)",
    ),
    top: /top of the shoulders/i,
    hands: /hands hold the head/i,
    muscleOnly: /muscle only/i,
    stop: whole("stop"),
    signs: [/sharp/i, /numb/i, /tingl/i],
    plants: ["Roll slowly over the low back.", "Press the neck into it and do not hurry.", "Lie on the spine."],
  },
  {
    tag: "es",
    words: es,
    zones: whole(
      "zona lumbar|lumbares|lumbar|espalda baja|cuello|cervical(?:es)?|garganta|columna|vértebras?|c[oó]c?cix|coxis|sacro" +
        "|riñ[oó]n(?:es)?|axilas?|ingles?|(?:detrás|parte de atrás) de la rodilla|corva|huesos?|óseo|articulaci[oó]n(?:es)?",
    ),
    stops: whole("nunca|no|ni|nada|sin|detente|detienes"),
    presses: whole(
      "presiona|aprieta|apriet[ae]s|rueda|acuéstate|recuéstate|apoya|apóyate|empuja|estira|siéntate|coloca|pon|desliza" +
        "|mueve|busca|inclínate",
    ),
    banned: whole(
      "cura[rns]?|sana[rns]?|arregl\\p{L}*|repar\\p{L}*|trat(?:a|ar|as|an|amiento|amientos)|romp\\p{L}*|deshac\\p{L}*" +
        "|liber(?:a|ar|as|e|es)|nudos?|derrit\\p{L}*|derret\\p{L}*|funde[ns]?|deb(?:e|es|en|er|ería|erías)|tienes que" +
        "|hay que|culpa\\p{L}*|adherencias?|toxinas?|alivi\\p{L}*|garanti\\p{L}*|izquierd\\p{L}*|coge\\p{L}*",
    ),
    top: /(?:parte alta|lo alto) de los hombros/i,
    hands: /manos sost(?:ienen|engan) la cabeza/i,
    muscleOnly: /solo (?:sobre |en |en el )?músculo/i,
    stop: whole("detente|detienes"),
    signs: [/agudo/i, /entumec/i, /hormigue/i],
    plants: ["Rueda despacio sobre la zona lumbar.", "Apoya el cuello y no corras.", "Recuéstate sobre la columna."],
  },
];

const ids = TECHNIQUES.map((technique) => technique.id).sort();
const across = TECHNIQUES.filter((technique) => technique.contact.lies === "across");
const thoracic = TECHNIQUES.filter((technique) => technique.area === "thoracic");
const headHeld = ["thoracic-extension", "thoracic-extension-full", "thoracic-roll", "thoracic-roll-extension"];

const spoken = ({ cues }: TechniqueWords): readonly string[] => [...cues.setUp, cues.start, cues.limit, ...cues.going];

const read = (words: TechniqueWords): readonly string[] => [
  words.name,
  words.why,
  ...words.setUp,
  ...words.movement,
  ...words.limits,
  words.breath,
  ...words.mistakes,
  words.easier,
  words.harder,
  words.picture,
];

const lines = (words: TechniqueWords): readonly string[] => [...read(words), ...spoken(words)];

const sentences = (text: string): readonly string[] => text.split(/(?<!\d)[.!?;:](?!\d)/).filter((part) => part.trim());

const firstOf = (sentence: string, pattern: RegExp): number => sentence.search(pattern);

/** A sentence that names a forbidden zone holds a stop word, and before the zone when it also tells to press or move. */
function namesZone(text: string, { zones, stops, presses }: Language): boolean {
  return sentences(text).some((sentence) => {
    const zone = firstOf(sentence, zones);
    if (zone < 0) return false;
    const stop = firstOf(sentence, stops);
    return stop < 0 || (stop > zone && firstOf(sentence, presses) >= 0);
  });
}

const wordsIn = (cue: string): number => cue.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)?.length ?? 0;

function wordsOf(language: Language, id: string): TechniqueWords {
  const words = language.words[id];
  if (words === undefined) throw new Error(`${language.tag} has no words for ${id}`);
  return words;
}

const offenders = (language: Language, ask: (line: string) => boolean): readonly string[] =>
  Object.entries(language.words).flatMap(([id, words]) =>
    lines(words).flatMap((line) => (ask(line) ? [`${id}: ${line}`] : [])),
  );

describe.each(LANGUAGES)("technique words in $tag", (language) => {
  const all = Object.entries(language.words);

  it("says every technique of the catalogue and no other", () => {
    expect(Object.keys(language.words).sort()).toEqual(ids);
  });

  it("keeps to the lengths a reader on the floor can take in", () => {
    for (const [id, words] of all) {
      expect(words.name.length, id).toBeLessThanOrEqual(34);
      for (const [key, least, most] of [
        ["setUp", 2, 4],
        ["movement", 2, 4],
        ["limits", 1, 3],
        ["mistakes", 2, 4],
      ] as const) {
        expect(words[key].length, `${id} ${key}`).toBeGreaterThanOrEqual(least);
        expect(words[key].length, `${id} ${key}`).toBeLessThanOrEqual(most);
      }
      for (const one of [words.why, words.breath])
        expect(sentences(one).length, `${id}: ${one}`).toBeLessThanOrEqual(2);
      for (const mistake of words.mistakes) expect(mistake, id).toMatch(/^[^:]+: [^:]+\.$/u);
      for (const line of [...read(words).slice(1), ...spoken(words)]) expect(line, id).toMatch(/^\p{Lu}.*[^\s.]\.$/u);
    }
  });

  it("speaks whole phrases of at most 12 words, without digits, colons, brackets or abbreviations", () => {
    for (const [id, words] of all) {
      for (const cue of spoken(words)) {
        expect(wordsIn(cue), `${id}: ${cue}`).toBeLessThanOrEqual(12);
        expect(cue, id).not.toMatch(/[\d:;()[\]–—/"%]|(?<!\p{L})(?:cm|ft|secs?|segs?|etc|approx|aprox)(?!\p{L})/u);
      }
    }
  });

  it("[M1.2] promises and threatens nothing", () => {
    expect(offenders(language, (line) => firstOf(line, language.banned) >= 0)).toEqual([]);
  });

  it("[H01, H02, H03] names a forbidden zone only to keep out of it", () => {
    expect(offenders(language, (line) => namesZone(line, language))).toEqual([]);
    for (const plant of language.plants) expect(namesZone(plant, language), plant).toBe(true);
  });

  it("[H02, M2.3] says the upper end in every thoracic technique, read and spoken, and that the hands hold the head", () => {
    for (const { id } of thoracic) {
      const words = wordsOf(language, id);
      expect(words.cues.limit, id).toMatch(language.top);
      expect(words.limits.join(" "), id).toMatch(language.top);
    }
    for (const id of headHeld) expect(spoken(wordsOf(language, id)).join(" "), id).toMatch(language.hands);
  });

  it("[M2.2] says the lower end in every thoracic technique that presses", () => {
    const lower = /shoulder blades.*(?:low back|never lower)|omóplatos.*zona lumbar/iu;
    for (const { id } of thoracic.filter((technique) => technique.contact.lies === "across")) {
      expect(wordsOf(language, id).limits.join(" "), id).toMatch(lower);
    }
  });

  it("[M5.3, M2.5] says in every pressure technique muscle only, and what means stop", () => {
    for (const { id } of across) {
      const limits = wordsOf(language, id).limits;
      expect(limits.join(" "), id).toMatch(language.muscleOnly);
      for (const sign of language.signs) {
        expect(
          limits.some((line) => sign.test(line) && firstOf(line, language.stop) >= 0),
          `${id} ${sign}`,
        ).toBe(true);
      }
    }
  });

  it("[M5.1, S1] says how strong: 4–5 of 10 where a tool presses, 3 where the back extends", () => {
    for (const { id, painCeiling, manner } of TECHNIQUES) {
      const text = lines(wordsOf(language, id)).join(" ");
      if (painCeiling === 3) {
        expect(text, id).toMatch(/\b3 (?:of|sobre) 10/u);
        expect(text, id).not.toMatch(/4–5/u);
      } else if (manner === "rolling" || manner === "searching") {
        expect(text, id).toMatch(/4–5 (?:of|sobre) 10/u);
      }
    }
  });

  it("[H14] speaks a safety line of its own in every technique, with a stop word", () => {
    const limits = all.map(([, words]) => words.cues.limit);
    expect(new Set(limits).size).toBe(limits.length);
    for (const limit of limits) {
      expect(
        Math.max(firstOf(limit, language.stops), firstOf(limit, /\bonly\b|\bsolo\b/iu)),
        limit,
      ).toBeGreaterThanOrEqual(0);
    }
  });

  it("says nothing twice: no line is shared by two techniques", () => {
    const seen = new Map<string, string>();
    const twice = all.flatMap(([id, words]) =>
      lines(words).flatMap((line) => {
        const before = seen.get(line);
        seen.set(line, id);
        return before === undefined || before === id ? [] : [`${before} and ${id}: ${line}`];
      }),
    );
    expect(twice).toEqual([]);
  });
});

describe("technique words in both languages", () => {
  const [english, spanish] = LANGUAGES;

  it("have the same ids and as many lines in every list", () => {
    expect(Object.keys(spanish.words)).toEqual(Object.keys(english.words));
    for (const id of ids) {
      const [one, other] = [wordsOf(english, id), wordsOf(spanish, id)];
      for (const key of ["setUp", "movement", "limits", "mistakes"] as const) {
        expect(other[key].length, `${id} ${key}`).toBe(one[key].length);
      }
    }
  });

  it("[H34] keep every stop word of a limit through translation", () => {
    for (const id of ids) {
      const [one, other] = [wordsOf(english, id), wordsOf(spanish, id)];
      const translated = [...other.limits, other.cues.limit];
      for (const [at, line] of [...one.limits, one.cues.limit].entries()) {
        if (firstOf(line, english.stops) < 0) continue;
        expect(translated[at], `${id}: ${line}`).toMatch(spanish.stops);
      }
    }
  });

  it("[H34] name the same zones in the same limits", () => {
    const pairs: readonly (readonly [RegExp, RegExp])[] = [
      [/low back/i, /zona lumbar/i],
      [/neck/i, /cuello/i],
      [/spine/i, /columna/i],
      [/tailbone/i, /coxis/i],
      [/kidneys/i, /riñones/i],
      [/armpit/i, /axila/i],
      [/groin/i, /ingle/i],
      [/back of the knee/i, /detrás de la rodilla/i],
    ];
    for (const id of ids) {
      const [one, other] = [wordsOf(english, id), wordsOf(spanish, id)].map(({ limits }) => limits.join(" "));
      for (const [zone, zona] of pairs) expect(zona.test(other ?? ""), `${id} ${zone}`).toBe(zone.test(one ?? ""));
    }
  });
});
