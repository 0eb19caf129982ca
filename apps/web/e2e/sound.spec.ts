import { expect, type Page, test } from "@playwright/test";
import { drivenAudio } from "./element.ts";
import { arrive, MORNING, runFor } from "./journey.ts";
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
  await page.getByRole("button", { name: "Start 5 minutes" }).click();
  await expect(page.locator("main.player")).toBeVisible();
};

test("[H14] a session is one element that plays on without a seek; a tender spot and STOP are seeks in it", async ({
  page,
  context,
}) => {
  await drivenAudio(context);
  await begin(page);
  await expect(page.getByText("Keep the screen on.")).toBeVisible();
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
  await expect(page.getByText("No voice is available offline here.")).toBeVisible();
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
    await expect(page.getByText("No voice is available offline here.")).toHaveCount(0);
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
    expect((await coming).suggestedFilename()).toMatch(new RegExp(`^rollwell-.*-3min\\.${ending}$`));
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
    const { title, artwork } = navigator.mediaSession.metadata ?? { title: "", artwork: [] };
    const picture = new Image();
    picture.src = artwork[0]?.src ?? "";
    await picture.decode();
    return { title, wide: picture.naturalWidth, high: picture.naturalHeight };
  });
  expect(shown).toEqual({ title: expect.stringMatching(/./), wide: 512, high: 512 });
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
