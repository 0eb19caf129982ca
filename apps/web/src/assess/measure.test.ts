import type { OrientationSample } from "@rollwell/engine";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { measure, type Recorded } from "./measure.ts";
import { LASTS } from "./pace.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A sensor that sends fifty times a second, `alpha` as told. */
function sensorOf(alpha: () => number | null) {
  let listeners = 0;
  return {
    listeners: () => listeners,
    listen: (take: (sample: OrientationSample) => void) => {
      listeners += 1;
      const timer = setInterval(() => take({ ms: performance.now(), alpha: alpha(), beta: 80, gamma: 1 }), 20);
      return () => {
        listeners -= 1;
        clearInterval(timer);
      };
    },
  };
}

function run(alpha: () => number | null) {
  const sensor = sensorOf(alpha);
  const said: string[] = [];
  const shown: (number | null)[] = [];
  const ends: (Recorded | "missing")[] = [];
  const stop = measure("right", sensor.listen, {
    say: (cue) => said.push(cue),
    show: (_, degrees) => shown.push(degrees),
    onMissing: () => ends.push("missing"),
    onOver: (recorded) => ends.push(recorded),
  });
  return { sensor, said, shown, ends, stop };
}

const whole = LASTS.zero + LASTS.turn + LASTS.back;

describe("one measured turn", () => {
  it("[S22] records each phase by itself, says each cue once and lets go of the sensor", () => {
    let alpha = 10;
    const { sensor, said, shown, ends } = run(() => alpha);
    vi.advanceTimersByTime(LASTS.zero);
    alpha = 350;
    vi.advanceTimersByTime(LASTS.turn - 200);
    expect(shown.at(-1)).toBeCloseTo(20, 6); // to the right is more on the right
    alpha = 10;
    vi.advanceTimersByTime(whole);
    expect(said).toEqual(["still", "right", "hold", "back"]);
    expect(ends).toHaveLength(1);
    const [recorded] = ends;
    if (recorded === undefined || recorded === "missing") expect.fail("no recording");
    expect(recorded.zero.length).toBeGreaterThan(150);
    expect(new Set(recorded.zero.map((one) => one.alpha))).toEqual(new Set([10]));
    expect(recorded.back.length).toBeGreaterThan(200);
    expect(sensor.listeners()).toBe(0);
  });

  it("[S22] a sensor without a heading is missing, and said to be before the turn", () => {
    const { sensor, said, ends } = run(() => null);
    vi.advanceTimersByTime(LASTS.zero + 200);
    expect(ends).toEqual(["missing"]);
    expect(said).not.toContain("hold");
    expect(sensor.listeners()).toBe(0);
  });

  it("called off, it says and hears nothing more", () => {
    const { sensor, said, ends, stop } = run(() => 0);
    vi.advanceTimersByTime(1000);
    stop();
    vi.advanceTimersByTime(whole);
    expect(said).toEqual(["still"]);
    expect(ends).toEqual([]);
    expect(sensor.listeners()).toBe(0);
  });
});
