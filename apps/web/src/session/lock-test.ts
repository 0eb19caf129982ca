/**
 * "Lock your screen now": whether this device goes on playing a track with its screen off. What the browser says it played
 * at the moment the page is seen again is held against the time that passed; a phone that froze the page played less.
 */
import { RATE, wavOf } from "@rollwell/soundtrack";
import type { TrackElement } from "../platform/element.ts";

const LENGTH = 20;
/** Shorter than this the screen was not off long enough to tell. */
const LEAST_HIDDEN = 8;
/** Seconds a healthy device may have played less than passed: starting, and sound that waited for a busy processor. */
const SLACK = 2;

export type LockVerdict = "passed" | "failed" | "not-locked";

/** All in seconds. */
export function judgeLock({
  hidden,
  passed,
  played,
}: {
  readonly hidden: number;
  /** Since the sound began, until the page was seen again. */
  readonly passed: number;
  readonly played: number;
}): LockVerdict {
  if (hidden < LEAST_HIDDEN) return "not-locked";
  return played >= Math.min(LENGTH, passed) - SLACK ? "passed" : "failed";
}

/** A soft bed, so that headphones and browsers stay awake, and two bells at the end. */
function testSound(): Blob {
  const samples = new Int16Array((LENGTH + 1) * RATE);
  let seed = 1;
  for (let i = 0; i < samples.length; i++) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    samples[i] = (seed / 0x7fff_ffff - 0.5) * 160; // about −57 dB of full scale
  }
  for (const bell of [LENGTH - 1.6, LENGTH - 0.8])
    for (let i = 0; i < 0.7 * RATE; i++) {
      const loudness = Math.min(1, i / 400) * Math.exp((-4 * i) / RATE);
      const at = Math.round(bell * RATE) + i;
      samples[at] = (samples[at] ?? 0) + Math.sin((2 * Math.PI * 659.25 * i) / RATE) * 6000 * loudness;
    }
  return new Blob([wavOf({ samples, rate: RATE })], { type: "audio/wav" });
}

/** Begins in a tap. Tells the verdict once, when the page is seen again; the answer calls it off. */
export function testLock(element: TrackElement, tell: (verdict: LockVerdict) => void): () => void {
  let begun = 0;
  let hiddenAt = 0;
  const end = (): void => {
    document.removeEventListener("visibilitychange", turn);
    element.pause();
  };
  const turn = (): void => {
    if (document.visibilityState === "hidden") {
      hiddenAt = Date.now();
      return;
    }
    const now = Date.now();
    const played = element.played().reduce((sum, [from, until]) => sum + until - from, 0);
    const verdict = judgeLock({
      hidden: hiddenAt === 0 ? 0 : (now - hiddenAt) / 1000,
      passed: (now - begun) / 1000,
      played,
    });
    end();
    tell(verdict);
  };
  document.addEventListener("visibilitychange", turn);
  element.unlock();
  element
    .load(testSound())
    .then(() => element.play())
    .then((how) => {
      begun = Date.now();
      if (how === "blocked") throw new Error("sound is not allowed here");
    })
    .catch(() => {
      end();
      tell("failed");
    });
  return end;
}
