import { rmSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { app as words } from "@rollwell/content/words/en/app";
import { start } from "./journey.ts";
import { seedPerson, TONES_ALONE } from "./person.ts";
import { makeRelease, type Running, serve } from "./release.ts";

test.use({ serviceWorkers: "allow" });

let folders: string[] = [];
let servers: Running[] = [];
test.afterEach(async () => {
  await Promise.all(servers.map(({ stop }) => stop()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders = [];
  servers = [];
});

async function publish(mark: string, kind: "sound" | "damaged", port: number): Promise<Running> {
  const folder = await makeRelease(mark, kind);
  folders.push(folder);
  const server = await serve(folder, port);
  servers.push(server);
  return server;
}

const markOf = (page: Page): Promise<string | undefined> => page.evaluate(() => document.body.dataset["release"]);
const cachesOf = (page: Page): Promise<number> => page.evaluate(async () => (await caches.keys()).length);

/** Opens release one, then puts another in its place and has the browser look for it. */
async function replace(page: Page, kind: "sound" | "damaged"): Promise<void> {
  const first = await publish("one", "sound", 0);
  await seedPerson(page, { settings: TONES_ALONE, origin: new URL(first.address).origin });
  await page.goto(first.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await first.stop();
  await publish("two", kind, Number(new URL(first.address).port));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((resolve) => registration.addEventListener("updatefound", resolve, { once: true }));
    await registration.update();
    await found;
    const { installing } = registration;
    if (installing === null) return;
    await new Promise<void>((resolve) => {
      const settled = (): void => {
        if (installing.state === "installed" || installing.state === "redundant") resolve();
      };
      installing.addEventListener("statechange", settled);
      settled();
    });
  });
}

test("[H25] a new version waits, through reloads and sessions too, until the person takes it", async ({ page }) => {
  await replace(page, "sound");
  expect(await markOf(page)).toBe("one");
  const offer = page.getByText(words.trouble.update);
  await expect(offer).toBeVisible();
  await page.reload();
  expect(await markOf(page)).toBe("one");
  expect(await cachesOf(page)).toBe(2);
  await expect(offer).toBeVisible();

  await start(page);
  await expect(offer).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.locator("main.player")).toHaveCount(0);
  await expect(offer).toBeVisible();

  const waits = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    registration.waiting?.postMessage({ type: "ELSE" });
    await new Promise((later) => setTimeout(later, 500)); // long enough for a worker that took it for a yes
    return registration.waiting !== null;
  });
  expect(waits).toBe(true);
  expect(await markOf(page)).toBe("one");
  const reloaded = page.waitForEvent("load");
  await page.getByRole("button", { name: words.trouble.updateNow }).click();
  await reloaded;
  expect(await markOf(page)).toBe("two");
  await expect.poll(() => cachesOf(page)).toBe(1);
});

test("a release whose bytes are not what it promised is never installed", async ({ page }) => {
  await replace(page, "damaged");
  const waiting = await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
  expect(waiting).toBe(false);
  await page.reload();
  expect(await markOf(page)).toBe("one");
});
