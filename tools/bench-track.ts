/** What the sound of a fifteen-minute session costs in Chromium: mixing it beside the page, and keeping it. */
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from "@playwright/test";
import { START, screenedPerson } from "./bench-person.ts";

const MIXES = 7;

/** Notes when a worker was asked for a track and when it answered, and how large the answer was. */
const WATCH = `{
  globalThis.mixed = [];
  const Device = Worker;
  globalThis.Worker = class extends Device {
    #asked = 0;
    constructor(...how) {
      super(...how);
      this.addEventListener("message", ({ data }) => {
        if (data.kind === "mixed") globalThis.mixed.push([performance.now() - this.#asked, data.value.sound.size]);
      });
    }
    postMessage(...what) {
      this.#asked = performance.now();
      super.postMessage(...what);
    }
  };
}`;

/**
 * Proportional memory in MB of the page's process and of those it shares with others; only Linux tells. Of the processes of
 * pages the largest is meant: what another one still holds after its page was closed is chance.
 */
async function memory(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const read = processInfo.map(({ id, type }) => {
    const rollup = `/proc/${id}/smaps_rollup`;
    const kilobytes = existsSync(rollup) ? /^Pss:\s+(\d+)/m.exec(readFileSync(rollup, "utf8"))?.[1] : undefined;
    return { isOfPage: type === "renderer", mb: Number(kilobytes ?? 0) / 1024 };
  });
  const shared = read.filter(({ isOfPage }) => !isOfPage).reduce((sum, { mb }) => sum + mb, 0);
  return shared + Math.max(0, ...read.filter(({ isOfPage }) => isOfPage).map(({ mb }) => mb));
}

/** Chooses on the page, and waits until that is kept, as a person who goes on does. */
async function choose(page: Page, option: string): Promise<void> {
  await page.locator(option).check();
  await wait(500);
}

const FIFTEEN = 'input[name="minutes"][value="15"]';

async function chooseFifteen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await choose(page, FIFTEEN);
}

/**
 * Opens Today with fifteen minutes chosen, starts, and looks on for some seconds; returns the most memory that was held.
 * Garbage is collected before each reading: a browser does so when it needs the room, and when that is, is chance.
 */
async function peakOf(page: Page, address: string): Promise<number> {
  const [own, all] = await Promise.all([
    page.context().newCDPSession(page),
    (page.context().browser() as Browser).newBrowserCDPSession(),
  ]);
  await chooseFifteen(page, address);
  let peak = 0;
  const watch = async (milliseconds: number): Promise<void> => {
    for (const at = performance.now(); performance.now() - at < milliseconds; await wait(50)) {
      await own.send("HeapProfiler.collectGarbage");
      peak = Math.max(peak, await memory(all));
    }
  };
  await watch(4000); // mixed ahead
  await page.locator(START).tap();
  await page.locator("main.player").waitFor();
  await watch(6000);
  return peak;
}

const round = (value: number): number => Math.round(value * 10) / 10;

interface MixCost {
  /** From a new worker being handed the phrases until the track is with the page as a file: the median of some. */
  readonly mixMs: number;
  readonly fileMb: number;
}

/** A page that is opened anew mixes ahead, each time in a new worker. */
export async function mixCost(context: BrowserContext, address: string): Promise<MixCost> {
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await chooseFifteen(page, address);
  const mixes: [number, number][] = [];
  for (let run = 0; run < MIXES; run++) {
    await page.goto(address);
    await page.locator(`${FIFTEEN}:checked`).waitFor();
    await wait(3000);
    mixes.push(...(await page.evaluate<typeof mixes>("mixed")));
  }
  await page.close();
  const [ms, bytes] = mixes.toSorted(([one], [other]) => one - other)[Math.floor(mixes.length / 2)] ?? [];
  return { mixMs: Math.round(ms ?? Number.NaN), fileMb: round((bytes ?? Number.NaN) / 1e6) };
}

/** The session as it is heard: from its track, or cue by cue without one. */
type Coach = "track" | "live";

/** In a browser of its own, which holds nothing of what was done before. */
async function peakHeard(coach: Coach, { launch, phone, address }: Where): Promise<number> {
  const browser = await launch();
  const context = await browser.newContext(phone);
  await screenedPerson(context, address);
  const page = await context.newPage();
  await page.goto(new URL("settings", address).href);
  await choose(page, `input[name="coach"][value="${coach}"]`);
  const peak = await peakOf(page, address);
  await browser.close();
  return peak;
}

interface Where {
  readonly launch: () => Promise<Browser>;
  readonly phone: BrowserContextOptions;
  readonly address: string;
}

const ROUNDS = 3;
const middleOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[ROUNDS >> 1] ?? Number.NaN;

/** MB that the browser of somebody who hears a track holds more, at the most: medians of some; null where it cannot be told. */
export async function trackMemory(where: Where): Promise<number | null> {
  const peaks: Record<Coach, number[]> = { track: [], live: [] };
  for (let nth = 0; nth < ROUNDS; nth++)
    for (const coach of ["track", "live"] as const) peaks[coach].push(await peakHeard(coach, where));
  return middleOf(peaks.live) === 0 ? null : round(middleOf(peaks.track) - middleOf(peaks.live));
}
