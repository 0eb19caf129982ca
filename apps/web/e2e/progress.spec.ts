/** Progress: an honest empty page, a month and a year of somebody who tests, and the table as a file. */
import { readFile } from "node:fs/promises";
import { type BrowserContextOptions, expect, type Page, test } from "@playwright/test";
import { app as enFrame } from "@rollwell/content/words/en/app";
import { progress as en } from "@rollwell/content/words/en/progress";
import { trial } from "@rollwell/content/words/en/trial";
import { app as esFrame } from "@rollwell/content/words/es/app";
import { progress as es } from "@rollwell/content/words/es/progress";
import { day } from "@rollwell/engine";
import { axeFinds } from "./axe.ts";
import { MORNING } from "./journey.ts";
import { type SeededRow, seeded, seedPerson } from "./person.ts";
import { testedPerson } from "./tested-person.ts";

const TODAY = day("2026-11-21");
const month = testedPerson({ days: 31, today: TODAY, seed: 11, choice: "steered" });
const halfYear = testedPerson({ days: 183, today: TODAY, seed: 11, choice: "tossed" });

async function open(
  page: Page,
  facts: readonly SeededRow[],
  settings: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await page.clock.setFixedTime(MORNING);
  await seedPerson(page, { facts, settings, now: MORNING.getTime() });
  await page.goto("/progress");
  await expect(page.locator("h1")).toBeVisible();
}

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("[H32] with nothing tested it says what will be here and how to begin, and asks for nothing", async ({ page }) => {
  await open(page, []);
  await expect(page.getByRole("heading", { name: en.empty.title })).toBeVisible();
  await expect(page.getByRole("heading", { name: en.beliefs.title })).toHaveCount(0);
  await expect(page.getByText(en.complaints.none)).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole("link", { name: en.empty.begin }).click();
  await expect(page.locator("h1")).toHaveText(trial.agree.title);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText(en.title);
});

test.describe("with its worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("[S22] after a month: a verdict for every area in words, quiet sessions beside the last one", async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on("pageerror", (fault) => faults.push(String(fault)));
    await open(page, month);
    await page.getByRole("radio", { name: enFrame.tests.twist }).check({ force: true });
    const beliefs = page.getByRole("region", { name: en.beliefs.title });
    await expect(beliefs.getByRole("listitem").filter({ has: page.getByRole("heading") })).toHaveCount(6);
    await expect(beliefs.locator(".verdict-words")).toHaveCount(6);
    await expect(page.getByRole("img", { name: /^Results before sessions from / })).toBeVisible();
    await expect(page.getByRole("region", { name: en.last.title })).toContainText(/\d quiet session/);
    await page.getByRole("radio", { name: enFrame.tests.stiffness }).check({ force: true });
    await expect(page.getByText(en.overTime.noBand)).toBeVisible();
    await page.getByText(en.table.show).click();
    const rows = page.getByRole("region", { name: en.table.title }).getByRole("row");
    expect(await rows.count()).toBeGreaterThan(5);
    await expect(page.getByRole("img", { name: en.complaints.picture })).toBeVisible();
    expect(faults).toEqual([]);
  });
});

test("the table is taken away as a file of every test", async ({ page }) => {
  await open(page, month);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: en.table.save }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("rollwell-tests-2026-11-21.csv");
  const text = await readFile(await download.path(), "utf8");
  const lines = text.split("\r\n");
  expect(lines[0]).toMatch(/^day,session,test,unit,kind,before,after,change,counted,faults,seconds_calves,/);
  expect(lines.filter((line) => line.includes(",twist,degrees,"))).not.toHaveLength(0);
  expect(lines.filter((line) => line.includes(",stiffness,points,"))).not.toHaveLength(0);
  expect(lines.at(-1)).toBe("");
});

test("[H31] no better after four weeks: a calm word about a professional, first on the page", async ({ page }) => {
  const stiff = [50, 40, 30, 9, 4, 1].map((ago) =>
    seeded(
      `stiff-${ago}`,
      {
        ...{
          kind: "tested",
          session: `2026-10-01~${ago}`,
          when: "before",
          test: "stiffness",
          side: "both",
          tries: [7],
        },
        ...{ practice: 0, method: "question", entered: "points", confirmed: [] },
        session: `${new Date(MORNING.getTime() - ago * 86_400_000).toISOString().slice(0, 10)}~a`,
      },
      24 * ago,
      MORNING.getTime(),
    ),
  );
  await open(page, stiff);
  const concern = page.getByRole("region", { name: en.concern.title });
  await expect(concern).toContainText(en.concern.stiffness);
  await expect(page.locator("main > section").first()).toContainText(en.concern.title);
  expect(await axeFinds(page)).toEqual([]);
});

/** With a theme for each language: between them they have seen both at every size. */
const SIZES = [
  { size: { width: 320, height: 640 }, theme: { en: "light", es: "dark" } },
  { size: { width: 390, height: 844 }, theme: { en: "dark", es: "light" } },
  { size: { width: 1280, height: 800 }, theme: { en: "light", es: "dark" } },
] as const;

for (const [language, words, frame] of [
  ["en", en, enFrame],
  ["es", es, esFrame],
] as const) {
  test(`Progress in ${language}: nothing for axe to find, nothing wider than the screen, at every size`, async ({
    browser,
  }) => {
    const options: BrowserContextOptions = { locale: language, reducedMotion: "reduce" };
    const context = await browser.newContext({ ...options, viewport: SIZES[0].size });
    const page = await context.newPage();
    await open(page, month);
    await page.getByRole("radio", { name: frame.tests.twist }).check({ force: true });
    await page.getByText(words.table.show).click();
    await expect(page.locator(".told-number").first()).toBeVisible();
    for (const { size, theme } of SIZES) {
      const colorScheme = theme[language];
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, forcedColors: "none" });
      expect.soft(await axeFinds(page), `${size.width} ${colorScheme}`).toEqual([]);
      await page.screenshot({
        path: `screenshots/${size.width}/${language}-${colorScheme}-progress.png`,
        fullPage: true,
      });
      await expect.poll(() => tooWide(page), `${size.width}`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize(SIZES[0].size);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await expect.poll(() => tooWide(page), "320 at 200 %").toBeLessThanOrEqual(0);
    const tabs = await page
      .locator(".tabs a")
      .evaluateAll((links) => links.map((one) => one.scrollWidth - one.clientWidth));
    expect(tabs).toEqual([0, 0, 0, 0]);
    await page.screenshot({ path: `screenshots/320/${language}-200-percent-progress.png` });
    await context.close();
  });
}

test("forced colours keep every mark, line and number", async ({ browser }) => {
  const context = await browser.newContext({ forcedColors: "active", viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await open(page, halfYear);
  await page.getByRole("radio", { name: enFrame.tests.twist }).check({ force: true });
  await expect(page.locator(".told-number").first()).toBeVisible();
  const unseen = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const marks = [
      ".middle",
      ".band-edge",
      ".mark.rolled",
      ".mark.quiet",
      ".mark.last",
      ".interval",
      ".zero",
      ".worthwhile",
      ".verdict-mark .ring",
      ".told-place",
    ];
    return marks.filter((selector) => {
      const all = [...document.querySelectorAll(selector)];
      return (
        all.length === 0 ||
        all.some((one) => {
          const { fill, stroke } = getComputedStyle(one);
          return [fill, stroke].every((colour) => colour === "none" || colour === ground);
        })
      );
    });
  });
  expect(unseen).toEqual([]);
  await page.screenshot({ path: "screenshots/390/forced-progress.png", fullPage: true });
  await context.close();
});
