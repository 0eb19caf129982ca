import { describe, expect, it } from "vitest";
import { TECHNIQUES } from "../src/index.ts";
import { app as enApp } from "../src/locales/en/app.ts";
import { screening as enScreening } from "../src/locales/en/screening.ts";
import { session as en } from "../src/locales/en/session.ts";
import { techniques as enTechniques } from "../src/locales/en/techniques.ts";
import { app as esApp } from "../src/locales/es/app.ts";
import { screening as esScreening } from "../src/locales/es/screening.ts";
import { session as es } from "../src/locales/es/session.ts";
import { techniques as esTechniques } from "../src/locales/es/techniques.ts";

const leaves = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(leaves)
      : [];

describe("words", () => {
  it("[H19] both ends of the pain scale have words, 0 for nothing and 10 for the worst", () => {
    for (const { player } of [en, es]) {
      expect(player.painLow).toMatch(/^0 \p{L}+/u);
      expect(player.painHigh).toMatch(/^10 \p{L}+/u);
      expect(player.painStops).toMatch(/7/);
    }
  });

  it("[H32] nothing speaks of streaks, loss or missed days", () => {
    const loss =
      /\bstreak|\bracha|don't lose|keep it up|you missed|missed (?:a )?days?|\bin a row|te perdiste|no pierdas|días seguidos|has fallado|\bguilt|\bculpa/i;
    for (const text of [enApp, esApp, en, es, enScreening, esScreening].flatMap(leaves)) expect(text).not.toMatch(loss);
    expect([enApp.today.lastDays, esApp.today.lastDays].every((text) => text.includes("14"))).toBe(true);
  });

  it("[S12] a line that names a breath is known to the timeline, which says it with that breath", () => {
    const named = (line: string): "in" | "out" | undefined =>
      /breathe in\b|\btoma aire/i.test(line)
        ? "in"
        : /breathe out|suelta el aire|soltar el aire|sueltas el aire/i.test(line)
          ? "out"
          : undefined;
    for (const { id, breathed = {} } of TECHNIQUES)
      for (const locale of [enTechniques, esTechniques]) {
        const { start, going } = locale[id as keyof typeof enTechniques].cues;
        const lines = { start, "going-1": going[0], "going-2": going[1], "going-3": going[2] };
        for (const [line, words] of Object.entries(lines))
          expect(named(words), `${id}/${line}: ${words}`).toBe(breathed[line as keyof typeof breathed]);
      }
  });

  it("[H01, H02, H03, H15] a line that tells how far to go or when to stop is known as one", () => {
    const inEnglish = /\bstop\b|tingle|no (?:lower|higher)|bottom of the shoulder|a hand above|at most/i;
    const inSpanish = /detente|hormigue|no más arriba|no bajes|borde inferior|a una mano de|como mucho/i;
    const lines = ["going-1", "going-2", "going-3"] as const;
    for (const { id, firm = [] } of TECHNIQUES)
      for (const [locale, tells] of [
        [enTechniques, inEnglish],
        [esTechniques, inSpanish],
      ] as const) {
        const { going } = locale[id as keyof typeof enTechniques].cues;
        expect(
          lines.filter((_, i) => tells.test(going[i] ?? "")),
          `${id}: ${going.join(" · ")}`,
        ).toEqual(firm);
      }
  });
});
