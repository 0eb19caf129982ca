import { expect, type Page, test } from "@playwright/test";
import { CATALOG, cueWords } from "@rollwell/content";
import { session as english } from "@rollwell/content/words/en/session";
import { techniques as englishTechniques } from "@rollwell/content/words/en/techniques";
import { session as spanish } from "@rollwell/content/words/es/session";
import { techniques as spanishTechniques } from "@rollwell/content/words/es/techniques";
import { COMMON_CUES, TECHNIQUE_CUES } from "@rollwell/engine";
import { isLong } from "../src/player/stage.ts";
import type { Words } from "../src/state/words.ts";
import { drivenAudio } from "./element.ts";
import { answerQuestions, arrive, go, MORNING, runFor, skipToEnd, skipToRise, start } from "./journey.ts";
import { TONES_ALONE } from "./person.ts";

// Under a driven clock every frame of a moving figure would be drawn: five minutes of them.
test.use({ contextOptions: { reducedMotion: "reduce" } });

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(["screen-wake-lock"]).catch(() => undefined);
  await drivenAudio(context);
  await page.clock.install({ time: MORNING });
});

test.describe("with its worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("from the first open to a finished five-minute session, remembered the next day", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).host));
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto("/");
    const taps = await answerQuestions(page);
    expect(taps).toBeLessThanOrEqual(30);
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("checkbox", { name: "Low back", exact: true }).check();
    await expect(page.getByText("We work around the low back, not on it")).toBeVisible();
    await page.getByRole("button", { name: "Show my session" }).click();
    await expect(page.getByText("5 minutes in all, to the second")).toBeVisible();
    await page.getByRole("button", { name: "Start", exact: true }).click();

    const player = page.locator("main.player");
    await expect(player).toBeVisible();
    await expect(player).toContainText("Lean back."); // the first cue is there at once
    // The driven clock runs on by itself between the steps, so the last seconds are left some room.
    await runFor(page, 270);
    await expect(player).toBeVisible();
    await runFor(page, 32);
    await expect(page.getByRole("heading", { name: "How was it?" })).toBeVisible();
    await expect(page.getByText("5 minutes, start to finish.")).toBeVisible();
    await page.getByRole("radio", { name: "4", exact: true }).check({ force: true });
    await page.getByRole("button", { name: "Done" }).click();
    await expect(page.getByText("1 day with a session")).toBeVisible();

    await page.clock.setSystemTime(new Date("2026-11-22T10:00:00"));
    await page.reload();
    await expect(page.getByText("1 day with a session")).toBeVisible();
    await expect(page.getByRole("heading", { name: "How sore today?" })).toBeVisible();
    expect(new Set(asked).size, "no third party is ever asked").toBe(1);
    expect(errors).toEqual([]);
  });

  test("offline, after one visit, every screen opens and a whole session plays", { tag: "@phone" }, async ({
    page,
    context,
  }) => {
    await arrive(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload();
    await context.setOffline(true);
    for (const address of ["/learn", "/learn/lats", "/settings", "/urgent", "/focus", "/plan", "/"]) {
      await page.goto(address);
      await expect(page.locator("h1").first()).toBeVisible();
    }
    await start(page);
    await runFor(page, 302);
    await expect(page.getByRole("heading", { name: "How was it?" })).toBeVisible();
  });
});

test("a returning person needs one touch to a running session", { tag: "@phone" }, async ({ page }) => {
  await arrive(page);
  await start(page);
});

/** Phones that are old, or whose browser keeps its bars. */
const LOW = [
  [320, 568],
  [375, 553],
  [390, 664],
  [568, 320],
  [667, 375],
] as const;
/** Wide ones, where the clock is largest. */
const WIDE = [
  [1024, 768],
  [1280, 800],
  [1920, 1080],
] as const;
const PARTS = [".stop", ".title h1", ".picture .figure", ".ring", ".clock", ".cue", ".ask", ".controls"] as const;

/** Where the parts of the player are: all on the screen, none over another. */
async function apart(page: Page, parts: readonly string[], at: string): Promise<ReadonlyMap<string, DOMRect>> {
  const boxes = await Promise.all(
    parts.map(async (part) => {
      const box = await page.locator(`.player ${part}`).boundingBox();
      if (box === null) throw new Error(`no ${part} ${at}`);
      return [part, box as DOMRect] as const;
    }),
  );
  for (const [i, [part, one]] of boxes.entries()) {
    expect(one.y + one.height, `${part} ${at}`).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
    for (const [beside, other] of boxes.slice(i + 1)) {
      const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
      expect(Math.min(wide, high), `${part} and ${beside} ${at}`).toBeLessThan(1);
    }
  }
  return new Map(boxes);
}

for (const language of ["en", "es"] as const)
  test(`[S13] on a low screen the figure is seen, something leads, and nothing lies over anything (${language})`, {
    tag: "@phone",
  }, async ({ page }) => {
    await arrive(page, { ...TONES_ALONE, language });
    await start(page);
    await runFor(page, 30);
    for (const [width, height] of LOW) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: "no-preference" });
      const figure = (await apart(page, PARTS, `at ${width} × ${height}`)).get(".picture .figure");
      expect(figure?.height, `figure at ${width} × ${height}`).toBeGreaterThan(85);
      expect(figure?.width, `figure at ${width} × ${height}`).toBeGreaterThan(170);
      // A figure that keeps still leads nobody.
      await page.emulateMedia({ reducedMotion: "reduce" });
      await apart(page, height > width ? [...PARTS, ".way"] : PARTS, `at ${width} × ${height}, keeping still`);
      await page.emulateMedia({ reducedMotion: "no-preference" });
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      await apart(page, PARTS, `at ${width} × ${height}, text at 200 %`);
      await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
    }
  });

/** Everything a session may say, and every name it may have on top. */
const WORDS: Readonly<Record<"en" | "es", Pick<Words, "session" | "techniques">>> = {
  en: { session: english, techniques: englishTechniques },
  es: { session: spanish, techniques: spanishTechniques },
};

for (const language of ["en", "es"] as const)
  test(`[H14] every line of a session is seen whole on every screen (${language})`, { tag: "@phone" }, async ({
    page,
  }) => {
    const { session, techniques } = WORDS[language];
    const lines = [
      ...COMMON_CUES.map((cue) => cueWords(cue, session.cues, techniques)),
      ...CATALOG.techniques.flatMap(({ id }) =>
        TECHNIQUE_CUES.map((cue) => cueWords(`${id}/${cue}`, session.cues, techniques)),
      ),
    ];
    const names = CATALOG.techniques.map(({ id }) => techniques[id]?.name ?? "");
    await arrive(page, { ...TONES_ALONE, language });
    await start(page);
    await runFor(page, 30);
    for (const [width, height] of [...LOW, [390, 844], [844, 390], ...WIDE] as const) {
      await page.setViewportSize({ width, height });
      const cut = await page.evaluate(
        ([all, titles, long]) => {
          const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;
          const line = find(".player .cue span");
          const room = find(".player .cue").getBoundingClientRect();
          const said = all.filter((text) => {
            line.textContent = text;
            const { top, bottom, left, right } = line.getBoundingClientRect();
            return top < room.top - 1 || bottom > room.bottom + 1 || left < room.left - 1 || right > room.right + 1;
          });
          const title = find(".player .title h1");
          const stop = find(".player .stop").getBoundingClientRect();
          const named = titles.filter((text) => {
            title.textContent = text;
            title.dataset["long"] = long.includes(text) ? "yes" : "no";
            const words = document.createRange();
            words.selectNodeContents(title);
            const { top, left, right, bottom } = words.getBoundingClientRect();
            const beside = top < stop.bottom && left < stop.right;
            return (
              top < 0 ||
              beside ||
              left < 0 ||
              right > innerWidth ||
              bottom > find(".player .room").getBoundingClientRect().top + 1
            );
          });
          return [...said, ...named];
        },
        [lines, names, names.filter(isLong)] as const,
      );
      expect.soft(cut, `at ${width} × ${height}`).toEqual([]);
    }
  });

test("while a tender spot is held, no arrow says to move", { tag: "@phone" }, async ({ page }) => {
  await arrive(page);
  await start(page);
  await runFor(page, 40);
  const arrow = page.locator(".picture .figure .arrow").first();
  await expect(arrow).toBeVisible();
  await page.keyboard.press("s");
  await expect(page.locator("main.player")).toContainText("Hold still");
  await expect(arrow).toBeHidden();
});

test("on wide screens the clock stands in one line beside the figure", { tag: "@phone" }, async ({ page }) => {
  await arrive(page);
  await start(page);
  await runFor(page, 30);
  for (const [width, height] of WIDE) {
    await page.setViewportSize({ width, height });
    const at = `at ${width} × ${height}`;
    await apart(page, PARTS, at);
    const clock = page.locator(".player .clock").first();
    const line = await clock.evaluate((box) => {
      const text = document.createRange();
      text.selectNodeContents(box);
      return { text: text.getBoundingClientRect(), size: Number.parseFloat(getComputedStyle(box).fontSize) };
    });
    expect(line.text.height, at).toBeLessThan(1.5 * line.size);
    expect(line.text.right, at).toBeLessThanOrEqual(width);
    const figure = await page.locator(".picture .figure").boundingBox();
    expect(figure?.width, at).toBeGreaterThan(width / 2.2);
  }
});

test("[H12] a killed tab goes on where it was, with at most a second lost", { tag: "@phone" }, async ({
  page,
  context,
}) => {
  await arrive(page);
  await start(page);
  await runFor(page, 70);
  const left = await page.locator("main.player .clock").first().innerText();
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.clock.install({ time: new Date("2026-11-21T10:05:00") });
  await again.goto("/");
  await expect(again.getByRole("heading", { name: "A session is still open" })).toBeVisible();
  await expect(again.getByRole("button", { name: /^Start / })).toHaveCount(0);
  await again.getByRole("button", { name: "Go on" }).click();
  await expect(again.getByText("Here is your session again")).toBeVisible();
  await again.clock.pauseAt(new Date("2026-11-21T10:10:00"));
  await again.getByRole("button", { name: "Go on" }).click();
  await runFor(again, 8);
  const secondsOf = (clock: string): number =>
    clock.split(":").reduce((sum, part) => sum * 60 + Number(part.replace(/\D/g, "")), 0);
  const now = await again.locator("main.player .clock").first().innerText();
  expect(secondsOf(now)).toBeGreaterThanOrEqual(secondsOf(left) - 1);
  expect(secondsOf(now)).toBeLessThanOrEqual(secondsOf(left) + 1);
});

const REACH: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "set-up": (page) => runFor(page, 2),
  working: (page) => runFor(page, 40),
  holding: async (page) => {
    await runFor(page, 40);
    await page.keyboard.press("s");
    await expect(page.locator("main.player")).toContainText("Hold still");
  },
  easing: async (page) => {
    await runFor(page, 40);
    await page.keyboard.press("x");
    await expect(page.locator("main.player")).toContainText("Ease off");
  },
  paused: async (page) => {
    await runFor(page, 20);
    await page.keyboard.press("Space");
    await expect(page.getByRole("heading", { name: "Paused" })).toBeVisible();
  },
  rising: async (page) => {
    await skipToRise(page);
    await expect(page.locator("main.player")).toContainText("Getting up");
  },
};

for (const [state, there] of Object.entries(REACH)) {
  test(`[H04] STOP in ${state} ends the session at once, and no plan follows before a new screening`, {
    tag: "@phone",
  }, async ({ page }) => {
    await arrive(page);
    await page.getByRole("button", { name: /^Start / }).click();
    await expect(page.locator("main.player")).toBeVisible();
    await there(page);
    await page.clock.resume();
    const took = await page.evaluate(async () => {
      const stop = document.querySelector<HTMLButtonElement>("main.player .stop");
      if (stop === null) throw new Error("no STOP on the screen");
      const gone = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (document.querySelector("main.player") !== null) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(document.body, { childList: true, subtree: true });
      });
      const from = performance.now();
      stop.click();
      await gone;
      return performance.now() - from;
    });
    expect(took).toBeLessThan(300);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Stopped");
    await go(page, "/");
    await expect(page.getByText("You stopped last time")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Start / })).toHaveCount(0);
    await go(page, "/plan");
    await expect(page).toHaveURL(/screening/);
  });
}

test("[H33] a whole session by keyboard alone, STOP first in the order", { tag: "@desktop" }, async ({ page }) => {
  await arrive(page);
  await page.getByRole("button", { name: "Start 5 minutes" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("main.player")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.locator("main.player .stop")).toBeFocused();
  await runFor(page, 30);
  await page.keyboard.press("s");
  await expect(page.locator("main.player")).toContainText("Hold still");
  // Where STOP holds the focus, Space is STOP: the focus moves on first.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { name: "Paused" })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { name: "Paused" })).toHaveCount(0);
  await skipToEnd(page);
  await expect(page.getByRole("heading", { name: "How was it?" })).toBeVisible();
  await expect(page.getByText("To the end, though not all of it.")).toBeVisible();
});

test("[H35] a screen that breaks shows neither a plan nor a Start, and nothing is lost", { tag: "@phone" }, async ({
  page,
}) => {
  await arrive(page);
  await page.route(/\/assets\/session-[^/]+\.js$/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "export const session = {};" }),
  );
  await page.goto("/plan");
  await expect(page.getByText("Something went wrong on this page")).toBeVisible();
  await expect(page.getByRole("button", { name: "Start" })).toHaveCount(0);
  await page.unroute(/\/assets\/session-[^/]+\.js$/);
  await page.getByRole("link", { name: "Reload" }).click();
  await expect(page.getByRole("button", { name: "Start 5 minutes" })).toBeVisible();
});
