/** Judges programme files: safe, refused, or unreadable. */

import { CATALOG } from "@rollwell/content";
import { adapt, admit, fold, NO_PAST, type Person, parseDay, parseProgramme, type Refusal } from "@rollwell/engine";
import type { ExitCode, Usage } from "./exit.ts";
import { parseHistory, readJson } from "./files.ts";
import { localDay } from "./plan.ts";
import { refusalLine } from "./print.ts";
import { clearanceFor } from "./request.ts";

interface CheckOptions {
  readonly answers?: string | undefined;
  readonly history?: string | undefined;
  readonly day?: string | undefined;
  readonly json?: boolean | undefined;
}

type Judgement =
  | { readonly file: string; readonly result: "safe"; readonly minutes: number; readonly totalSeconds: number }
  | { readonly file: string; readonly result: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly file: string; readonly result: "unreadable"; readonly error: string };

function judge(file: string, person: Person): Judgement {
  const raw = readJson(file);
  if (!raw.ok) return { file, result: "unreadable", error: raw.error };
  const draft = parseProgramme(raw.value);
  if (!draft.ok) return { file, result: "unreadable", error: `${draft.error.code} at ${draft.error.at}` };
  const plan = admit(draft.value, CATALOG, person);
  if (!plan.ok) return { file, result: "refused", refusals: plan.error };
  return { file, result: "safe", minutes: plan.value.minutes, totalSeconds: plan.value.totalSeconds };
}

function line(judgement: Judgement): string {
  switch (judgement.result) {
    case "safe":
      return `${judgement.file}: safe, ${judgement.totalSeconds} seconds`;
    case "refused":
      return [`${judgement.file}: refused`, ...judgement.refusals.map(refusalLine)].join("\n");
    case "unreadable":
      return `${judgement.file}: unreadable, ${judgement.error}`;
  }
}

const EXIT: Readonly<Record<Judgement["result"], ExitCode>> = { safe: 0, refused: 1, unreadable: 2 };

export function check(files: readonly string[], options: CheckOptions, usage: Usage): ExitCode {
  if (files.length === 0) return usage("check needs a file");
  const day = options.day === undefined ? localDay() : parseDay(options.day);
  if (day === null) return usage(`--day takes YYYY-MM-DD, not "${options.day}"`);
  const answers = options.answers === undefined ? undefined : readJson(options.answers);
  if (answers?.ok === false) return usage(`${options.answers}: ${answers.error}`);
  const history = options.history === undefined ? undefined : readJson(options.history);
  if (history?.ok === false) return usage(`${options.history}: ${history.error}`);
  const clearance = clearanceFor(answers?.value, history?.value, day);
  if (!clearance.ok) return usage(`${options.answers ?? options.history}: ${clearance.error}`);
  const facts = history === undefined ? undefined : parseHistory(history.value);
  const standing = facts?.ok === true ? adapt(fold(facts.value), day) : NO_PAST;
  const judgements = files.map((file) => judge(file, { clearance: clearance.value, standing }));
  process.stdout.write(
    options.json === true ? `${JSON.stringify(judgements, null, 2)}\n` : `${judgements.map(line).join("\n")}\n`,
  );
  return judgements.reduce<ExitCode>((worst, { result }) => (EXIT[result] > worst ? EXIT[result] : worst), 0);
}
