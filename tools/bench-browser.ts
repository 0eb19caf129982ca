/**
 * `npm run bench:browser [-- --json]`: how the built app feels in a real Chromium. Needs `npm run build` first.
 *
 * - cold open: empty cache, CPU four times slower, 1.6 Mbit/s, 150 ms round trip; from navigation to a Today whose
 *   button can be pressed, and the same for an empty page on the same server as a yardstick.
 * - offline open: a returning person without a network, same slow CPU.
 * - player: share of one core while a session runs, and layout shift.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { installedChromium } from "./chromium.mjs";

const RUNS = 7;
const PORT = 41_777;
const address = `http://127.0.0.1:${PORT}/`;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function slow(page: Page, network: "slow" | "offline" | "plain"): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  if (network === "slow") {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 94_000,
    });
  }
  return session;
}

/** Milliseconds from navigation until the selector is on the screen, by the page's own clock. */
async function opened(page: Page, url: string, selector: string): Promise<number> {
  await page.addInitScript(`{
    const look = () => {
      if (document.querySelector("${selector}") === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => { globalThis.usableAt = performance.now(); });
    };
    look();
  }`);
  await page.goto(url);
  await page.waitForFunction("'usableAt' in globalThis");
  return Number(await page.evaluate("usableAt"));
}

const START = ".button.primary.big";

async function screenedPerson(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(START).click();
  await page.locator(START).click();
  await page.locator("#age").fill("34");
  await page.keyboard.press("Enter");
  const title = page.locator("h1");
  while ((await page.locator(".answers").count()) > 0) {
    const before = await title.innerText();
    await page.locator(".answers button").first().click();
    await page.waitForFunction(`document.querySelector("h1")?.innerText !== ${JSON.stringify(before)}`);
  }
  await page.waitForFunction("navigator.serviceWorker.controller !== null");
  await wait(500);
  await page.close();
}

interface PlayerLoad {
  readonly corePercent: number;
  readonly layoutShift: number;
  /** Worst distance of a cue on the screen from its second. */
  readonly cueErrorMs: number;
  readonly cues: number;
}

async function playerLoad(context: BrowserContext): Promise<PlayerLoad> {
  const page = await context.newPage();
  await page.goto(address);
  const session = await context.newCDPSession(page);
  await page.locator(START).click();
  await page.locator("main.player").waitFor();
  await page.evaluate(`
    globalThis.shifted = 0;
    globalThis.spoken = [];
    let line = document.querySelector(".player .cue")?.textContent;
    new MutationObserver(() => {
      const now = document.querySelector(".player .cue")?.textContent;
      if (now === line) return;
      line = now;
      globalThis.spoken.push(performance.now());
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shifted += entry.value;
    }).observe({ type: "layout-shift", buffered: false });`);
  await wait(2000);
  await session.send("Performance.enable");
  const read = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const before = await read();
  const from = performance.now();
  await wait(40_000);
  const busy = (await read()) - before;
  const corePercent = (busy / ((performance.now() - from) / 1000)) * 100;
  const layoutShift = Number(await page.evaluate("shifted"));
  // Cues lie on whole seconds of the session: the first one seen is the yardstick for the others.
  const spoken = (await page.evaluate("spoken")) as readonly number[];
  const errors = spoken.map((at) => Math.abs(((at - (spoken[0] ?? at) + 500) % 1000) - 500));
  const cueErrorMs = Math.round(Math.max(...errors));
  await page.close();
  return { corePercent: Math.round(corePercent * 10) / 10, layoutShift, cueErrorMs, cues: spoken.length };
}

const server = spawn(process.execPath, ["apps/server/dist/main.js"], {
  env: { ...process.env, PORT: String(PORT) },
  stdio: ["ignore", "pipe", "inherit"],
});
await once(server.stdout, "data");
const emptyServer = createServer((_, answer) =>
  answer.setHeader("content-type", "text/html").end("<!doctype html><p id=there>there</p>"),
);
emptyServer.listen(PORT + 1, "127.0.0.1");
const executablePath = installedChromium()?.path;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
});
try {
  const phone = { viewport: { width: 390, height: 844 } };
  const cold: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    for (const [times, url, selector] of [
      [cold, address, START],
      [empty, `http://127.0.0.1:${PORT + 1}/`, "#there"],
    ] as const) {
      const context = await browser.newContext(phone);
      const page = await context.newPage();
      await slow(page, "slow");
      times.push(await opened(page, url, selector));
      await context.close();
    }
  }
  const person = await browser.newContext(phone);
  await screenedPerson(person);
  await person.setOffline(true);
  const offline: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await person.newPage();
    await slow(page, "offline");
    offline.push(await opened(page, address, START));
    await page.close();
  }
  await person.setOffline(false);
  const player = await playerLoad(person);
  const result = {
    coldOpenMs: Math.round(median(cold)),
    emptyPageMs: Math.round(median(empty)),
    offlineOpenMs: Math.round(median(offline)),
    player,
  };
  process.stdout.write(
    process.argv.includes("--json")
      ? `${JSON.stringify(result)}\n`
      : `cold open to a usable Today    ${result.coldOpenMs} ms (an empty page: ${result.emptyPageMs} ms), median of ${RUNS}\noffline open, returning        ${result.offlineOpenMs} ms\na running session              ${player.corePercent} % of one core, layout shift ${player.layoutShift}, ${player.cues} cues within ${player.cueErrorMs} ms\n`,
  );
} finally {
  await browser.close();
  emptyServer.close();
  server.kill("SIGTERM");
}
