/**
 * The session's clock while a track plays: time is what was heard. When sound stalls the clock waits with it, so that the
 * cue on the screen is the cue in the ear; when the page slept while the sound went on, the time is made up for in steps.
 * Where nothing plays, the device's clock goes on (a pause is as long as it is).
 */
import { type Monotonic, monotonic } from "@rollwell/engine";
import type { Clock } from "../platform/clock.ts";
import type { TrackElement } from "../platform/element.ts";

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export interface TrackClock extends Clock {
  /** To be called whenever the element may have moved. */
  readonly pump: () => void;
  /** Moves the element to a second of its file: no session time passes by it. */
  readonly jump: (to: number) => void;
  /** Time is being made up for: what is asked now is of the past. */
  readonly isCatchingUp: () => boolean;
}

/** A movement of more than this between two looks, in ms, is a jump that nobody announced: no session time. */
const MOST = 15 * 60 * 1000;

export function trackClock(
  element: Pick<TrackElement, "at" | "seek" | "isPlaying" | "isSeeking">,
  device: Clock,
): TrackClock {
  let time = device.now() as number;
  let heard = element.at();
  let seen = device.now() as number;
  let moment: number | null = null;
  let timers: readonly Timer[] = [];
  let callOff = (): void => {};

  const read = (): number => {
    const now = device.now() as number;
    if (element.isPlaying()) {
      const at = element.at();
      const moved = (at - heard) * 1000;
      if (!element.isSeeking() && moved > 0 && moved <= MOST) time += moved;
      heard = at;
    } else time += Math.max(0, now - seen);
    seen = now;
    return time;
  };

  const arm = (): void => {
    callOff();
    const next = Math.min(...timers.map(({ at }) => at));
    callOff = Number.isFinite(next) ? device.after(Math.max(4, next - read()), pump) : () => {};
  };

  const pump = (): void => {
    if (moment !== null) return;
    const until = read();
    for (;;) {
      const due = timers.reduce<Timer | null>(
        (first, one) => (first === null || one.at < first.at ? one : first),
        null,
      );
      if (due === null || due.at > until) break;
      timers = timers.filter((other) => other !== due);
      // The last one due is of now; those before it are looked at as they were.
      const isLast = !timers.some(({ at }) => at <= until) && until - due.at < 500;
      moment = isLast ? null : due.at;
      due.run();
      moment = null;
    }
    arm();
  };

  return {
    now: (): Monotonic => monotonic(moment ?? read()),
    after: (ms, run) => {
      const timer = { at: (moment ?? read()) + ms, run };
      timers = [...timers, timer];
      if (moment === null) arm();
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pump,
    jump: (to) => {
      read();
      element.seek(to);
      heard = to;
    },
    isCatchingUp: () => moment !== null,
  };
}
