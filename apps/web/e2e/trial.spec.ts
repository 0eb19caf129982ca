/** One's own experiment, from the invitation to what came of it: by typed numbers, so that any device can do it. */
import { expect, type Page, test } from "@playwright/test";
import { day, dayNumber, isQuietSession } from "@rollwell/engine";
import { axeFinds } from "./axe.ts";
import { drivenAudio } from "./element.ts";
import { go, MORNING, runFor, skipToEnd, start } from "./journey.ts";
import { rowsIn, type SeededRow, type Settings, seeded, seedPerson, TONES_ALONE } from "./person.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(["screen-wake-lock"]).catch(() => undefined);
  await drivenAudio(context);
  await page.clock.install({ time: MORNING });
});

const NOW = MORNING.getTime();
const PAST = "2026-11-18~past";
/** A session of three days ago: who is asked has tried what they are asked about. */
const onePast: readonly SeededRow[] = [
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

interface Written {
  readonly kind: string;
  readonly session?: string;
  readonly when?: string;
  readonly side?: string;
  readonly tries?: readonly number[];
  readonly practice?: number;
  readonly how?: string;
  readonly test?: string | null;
  readonly chance?: Readonly<Record<string, number>>;
}
const written = async (page: Page, kind: string): Promise<readonly Written[]> =>
  (await rowsIn(page)).facts.map((row) => (row as { fact: Written }).fact).filter((fact) => fact.kind === kind);

/** A person on Today, on a test day. */
async function testDay(page: Page, settings: Settings = {}): Promise<void> {
  await seedPerson(page, {
    now: NOW,
    facts: onePast,
    settings: {
      ...TONES_ALONE,
      tests: "on",
      test: "twist",
      chance: ROLLED,
      methods: { twist: "number" },
      minutes: 3,
      ...settings,
    },
  });
  await page.goto("/");
  await expect(page.getByText("A test day: seated twist, before and after.")).toBeVisible();
}

/** Numbers from which chance draws a rolled and a quiet session on this day. */
const from = (wanted: "rolled" | "quiet"): number =>
  Array.from({ length: 100 }, (_, chance) => chance).find(
    (chance) => isQuietSession(chance + dayNumber(day("2026-11-21")) * 16) === (wanted === "quiet"),
  ) ?? 0;
const ROLLED = from("rolled");
const QUIET = from("quiet");

async function practise(page: Page): Promise<void> {
  for (const turn of [1, 2]) {
    await expect(page.getByRole("heading", { name: `Practice ${turn} of 2` })).toBeVisible();
    await page.clock.runFor(500); // two taps at once are one
    await page.getByRole("button", { name: "Practice done" }).click();
  }
}

async function typeTries(page: Page, values: readonly number[]): Promise<void> {
  for (const [i, value] of values.entries()) {
    await expect(page.getByRole("heading", { name: `Try ${(i % 3) + 1} of 3` })).toBeVisible();
    await expect(page.getByRole("textbox")).toHaveValue("");
    await page.getByRole("textbox").fill(String(value));
    await page.clock.runFor(500);
    await page.getByRole("textbox").press("Enter");
  }
}

async function testBefore(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start 3 minutes" }).click();
  await expect(page.getByRole("heading", { name: "Seated twist" })).toBeVisible();
  await page.getByRole("button", { name: "Start the test" }).click();
  await practise(page);
  await typeTries(page, [40, 41, 42]);
  await practise(page);
  await typeTries(page, [38, 39, 40]);
}

test("[S22] who was here once is asked once, says what to test, and has a test day", async ({ page }) => {
  await seedPerson(page, { now: NOW, facts: onePast, settings: TONES_ALONE });
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Does rolling help you?" })).toBeVisible();
  await page.getByRole("link", { name: "Find out" }).click();
  await expect(page.getByText("The answer may be that nothing shows.")).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole("button", { name: "Yes, test with me" }).click();
  await expect(page.getByText("A test day: seated twist, before and after.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Does rolling help you?" })).toHaveCount(0);
  await page.getByRole("button", { name: "Without the test" }).click();
  await start(page);
});

test("who says no is not asked again, and finds it under Progress", async ({ page }) => {
  await seedPerson(page, { now: NOW, facts: onePast, settings: TONES_ALONE });
  await page.goto("/");
  await page.getByRole("button", { name: "No, thanks" }).click();
  await expect(page.getByRole("heading", { name: "Does rolling help you?" })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Start 5 minutes" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Does rolling help you?" })).toHaveCount(0);
  await go(page, "/progress");
  await page.getByRole("link", { name: "Find out whether it helps you" }).click();
  await expect(page.getByRole("button", { name: "Yes, test with me" })).toBeVisible();
});

test("[S22] a test of more than 15 minutes ago is asked for anew at Start, and the session carries the new one", async ({
  page,
}) => {
  await testDay(page);
  await testBefore(page);
  await expect(page.getByRole("heading", { name: "Tested. Now the session." })).toBeVisible();
  await page.clock.fastForward(16 * 60_000);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByText("Your test is more than 15 minutes old")).toBeVisible();
  expect(await written(page, "started")).toHaveLength(1); // the one of the past
  await page.getByRole("button", { name: "Start the test" }).click();
  await practise(page);
  await typeTries(page, [43, 44, 45]);
  await practise(page);
  await typeTries(page, [41, 42, 43]);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.locator("main.player")).toBeVisible();
  const session = (await written(page, "started")).at(-1)?.session;
  expect((await written(page, "tested")).filter((fact) => fact.session === session).map(({ tries }) => tries)).toEqual([
    [40, 41, 42],
    [38, 39, 40],
    [43, 44, 45],
    [41, 42, 43],
  ]);
  expect((await written(page, "chosen")).at(-1)).toMatchObject({ session, test: "twist" });
});

/** A store that has no room while `globalThis.full` says so. */
const FULL = `{
  globalThis.full = "no";
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (...row) {
    if (globalThis.full === "yes") throw new DOMException("no room", "QuotaExceededError");
    return add.apply(this, row);
  };
}`;

test("[S22, M9.1, M4.7] before, the session, the same after, and what it says; all of it written, [H26] on a full disk once there is room", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(FULL);
  await testDay(page);
  await testBefore(page);
  await expect(page.getByRole("heading", { name: "Tested. Now the session." })).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  const before = await written(page, "tested");
  expect(before.map(({ side, tries, practice }) => ({ side, tries, practice }))).toEqual([
    { side: "left", tries: [40, 41, 42], practice: 2 },
    { side: "right", tries: [38, 39, 40], practice: 2 },
  ]);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.locator("main.player")).toBeVisible();
  const [chosen] = await written(page, "chosen");
  expect(chosen).toMatchObject({ session: before[0]?.session, how: "rolled", test: "twist" });
  expect(chosen?.chance?.thoracic).toBeCloseTo(5 / 6);
  await runFor(page, 182);
  await expect(page.getByRole("heading", { name: "Now the same test again" })).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole("link", { name: "Test again" }).click();
  await page.evaluate("globalThis.full = 'yes'");
  await typeTries(page, [44, 45, 46, 43, 44, 45]); // no practice after (S22)
  await expect(page.getByRole("heading", { name: "Not saved yet" })).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await page.evaluate("globalThis.full = 'no'");
  await page.getByRole("button", { name: "Save again" }).click();
  await expect(page.getByText("Seated twist: 40° before, 44.5° after (+4.5°).")).toBeVisible();
  await expect(page.getByText("no larger than testing twice brings by itself")).toBeVisible();
  await expect(page.getByText("Kept, and learnt from.")).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole("button", { name: "Done" }).click();
  await go(page, "/progress");
  await expect(page.getByText("Seated twist").first()).toBeVisible();
  await expect(page.getByText("Not enough yet").first()).toBeVisible();
});

test("[S22] chance picks a quiet session after the test, and it is as long as the other", async ({ page }) => {
  test.setTimeout(180_000);
  await testDay(page, { chance: QUIET });
  await testBefore(page);
  await expect(page.getByRole("heading", { name: "A quiet session" })).toBeVisible();
  await page.getByRole("button", { name: "Start the quiet session" }).click();
  await expect(page.getByRole("timer")).toHaveText(/^(3:00|2:59)$/);
  await runFor(page, 20);
  expect(await axeFinds(page)).toEqual([]);
  await runFor(page, 165);
  await expect(page.getByRole("heading", { name: "That was the quiet session." })).toBeVisible();
  await page.getByRole("link", { name: "Test again" }).click();
  await typeTries(page, [41, 42, 43, 40, 41, 42]);
  await expect(page.getByText("Kept, and learnt from.")).toBeVisible();
  expect(await written(page, "worked")).toHaveLength(1); // the one of three days ago
  expect((await written(page, "chosen"))[0]).toMatchObject({ how: "quiet", test: "twist" });
});

test("a quiet session may be rolled instead, or ended, and a killed tab leaves it to be closed", async ({ page }) => {
  await testDay(page, { chance: QUIET });
  await testBefore(page);
  await expect(page.getByRole("button", { name: "Roll instead" })).toBeVisible();
  await page.getByRole("button", { name: "Start the quiet session" }).click();
  await runFor(page, 30);
  await page.reload();
  await expect(page.getByText("A quiet session was interrupted.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Go on" })).toHaveCount(0);
  await page.getByRole("button", { name: "Close it" }).click();
  await expect(page.getByRole("button", { name: "Start 3 minutes" })).toBeVisible();
});

test("[S22] a tab killed between the test and the session forgets neither the test nor the choice", async ({
  page,
}) => {
  await testDay(page);
  await testBefore(page);
  await expect(page.getByRole("heading", { name: "Tested. Now the session." })).toBeVisible();
  const areas = await page.locator("main .card li").allInnerTexts();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Tested. Now the session." })).toBeVisible();
  await page.goto("/");
  await page.getByRole("button", { name: "Start 3 minutes" }).click();
  await expect(page.getByRole("heading", { name: "Tested. Now the session." })).toBeVisible();
  expect(await page.locator("main .card li").allInnerTexts()).toEqual(areas);
});

test("a test can be left in the middle; what was read is kept, and the session starts without it", async ({ page }) => {
  await testDay(page);
  await page.getByRole("button", { name: "Start 3 minutes" }).click();
  await page.getByRole("button", { name: "Start the test" }).click();
  await practise(page);
  await typeTries(page, [40, 41]);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").getByRole("button", { name: "Skip the test" }).click();
  await expect(page.getByRole("button", { name: "Start 3 minutes" })).toBeVisible();
  expect(await written(page, "tested")).toMatchObject([{ session: null, tries: [40, 41] }]);
  await start(page);
});

test("[H04, H33] STOP is on every try; it asks what was felt, and no session comes before the questions", async ({
  page,
}) => {
  await testDay(page);
  await page.getByRole("button", { name: "Start 3 minutes" }).click();
  await page.getByRole("button", { name: "Start the test" }).click();
  await practise(page);
  await typeTries(page, [40]);
  await page.getByRole("button", { name: "STOP" }).click();
  await page.getByRole("checkbox", { name: "Numbness" }).check({ force: true });
  await expect.poll(async () => (await written(page, "tested")).length).toBe(1); // what was read is kept
  await page.getByRole("button", { name: "Today" }).click();
  await expect(page.getByRole("link", { name: "Answer the questions again" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Start 3 minutes" })).toHaveCount(0);
  expect(await written(page, "symptom")).toHaveLength(1);
});

test("[H04] numbness told after a session takes the second test away", async ({ page }) => {
  test.setTimeout(180_000);
  await testDay(page);
  await testBefore(page);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.locator("main.player")).toBeVisible();
  await skipToEnd(page);
  await expect(page.getByRole("heading", { name: "Now the same test again" })).toBeVisible();
  await page.getByRole("checkbox", { name: "Numbness" }).check({ force: true });
  await expect(page.getByRole("heading", { name: "Now the same test again" })).toHaveCount(0);
});

test("[H12] going back from a quiet session ends it; a rolled one after it is asked about as ever", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await testDay(page, { chance: QUIET });
  await testBefore(page);
  await page.getByRole("button", { name: "Start the quiet session" }).click();
  await expect(page.getByRole("button", { name: "STOP" })).toBeVisible();
  await runFor(page, 20);
  await page.goBack();
  await expect(page.getByText("A quiet session was interrupted.")).toHaveCount(0);
  expect(await written(page, "ended")).toMatchObject([{ how: "done" }, { how: "ended" }]);
  await page.goto("/");
  await start(page);
  await skipToEnd(page);
  await expect(page.getByRole("heading", { name: "How was it?" })).toBeVisible();
});

test("[H32] a second test that is left out stays left out", async ({ page }) => {
  test.setTimeout(180_000);
  await testDay(page);
  await testBefore(page);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.locator("main.player")).toBeVisible();
  await skipToEnd(page);
  await page.getByRole("button", { name: "Leave it out today" }).click();
  await expect(page.getByRole("heading", { name: "Now the same test again" })).toHaveCount(0);
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Now the same test again" })).toHaveCount(0);
});
