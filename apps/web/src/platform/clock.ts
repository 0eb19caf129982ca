/**
 * The clock of a session: monotonic, and aware of a device that slept. Some systems stop `performance.now()` while they
 * sleep, so the body could have moved unnoticed; where the wall clock ran ahead by more than the session would ask about,
 * that time is added, and the engine pauses (H12). A wall clock set back changes nothing, one set forward asks once (H13).
 */
import { GAP, type Monotonic, monotonic } from "@rollwell/engine";

export interface Clock {
  readonly now: () => Monotonic;
  /** Runs once after `ms`; the answer calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

interface Hands {
  readonly steady: () => number;
  readonly wall: () => number;
}

const HOST: Hands = { steady: () => performance.now(), wall: () => Date.now() };

export function deviceClock({ steady, wall }: Hands = HOST): Clock {
  let before = { steady: steady(), wall: wall() };
  let slept = 0;
  return {
    now: () => {
      const now = { steady: steady(), wall: wall() };
      const ahead = now.wall - before.wall - (now.steady - before.steady);
      if (ahead > GAP.asks) slept += ahead;
      before = now;
      return monotonic(Math.max(0, now.steady + slept));
    },
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}
