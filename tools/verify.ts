/** The definition of done: every check in order, each named with its time; the first that fails ends it. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkBoundaries } from "./boundaries.ts";
import { countTests, reports } from "./reports.ts";
import { checkRules } from "./rules.ts";
import { checkSizes, measureSizes, tableOf } from "./sizes.ts";

interface Stage {
  readonly name: string;
  readonly passes: () => boolean;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const isDeep = process.argv.includes("--deep");
const environment = { ...process.env, ...(isDeep ? { RUNS: "1000000" } : {}) };

const command = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: environment }).status === 0;

function clean(problems: readonly string[]): boolean {
  for (const problem of problems) console.error(`  ${problem}`);
  return problems.length === 0;
}

function sizes(): boolean {
  const measured = measureSizes("apps/web/dist");
  console.log(tableOf(measured));
  return clean(checkSizes(measured));
}

const isLog = !process.stdout.isTTY;
const unitReport = [
  ...(isLog ? ["--no-color"] : []),
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${reports.unit}`,
];
const types: Stage = { name: "types", passes: () => command("tsc", "-b") };
const tests: Stage = { name: "unit and property tests", passes: () => command("vitest", "run", ...unitReport) };
const stages: readonly Stage[] = [
  types,
  {
    name: "format and lint",
    passes: () => command("biome", "ci", "--error-on-warnings", ...(isLog ? ["--colors=off"] : []), "."),
  },
  { name: "lint with types", passes: () => command("oxlint", "--type-aware", "--deny-warnings") },
  { name: "unused code", passes: () => command("knip", "--no-config-hints") },
  { name: "boundaries", passes: () => clean(checkBoundaries(root)) },
  { name: "rule coverage", passes: () => clean(checkRules(root)) },
  { name: "voice", passes: () => command("node", "--conditions=development", "tools/voice/check.ts") },
  tests,
  // The types were built first of all.
  { name: "build", passes: () => command("npm", "run", "--silent", "build", "-w", "apps/cli", "-w", "apps/web") },
  { name: "size", passes: sizes },
  { name: "browser tests", passes: () => command("playwright", "test") },
];

process.chdir(root);
for (const file of Object.values(reports)) rmSync(file, { force: true });

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);
const begun = performance.now();
const failure = (isDeep ? [types, tests] : stages).find(({ name, passes }) => {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const isFine = passes();
  console.log(`── ${name}: ${isFine ? "passed" : "FAILED"} in ${secondsSince(start)} s`);
  return !isFine;
});

console.log(
  failure === undefined
    ? `\nAll checks passed in ${secondsSince(begun)} s.`
    : `\nStopped at "${failure.name}" after ${secondsSince(begun)} s; no check behind it was run.`,
);
const { passed, failed } = countTests();
// A check that fails without a failing test, such as a type error, counts as one failure.
const shown = failure === undefined ? failed : Math.max(failed, 1);
console.log(`${passed} passed, ${shown} failed`);
process.exitCode = shown === 0 ? 0 : 1;
