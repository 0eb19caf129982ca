/** The screening questions and the catalogue, for people and for programs. */

import { LANGUAGES, type Language, TECHNIQUES } from "@rollwell/content";
import { screening as enScreening } from "@rollwell/content/words/en/screening";
import { techniques as enTechniques } from "@rollwell/content/words/en/techniques";
import { screening as esScreening } from "@rollwell/content/words/es/screening";
import { techniques as esTechniques } from "@rollwell/content/words/es/techniques";
import { QUESTIONS, sidesOf, type Technique, writeTrack } from "@rollwell/engine";
import type { ExitCode, Usage } from "./exit.ts";

interface ListOptions {
  readonly language?: string | undefined;
  readonly json?: boolean | undefined;
}

const WORDS = {
  en: { screening: enScreening, techniques: enTechniques },
  es: { screening: esScreening, techniques: esTechniques },
} as const satisfies Record<Language, unknown>;

const questionRows = (language: Language) =>
  QUESTIONS.map(({ id, tier, rule, changes }) => {
    const words = WORDS[language].screening.questions[id];
    return { id, tier, rule, question: words.question, help: words.help ?? null, changes };
  });

function techniqueRow(technique: Technique, language: Language) {
  const { id, area, level, manner, posture, contact, tools, needs, painCeiling, easier, harder, rules } = technique;
  const words = (WORDS[language].techniques as Readonly<Record<string, { readonly name: string }>>)[id];
  return {
    id,
    name: words?.name ?? id,
    area,
    level,
    manner,
    posture,
    tools,
    needs: needs ?? null,
    sides: sidesOf(technique),
    contact:
      contact.lies === "across"
        ? {
            lies: "across",
            track: writeTrack(contact.track),
            beside: contact.beside === undefined ? null : writeTrack(contact.beside),
          }
        : contact,
    painCeiling,
    easier,
    harder,
    rules,
  };
}

function trackText(row: ReturnType<typeof techniqueRow>): string {
  if (row.contact.lies !== "across") return row.contact.lies === "along" ? "lies along" : "no pressure";
  const { track } = row.contact;
  return track.axis === "spine" ? `spine ${track.from}–${track.to}` : `${track.axis} ${track.fromCm}–${track.toCm} cm`;
}

export function list(what: "questions" | "techniques", options: ListOptions, usage: Usage): ExitCode {
  const language = (Object.keys(LANGUAGES) as Language[]).find((tag) => tag === (options.language ?? "en"));
  if (language === undefined) return usage(`--language takes ${Object.keys(LANGUAGES).join(" or ")}`);
  const questions = questionRows(language);
  const techniques = TECHNIQUES.map((technique) => techniqueRow(technique, language));
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify(what === "questions" ? questions : techniques, null, 2)}\n`);
    return 0;
  }
  const lines =
    what === "questions"
      ? questions.map(
          ({ id, tier, rule, question }) => `${tier.padEnd(10)} ${id.padEnd(30)} ${rule.padEnd(5)} ${question}`,
        )
      : techniques.map((row) =>
          `${row.id.padEnd(26)} ${row.area.padEnd(18)} level ${row.level}  ${row.sides.join("/").padEnd(11)} ${row.tools.join(",").padEnd(26)} ${trackText(row).padEnd(26)} ${row.rules.join(" ")}`.trimEnd(),
        );
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}
