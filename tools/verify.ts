/** The definition of done: every check in order, each named with its time; the first that fails ends it. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkBoundaries } from "./boundaries.ts";
import { checkRules } from "./rules.ts";
import { checkSizes, measureSizes, tableOf } from "./sizes.ts";

interface Stage {
  readonly name: string;
  readonly passes: () => boolean;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const results = { unit: "test-output/vitest.json", browser: "test-output/playwright.json" } as const;
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

const unitReport = ["--reporter=default", "--reporter=json", `--outputFile.json=${results.unit}`];
const types: Stage = { name: "types", passes: () => command("tsc", "-b") };
const tests: Stage = { name: "unit and property tests", passes: () => command("vitest", "run", ...unitReport) };
const stages: readonly Stage[] = [
  types,
  { name: "format and lint", passes: () => command("biome", "ci", "--error-on-warnings", ".") },
  { name: "lint with types", passes: () => command("oxlint", "--type-aware", "--deny-warnings") },
  { name: "unused code", passes: () => command("knip") },
  { name: "boundaries", passes: () => clean(checkBoundaries(root)) },
  { name: "rule coverage", passes: () => clean(checkRules(root)) },
  tests,
  { name: "build", passes: () => command("npm", "run", "--silent", "build") },
  { name: "size", passes: sizes },
  { name: "browser tests", passes: () => command("playwright", "test") },
];

interface Count {
  readonly passed: number;
  readonly failed: number;
}

function readReport<Shape>(file: string, count: (report: Shape) => Count): Count {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8")) as Shape) : { passed: 0, failed: 0 };
}

function total(): Count {
  const unit = readReport(results.unit, (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
  const browser = readReport(
    results.browser,
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky, // a test that passes only when tried again has failed
    }),
  );
  return { passed: unit.passed + browser.passed, failed: unit.failed + browser.failed };
}

process.chdir(root);
for (const file of Object.values(results)) rmSync(file, { force: true });

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
    : `\nStopped at "${failure.name}" after ${secondsSince(begun)} s; the checks behind it did not run.`,
);
const { passed, failed } = total();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failure === undefined && failed === 0 ? 0 : 1;
