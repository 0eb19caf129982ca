/** What a person does, as steps that tests share. */
import { expect, type Page } from "@playwright/test";
import { type Settings, seedPerson, TONES_ALONE } from "./person.ts";

/** From a first open through the questions, answering "No" to each; returns the number of taps. */
export async function answerQuestions(page: Page): Promise<number> {
  let taps = 2;
  await page.getByRole("link", { name: /Get started|Empezar/ }).click();
  await page.getByRole("button", { name: /Start the questions|preguntas/ }).click();
  await page.locator("#age").fill("34");
  await page.keyboard.press("Enter");
  const no = page.locator(".answers button").first();
  const title = page.locator("h1");
  while ((await page.locator(".answers").count()) > 0) {
    const before = (await title.textContent()) ?? "";
    await no.click();
    await expect(title).not.toHaveText(before);
    taps += 1;
  }
  return taps;
}

/** The moment at which tests with a driven clock begin. */
export const MORNING = new Date("2026-11-21T10:00:00");

/** A screened person on Today, at the moment the driven clock stands at. */
export async function arrive(page: Page, settings: Settings = TONES_ALONE): Promise<void> {
  await seedPerson(page, { now: MORNING.getTime(), settings });
  await page.goto("/");
  await expect(page.getByRole("button", { name: /^(Start|Empezar) / })).toBeVisible();
}

/** Into the session that Today offers. The driven clock may run on once the player stands, never before. */
export async function start(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Start|Empezar) \d/ }).click();
  await expect(page.locator("main.player")).toBeVisible();
}

/** To another page of the app as its links go: nothing that was read in is read in again. */
export async function go(page: Page, address: string): Promise<void> {
  const title = page.locator("h1");
  const before = (await title.textContent()) ?? "";
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
  await expect(title).not.toHaveText(before);
}

/** Lets the driven clock run in small steps, so that the page breathes between them. */
export async function runFor(page: Page, time: number): Promise<void> {
  for (let left = time; left > 0; left -= 10) await page.clock.runFor(Math.min(left, 10) * 1000);
}

/** From anywhere in a running session to its closing rise by the keyboard, which skips every step but that one (H08). */
export async function skipToRise(page: Page): Promise<void> {
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press("ArrowRight");
    await runFor(page, 2);
  }
}

/** As there, and through the rise, which is played whole. */
export async function skipToEnd(page: Page): Promise<void> {
  await skipToRise(page);
  await runFor(page, 40);
  await expect(page.locator("main.player")).toHaveCount(0);
}
