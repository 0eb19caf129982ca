/** How long a running session is silent when the person does something: each act is a seek in its one file. */
import { setTimeout as wait } from "node:timers/promises";
import type { BrowserContext } from "@playwright/test";
import { START } from "./bench-person.ts";

/** What the element sounds is written down as it sounds; the bed never rests, so a silence is a gap. */
const LISTEN = `{
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    globalThis.element = this;
    return play.call(this);
  };
  globalThis.listen = () => {
    const audio = new AudioContext();
    const source = audio.createMediaStreamSource(element.captureStream());
    const ear = audio.createScriptProcessor(256, 1, 1);
    globalThis.quiet = { longest: 0, now: 0 };
    globalThis.seeks = 0;
    element.addEventListener("seeking", () => seeks++);
    ear.onaudioprocess = ({ inputBuffer }) => {
      for (const sample of inputBuffer.getChannelData(0)) {
        quiet.now = Math.abs(sample) < 1e-6 ? quiet.now + 1 / audio.sampleRate : 0;
        quiet.longest = Math.max(quiet.longest, quiet.now);
      }
    };
    source.connect(ear).connect(audio.destination);
  };
}`;

/** What is done, by its key, and how long the sound is left to go on. */
const ACTS = [
  ["s", 4000], // a tender spot
  ["x", 4000], // too much
  [" ", 2000], // pause
  [" ", 5000], // go on
  ["s", 4000],
  [" ", 2000],
  [" ", 5000],
] as const;

/** Milliseconds of the longest silence after any of the acts. */
export async function gapAtEvents(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(LISTEN);
  await page.goto(address);
  await wait(4000);
  await page.locator(START).tap();
  await page.locator("main.player").waitFor();
  await page.keyboard.press("ArrowRight");
  await wait(8000);
  await page.evaluate("listen()");
  await wait(1000);
  await page.evaluate("void (quiet.longest = 0)");
  for (const [key, rest] of ACTS) {
    await page.keyboard.press(key);
    await wait(rest);
  }
  const [gap, seeks] = await page.evaluate<[number, number]>("[quiet.longest, seeks]");
  if (seeks < ACTS.length) throw new Error(`${ACTS.length} acts led to ${seeks} seeks`);
  await page.close();
  return Math.round(gap * 1000);
}
