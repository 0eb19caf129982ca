/** The guided test: typed, asked about, measured by a driven sensor, read on the screen's ruler; skippable at every step. */
import { expect, type Page, test } from "@playwright/test";
import { assess as en } from "@rollwell/content/words/en/assess";
import { assess as es } from "@rollwell/content/words/es/assess";
import type { LearnTest, Method, Reading } from "@rollwell/engine";
import { axeFinds } from "./axe.ts";
import { rowsIn, seedPerson, TONES_ALONE } from "./person.ts";

interface Wish {
  readonly test: LearnTest;
  readonly method?: Method;
  readonly language?: "en" | "es";
}

/** To the first try of somebody who wants this test, read this way. */
async function begin(page: Page, { test: id, method, language = "en" }: Wish): Promise<void> {
  const words = language === "en" ? en : es;
  const methods = method === undefined ? {} : { [id]: method };
  await seedPerson(page, { settings: { ...TONES_ALONE, units: "cm", language, tests: "on", test: id, methods } });
  await page.goto("/test");
  const start = page.getByRole("button", { name: words.intro.start });
  await expect(start).toBeVisible();
  await start.click();
  await expect(start).toHaveCount(0);
}

/** What was kept of the test, once there are that many readings. */
async function kept(page: Page, count: number): Promise<readonly Reading[]> {
  const tested = async (): Promise<readonly Reading[]> =>
    (await rowsIn(page)).facts.flatMap((row) => {
      const { fact } = row as { readonly fact: Reading & { readonly kind: string } };
      return fact.kind === "tested" ? [fact] : [];
    });
  await expect.poll(async () => (await tested()).length).toBe(count);
  return tested();
}

/** ms in which a second press is the same press. */
const DOUBLE_TAP = 400;

const field = (page: Page) => page.getByRole("textbox", { name: en.intro.enter });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function type(page: Page, values: readonly string[]): Promise<void> {
  for (const value of values) {
    const before = (await heading(page).textContent()) ?? ""; // its inner text breaks lines, and differs from itself at once
    await field(page).fill(value);
    await field(page).press("Enter");
    if (value !== values.at(-1)) await expect(heading(page)).not.toHaveText(before);
  }
}

test("[S22] by the keyboard alone: two practice tries, three that count, each side; comma and point", async ({
  page,
}) => {
  await begin(page, { test: "twist", method: "number" });
  await expect(heading(page)).toContainText("Practice 1 of 2");
  await expect(heading(page)).toContainText(en.walk.sides.left);
  await expect(page.getByText(`${en.cues.practice} ${en.cues.left}`)).toBeVisible();
  await expect(page.getByText(en.tests.twist.safety)).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await expect(page.getByText(en.tests.twist.byHand[1] ?? "")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(heading(page)).toContainText("Practice 2 of 2");
  await page.waitForTimeout(DOUBLE_TAP);
  await page.keyboard.press("Enter");
  await expect(heading(page)).toContainText("Try 1 of 3");
  await page.keyboard.type("41,5");
  await expect(field(page)).toHaveValue("41,5");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toContainText("Try 2 of 3");
  await type(page, ["42.5", "41"]);
  await expect(heading(page)).toContainText(en.walk.sides.right);
  await expect(heading(page)).toContainText("Practice 1 of 2");
  // Two taps at once are one: the second practice is not gone with the first.
  await button(page, en.walk.practised).dblclick({ delay: 5 });
  await expect(heading(page)).toContainText("Practice 2 of 2");
  await page.waitForTimeout(DOUBLE_TAP);
  await button(page, en.walk.practised).click();
  await type(page, ["38", "39", "37"]);
  const readings = await kept(page, 2);
  expect(readings).toMatchObject([
    { side: "left", tries: [41.5, 42.5, 41], practice: 2, method: "number", entered: "degrees", when: "before" },
    { side: "right", tries: [38, 39, 37], practice: 2 },
  ]);
});

test("[H17] a doubtful number is asked about and never lost, an impossible one refused; what was said is kept", async ({
  page,
}) => {
  await begin(page, { test: "twist", method: "number" });
  await button(page, en.intro.skipPractice).click();
  await field(page).fill("400");
  await button(page, en.intro.keep).click();
  await expect(page.getByText(en.refusedTries.impossible)).toBeVisible();
  await button(page, en.doubts.correct).click();
  await expect(field(page)).toHaveValue("400");
  await expect(field(page)).toBeFocused();
  await field(page).fill("-40");
  await page.keyboard.press("Enter");
  await expect(page.getByText("did you mean 40 degrees?")).toBeVisible();
  // Nobody turns less than not at all: there is nothing to insist on.
  await expect(button(page, en.doubts.asTyped)).toHaveCount(0);
  expect(await axeFinds(page)).toEqual([]);
  await button(page, "I meant 40 degrees").click();
  await expect(heading(page)).toContainText("Try 2 of 3");
  await field(page).fill("4o");
  await page.keyboard.press("Enter");
  await expect(page.getByText(en.refusedTries["not-a-number"])).toBeVisible();
  await button(page, en.doubts.correct).click();
  await field(page).fill("95");
  await page.keyboard.press("Enter");
  await button(page, en.doubts.asTyped).click();
  await expect(heading(page)).toContainText("Try 3 of 3");
  await button(page, en.walk.correctLast).click();
  await expect(heading(page)).toContainText("Try 2 of 3");
  await expect(field(page)).toHaveValue("95");
  await type(page, ["41", "42"]);
  await expect(heading(page)).toContainText(en.walk.sides.right);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: en.walk.skip.title })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(heading(page)).toContainText(en.walk.sides.right);
  const skip = page.getByRole("dialog").getByRole("button", { name: en.intro.skip });
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(skip).toBeVisible({ timeout: 500 });
  }).toPass();
  await skip.click();
  expect(await kept(page, 1)).toMatchObject([{ side: "left", tries: [40, 41, 42] }]);
});

test("[H19] a toe touch says on which side of the edge, in a word; a minus that was typed says it too", async ({
  page,
}) => {
  await begin(page, { test: "toe-touch", method: "number" });
  await button(page, en.intro.skipPractice).click();
  await field(page).fill("12");
  await button(page, en.intro.keep).click();
  await expect(page.getByText(en.walk.edge.missing)).toBeVisible();
  await page.getByRole("radio", { name: en.walk.edge.below }).check({ force: true });
  await button(page, en.intro.keep).click();
  await expect(heading(page)).toContainText("Try 2 of 3");
  await expect(page.getByRole("radio", { name: en.walk.edge.below })).toBeChecked();
  await field(page).pressSequentially("-11,5");
  await expect(field(page)).toHaveValue("11,5");
  await expect(page.getByRole("radio", { name: en.walk.edge.above })).toBeChecked();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "I meant 11.5 cm below the edge" }).click();
  await expect(heading(page)).toContainText("Try 3 of 3");
  await type(page, ["12.5"]);
  expect(await kept(page, 1)).toMatchObject([{ side: "both", tries: [12, 11.5, 12.5], entered: "cm" }]);
});

test("[H04, H33] STOP is on every try, first for the keyboard, and ends the test with what was read", async ({
  page,
}) => {
  await begin(page, { test: "twist", method: "number" });
  const stop = button(page, en.walk.stop);
  const box = await stop.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64);
  expect(await page.evaluate(() => document.querySelector("main button, main a, main input")?.textContent)).toBe(
    en.walk.stop,
  );
  await button(page, en.intro.skipPractice).click();
  await type(page, ["40", "41", "42"]);
  await expect(heading(page)).toContainText(en.walk.sides.right);
  // In sight, however far the page is scrolled.
  await page.setViewportSize({ width: 320, height: 480 });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(stop).toBeInViewport({ ratio: 1 });
  await stop.click();
  await expect(stop).toHaveCount(0);
  await expect(page.getByText(en.cues.skipped)).toHaveCount(0);
  expect(await kept(page, 1)).toMatchObject([{ side: "left", tries: [40, 41, 42] }]);
});

const listenToStop = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const keys = globalThis as typeof globalThis & { stopKey?: (() => void) | null };
    navigator.mediaSession.setActionHandler = (action, handler) => {
      if (action === "stop") keys.stopKey = handler === null ? null : () => handler({ action });
    };
  });

test("[H04] who skips a test for what they feel is heard", async ({ page }) => {
  await begin(page, { test: "stiffness" });
  await page.keyboard.press("Escape");
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: en.walk.notRight }).click();
  await expect(button(page, en.walk.stop)).toHaveCount(0);
});

test("[H04] the stop of the lock screen and of a headset stops", async ({ page }) => {
  await listenToStop(page);
  await begin(page, { test: "twist", method: "number" });
  await page.evaluate(() => (globalThis as typeof globalThis & { stopKey?: () => void }).stopKey?.());
  await expect(button(page, en.walk.stop)).toHaveCount(0);
});

test("[H26] what was read is kept when the page is put away, and each reading once", async ({ page }) => {
  await begin(page, { test: "toe-touch", method: "number" });
  await button(page, en.intro.skipPractice).click();
  await type(page, ["+12"]);
  await expect(heading(page)).toContainText("Try 2 of 3");
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide"));
    dispatchEvent(new PageTransitionEvent("pagehide"));
  });
  expect(await kept(page, 1)).toMatchObject([{ side: "both", tries: [12] }]);
});

test("[H34] with text twice as large on a small phone the side stays in one piece", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await begin(page, { test: "twist", method: "number", language: "es" });
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
  const side = page.locator(".side");
  expect(await side.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0);
});

test("[H19] stiffness is one question, answered by a number key or a touch", async ({ page }) => {
  await begin(page, { test: "stiffness" });
  await expect(page.getByText(en.tests.stiffness.low)).toBeVisible();
  await expect(page.getByText(en.tests.stiffness.high)).toBeVisible();
  await button(page, en.intro.keep).click();
  await expect(page.getByText(en.walk.noNumber)).toBeVisible();
  await page.keyboard.press("6");
  await expect(page.getByRole("radio", { name: "6" })).toBeChecked();
  await button(page, en.intro.keep).click();
  expect(await kept(page, 1)).toMatchObject([{ side: "both", tries: [6], method: "question", entered: "points" }]);
});

/** A hand that holds a phone: it turns towards `window.aim` at sixty degrees a second, and never holds quite still. */
const holdPhone = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const hand = globalThis as typeof globalThis & { aim?: number };
    hand.aim = 350;
    let [at, shake] = [350, 1];
    setInterval(() => {
      at += Math.max(-1.2, Math.min(1.2, (hand.aim ?? 350) - at));
      shake = (shake * 16_807) % 2_147_483_647;
      const noise = (shake / 2_147_483_647 - 0.5) * 0.6;
      const pose = { alpha: (at + noise + 720) % 360, beta: 80 + noise, gamma: 2 - noise };
      dispatchEvent(new DeviceOrientationEvent("deviceorientation", pose));
    }, 20);
  });
const aim = (page: Page, at: number): Promise<void> =>
  page.evaluate((to) => {
    (globalThis as typeof globalThis & { aim?: number }).aim = to;
  }, at);
/** One run, turned by so much to the left. */
async function turn(page: Page, by: number, back = 0): Promise<void> {
  await page.clock.runFor(3600);
  await aim(page, 350 + by);
  await page.clock.runFor(6000);
  await aim(page, 350 + back);
  await page.clock.runFor(5100);
}

async function beginTurning(page: Page): Promise<void> {
  await page.context().grantPermissions(["accelerometer", "gyroscope", "magnetometer"]);
  await page.clock.install();
  await begin(page, { test: "twist", method: "phone-turn" });
  const allow = button(page, en.sensor.ask.allow);
  await expect(allow.or(button(page, en.walk.measure)).first()).toBeVisible();
  if ((await allow.count()) > 0) {
    await expect(page.getByText(en.sensor.ask.body)).toBeVisible();
    await allow.click();
  }
  await expect(button(page, en.walk.measure)).toBeVisible();
  await page.waitForTimeout(DOUBLE_TAP); // else the next press is taken for the one that led here
}

test("[S22] the phone measures a twist, hands free, and refuses what cannot be believed", async ({ page }) => {
  await beginTurning(page);
  await holdPhone(page);
  expect(await axeFinds(page)).toEqual([]);
  // A run of practice is led like any other, and asks for no number.
  await button(page, en.walk.measure).click();
  await expect(page.getByText(en.cues.still)).toBeVisible();
  await turn(page, 30);
  await expect(heading(page)).toContainText("Practice 2 of 2");
  await button(page, en.intro.skipPractice).click();
  await button(page, en.walk.pause).click();
  await button(page, en.walk.measure).click();
  await turn(page, 41, 20);
  await expect(page.getByRole("alert").filter({ hasText: en.sensor.refusals.drifted })).toBeVisible();
  await aim(page, 350);
  await page.clock.runFor(1000);
  await button(page, en.sensor.again).click();
  await turn(page, 41);
  await expect(heading(page)).toContainText("Try 2 of 3");
  await expect(page.getByText("41 degrees from the front")).toBeVisible();
  // The next run begins by itself.
  await page.clock.runFor(4200);
  await turn(page, -40);
  await expect(page.getByText(en.walk.otherWay)).toBeVisible();
  await button(page, en.sensor.again).click();
  await turn(page, 43);
  await expect(heading(page)).toContainText("Try 3 of 3");
  await page.clock.runFor(4200);
  await turn(page, 42);
  await expect(heading(page)).toContainText(en.walk.sides.right);
  await button(page, en.intro.skip).click();
  await page.getByRole("dialog").getByRole("button", { name: en.intro.skip }).click();
  const [left] = await kept(page, 1);
  expect(left).toMatchObject({ side: "left", practice: 1, method: "phone-turn" });
  for (const [index, value] of [41, 43, 42].entries())
    expect(Math.abs((left?.tries[index] ?? 0) - value)).toBeLessThan(1);
});

test("[S22] going on by typing is asked about once tries were measured: they never mix", async ({ page }) => {
  await beginTurning(page);
  await holdPhone(page);
  await button(page, en.intro.skipPractice).click();
  await button(page, en.walk.measure).click();
  await turn(page, 41);
  await expect(heading(page)).toContainText("Try 2 of 3");
  await button(page, en.walk.pause).click();
  await button(page, en.walk.typeInstead).click();
  await expect(page.getByText(en.walk.typeAnew)).toBeVisible();
  await button(page, en.sensor.again).click();
  await expect(heading(page)).toContainText("Try 2 of 3");
  await button(page, en.walk.typeInstead).click();
  await button(page, en.walk.typeInstead).click();
  await expect(heading(page)).toContainText("Try 1 of 3");
  await type(page, ["40", "41", "42"]);
  await button(page, en.intro.skip).click();
  await page.getByRole("dialog").getByRole("button", { name: en.intro.skip }).click();
  expect(await kept(page, 1)).toMatchObject([{ side: "left", method: "number", tries: [40, 41, 42] }]);
});

test("[S22] a sensor that sends nothing is said to be missing, and typing goes on from there", async ({ page }) => {
  await beginTurning(page);
  await button(page, en.intro.skipPractice).click();
  await button(page, en.walk.measure).click();
  await page.clock.runFor(4000);
  await expect(page.getByText(en.sensor.missing)).toBeVisible();
  await button(page, en.walk.typeInstead).click();
  await type(page, ["40", "41", "42"]);
  await button(page, en.intro.skipPractice).click();
  await type(page, ["40", "41", "42"]);
  expect((await kept(page, 2)).map(({ method }) => method)).toEqual(["number", "number"]);
});

test("[S22] a browser that forbids the sensor is no dead end", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(DeviceOrientationEvent, { requestPermission: () => Promise.resolve("denied") });
  });
  await begin(page, { test: "twist", method: "phone-turn" });
  await button(page, en.sensor.ask.allow).click();
  await expect(page.getByText(en.sensor.denied)).toBeVisible();
  await button(page, en.walk.typeInstead).click();
  await button(page, en.intro.skipPractice).click();
  await expect(field(page)).toBeVisible();
});

test("[S22] the ruler on the screen is made true with a bank card, then touched or moved by keys", async ({ page }) => {
  await begin(page, { test: "knee-to-wall", method: "screen-ruler" });
  const slider = page.getByRole("slider");
  await expect(heading(page)).toHaveText(en.calibrate.length.title);
  expect(await axeFinds(page)).toEqual([]);
  const strip = await slider.boundingBox();
  if (strip === null) throw new Error("no strip");
  const x = strip.x + strip.width / 2;
  // 8.56 cm at 60 pixels each, below the upper line.
  await page.mouse.click(x, 48 + 500);
  for (let i = 0; i < 14; i++) await page.keyboard.press("ArrowDown");
  await expect(slider).toHaveAttribute("aria-valuenow", "514");
  await button(page, en.calibrate.keep).click();
  await expect(heading(page)).toHaveText(en.calibrate.end.title);
  await page.mouse.click(x, 8.56 * 60 - 120);
  await expect(slider).toHaveAttribute("aria-valuetext", "2 cm");
  await button(page, en.calibrate.keep).click();
  await expect(heading(page)).toContainText("Practice 1 of 2");
  await button(page, en.intro.skipPractice).click();
  for (const cm of [9, 9.5, 10]) {
    await page.waitForTimeout(DOUBLE_TAP);
    await page.mouse.click(x, (cm - 2) * 60);
    await expect(slider).toHaveAttribute("aria-valuetext", `${cm} cm`);
    await page.keyboard.press("ArrowDown");
    await expect(slider).toHaveAttribute("aria-valuenow", `${cm + 0.5}`);
    await button(page, en.intro.keep).click();
  }
  await expect(heading(page)).toContainText(en.walk.sides.right);
  expect(await axeFinds(page)).toEqual([]);
  await button(page, en.intro.skip).click();
  await page.getByRole("dialog").getByRole("button", { name: en.intro.skip }).click();
  const [left] = await kept(page, 1);
  expect(left).toMatchObject({ method: "screen-ruler", entered: "cm", tries: [9.5, 10, 10.5] });
});

test("[H34] in Spanish, with nothing wider than the screen", async ({ page }) => {
  await begin(page, { test: "toe-touch", method: "number", language: "es" });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Práctica 1 de 2");
  await page.getByRole("button", { name: es.intro.skipPractice }).click();
  await page.getByRole("textbox", { name: es.intro.enter }).fill("400");
  await page.getByRole("radio", { name: es.walk.edge.below }).check({ force: true });
  await page.getByRole("button", { name: es.intro.keep }).click();
  await expect(page.getByText(es.refusedTries.impossible)).toBeVisible();
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
});
