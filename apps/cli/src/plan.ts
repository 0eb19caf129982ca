import { adapt, type Day, dayNumber, fold, NO_PAST, parseDay, type Refusal } from "@rollwell/engine";
import type { ExitCode, Usage } from "./exit.ts";
import { parseHistory, parseJson, readJson, readText } from "./files.ts";
import { printProgramme, printRefusals } from "./print.ts";
import { answer, clearanceFor, parseRequest, USUAL_TOOLS } from "./request.ts";

export interface PlanOptions {
  readonly minutes?: string | undefined;
  readonly purpose?: string | undefined;
  readonly focus?: string | undefined;
  readonly tools?: string | undefined;
  readonly "no-floor"?: boolean | undefined;
  readonly answers?: string | undefined;
  readonly history?: string | undefined;
  readonly day?: string | undefined;
  readonly seed?: string | undefined;
  readonly json?: boolean | undefined;
}

/** The local calendar day: the only clock of the command line. */
export function localDay(): Day {
  const now = new Date();
  const part = (value: number, width: number): string => String(value).padStart(width, "0");
  return parseDay(`${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`) as Day;
}

const listed = (text: string): readonly string[] =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

export function planOne(options: PlanOptions, usage: Usage): ExitCode {
  if (options.minutes === undefined || options.purpose === undefined)
    return usage("plan needs --minutes and --purpose");
  if (!/^\d+$/.test(options.minutes))
    return usage(`--minutes takes a whole number from 3 to 15, not "${options.minutes}"`);
  if (options.seed !== undefined && !/^-?\d+$/.test(options.seed))
    return usage(`--seed takes a whole number, not "${options.seed}"`);
  const day = options.day === undefined ? localDay() : parseDay(options.day);
  if (day === null) return usage(`--day takes YYYY-MM-DD, not "${options.day}"`);
  const answers = options.answers === undefined ? undefined : readJson(options.answers);
  if (answers?.ok === false) return usage(`${options.answers}: ${answers.error}`);
  const history = options.history === undefined ? undefined : readJson(options.history);
  if (history?.ok === false) return usage(`${options.history}: ${history.error}`);
  const facts = history === undefined ? undefined : parseHistory(history.value);
  if (facts?.ok === false) return usage(`${options.history}: ${facts.error}`);
  const clearance = clearanceFor(answers?.value, history?.value, day);
  if (!clearance.ok) return usage(`${options.answers ?? options.history}: ${clearance.error}`);

  const asked = parseRequest(
    {
      minutes: Number(options.minutes),
      purpose: options.purpose,
      focus: listed(options.focus ?? ""),
      tools: options.tools === undefined ? USUAL_TOOLS : listed(options.tools),
      noFloor: options["no-floor"] ?? false,
      seed: options.seed === undefined ? dayNumber(day) : Number(options.seed),
    },
    day,
  );
  if (!asked.ok) return usage(`${asked.error.code} (${asked.error.rule})`);
  const standing = facts === undefined ? NO_PAST : adapt(fold(facts.value), day);
  const planned = answer({ ...asked.value, clearance: clearance.value, standing });
  if (!planned.ok) return printRefusals(planned.error, options.json === true ? "json" : "text");
  process.stdout.write(
    options.json === true ? `${JSON.stringify(planned.value, null, 2)}\n` : printProgramme(planned.value),
  );
  return 0;
}

/** One result a line, in the order of the requests. A line that cannot be read is refused; the others go on. */
export function planMany(path: string, usage: Usage): ExitCode {
  const text = readText(path);
  if (!text.ok) return usage(`${path}: ${text.error}`);
  const today = localDay();
  const out: string[] = [];
  for (const line of text.value.split("\n")) {
    if (line.trim() === "") continue;
    out.push(JSON.stringify(resultOf(line, today)));
  }
  process.stdout.write(out.length === 0 ? "" : `${out.join("\n")}\n`);
  return 0;
}

function resultOf(line: string, today: Day): object {
  const refused = (refusals: readonly Refusal[]): object => ({ refused: refusals });
  const raw = parseJson(line);
  if (!raw.ok) return refused([{ code: "unreadable-request", rule: "H35" }]);
  const request = parseRequest(raw.value, today);
  if (!request.ok) return refused([request.error]);
  const planned = answer(request.value);
  return planned.ok ? planned.value : refused(planned.error);
}
