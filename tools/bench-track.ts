/** What the sound of a fifteen-minute session costs in Chromium: mixing it beside the page, and keeping it. */
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { START } from "./bench-person.ts";

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

/** Proportional memory of all processes of the browser, in MB; only Linux tells. */
async function memory(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
  await session?.detach();
  const kilobytes = processInfo.map(({ id }) => {
    const rollup = `/proc/${id}/smaps_rollup`;
    return existsSync(rollup) ? Number(/^Pss:\s+(\d+)/m.exec(readFileSync(rollup, "utf8"))?.[1] ?? 0) : 0;
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

async function chooseFifteen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('input[name="minutes"][value="15"]').check();
}

/** Opens Today with fifteen minutes chosen, starts, and looks on for some seconds; returns the most memory that was held. */
async function peakOf(page: Page, address: string): Promise<number> {
  await chooseFifteen(page, address);
  let [peak, at] = [0, performance.now()];
  const watch = async (milliseconds: number): Promise<void> => {
    for (at = performance.now(); performance.now() - at < milliseconds; await wait(50))
      peak = Math.max(peak, await memory(page.context()));
  };
  await watch(4000); // mixed ahead
  await page.locator(START).click();
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
    await wait(3000);
    mixes.push(...(await page.evaluate<typeof mixes>("mixed")));
  }
  await page.close();
  const [ms, bytes] = mixes.toSorted(([one], [other]) => one - other)[Math.floor(mixes.length / 2)] ?? [];
  return { mixMs: Math.round(ms ?? Number.NaN), fileMb: round((bytes ?? Number.NaN) / 1e6) };
}

interface Two {
  readonly fromTrack: BrowserContext;
  /** Is switched to a session that is heard cue by cue, without a track. */
  readonly cueByCue: BrowserContext;
}

/**
 * MB that all processes of the browser hold more, at the most, for the one of two people alike who hears a track; null
 * where it cannot be told.
 */
export async function trackMemory({ fromTrack, cueByCue }: Two, address: string): Promise<number | null> {
  const without = await cueByCue.newPage();
  await without.goto(new URL("settings", address).href);
  await without.locator('input[name="coach"][value="live"]').check();
  const base = await peakOf(without, address);
  await without.close();
  await cueByCue.close(); // its memory is not the other's
  const page = await fromTrack.newPage();
  const peak = await peakOf(page, address);
  await page.close();
  return base === 0 ? null : round(peak - base);
}
