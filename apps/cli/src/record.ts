/** A programme as a sound file to keep: judged like any other, then spoken from its first second to its last. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CATALOG, cueWords, LANGUAGES, type Language } from "@rollwell/content";
import { session as enSession } from "@rollwell/content/words/en/session";
import { techniques as enTechniques } from "@rollwell/content/words/en/techniques";
import { session as esSession } from "@rollwell/content/words/es/session";
import { techniques as esTechniques } from "@rollwell/content/words/es/techniques";
import {
  adapt,
  admit,
  BREATH,
  type CueId,
  err,
  fold,
  NO_PAST,
  ok,
  type Person,
  parseDay,
  parseProgramme,
  type Result,
  type SafePlan,
} from "@rollwell/engine";
import { cuesRecorded, type Piece, recording, wavOf } from "@rollwell/soundtrack";
import type { ExitCode, Usage } from "./exit.ts";
import { parseHistory, readJson } from "./files.ts";
import { localDay } from "./plan.ts";
import { printRefusals } from "./print.ts";
import { clipsIn } from "./record-clips.ts";
import { clearanceFor } from "./request.ts";

interface RecordOptions {
  readonly output?: string | undefined;
  readonly language?: string | undefined;
  readonly voice?: string | undefined;
  readonly answers?: string | undefined;
  readonly history?: string | undefined;
  readonly day?: string | undefined;
}

const WORDS: Readonly<Record<Language, (cue: CueId) => string>> = {
  en: (cue) => cueWords(cue, enSession.cues, enTechniques),
  es: (cue) => cueWords(cue, esSession.cues, esTechniques),
};

const VOICES = fileURLToPath(new URL("../../../packages/voice", import.meta.url));

/** For whom: without answers and history a person with nothing to declare, as in `plan` and `check`. */
function personFrom({ answers, history, day }: RecordOptions): Result<Person, string> {
  const today = day === undefined ? localDay() : parseDay(day);
  if (today === null) return err(`--day takes YYYY-MM-DD, not "${day}"`);
  const told = answers === undefined ? undefined : readJson(answers);
  if (told?.ok === false) return err(`${answers}: ${told.error}`);
  const past = history === undefined ? undefined : readJson(history);
  if (past?.ok === false) return err(`${history}: ${past.error}`);
  const clearance = clearanceFor(told?.value, past?.value, today);
  if (!clearance.ok) return err(`${answers ?? history}: ${clearance.error}`);
  const facts = past === undefined ? ok([]) : parseHistory(past.value);
  if (!facts.ok) return err(`${history}: ${facts.error}`);
  const standing = facts.value.length === 0 ? NO_PAST : adapt(fold(facts.value), today);
  return ok({ clearance: clearance.value, standing });
}

const pieceOf = (plan: SafePlan): Piece => ({
  plan,
  techniques: plan.steps.map(({ technique }) => {
    const known = CATALOG.byId.get(technique);
    if (known === undefined) throw new Error(`an admitted plan with an unknown technique: ${technique}`);
    return known;
  }),
  breath: BREATH,
});

const SOUND = { voice: "on", voiceVolume: 1, tones: "on", tonesVolume: 1, pacer: "on" } as const;

export function record(files: readonly string[], options: RecordOptions, usage: Usage): ExitCode {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return usage("record needs one file");
  if (options.output === undefined) return usage("record needs -o FILE.wav");
  const language = (Object.keys(LANGUAGES) as Language[]).find((tag) => tag === (options.language ?? "en"));
  if (language === undefined) return usage(`--language takes ${Object.keys(LANGUAGES).join(" or ")}`);
  const person = personFrom(options);
  if (!person.ok) return usage(person.error);
  const raw = readJson(file);
  if (!raw.ok) return usage(`${file}: ${raw.error}`);
  const draft = parseProgramme(raw.value);
  if (!draft.ok) return usage(`${file}: ${draft.error.code} at ${draft.error.at}`);
  const plan = admit(draft.value, CATALOG, person.value);
  if (!plan.ok) return printRefusals(plan.error, "text");

  const session = pieceOf(plan.value);
  const folder = options.voice ?? join(VOICES, language);
  const clips = clipsIn(folder, cuesRecorded(session), WORDS[language]);
  if (!clips.ok) return usage(clips.error);
  const made = recording({ session, clips: clips.value, sound: SOUND });
  if (!made.ok) return usage(`${made.error.kind}: ${made.error.cues.join(", ")}`);
  const { samples, score } = made.value;
  const title = plan.value.title ?? `Rollwell, ${plan.value.minutes} min`;
  try {
    writeFileSync(options.output, new Uint8Array(wavOf({ samples, rate: score.rate, title })));
  } catch (cause) {
    return usage(cause instanceof Error ? cause.message : `${options.output} cannot be written`);
  }
  const unsaid = score.dropped.map(({ step, at, cue }) => `  step ${step + 1}, second ${at}: no room for ${cue}\n`);
  process.stdout.write(`${options.output}: ${Math.round(score.length / score.rate)} seconds\n${unsaid.join("")}`);
  return 0;
}
