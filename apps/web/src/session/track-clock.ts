/**
 * The session's clock while a track plays: time is what was heard. When sound stalls the clock waits with it, so that the
 * cue on the screen is the cue in the ear; when the page slept while the sound went on, the time is made up for in steps.
 * Where nothing plays, the device's clock goes on (a pause is as long as it is). Only what was played is time: a lock screen
 * lets people move a sound about, which works nobody's back.
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
  /** Called when sound that claims to play stood still for longer than a minute: a lid was closed, a device taken away (H12). */
  readonly onStandstill: (run: () => void) => void;
  /** Time is being made up for: what is asked now is of the past. */
  readonly isCatchingUp: () => boolean;
}

/** A sound that waited catches up by no more than this, in ms: what moves further ahead of the device's clock was moved. */
const AHEAD = 500;
/** ms; who was away for longer is asked before work goes on (H12). */
const STANDSTILL = 60_000;

/** ms of the file that were truly played until now. */
const playedOf = ({ played }: Pick<TrackElement, "played">): number =>
  played().reduce((sum, [from, until]) => sum + until - from, 0) * 1000;

export function trackClock(
  element: Pick<TrackElement, "at" | "seek" | "isPlaying" | "isSeeking" | "played">,
  device: Clock,
): TrackClock {
  let time = device.now() as number;
  let heard = element.at();
  let played = playedOf(element);
  let seen = device.now() as number;
  let still = 0;
  let standstill = (): void => {};
  let moment: number | null = null;
  let timers: readonly Timer[] = [];
  let callOff = (): void => {};

  const read = (): number => {
    const now = device.now() as number;
    if (element.isPlaying()) {
      const at = element.at();
      const moved = (at - heard) * 1000;
      const all = playedOf(element);
      // Further than the device's clock went it was moved, or that clock stood still while the page slept.
      const truly = moved <= now - seen + AHEAD ? moved : Math.min(moved, all - played);
      if (!element.isSeeking()) time += Math.max(0, truly);
      still = at === heard && !element.isSeeking() ? still + now - seen : 0;
      heard = at;
      played = all;
    } else {
      time += Math.max(0, now - seen);
      still = 0;
    }
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
    if (still > STANDSTILL) {
      still = 0;
      standstill();
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
    onStandstill: (run) => {
      standstill = run;
    },
    isCatchingUp: () => moment !== null,
  };
}
