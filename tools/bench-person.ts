/** A person for the benchmarks: through the questions as anybody goes, by tapping. */
import { setTimeout as wait } from "node:timers/promises";
import type { BrowserContext, Page } from "@playwright/test";

export const START = ".button.primary.big";

/** Waits until the page's worker answers for it. */
export async function controlled(page: Page): Promise<void> {
  while ((await page.evaluate("navigator.serviceWorker.controller !== null")) === false) await wait(50);
}

/** Somebody who answered every question with "No", in a browser that has the whole app. */
export async function screenedPerson(context: BrowserContext, address: string): Promise<void> {
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
    while ((await title.innerText()) === before) await wait(20);
  }
  await controlled(page);
  await wait(500);
  await page.close();
}
