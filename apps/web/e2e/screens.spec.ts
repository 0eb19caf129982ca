/** Every screen, in both languages and themes: nothing for axe to find, nothing wider than the phone, and a picture of each. */
import { expect, type Page, test } from "@playwright/test";
import { axeFinds } from "./axe.ts";
import { drivenAudio } from "./element.ts";
import { arrive, MORNING, runFor } from "./journey.ts";

type Theme = "light" | "dark";
/** The first is what the page is opened in; every other is put on it where it stands. */
type Themes = readonly [Theme, ...Theme[]];

async function look(page: Page, name: string, [theme, ...others]: Themes): Promise<void> {
  expect.soft(await axeFinds(page), name).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
  const { width } = page.viewportSize() ?? { width: 0 };
  const picture = (of: Theme): Promise<unknown> =>
    page.screenshot({ path: `screenshots/${width}/${name.replace("THEME", of)}.png`, fullPage: true });
  await picture(theme);
  for (const other of others) {
    await page.emulateMedia({ colorScheme: other });
    expect.soft(await axeFinds(page, { coloursOnly: true }), `${name}, ${other}`).toEqual([]);
    await picture(other);
    await page.emulateMedia({ colorScheme: theme });
  }
}

for (const language of ["en", "es"] as const) {
  for (const size of ["phone", "desktop"] as const) {
    // The desktop shows the same pages wider: each language and each theme once is enough there.
    const themes: Themes = size === "phone" ? ["light", "dark"] : [language === "en" ? "light" : "dark"];
    test(`screens in ${language}, ${themes.join(" and ")}`, { tag: `@${size}` }, async ({
      browser,
      viewport,
      isMobile,
      hasTouch,
    }) => {
      const context = await browser.newContext({
        viewport,
        isMobile,
        hasTouch,
        locale: language,
        colorScheme: themes[0],
        reducedMotion: "reduce",
      });
      await drivenAudio(context);
      const page = await context.newPage();
      const see = (name: string): Promise<void> => look(page, `${language}-THEME-${name}`, themes);
      await page.clock.install({ time: MORNING });
      await page.goto("/");
      await expect(page.locator("h1")).toBeVisible();
      await see("welcome");
      await page.goto("/screening");
      await expect(page.locator("h1")).toBeVisible();
      await see("screening");
      await arrive(page);
      await see("today");
      for (const [name, address] of [
        ["focus", "/focus"],
        ["plan", "/plan"],
        ["learn", "/learn"],
        ["technique", "/learn/thoracic-extension"],
        ["card", "/learn/never-low-back"],
        ["why-never", "/learn/why-never-low-back"],
        ["settings", "/settings"],
        ["urgent", "/urgent"],
      ] as const) {
        await page.goto(address);
        await expect(page.locator("h1")).toBeVisible();
        await see(name);
      }
      await page.goto("/");
      await page.getByRole("button", { name: /^(Start|Empezar) / }).click();
      await expect(page.locator("main.player")).toBeVisible();
      await see("player-set-up");
      await runFor(page, 40);
      await see("player-working");
      await page.keyboard.press("s");
      await runFor(page, 2);
      await see("player-holding");
      await page.keyboard.press("Space");
      await see("player-paused");
      await page.keyboard.press("Space");
      await runFor(page, 330);
      await expect(page.locator("main.player")).toHaveCount(0);
      await see("after");
      await page.goto("/");
      await expect(page.locator("h1")).toBeVisible();
      await page.clock.setSystemTime(new Date("2026-11-22T10:00:00"));
      await page.reload();
      await expect(page.locator("h1")).toBeVisible();
      await see("today-next-day");
      await page.getByRole("button", { name: /^(Start|Empezar) / }).click();
      await expect(page.locator("main.player")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.locator("main.player")).toHaveCount(0);
      await see("stopped");
      await context.close();
    });
  }
}

test("320 pixels and text at 200 % lose nothing", { tag: "@phone" }, async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: "es" });
  const page = await context.newPage();
  await page.clock.install({ time: MORNING });
  await arrive(page);
  for (const address of ["/", "/focus", "/plan", "/learn", "/settings", "/urgent"]) {
    await page.goto(address);
    await expect(page.locator("h1")).toBeVisible();
    await look(page, `narrow${address.replace("/", "-")}`, ["light"]);
    const tooWide = await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(tooWide, `${address} at 200 %`).toBeLessThanOrEqual(0);
  }
  await context.close();
});
