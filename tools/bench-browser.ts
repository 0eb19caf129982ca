/**
 * `npm run bench:browser [-- --json]`: how the built app feels in a real Chromium. Needs `npm run build` first.
 *
 * - cold open: empty cache, CPU four times slower, 1.6 Mbit/s, 150 ms round trip; from navigation to a Today whose
 *   button can be pressed, and the same for an empty page on the same server as a yardstick.
 * - offline open: a returning person without a network, same slow CPU; in a tab that is open already and in a new one,
 *   which also pays for its process. Yardstick: a page of one line behind a worker of its own.
 * - track: what mixing the sound of a fifteen-minute session takes, and what keeping it does.
 * - player: share of one core while a session with its figure runs, layout shift, from Start to sound.
 * - gap: the longest silence when a person does something in a running session.
 * - a picture of a moving figure, on its page and in a running session.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { pictureOfARoll, pictureOnItsPage, pictureTime } from "./bench-figure.ts";
import { gapAtEvents } from "./bench-gap.ts";
import { controlled, START, screenedPerson } from "./bench-person.ts";
import { mixCost, trackMemory } from "./bench-track.ts";
import { installedChromium, WHOLE } from "./chromium.mjs";

const RUNS = 9;
const PORT = 41_777;
const address = `http://127.0.0.1:${PORT}/`;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function slow(page: Page, network: "slow" | "offline"): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  if (network === "offline") return;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
}

/** Makes the page note when the selector is there and has been painted. It does not poll: that would slow what it measures. */
async function watchFor(page: Page, selector: string): Promise<void> {
  await page.addInitScript(`{
    const watch = new MutationObserver(() => {
      if (document.querySelector("${selector}") === null) return;
      watch.disconnect();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { globalThis.usableAt = performance.now(); };
      requestAnimationFrame(() => port2.postMessage("painted"));
    });
    watch.observe(document, { childList: true, subtree: true });
  }`);
}

/** Milliseconds from navigation until the watched selector is painted, by the page's own clock. */
async function opened(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await wait(1500); // in silence: a question to the page would be answered before it is painted
  return Number(await page.evaluate("globalThis.usableAt"));
}

/** Offline opens by somebody who was here before, in milliseconds: in one tab again and again, and each in a new tab. */
async function openedAgain(
  context: BrowserContext,
  url: string,
  selector: string,
): Promise<Record<"same" | "fresh", number>> {
  const same: number[] = [];
  const fresh: number[] = [];
  const tab = async (): Promise<Page> => {
    const page = await context.newPage();
    await slow(page, "offline");
    await watchFor(page, selector);
    return page;
  };
  const kept = await tab();
  await opened(kept, url); // starts the process
  for (let run = 0; run < RUNS; run++) {
    await kept.goto("about:blank");
    same.push(await opened(kept, url));
  }
  await kept.close();
  for (let run = 0; run < RUNS; run++) {
    const page = await tab();
    fresh.push(await opened(page, url));
    await page.close();
  }
  return { same: Math.round(median(same)), fresh: Math.round(median(fresh)) };
}

interface PlayerLoad {
  readonly corePercent: number;
  readonly layoutShift: number;
  /** Worst distance of a cue on the screen from its second. */
  readonly cueErrorMs: number;
  readonly cues: number;
  /** From the tap on Start until the element plays. */
  readonly startToSoundMs: number;
  /** One picture of the figure of a step that is led by breath. */
  readonly pictureMs: number;
}

async function playerLoad(context: BrowserContext): Promise<PlayerLoad> {
  const page = await context.newPage();
  await page.addInitScript(`{
    const Device = Audio;
    globalThis.sounded = [];
    globalThis.Audio = class extends Device {
      constructor() {
        super();
        // The silence that unlocks the element is shorter than a second.
        this.addEventListener("playing", () => { if (this.duration > 1) globalThis.sounded.push(performance.now()); });
      }
    };
  }`);
  await page.goto(address);
  await wait(3000); // as a person who looks at Today first
  const session = await context.newCDPSession(page);
  await page.evaluate(
    `document.querySelector("${START}").addEventListener("click", () => { globalThis.pressed = performance.now(); })`,
  );
  await page.locator(START).tap(); // a mouse left lying on the page would be looked for at every picture
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
  const startToSoundMs = Math.round(Number(await page.evaluate("sounded[0] - pressed")));
  const pictureMs = await pictureTime(page);
  await page.close();
  return {
    corePercent: Math.round(corePercent * 10) / 10,
    layoutShift,
    cueErrorMs,
    cues: spoken.length,
    startToSoundMs,
    pictureMs,
  };
}

const server = spawn(process.execPath, ["apps/server/dist/main.js"], {
  env: { ...process.env, PORT: String(PORT) },
  stdio: ["ignore", "pipe", "inherit"],
});
await once(server.stdout, "data");
const EMPTY_PAGE = `<!doctype html><p id=there>there</p><script>navigator.serviceWorker.register("/sw.js")</script>`;
const EMPTY_WORKER = `onfetch = (event) => event.respondWith(new Response(${JSON.stringify(EMPTY_PAGE)}, { headers: { "content-type": "text/html" } }));
onactivate = (event) => event.waitUntil(clients.claim());`;
const emptyServer = createServer(({ url }, answer) =>
  url === "/sw.js"
    ? answer.setHeader("content-type", "text/javascript").end(EMPTY_WORKER)
    : answer.setHeader("content-type", "text/html").end(EMPTY_PAGE),
);
const emptyAddress = `http://127.0.0.1:${PORT + 1}/`;
emptyServer.listen(PORT + 1, "127.0.0.1");
const executablePath = installedChromium(process.env, WHOLE)?.path;
const launch = (): Promise<Browser> =>
  chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
const browser = await launch();
try {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
  const cold: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    for (const [times, url, selector] of [
      [cold, address, START],
      [empty, emptyAddress, "#there"],
    ] as const) {
      const context = await browser.newContext(phone);
      const page = await context.newPage();
      await slow(page, "slow");
      await watchFor(page, selector);
      times.push(await opened(page, url));
      await context.close();
    }
  }
  const person = await browser.newContext(phone);
  await screenedPerson(person, address);
  const visitor = await person.newPage();
  await visitor.goto(emptyAddress);
  await controlled(visitor);
  await visitor.close();
  await person.setOffline(true);
  const offline = await openedAgain(person, address, START);
  const offlineEmpty = await openedAgain(person, emptyAddress, "#there");
  await person.setOffline(false);
  const player = await playerLoad(person);
  const another = async (): Promise<BrowserContext> => {
    const context = await browser.newContext(phone);
    await screenedPerson(context, address);
    return context;
  };
  const mixer = await another();
  const mix = await mixCost(mixer, address);
  await mixer.close();
  const track = { ...mix, memoryMb: await trackMemory({ launch, phone, address }) };
  const listener = await another();
  const gapMs = await gapAtEvents(listener, address);
  await listener.close();
  const shown = await another();
  const picture = {
    aloneMs: await pictureOnItsPage(shown, address),
    breathMs: player.pictureMs,
    rollMs: await pictureOfARoll(shown, address),
  };
  await shown.close();
  const result = {
    coldOpenMs: Math.round(median(cold)),
    emptyPageMs: Math.round(median(empty)),
    offlineOpenMs: offline,
    offlineEmptyPageMs: offlineEmpty,
    player,
    picture,
    track,
    gapMs,
  };
  process.stdout.write(
    process.argv.includes("--json")
      ? `${JSON.stringify(result)}\n`
      : [
          `cold open to a usable Today    ${result.coldOpenMs} ms (an empty page: ${result.emptyPageMs} ms), median of ${RUNS}`,
          `offline open, returning        ${offline.same} ms (an empty page: ${offlineEmpty.same} ms); in a new tab ${offline.fresh} ms (an empty page: ${offlineEmpty.fresh} ms)`,
          `a running session              ${player.corePercent} % of one core, layout shift ${player.layoutShift}, ${player.cues} cues within ${player.cueErrorMs} ms`,
          `from Start to sound            ${player.startToSoundMs} ms`,
          `silence at an event            ${gapMs} ms at most`,
          `a picture of a moving figure   from pose to paint, CPU four times slower: ${picture.aloneMs} ms on its page, in a running session ${picture.breathMs} ms led by breath, ${picture.rollMs} ms rolling`,
          `a track of fifteen minutes     mixed in a worker in ${track.mixMs} ms; ${track.fileMb} MB; the browser holds ${track.memoryMb ?? "?"} MB more at its peak`,
          "",
        ].join("\n"),
  );
} finally {
  await browser.close();
  emptyServer.close();
  server.kill("SIGTERM");
}
