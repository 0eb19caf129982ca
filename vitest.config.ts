import { defineConfig } from "vitest/config";

const deep = Number(process.env["RUNS"] ?? 0) > 100_000;

export default defineConfig({
  resolve: { conditions: ["development"] },
  ssr: { resolve: { conditions: ["development"] } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "apps/{cli,server,web}/src/**/*.test.{ts,tsx}",
      "apps/{cli,server,web}/test/**/*.test.ts",
      "tools/**/*.test.ts",
    ],
    maxWorkers: "100%", // by itself Vitest leaves one core free: of two, half
    isolate: false, // files share their worker: a third less work than loading everything anew for each of them
    setupFiles: ["tools/property-runs.ts"],
    testTimeout: deep ? 3_600_000 : 60_000,
  },
});
