import { describe, expect, it } from "vitest";
import { expectEveryNo, expectTheSameWords, leaves } from "../../test/translated.ts";
import { trial as en } from "./en/trial.ts";
import { trial as es } from "./es/trial.ts";

const all = [...leaves(en), ...leaves(es)];

describe("trial words", () => {
  it("[H34] both languages have the same words and places to fill, none empty", () => {
    expectTheSameWords(en, es);
  });

  it("[H34] what denies in English denies in Spanish", () => {
    expectEveryNo(en, es);
  });

  it("[S22] says that the answer may be none, that chance picks quiet sessions, and that any test can be left out", () => {
    for (const { agree, settings, again } of [en, es]) {
      expect(agree.points.at(-1)).toMatch(/nothing shows|no se nota nada/);
      for (const hint of [agree.quietHint, settings.quietHint]) expect(hint).toMatch(/chance|azar/);
      expect(again.skip.length).toBeGreaterThan(0);
    }
  });

  it("[M1.2, H20] promises nothing, judges nobody and counts no days", () => {
    for (const [path, text] of all) {
      expect(text, path).not.toMatch(
        /\b(cure|heal|treat|relieve|knots?|streak|score|curar?|tratar?|aliviar?|racha)\b/i,
      );
    }
  });
});
