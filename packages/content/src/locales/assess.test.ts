import {
  AFTER_WITHIN_MS,
  ASSESSMENTS,
  BEFORE_WITHIN_MS,
  BLOCK_KINDS,
  DOUBTS,
  ENTRIES,
  METHODS,
  PAIR_FAULTS,
  QUIET_CHANCE,
  REFUSED_TRIES,
  RELEVANCE,
  SENSOR_REFUSALS,
  TEST_IDS,
} from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { ASSESS_CUES } from "../words/assess-words.ts";
import { app as appEn } from "./en/app.ts";
import { assess as en } from "./en/assess.ts";
import { session as sessionEn } from "./en/session.ts";
import { app as appEs } from "./es/app.ts";
import { assess as es } from "./es/assess.ts";
import { session as sessionEs } from "./es/session.ts";

const languages = [
  ["en", en],
  ["es", es],
] as const;

const leaves = (value: unknown, path = ""): readonly (readonly [string, string])[] =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));

const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)?.length ?? 0;

/** A sentence that denies or forbids; lost in translation it would say the opposite. */
const NO_EN = /\b(?:no|not|never|nothing|nobody|none|without|cannot|stop|fewer|hardly)\b/i;
const NO_ES = /(?<!\p{L})(?:no|ni|nunca|nada|nadie|ning\p{L}+|sin|para|parar|menos|apenas)(?!\p{L})/iu;

/** M1.2, H20: no claim of healing, no mark for effort, no verdict on a body. */
const CLAIMS =
  /\b(?:cures?|heals?|fix(?:es)?|treats?|relie\p{L}+|break(?:s|ing)? up|prevents?|abnormal|normal|score|streak|well done|great|must|cura|sana|repara|trata|alivi\p{L}+|previene|anormal|normal|puntuación|racha|enhorabuena|debes|tienes que)\b/iu;

describe("the words of the tests", () => {
  it("[S22] name every test, unit, method, code and reason of the engine, and nothing else", () => {
    for (const [language, words] of languages) {
      const same = (named: object, known: readonly string[]): void =>
        expect(Object.keys(named).toSorted(), language).toEqual([...known].toSorted());
      same(words.tests, TEST_IDS);
      same(words.units, ENTRIES);
      same(words.methods, METHODS);
      same(words.cues, ASSESS_CUES);
      same(words.refusedTries, REFUSED_TRIES);
      same(words.kept.faults, PAIR_FAULTS);
      same(words.sensor.refusals, SENSOR_REFUSALS);
      same(words.blocked.kinds, BLOCK_KINDS);
      same(words.doubts, [...DOUBTS, "asTyped", "asSuggested", "correct"]);
    }
  });

  it("[H34] both languages have the same words, places and number of sentences, none empty, none over 240 characters", () => {
    const spanish = new Map(leaves(es));
    expect([...spanish.keys()]).toEqual(leaves(en).map(([path]) => path));
    for (const [path, text] of leaves(en)) {
      const other = spanish.get(path) ?? "";
      expect(places(other), path).toEqual(places(text));
      expect(sentences(other).length, path).toBe(sentences(text).length);
      for (const words of [text, other]) {
        expect(words.trim(), path).toBe(words);
        expect(words.length, path).toBeGreaterThan(0);
        expect(words.length, path).toBeLessThanOrEqual(240);
      }
    }
  });

  it("[H34] a sentence that denies or forbids in English does so in Spanish", () => {
    const spanish = new Map(leaves(es));
    let checked = 0;
    for (const [path, text] of leaves(en))
      for (const [i, sentence] of sentences(text).entries()) {
        if (!NO_EN.test(sentence)) continue;
        checked += 1;
        expect(sentences(spanish.get(path) ?? "")[i], `${path}: ${sentence}`).toMatch(NO_ES);
      }
    expect(checked).toBeGreaterThan(30);
  });

  it("[H14] cues are whole phrases of at most 12 words, with nothing to fill in", () => {
    for (const [language, { cues }] of languages)
      for (const cue of Object.values(cues)) {
        expect(wordsIn(cue), `${language}: ${cue}`).toBeLessThanOrEqual(12);
        expect(cue, language).toMatch(/[.]$/);
        expect(cue, language).not.toMatch(/[{}\d]/);
      }
  });

  it("[M5.3] every movement says when to stop, each with its own signs", () => {
    for (const test of TEST_IDS) {
      if (ASSESSMENTS[test].loads.length === 0) continue;
      expect(en.tests[test].safety, test).toMatch(/Stop at once on sharp pain, numbness/);
      expect(es.tests[test].safety, test).toMatch(/Para enseguida si notas dolor agudo, entumecimiento/);
    }
  });

  it("[H19] both ends of every scale are told in words", () => {
    for (const [language, { tests }] of languages)
      for (const { low, high } of Object.values(tests)) {
        expect(low, language).toMatch(/\p{L}{2}/u);
        expect(high, language).toMatch(/\p{L}{2}/u);
        expect(low, language).not.toBe(high);
      }
  });

  it("[S21] say of the toe touch that it is mostly about the thighs, and of what a test cannot speak", () => {
    expect(en.tests["toe-touch"].about).toMatch(/mostly a test of the backs of the thighs/);
    expect(es.tests["toe-touch"].about).toMatch(/sobre todo una prueba de la parte de atrás de los muslos/);
    expect(en.tests.twist.about).toMatch(/cannot speak about calves/);
    expect(RELEVANCE.twist.calves.bearing).toBeNull();
  });

  it("[S22] name the protocol's numbers as the engine has them", () => {
    expect(ASSESSMENTS.twist).toMatchObject({ practice: 2, recorded: 3 });
    expect([AFTER_WITHIN_MS, BEFORE_WITHIN_MS]).toEqual([5 * 60_000, 15 * 60_000]);
    expect(QUIET_CHANCE).toBe(1 / 6);
    expect(en.intro.protocol).toMatch(/two tries for practice.*three that count.*within five minutes/);
    expect(es.intro.protocol).toMatch(/dos intentos de práctica.*tres que cuentan.*cinco minutos/);
    expect(ASSESSMENTS.stiffness).toMatchObject({ practice: 0, recorded: 1 });
    expect(en.intro.protocolOnce).toMatch(/One answer before.*One answer after.*within five minutes/);
    expect(es.intro.protocolOnce).toMatch(/Una respuesta antes.*Una respuesta después.*cinco minutos/);
    expect(en.walk.tooLate).toMatch(/five minutes/);
    expect(es.walk.tooLate).toMatch(/cinco minutos/);
    expect(en.quiet.chance).toMatch(/one tested session in six/);
    expect(es.quiet.chance).toMatch(/una de cada seis sesiones con prueba/);
    for (const words of [en, es]) {
      expect(words.kept.faults["after-too-late"]).toMatch(/five minutes|cinco minutos/);
      expect(words.kept.faults["before-too-early"]).toMatch(/fifteen minutes|quince minutos/);
    }
  });

  it("[S22] a turn that is typed can be read by hand: the marks, what folds them and what points at them", () => {
    for (const [language, { tests }] of languages) {
      const marks = tests.twist.byHand.join(" ");
      for (const degrees of ["30", "45", "60"]) expect(marks, language).toContain(degrees);
      expect(marks, language).toMatch(/broomstick|palo de escoba/);
      // The others are read from the ruler of their set-up.
      for (const test of ["toe-touch", "knee-to-wall"] as const)
        expect(tests[test].setUp.join(" "), `${language} ${test}`).toMatch(/ruler|regla/);
    }
  });

  it("[H04] STOP is the same word in a test and in a session, and the question about stiffness points to it", () => {
    expect(en.walk.stop).toBe(sessionEn.player.stop);
    expect(es.walk.stop).toBe(sessionEs.player.stop);
    expect(en.tests.stiffness.safety).toContain(en.walk.stop);
    expect(es.tests.stiffness.safety).toContain(es.walk.stop);
  });

  it("one test goes by one name, here and wherever it is named", () => {
    for (const test of TEST_IDS) {
      expect(en.tests[test].name).toBe(appEn.tests[test]);
      expect(es.tests[test].name).toBe(appEs.tests[test]);
    }
  });

  it("[M1.2, H20] promise nothing and judge nobody", () => {
    for (const [language, words] of languages)
      for (const [path, text] of leaves(words)) expect(text, `${language} ${path}`).not.toMatch(CLAIMS);
  });

  it("[H18] left and right are never the same words", () => {
    for (const [language, { cues }] of languages) expect(cues.left, language).not.toBe(cues.right);
  });
});
