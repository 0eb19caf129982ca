/** Settings hold at once, everywhere, and after a reload; by touch and by keyboard. */

import { expect, type Page, test } from "@playwright/test";
import { settings } from "@rollwell/content/words/en/settings";
import { settings as spanish } from "@rollwell/content/words/es/settings";
import { axeFinds } from "./axe.ts";
import { go } from "./journey.ts";
import { rowsIn, seeded, seedPerson } from "./person.ts";

async function open(page: Page): Promise<void> {
  await seedPerson(page);
  await page.goto("/settings");
  await expect(page.locator("h1")).toHaveText(settings.title);
}

test("[H17] lengths follow the region until a unit is chosen, then the choice", async ({ page }) => {
  await open(page);
  await go(page, "/learn/lats");
  await expect(page.getByText("About 2 in,")).toBeVisible();
  await expect(page.getByText("1 in a second, never above 2 in")).toBeVisible();
  await go(page, "/settings");
  await page.getByRole("radio", { name: settings.units.cm }).check();
  await go(page, "/learn/lats");
  await expect(page.getByText("About 5 cm,")).toBeVisible();
  await expect(page.getByText("2.5 cm a second, never above 5 cm")).toBeVisible();
});

/** A slider follows the finger before its value is kept: wait for the store, not for the screen. */
const breathKept = (page: Page) =>
  expect.poll(async () => {
    const facts = (await rowsIn(page)).facts as readonly {
      readonly fact: { readonly name?: string; readonly value?: unknown };
    }[];
    return facts.findLast(({ fact }) => fact.name === "breath")?.fact.value;
  });

test("[S12] the breath is set by keyboard within its range, and no further", async ({ page }) => {
  await open(page);
  const breathe = page.getByRole("slider", { name: settings.breath.in, exact: true });
  await expect(breathe).toHaveAttribute("aria-valuetext", "4 s");
  await breathe.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowLeft");
  await expect(breathe).toHaveValue("3");
  await breathKept(page).toEqual({ in: 3, out: 6 });
  await page.reload();
  await expect(breathe).toHaveAttribute("aria-valuetext", "3 s");
  const out = page.getByRole("slider", { name: settings.breath.out, exact: true });
  await out.focus();
  await page.keyboard.press("End");
  await breathKept(page).toEqual({ in: 3, out: 8 });
  await page.reload();
  await expect(out).toHaveValue("8");
  await expect(breathe).toHaveValue("3");
});

test("who the figures show is chosen once, and holds wherever a figure stands", { tag: "@phone" }, async ({ page }) => {
  await open(page);
  const torsoAt = (figure: string): Promise<string> =>
    page.locator(`${figure} .top:not(.far) path, ${figure} path.top:not(.far)`).first().getAttribute("d").then(String);
  const slender = await torsoAt(".setting .figure");
  const { body, bodies, skin, skins } = settings.figure;
  await page.getByRole("group", { name: body }).getByRole("radio", { name: bodies.full }).check();
  await page.getByRole("group", { name: skin }).getByRole("radio", { name: skins.dark }).check();
  await expect(page.locator(".setting .figure")).toHaveAttribute("data-skin", "dark");
  await expect.poll(() => torsoAt(".setting .figure")).not.toBe(slender);
  const fuller = await torsoAt(".setting .figure");
  await page.reload();
  expect(await torsoAt(".setting .figure")).toBe(fuller);
  for (const [address, figure] of [
    ["/learn/thoracic-roll", ".plate .figure"],
    ["/plan", ".thumb .figure"],
    ["/focus", ".body-map .map-room"],
  ] as const) {
    await go(page, address);
    await expect(page.locator(figure).first()).toHaveAttribute("data-skin", "dark");
  }
  const map = await torsoAt(".body-map .map-room");
  await go(page, "/settings");
  await page.getByRole("group", { name: body }).getByRole("radio", { name: bodies.slender }).check();
  await go(page, "/focus");
  await expect.poll(() => torsoAt(".body-map .map-room")).not.toBe(map);
});

test("language and look change under the hand", async ({ page }) => {
  await open(page);
  await page.getByRole("radio", { name: "Español" }).check();
  await expect(page.locator("h1")).toHaveText(spanish.title);
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await page.getByRole("radio", { name: spanish.look.dark }).check();
  await expect(page.locator("html")).toHaveAttribute("data-look", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-look", "dark");
  await expect(page.locator("h1")).toHaveText(spanish.title);
});

test("a switch answers to the space bar, hides what it makes pointless, and is remembered", async ({ page }) => {
  await open(page);
  const tones = page.getByRole("switch", { name: settings.sound.tones });
  await tones.focus();
  await page.keyboard.press("Space");
  await expect(tones).not.toBeChecked();
  await expect(page.getByRole("slider", { name: settings.sound.tonesVolume })).toHaveCount(0);
  await expect(tones).toBeFocused();
  await page.reload();
  await expect(tones).not.toBeChecked();
});

test.describe("with its worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("[H15] the sound can be tested before lying down", async ({ page }) => {
    const faults: string[] = [];
    page.on("pageerror", (fault) => faults.push(String(fault)));
    await open(page);
    await page.getByRole("button", { name: settings.sound.test }).click();
    await page.getByRole("switch", { name: settings.sound.voice, exact: true }).click();
    await page.getByRole("switch", { name: settings.sound.tones }).click();
    await expect(page.getByRole("button", { name: settings.sound.test })).toBeDisabled();
    expect(faults).toEqual([]);
  });
});

test("[S20] says until when the answers hold, and leads to the questions", async ({ page }) => {
  await open(page);
  await expect(page.getByText(/^Your answers hold until \w+ \d+, \d{4}\.$/)).toBeVisible();
  await page.getByRole("link", { name: settings.screening.again }).click();
  await expect(page).toHaveURL(/\/screening$/);
});

test("days are written as the device's region writes them, in the language of the app", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await open(page);
  await expect(page.getByText(/^Your answers hold until \d+ [A-Z]\w+ \d{4}\.$/)).toBeVisible();
  await context.close();
});

test("somebody new finds everything here, and that no answers hold yet", async ({ page }) => {
  await page.goto("/settings");
  await expect(page.getByText(settings.screening.none)).toBeVisible();
  await expect(page.getByText(settings.about.isNot)).toBeVisible();
  await expect(page.getByText(/^Version \d+\.\d+\.\d+ · /)).toBeVisible();
});

test("the question before erasing, a preview and a refusal: nothing for axe to find, and the focus is never lost", async ({
  page,
}) => {
  await open(page);
  const erase = page.getByRole("button", { name: settings.erase.button });
  await erase.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(erase).toBeFocused();

  const restore = page.getByLabel(settings.backup.restore);
  const offer = (facts: readonly unknown[]): Promise<void> =>
    restore.setInputFiles({
      ...{ name: "a.json", mimeType: "application/json" },
      buffer: Buffer.from(JSON.stringify({ format: "rollwell-backup", version: 1, facts })),
    });
  await offer([seeded("a", { kind: "asked-soreness" }, 1).fact]);
  await expect(page.getByText("1 new entry")).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole("button", { name: "Add 1 entry" }).press("Enter");
  const added = page.getByText("1 entry added.");
  await expect(added).toBeVisible();
  await expect(added.locator("..")).toBeFocused();
  await offer([null]);
  await expect(page.getByText(settings.backup.refusedTitle)).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
});
