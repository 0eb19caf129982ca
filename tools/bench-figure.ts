/** What one picture of a moving figure costs the page, from its pose to its paint, with the processor four times slower. */
import { setTimeout as wait } from "node:timers/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { START } from "./bench-person.ts";

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
}

const PICTURE = ["FireAnimationFrame", "UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit"];

/** Milliseconds that events take together. One may lie within another: a layer's paint in the page's. */
function together(events: readonly TraceEvent[]): number {
  let [sum, end] = [0, 0];
  for (const { ts, dur = 0 } of events.toSorted((one, other) => one.ts - other.ts)) {
    if (ts < end) continue;
    sum += dur;
    end = ts + dur;
  }
  return sum / 1000;
}

/** Median over the pictures of ten seconds, in milliseconds of the page's main thread. */
export async function pictureTime(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await wait(10_000);
  const trace = await browser?.stopTracing();
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const events = (JSON.parse(String(trace)).traceEvents as TraceEvent[]).filter(({ ph }) => ph === "X");
  // Only a figure asks for animation frames here.
  const asked = events.find(({ name }) => name === "FireAnimationFrame");
  const own = events.filter(({ pid, tid }) => pid === asked?.pid && tid === asked.tid);
  const work = own.filter(({ name }) => PICTURE.includes(name));
  const times = own
    .filter(({ name }) => name === "RunTask")
    .map(({ ts, dur = 0 }) => work.filter((event) => event.ts >= ts && event.ts < ts + dur))
    // While a body holds still, nothing is painted.
    .filter((inside) => ["FireAnimationFrame", "Paint"].every((part) => inside.some(({ name }) => name === part)))
    .map(together)
    .toSorted((one, other) => one - other);
  return Math.round((times[Math.floor(times.length / 2)] ?? Number.NaN) * 10) / 10;
}

/** The technique whose whole body is rolled along, where it is explained. */
export async function pictureOnItsPage(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${address}learn/thoracic-roll`);
  await page.locator("svg.figure path").first().waitFor();
  await wait(8000); // every picture of it has been worked out once
  const ms = await pictureTime(page);
  await page.close();
  return ms;
}

/** The same in a session before sport, beside the breath and the pacer. */
export async function pictureOfARoll(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(START).waitFor();
  await wait(1000); // until this tab is told that no other one writes, it takes no choice
  await page.getByRole("radio", { name: "Before sport" }).check({ force: true });
  await page.locator(START).tap();
  const title = page.locator("#player-title");
  await title.waitFor();
  for (let step = 0; step < 40 && (await title.innerText()) !== "Upper-back roll"; step++) {
    await page.keyboard.press("ArrowRight");
    await wait(600);
  }
  await page.keyboard.press("ArrowRight"); // there is no need to get ready
  await wait(12_000);
  const ms = await pictureTime(page);
  await page.close();
  return ms;
}
