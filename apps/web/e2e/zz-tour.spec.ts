import { test } from "@playwright/test";
import { day, dayNumber, isQuietSession } from "@rollwell/engine";
import { drivenAudio } from "./element.ts";
import { MORNING, runFor } from "./journey.ts";
import { seeded, seedPerson } from "./person.ts";

const NOW = MORNING.getTime();
const PAST = "2026-11-18~past";
const onePast = [
  seeded("p1", { kind: "started", session: PAST, programme: {} }, 72, NOW),
  seeded(
    "p2",
    { kind: "worked", session: PAST, step: 1, technique: "roll", area: "thoracic", side: "both", seconds: 120 },
    71.9,
    NOW,
  ),
  seeded("p3", { kind: "ended", session: PAST, how: "done" }, 71.8, NOW),
  seeded("p4", { kind: "asked-soreness" }, 0.1, NOW),
];
const from = (w: string) =>
  Array.from({ length: 100 }, (_, c) => c).find(
    (c) => isQuietSession(c + dayNumber(day("2026-11-21")) * 16) === (w === "quiet"),
  ) ?? 0;
for (const [name, size, scheme, lang] of [
  ["p", { width: 390, height: 844 }, "light", "en"],
  ["d", { width: 1280, height: 800 }, "dark", "es"],
] as const)
  test(`tour ${name}`, async ({ browser }) => {
    test.setTimeout(240000);
    const context = await browser.newContext({
      viewport: size,
      colorScheme: scheme,
      locale: lang,
      reducedMotion: "reduce",
      hasTouch: name === "p",
      isMobile: name === "p",
    });
    await drivenAudio(context);
    const page = await context.newPage();
    await page.clock.install({ time: MORNING });
    const shot = async (n: string) => {
      await page.screenshot({ path: `/tmp/tour/${name}-${n}.png`, fullPage: true });
    };
    await seedPerson(page, { now: NOW, facts: onePast });
    await page.goto("/");
    await page.waitForTimeout(1500);
    await shot("01-invite");
    await page.locator('a[href="/test"]').click();
    await page.locator("main .button.primary").waitFor();
    await shot("02-agree");
    await page.locator("main .button.primary").click();
    await page.locator(".test-day").waitFor();
    await shot("03-testday");
    for (const quiet of [true, false]) {
      await page.evaluate(() => 0);
      const context2 = await browser.newContext({
        viewport: size,
        colorScheme: scheme,
        locale: lang,
        reducedMotion: "reduce",
        hasTouch: name === "p",
        isMobile: name === "p",
      });
      await drivenAudio(context2);
      const p = await context2.newPage();
      await p.clock.install({ time: MORNING });
      const s = async (n: string) => {
        await p.screenshot({ path: `/tmp/tour/${name}-${n}.png`, fullPage: true });
      };
      await seedPerson(p, {
        now: NOW,
        facts: onePast,
        settings: {
          tests: "on",
          test: "twist",
          minutes: 10,
          purpose: "recovery",
          chance: from(quiet ? "quiet" : "rolled"),
          methods: { twist: "number" },
        },
      });
      await p.goto("/");
      await p.locator(".test-day").waitFor();
      await p.locator("button.start").click();
      await p.locator("main .button.primary").waitFor();
      if (quiet) await s("04-intro");
      await p.locator("main .button.primary").click();
      if (quiet) await s("05-practice");
      for (const side of [0, 1]) {
        for (let i = 0; i < 2; i++) {
          await p.locator("main .button.primary").click();
          await p.waitForTimeout(150);
        }
        for (const v of [40, 41, 42]) {
          await p.getByRole("textbox").fill(String(v));
          if (quiet && v === 42 && side === 0) await s("06-try");
          await p.keyboard.press("Enter");
          await p.waitForTimeout(250);
        }
      }
      await p.locator("main .start-bar").waitFor();
      await s(quiet ? "07-quiet" : "08-ready");
      await p.locator("main .button.primary").first().click();
      await p.waitForTimeout(500);
      if (quiet) {
        await runFor(p, 30);
        await s("09-quiet-room");
        await runFor(p, 572);
      } else await runFor(p, 603);
      await p.locator(".again").waitFor();
      await s(quiet ? "10-quiet-after" : "11-after");
      await p.locator(".again a").click();
      for (const v of [44, 45, 46, 43, 44, 45]) {
        await p.getByRole("textbox").fill(String(v));
        await p.keyboard.press("Enter");
        await p.waitForTimeout(250);
      }
      await p.locator(".result").waitFor();
      await s(quiet ? "12-quiet-outcome" : "13-outcome");
      await p.goto("/progress");
      await p.waitForTimeout(600);
      if (!quiet) await s("14-progress");
      await p.goto("/settings");
      await p.waitForTimeout(600);
      if (!quiet) await s("15-settings");
      await context2.close();
    }
  });
