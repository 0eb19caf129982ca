import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { drivenAudio } from "./element.ts";
import { arrive, MORNING, runFor, start } from "./journey.ts";
import { seedPerson } from "./person.ts";

// Under a driven clock every frame of a moving figure would be drawn.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const seeks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: { seeks: readonly number[] } }).heard.seeks);
const elements = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { heard: { elements: readonly unknown[] } }).heard.elements.length);

const sources = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    (globalThis as unknown as { heard: { elements: readonly HTMLAudioElement[] } }).heard.elements.map(
      ({ src }) => src,
    ),
  );

/** As a browser does that knows Ogg or Opus not at all. */
const REFUSE_OPUS = `{
  const decode = BaseAudioContext.prototype.decodeAudioData;
  BaseAudioContext.prototype.decodeAudioData = function (bytes, ...rest) {
    const isOgg = String.fromCharCode(...new Uint8Array(bytes, 0, 4)) === "OggS";
    return isOgg ? Promise.reject(new DOMException("", "EncodingError")) : decode.call(this, bytes, ...rest);
  };
}`;

const begin = async (page: Page): Promise<void> => {
  await page.clock.install({ time: MORNING });
  await arrive(page, {});
  await start(page);
};

test("[H14] a session is one element that plays on without a seek; a tender spot and STOP are seeks in it", async ({
  page,
  context,
}) => {
  await drivenAudio(context);
  await begin(page);
  await expect(page.getByText("Keep the screen on, or test going without")).toBeVisible();
  await runFor(page, 40);
  expect(await elements(page)).toBe(1);
  expect(await seeks(page)).toEqual([]);
  await page.keyboard.press("s");
  await expect(page.locator("main.player")).toContainText("Hold still");
  await expect.poll(async () => (await seeks(page)).length).toBe(1);
  await page.keyboard.press("Escape");
  await expect(page.locator("main.player")).toHaveCount(0);
  expect(await seeks(page)).toHaveLength(2);
});

test("[H15] a voice that cannot be fetched stops nobody: the session runs, and says that nothing will be heard", async ({
  page,
  context,
}) => {
  await drivenAudio(context);
  await page.route("**/assets/voice-*", (route) => route.fulfill({ status: 404, body: "" }));
  await begin(page);
  await expect(page.getByText("No voice here without internet.")).toBeVisible();
  await runFor(page, 30);
  await expect(page.locator("main.player .clock").first()).not.toHaveText("");
});

for (const [decoder, kind] of [
  ["decodes Opus", "opus"],
  ["refuses Opus", "mp3"],
] as const) {
  test(`[H15] a browser that ${decoder} hears its session from ${kind} and fetches no other`, async ({
    page,
    context,
  }) => {
    await drivenAudio(context);
    if (kind === "mp3") await context.addInitScript(REFUSE_OPUS);
    const fetched = new Set<string>();
    page.on("request", (request) => {
      const [, one] = /\/assets\/voice-.*-(opus|mp3)-/.exec(request.url()) ?? [];
      if (one !== undefined) fetched.add(one);
    });
    await begin(page);
    await runFor(page, 10);
    expect(await sources(page)).toEqual([expect.stringMatching(/^blob:/)]);
    await expect(page.getByText("No voice here without internet.")).toHaveCount(0);
    expect([...fetched]).toEqual([kind]);
  });
}

test("a session is saved as a sound file, small or exact", async ({ page }) => {
  await seedPerson(page, { settings: { minutes: 3 } }); // encoding takes as long as the session is
  await page.goto("/plan");
  await page.getByText("Save as audio").click();
  for (const [button, ending] of [
    ["Exact file (WAV)", "wav"],
    ["Small file (MP3)", "mp3"],
  ] as const) {
    const coming = page.waitForEvent("download", { timeout: 60_000 });
    await page.getByRole("button", { name: button }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^rollwell-.*-3min\\.${ending}$`));
    const bytes = await readFile(await file.path());
    expect(bytes.includes(ending === "wav" ? "INAM" : "TIT2"), "its title").toBe(true);
    const seconds = ending === "wav" ? bytes.readUInt32LE(40) / 32_000 : null;
    if (seconds !== null) expect(seconds).toBeGreaterThan(180); // the rule to stop, the whole main line, its end
  }
});

test("[H33] a whole session by the keys of a headset alone, with its picture on the lock screen", async ({
  page,
  context,
}) => {
  await drivenAudio(context);
  await context.addInitScript(`{
    globalThis.keys = {};
    navigator.mediaSession.setActionHandler = (key, handler) => { globalThis.keys[key] = handler; };
  }`);
  const press = (key: string): Promise<void> => page.evaluate(`keys["${key}"]()`);
  await begin(page);
  const player = page.locator("main.player");
  await expect.poll(() => page.evaluate(() => navigator.mediaSession.metadata?.artwork.length)).toBe(1);
  const shown = await page.evaluate(async () => {
    const { title, artist, artwork } = navigator.mediaSession.metadata as MediaMetadata;
    const picture = new Image();
    picture.src = artwork[0]?.src ?? "";
    await picture.decode();
    return { title, step: artist, wide: picture.naturalWidth, high: picture.naturalHeight };
  });
  const step = expect.stringMatching(/Step 1 of \d$/);
  expect(shown).toEqual({ title: expect.stringMatching(/./), step, wide: 512, high: 512 });
  await press("nexttrack"); // ready
  await runFor(page, 10);
  await expect(player).not.toContainText("Hold still");
  await press("nexttrack"); // a tender spot
  await expect(player).toContainText("Hold still");
  await press("previoustrack"); // too much
  await expect(player).not.toContainText("Hold still");
  await press("pause");
  await expect(player).toHaveAttribute("data-paused", "yes");
  await runFor(page, 20);
  await press("play");
  await expect(player).toHaveAttribute("data-paused", "no");
  await runFor(page, 330);
  await expect(player).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("How was it?");
});

test("[H15] a track that cannot be loaded: the coach is heard cue by cue, and says to keep the screen on", async ({
  page,
  context,
}) => {
  await drivenAudio(context, "load");
  await begin(page);
  await expect(page.getByText("the sound comes piece by piece")).toBeVisible();
  await runFor(page, 20);
  await expect(page.locator("main.player")).toHaveAttribute("data-paused", "no");
});

test("[H15] a voice that cannot be fetched, on a device that speaks: it does, and says so", async ({
  page,
  context,
}) => {
  await drivenAudio(context);
  await context.addInitScript(`{
    const voice = { lang: "en-US", localService: true, default: true, name: "x", voiceURI: "x" };
    speechSynthesis.getVoices = () => [voice];
  }`);
  await page.route("**/assets/voice-*", (route) => route.fulfill({ status: 404, body: "" }));
  await begin(page);
  await expect(page.getByText("this device's own voice speaks")).toBeVisible();
});

test("[H15] sound that may not begin: the session waits, paused, and goes on when it may", async ({
  page,
  context,
}) => {
  await drivenAudio(context, "play");
  await begin(page);
  const player = page.locator("main.player");
  await expect(player).toHaveAttribute("data-paused", "yes");
  await page.evaluate(() => Object.assign(globalThis, { fault: "none" }));
  await page.getByRole("button", { name: "Go on" }).click();
  await runFor(page, 10);
  await expect(player).toHaveAttribute("data-paused", "no");
});

test("[H15] an element that breaks in the middle pauses the session", async ({ page, context }) => {
  await drivenAudio(context);
  await begin(page);
  await runFor(page, 20);
  await page.evaluate(() => {
    const { heard } = globalThis as unknown as { heard: { elements: readonly EventTarget[] } };
    for (const element of heard.elements) element.dispatchEvent(new Event("error"));
  });
  await expect(page.locator("main.player")).toHaveAttribute("data-paused", "yes");
});

test("[H15] who has had no session yet is asked on Today whether the coach is heard, until the answer is yes", async ({
  page,
  context,
}) => {
  await drivenAudio(context);
  await arrive(page, {});
  const check = page.getByRole("button", { name: "Can you hear this?" });
  await check.click();
  await page.getByRole("button", { name: "No", exact: true }).click();
  await expect(page.getByText("Turn the volume up")).toBeVisible();
  await check.click();
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await expect(check).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Start 5 minutes" })).toBeVisible();
  await expect(page.getByText("What for")).toBeVisible();
  await expect(check).toHaveCount(0);
});

test("[H15] a check of the sound that comes late leaves a session its own", async ({ page, context }) => {
  await drivenAudio(context);
  let come = (): void => {};
  const line = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/voice-en-hear-me-/, async (route) => {
    await line;
    await route.continue();
  });
  await page.clock.install({ time: MORNING });
  await arrive(page, {});
  const asked = page.waitForRequest(/voice-en-hear-me-/);
  await page.getByRole("button", { name: "Can you hear this?" }).click();
  await asked;
  await start(page);
  const [own] = await sources(page);
  const came = page.waitForResponse(/voice-en-hear-me-/);
  come();
  await (await came).finished();
  await runFor(page, 20);
  expect(await sources(page)).toEqual([own]);
  await expect(page.locator("main.player")).toHaveAttribute("data-paused", "no");
});

/** As a phone that is locked: the page is hidden, and what plays goes on or freezes. */
const lock = (page: Page, how: "plays on" | "freezes"): Promise<void> =>
  page.evaluate((freezes) => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
    const { heard } = globalThis as unknown as { heard: { elements: readonly HTMLAudioElement[] } };
    if (freezes) for (const element of heard.elements) element.pause();
  }, how === "freezes");
const unlock = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });

for (const [how, says, later] of [
  ["plays on", "It works here", "The screen may go off"],
  ["freezes", "The sound stopped", "Keep the screen on"],
] as const)
  test(`[H12] the test with the locked screen on a phone that ${how}, and what a session says then`, async ({
    page,
    context,
  }) => {
    await drivenAudio(context);
    await page.clock.install({ time: MORNING });
    await arrive(page, {});
    await page.getByRole("link", { name: "See the plan" }).click();
    await page.getByRole("link", { name: "Does it go on with the screen off?" }).click();
    await expect(page.getByRole("button", { name: "Start the test" })).toBeInViewport();
    await page.getByRole("button", { name: "Start the test" }).click();
    await expect(page.getByText("Lock your screen now")).toBeVisible();
    await runFor(page, 1);
    await lock(page, how);
    await runFor(page, 20);
    await unlock(page);
    await expect(page.getByText(says)).toBeVisible();
    await page.reload();
    await expect(page.getByText(says)).toBeVisible();
    await page.getByRole("link", { name: "Today" }).click();
    await page.getByRole("button", { name: "Start 5 minutes" }).click();
    await expect(page.getByText(later)).toBeVisible();
  });

test("[H12] who never locks the screen is told so when the bells have rung", async ({ page, context }) => {
  await drivenAudio(context);
  await page.clock.install({ time: MORNING });
  await seedPerson(page, { now: MORNING.getTime() });
  await page.goto("/settings");
  await page.getByRole("button", { name: "Start the test" }).click();
  await expect(page.getByText("Lock your screen now")).toBeVisible();
  await runFor(page, 22);
  await expect(page.getByText("The screen was not off long enough")).toBeVisible();
});
