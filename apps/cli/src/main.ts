/** `rollwell`: plan, check, record, questions, techniques. Puts the parts together; the rules are the engine's. */
import { parseArgs } from "node:util";
import { check } from "./check.ts";
import type { ExitCode } from "./exit.ts";
import { HELP } from "./help.ts";
import { list } from "./lists.ts";
import { planMany, planOne } from "./plan.ts";
import { record } from "./record.ts";

const OPTIONS = {
  minutes: { type: "string" },
  purpose: { type: "string" },
  focus: { type: "string" },
  tools: { type: "string" },
  "no-floor": { type: "boolean" },
  answers: { type: "string" },
  history: { type: "string" },
  day: { type: "string" },
  seed: { type: "string" },
  requests: { type: "string" },
  language: { type: "string" },
  output: { type: "string", short: "o" },
  voice: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Which options each command takes; another one is wrong usage, not ignored. */
const TAKES: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  plan: ["minutes", "purpose", "focus", "tools", "no-floor", "answers", "history", "day", "seed", "requests", "json"],
  check: ["answers", "history", "day", "json"],
  record: ["output", "language", "voice", "answers", "history", "day"],
  questions: ["language", "json"],
  techniques: ["language", "json"],
};

function wrongUsage(message: string): ExitCode {
  process.stderr.write(`rollwell: ${message}\nrollwell --help tells how.\n`);
  return 2;
}

function run(argv: readonly string[]): ExitCode {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    return wrongUsage(cause instanceof Error ? cause.message : String(cause));
  }
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.help === true || command === undefined) {
    process.stdout.write(HELP);
    return values.help === true ? 0 : 2;
  }
  const takes = TAKES[command];
  if (takes === undefined) return wrongUsage(`no command "${command}"`);
  const extra = Object.keys(values).find((name) => !(takes as readonly string[]).includes(name));
  if (extra !== undefined) return wrongUsage(`"${command}" takes no --${extra}`);
  if (command !== "check" && command !== "record" && files.length > 0)
    return wrongUsage(`"${command}" takes no file: ${files[0]}`);
  switch (command) {
    case "plan":
      return values.requests === undefined ? planOne(values, wrongUsage) : planMany(values.requests, wrongUsage);
    case "check":
      return check(files, values, wrongUsage);
    case "record":
      return record(files, values, wrongUsage);
    default:
      return list(command === "questions" ? "questions" : "techniques", values, wrongUsage);
  }
}

// A reader that closes the pipe early (`| head`) is not an error.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code === "EPIPE") process.exit(0);
  throw cause;
});
process.exitCode = run(process.argv.slice(2));
