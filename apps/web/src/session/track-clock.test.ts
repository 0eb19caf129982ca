import { monotonic } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import type { Clock } from "../platform/clock.ts";
import { trackClock } from "./track-clock.ts";

/** A world in which sound and page time move apart. */
function world() {
  let now = 5000;
  let at = 0;
  let state: "plays" | "rests" = "rests";
  let seeking: "yes" | "no" = "no";
  let played: readonly (readonly [number, number])[] = [];
  const sound = (heard: number): void => {
    played = [...played, [at, at + heard / 1000]];
    at += heard / 1000;
  };
  let timers: readonly { readonly at: number; readonly run: () => void }[] = [];
  const device: Clock = {
    now: () => monotonic(now),
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  };
  const element = {
    at: () => at,
    seek: (to: number) => {
      at = to;
    },
    isPlaying: () => state === "plays",
    isSeeking: () => seeking === "yes",
    played: () => played,
  };
  const clock = trackClock(element, device);
  return {
    clock,
    element,
    play: () => {
      state = "plays";
    },
    rest: () => {
      state = "rests";
    },
    seeking: (is: "yes" | "no") => {
      seeking = is;
    },
    /** `heard` ms of sound in `passed` ms of the page; timers of the page fire. */
    run: (passed: number, heard: number) => {
      now += passed;
      sound(heard);
      const due = timers.filter((timer) => timer.at <= now);
      timers = timers.filter((timer) => timer.at > now);
      for (const { run } of due) run();
    },
    /** The same, and no timer fires: the page sleeps. */
    sleep: (passed: number, heard: number) => {
      now += passed;
      sound(heard);
    },
  };
}

describe("the clock of a track", () => {
  it("while sound plays, time is what was heard, however long the page's own took", () => {
    const here = world();
    here.play();
    const from = here.clock.now();
    here.run(1343, 1000);
    expect(here.clock.now() - from).toBeCloseTo(1000, 6);
    here.run(500, 0); // the sound stalls
    expect(here.clock.now() - from).toBeCloseTo(1000, 6);
  });

  it("[H12] sound that stands still for more than a minute is told of, once, and passes no time", () => {
    const here = world();
    let told = 0;
    here.clock.onStandstill(() => {
      told += 1;
    });
    here.play();
    here.run(1000, 1000);
    here.clock.pump();
    const from = here.clock.now();
    here.run(59_000, 0);
    here.clock.pump();
    here.run(1000, 1);
    here.clock.pump();
    here.run(59_000, 0);
    here.clock.pump();
    expect(told).toBe(0);
    here.run(3_600_000, 0); // a lid was closed
    here.clock.pump();
    here.clock.pump();
    expect(told).toBe(1);
    expect(here.clock.now() - from).toBeCloseTo(1, 6);
    here.rest();
    here.run(90_000, 0);
    here.clock.pump();
    expect(told).toBe(1);
  });

  it("while nothing plays the device's clock goes on", () => {
    const here = world();
    const from = here.clock.now();
    here.run(90_000, 0);
    expect(here.clock.now() - from).toBe(90_000);
  });

  it("a jump passes no time, to either side", () => {
    const here = world();
    here.play();
    here.run(2000, 2000);
    const before = here.clock.now();
    here.clock.jump(300);
    expect(here.clock.now()).toBe(before);
    here.seeking("yes");
    here.run(65, 0);
    expect(here.clock.now()).toBe(before);
    here.seeking("no");
    here.clock.jump(3);
    here.run(1000, 1000);
    expect(here.clock.now() - before).toBeCloseTo(1000, 6);
  });

  it("timers fall due in the time that was heard", () => {
    const here = world();
    here.play();
    let rang = 0;
    here.clock.after(250, () => {
      rang += 1;
    });
    here.run(400, 100);
    expect(rang).toBe(0);
    here.run(400, 200);
    here.clock.pump();
    expect(rang).toBe(1);
  });

  it("[H14] after a sleep with sound, every step of it is gone through, and only the last counts as now", () => {
    const here = world();
    here.play();
    const seen: { readonly at: number; readonly late: boolean }[] = [];
    const from = here.clock.now();
    const tick = (): void => {
      seen.push({ at: here.clock.now() - from, late: here.clock.isCatchingUp() });
      here.clock.after(250, tick);
    };
    here.clock.after(250, tick);
    here.sleep(10_000, 10_000);
    here.clock.pump();
    expect(seen.length).toBe(39);
    expect(seen.slice(0, -1).every(({ late }) => late)).toBe(true);
    expect(seen.at(-1)).toEqual({ at: 10_000, late: false });
    expect(Math.max(...seen.map(({ at }, i) => at - (seen[i - 1]?.at ?? 0)))).toBeLessThanOrEqual(500);
  });

  it("[H12] moved ahead on a lock screen, no more is time than was played, awake or asleep", () => {
    const here = world();
    here.play();
    here.run(2000, 2000);
    const from = here.clock.now();
    here.element.seek(300);
    here.run(250, 250);
    expect(here.clock.now() - from).toBeCloseTo(250, 6);
    here.sleep(20_000, 20_000);
    here.element.seek(700);
    here.sleep(10_000, 10_000);
    expect(here.clock.now() - from).toBeCloseTo(30_250, 6);
  });

  it("[H12] moved ahead by two seconds only, they are no time either", () => {
    const here = world();
    here.play();
    here.run(2000, 2000);
    const from = here.clock.now();
    here.element.seek(4);
    here.run(250, 250);
    expect(here.clock.now() - from).toBeCloseTo(250, 6);
  });

  it("[H14] minutes that were played while the page's own clock stood still are time", () => {
    const here = world();
    here.play();
    here.run(2000, 2000);
    const from = here.clock.now();
    here.sleep(0, 180_000);
    expect(here.clock.now() - from).toBeCloseTo(180_000, 6);
  });

  it("a timer that was called off never rings", () => {
    const here = world();
    here.play();
    let rang = 0;
    here.clock.after(100, () => {
      rang += 1;
    })();
    here.run(1000, 1000);
    here.clock.pump();
    expect(rang).toBe(0);
  });

  it("never runs backwards, whatever the element says", () => {
    const here = world();
    here.play();
    here.run(1000, 1000);
    const before = here.clock.now();
    here.element.seek(0); // behind its back
    expect(here.clock.now()).toBeGreaterThanOrEqual(before);
  });
});
