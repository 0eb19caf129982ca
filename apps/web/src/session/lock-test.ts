/**
 * "Lock your screen now": whether this device goes on playing a track with its screen off. What the browser says it played
 * at the moment the page is seen again is held against the time that passed; a phone that froze the page played less.
 */
import { SCREEN_OFF, screenOffTrack } from "@rollwell/soundtrack";
import type { TrackElement } from "../platform/element.ts";

/** Seconds. Some are lost before the screen is off; a phone that freezes pages does so later than at once. */
const LEAST_HIDDEN = 14;
/** Seconds a healthy device may have played less than passed: starting, and sound that waited for a busy processor. */
const SLACK = 2;

type LockVerdict = "passed" | "failed" | "not-locked";

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
  return played >= Math.min(SCREEN_OFF, passed) - SLACK ? "passed" : "failed";
}

/**
 * Begins in a tap. Tells the verdict once, when the page is seen again, or that there was no sound to judge; the answer calls
 * it off.
 */
export function testLock(element: TrackElement, tell: (verdict: LockVerdict | "no-sound") => void): () => void {
  let begun = 0;
  let hiddenAt = 0;
  let state: "on" | "ended" = "on";
  let bells: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    state = "ended";
    clearTimeout(bells);
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
    .load(new Blob([screenOffTrack()], { type: "audio/wav" }))
    .then(() => element.play())
    .then((how) => {
      if (how === "blocked") throw new Error("sound is not allowed here");
      if (state === "ended") return;
      begun = Date.now();
      // Who never locked the screen is told so when the bells have rung.
      bells = setTimeout(() => {
        if (hiddenAt > 0) return;
        end();
        tell("not-locked");
      }, SCREEN_OFF * 1000);
    })
    .catch(() => {
      end();
      tell("no-sound");
    });
  return end;
}
