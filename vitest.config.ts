import { defineConfig } from "vitest/config";

const deep = Number(process.env["RUNS"] ?? 0) > 100_000;

export default defineConfig({
  resolve: { conditions: ["development"] },
  ssr: { resolve: { conditions: ["development"] } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    maxWorkers: "100%", // by itself Vitest leaves one core free: of two, half
    isolate: false, // files share their worker: a third less work than loading everything anew for each of them
    setupFiles: ["tools/property-runs.ts"],
    testTimeout: deep ? 3_600_000 : 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: [
            "packages/*/{src,test}/**/*.test.ts",
            "apps/{cli,server}/{src,test}/**/*.test.ts",
            "tools/**/*.test.ts",
          ],
          // Node reads these sources as they are, as the command line does: a tenth quicker than rewritten ones.
          experimental: { viteModuleRunner: false },
          execArgv: ["--conditions=development"],
        },
      },
      { extends: true, test: { name: "web", include: ["apps/web/{src,test}/**/*.test.{ts,tsx}"] } },
    ],
  },
});
