/** Every screen, in both languages and themes: nothing for axe to find, nothing wider than the phone, and a picture of each. */
import { expect, type Page, test } from "@playwright/test";
import { axeFinds } from "./axe.ts";
import { drivenAudio } from "./element.ts";
import { arrive, go, MORNING, runFor, skipToEnd, start } from "./journey.ts";

async function look(page: Page, name: string): Promise<void> {
  expect.soft(await axeFinds(page), name).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.screenshot({ path: `screenshots/${width}/${name}.png`, fullPage: true });
}

/** The desktop shows the same pages wider: between them, the two sizes have seen every language in every theme. */
const LOOKS = {
  phone: [
    ["en", "light"],
    ["es", "dark"],
  ],
  desktop: [
    ["en", "dark"],
    ["es", "light"],
  ],
} as const;

for (const size of ["phone", "desktop"] as const) {
  for (const [language, theme] of LOOKS[size]) {
    test(`screens in ${language}, ${theme}`, { tag: `@${size}` }, async ({ browser, viewport, isMobile, hasTouch }) => {
      const context = await browser.newContext({
        viewport,
        isMobile,
        hasTouch,
        locale: language,
        colorScheme: theme,
        reducedMotion: "reduce",
      });
      await drivenAudio(context);
      const page = await context.newPage();
      const see = (name: string): Promise<void> => look(page, `${language}-${theme}-${name}`);
      await page.clock.install({ time: MORNING });
      await page.goto("/");
      await expect(page.locator("h1")).toBeVisible();
      await see("welcome");
      await go(page, "/screening");
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
        await go(page, address);
        await see(name);
      }
      await go(page, "/");
      await start(page);
      await see("player-set-up");
      await runFor(page, 40);
      await see("player-working");
      await page.keyboard.press("s");
      await runFor(page, 2);
      await see("player-holding");
      await page.keyboard.press("Space");
      await see("player-paused");
      await page.keyboard.press("Space");
      await skipToEnd(page);
      await see("after");
      await page.clock.setSystemTime(new Date("2026-11-22T10:00:00"));
      await page.goto("/");
      await expect(page.locator("h1")).toBeVisible();
      await see("today-next-day");
      await start(page);
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
    if (address !== "/") await go(page, address);
    await look(page, `narrow${address.replace("/", "-")}`);
    const tooWide = await page.evaluate(() => {
      const { documentElement: root } = document;
      root.style.fontSize = "200%";
      const over = root.scrollWidth - root.clientWidth;
      root.style.fontSize = "";
      return over;
    });
    expect(tooWide, `${address} at 200 %`).toBeLessThanOrEqual(0);
  }
  await context.close();
});
