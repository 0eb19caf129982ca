/** From Today into a session: what Start needs is made before it is pressed, and a press that has to wait says so. */
import { expect, type Page, test } from "@playwright/test";
import { axeFinds } from "./axe.ts";
import { arrive, runFor, start } from "./journey.ts";
import { seedPerson } from "./person.ts";

const START = /^Start /;

/** Counts the workers that a page makes, and what they answer. */
async function watchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counts = { made: 0, answered: 0 };
    const Device = Worker;
    Object.assign(globalThis, {
      counts,
      Worker: class extends Device {
        constructor(...how: ConstructorParameters<typeof Worker>) {
          super(...how);
          counts.made += 1;
          this.addEventListener("message", () => {
            counts.answered += 1;
          });
        }
      },
    });
  });
}
const counts = (page: Page): Promise<unknown> => page.evaluate("counts");

test("the track of the session on offer is mixed before Start, once", async ({ page }) => {
  await watchWorkers(page);
  await seedPerson(page);
  await page.goto("/");
  await expect.poll(() => counts(page)).toEqual({ made: 1, answered: 1 });
  await page.getByRole("button", { name: START }).click();
  await expect(page.locator("main.player")).toBeVisible();
  expect(await counts(page)).toEqual({ made: 1, answered: 1 });
});

test("a Start that has to wait for the voice says so, and a second press changes nothing", async ({ page }) => {
  await watchWorkers(page);
  await seedPerson(page);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/voice-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  const button = page.getByRole("button", { name: START });
  await button.click();
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByRole("status").filter({ hasText: "One moment" })).toHaveCount(1);
  await button.click({ force: true });
  release();
  await expect(page.locator("main.player")).toBeVisible();
  expect(await counts(page)).toEqual({ made: 1, answered: 1 });
});

test("Start waits for no talk that only accompanies: the session is heard without it", async ({ page }) => {
  await watchWorkers(page);
  await seedPerson(page);
  await page.route(/\/assets\/voice-\w+-.+-talk-/, () => {}); // asked for, and never answered
  await page.goto("/");
  await expect.poll(() => counts(page)).toEqual({ made: 1, answered: 0 });
  await page.getByRole("button", { name: START }).click();
  await expect(page.locator("main.player")).toBeVisible();
  expect(await counts(page)).toEqual({ made: 1, answered: 1 });
  await expect(page.getByText("No voice here without internet.")).toHaveCount(0);
});

test("[S6] the times that the plan shows add up to its minutes, to the second", async ({ page }) => {
  await seedPerson(page, { settings: { minutes: 12, focus: ["glutes", "hips"] } });
  await page.goto("/plan");
  const times = page.locator("ol > .step .time");
  await expect(times.filter({ hasText: "each side" }).first()).toBeVisible();
  const shown = (await times.allTextContents()).map((text) => {
    const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text) ?? [];
    return (Number(minutes) * 60 + Number(seconds)) * (text.includes("each side") ? 2 : 1);
  });
  expect(shown.reduce((sum, one) => sum + one, 0)).toBe(12 * 60);
});

test("what comes next is never the work that the title names, and a pause says so once", async ({ page }) => {
  await arrive(page);
  await start(page);
  await page.keyboard.press("ArrowRight");
  const player = page.locator("main.player");
  await expect(player.locator(".title")).toContainText("Ready");
  await expect(player.locator(".ask")).toHaveText("");
  await runFor(page, 10);
  await expect(player.locator(".ask")).toHaveText(/^Next: /);
  const title = (await player.locator("h1").textContent()) ?? "";
  await expect(player.locator(".ask")).not.toContainText(title);
  await page.keyboard.press("Space");
  await expect(player.getByRole("heading", { name: "Paused" })).toBeVisible();
  await expect(
    player
      .getByText(/Paused/)
      .filter({ visible: true })
      .and(page.locator(":not(.visually-hidden)")),
  ).toHaveCount(1);
});

for (const locale of ["en", "es"] as const) {
  test(`[H15] on a small phone what to know without the coach's voice is read to its end, ${locale}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 568 }, locale });
    const page = await context.newPage();
    await page.addInitScript((lang) => {
      const own = { lang, localService: true, name: "own", default: true, voiceURI: "own" };
      speechSynthesis.getVoices = () => [own];
    }, locale);
    await seedPerson(page);
    await page.route(/\/assets\/voice-/, (route) => route.abort());
    await page.goto("/");
    await page.getByRole("button", { name: /^(Start|Empezar) \d/ }).click();
    const toKnow = page.locator("main.player .to-know");
    await expect(toKnow.locator(".hint")).toContainText(
      locale === "en" ? "this device's own voice" : "la voz del dispositivo",
    );
    expect(await toKnow.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0);
    await context.close();
  });
}

test("in the evening a session is dark whatever the day looks like, and the day is back after it", async ({ page }) => {
  const evening = new Date("2026-11-21T21:30:00");
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.clock.install({ time: evening });
  await seedPerson(page, { now: evening.getTime(), settings: { coach: "live" } });
  await page.goto("/");
  const around = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const day = await around();
  const firstGround = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const watch = new MutationObserver(() => {
          const player = document.querySelector("main.player");
          if (player === null) return;
          watch.disconnect();
          resolve(getComputedStyle(player).backgroundColor);
        });
        watch.observe(document, { subtree: true, childList: true });
      }),
  );
  await page.getByRole("button", { name: START }).click();
  await expect(page.locator("main.player .cue")).toBeVisible();
  expect(await firstGround, "no picture of the player is light").toBe("rgb(18, 22, 29)");
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.locator("main.player")).toHaveCount(0);
  expect(await around()).toBe(day);
});
