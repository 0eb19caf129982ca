import { defineConfig, devices } from "@playwright/test";
import { installedChromium } from "./tools/chromium.mjs";

const port = Number(process.env["E2E_PORT"] ?? 41_730);
const origin = `http://127.0.0.1:${port}`;
const executablePath = installedChromium()?.path;

export default defineConfig({
  testDir: "apps/web/e2e",
  outputDir: "test-output/playwright",
  forbidOnly: process.env["CI"] !== undefined,
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  reporter: [["list"], ["json", { outputFile: "test-output/playwright.json" }]],
  use: {
    baseURL: origin,
    serviceWorkers: "block", // it fetches the whole app ahead: who tests it, or that nothing at all fails, allows it
    screenshot: "only-on-failure", // a trace of every test would take a quarter of their time: --trace=on when one is wanted
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [
    {
      name: "phone",
      grepInvert: /@desktop/,
      testIgnore: "**/update.spec.ts", // about the worker, which knows no screen size
      use: { ...devices["Desktop Chrome"], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: "desktop",
      testMatch: /(screens|session|update)\.spec\.ts$/, // the others know no screen size
      grepInvert: /@phone/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: {
    command: "node apps/server/dist/main.js",
    url: origin,
    env: { PORT: String(port), HOST: "127.0.0.1" },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 3000 },
  },
});
