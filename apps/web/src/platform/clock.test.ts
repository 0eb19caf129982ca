import { GAP } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { deviceClock } from "./clock.ts";

function hands() {
  const at = { steady: 5000, wall: 1_700_000_000_000 };
  const clock = deviceClock({ steady: () => at.steady, wall: () => at.wall });
  const pass = (steady: number, wall: number = steady): number => {
    const before = clock.now();
    at.steady += steady;
    at.wall += wall;
    return clock.now() - before;
  };
  return { clock, pass };
}

describe("the clock of a session", () => {
  it("[H13] is the monotonic clock while both hands agree", () => {
    const { pass } = hands();
    expect(pass(250)).toBe(250);
    expect(pass(4000, 4030)).toBe(4000);
  });

  it("[H12] a device that slept has slept: what the monotonic clock missed is a gap that asks", () => {
    const { pass } = hands();
    expect(pass(10, 600_000)).toBeGreaterThan(GAP.asks);
    expect(pass(250)).toBe(250);
  });

  it("[H12] a wall clock set back or a little forward changes nothing, and time never runs backwards", () => {
    const { pass } = hands();
    expect(pass(250, -3_600_000)).toBe(250);
    expect(pass(250, 30_000)).toBe(250);
    expect(pass(0, -1)).toBe(0);
  });

  it("calls off what it was to run", async () => {
    const { after } = deviceClock();
    const ran: string[] = [];
    after(5, () => ran.push("kept"));
    after(5, () => ran.push("called off"))();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(ran).toEqual(["kept"]);
  });
});
