/**
 * Moving pictures, handed to the browser as animations that run beside the page: the session only sets them right when
 * they have drifted. Without a wish for motion they are drawn once a second, in steps (prefers-reduced-motion).
 */

import { effect } from "@preact/signals";
import type { Lead } from "@rollwell/engine";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Runner } from "../session/runner.ts";

/** One turn that repeats. */
export interface Turn {
  readonly frames: Keyframe[];
  /** ms of a whole turn, and where in it the session is. */
  readonly lasts: number;
  readonly at: number;
}

interface Picture {
  /** The turn of this moment; `null` while nothing moves. */
  readonly turn: (lead: Lead) => Turn | null;
  /** The transform of this moment; `null` leaves it where it is. */
  readonly still: (lead: Lead) => string | null;
}

/** Drift in ms that nobody sees. */
const DRIFT = 60;

export function useMotion(runner: Runner, element: RefObject<HTMLElement | null>, { turn, still }: Picture): void {
  useEffect(() => {
    const calm = matchMedia("(prefers-reduced-motion: reduce)");
    const { shown } = runner;
    let running: Animation | null = null;
    let shape = "";
    const stop = (): void => {
      running?.cancel();
      running = null;
      shape = "";
    };
    const sync = (): void => {
      const target = element.current;
      if (target === null) return;
      const lead = runner.look();
      const place = still(lead);
      if (place !== null) target.style.transform = place;
      const wanted = calm.matches ? null : turn(lead);
      if (wanted === null) return stop();
      const { frames, lasts, at } = wanted;
      const now = JSON.stringify([frames, lasts]);
      if (running === null || now !== shape) {
        stop();
        running = target.animate(frames, { duration: lasts, iterations: Number.POSITIVE_INFINITY });
        shape = now;
      }
      const drift = Math.abs((Number(running.currentTime ?? 0) % lasts) - at);
      if (Math.min(drift, lasts - drift) > DRIFT) running.currentTime = at;
    };
    const end = effect(() => {
      void [shown.stepLeft.value, shown.phase.value, shown.step.value, shown.segment.value, shown.going.value];
      sync();
    });
    return () => {
      end();
      stop();
    };
  }, [runner]);
}
