import { existsSync, readFileSync } from "node:fs";

/** Where Vitest and Playwright leave their results. */
export const reports = { unit: "test-output/vitest.json", browser: "test-output/playwright.json" } as const;

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

function readReport<Shape>(file: string, count: (report: Shape) => Count): Count {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8")) as Shape) : { passed: 0, failed: 0 };
}

/** All tests of the last run; a stage that did not run counts for nothing. */
export function countTests(): Count {
  const unit = readReport(reports.unit, (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
  const browser = readReport(
    reports.browser,
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky, // a test that passes only when tried again has failed
    }),
  );
  return { passed: unit.passed + browser.passed, failed: unit.failed + browser.failed };
}
