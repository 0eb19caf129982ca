import { describe, expect, it } from "vitest";
import { admitted, draft, work } from "../test/catalog.ts";
import { Player } from "../test/play.ts";
import { span } from "./body.ts";
import type { SafePlan } from "./step.ts";
import { monotonic, pain } from "./units.ts";
import { glance, type View } from "./view.ts";

const plan = admitted(draft("daily", work("calves", 60), work("extension", 120)));
const see = (player: Player, later = 0): View => glance(player.session, monotonic(player.now + later));

describe("a glance", () => {
  it("counts down the phase, the step and the session in whole seconds, rounded up", () => {
    const player = Player.begin(plan);
    expect(see(player)).toMatchObject({
      phase: "set-up",
      phaseLeft: 15,
      stepLeft: 15,
      sessionLeft: plan.totalSeconds,
      progress: 0,
    });
    expect(see(player, 1)).toMatchObject({ stepLeft: 15 });
    expect(see(player, 1_000)).toMatchObject({ stepLeft: 14 });
    player.wait(12);
    expect(see(player)).toMatchObject({ phase: "count-in", stepLeft: 3 });
    player.wait(3);
    expect(see(player)).toMatchObject({
      phase: "rolling",
      side: "left",
      stepLeft: 60,
      sessionLeft: plan.totalSeconds - 15,
    });
  });

  it("[H13] runs on by itself between two inputs, but never more than 5 s", () => {
    const player = Player.begin(plan).toWork("calves", "left");
    expect(see(player, 5_000).stepLeft).toBe(55);
    expect(see(player, 500_000).stepLeft).toBe(55);
    expect(see(player, -1_000).stepLeft).toBe(60);
  });

  it("names every phase it goes through", () => {
    const player = Player.begin(plan);
    const seen = new Set<string>();
    for (let i = 0; i < plan.totalSeconds; i++) {
      seen.add(see(player).phase);
      player.act({ kind: "tick" }, 1_000);
    }
    seen.add(see(player).phase);
    expect([...seen]).toEqual(["set-up", "count-in", "rolling", "switching", "extension", "rising", "done"]);
  });

  it("shows a hold, its shifts and an easing with their own countdown", () => {
    const player = Player.begin(plan).toWork("calves", "left");
    expect(see(player).canHold).toBe("yes");
    player.act({ kind: "spot" });
    expect(see(player)).toMatchObject({ phase: "holding", phaseLeft: 25, pace: null, canHold: "no" });
    player.wait(25);
    expect(see(player)).toMatchObject({ phase: "shifting", phaseLeft: 12 });
    player.act({ kind: "pain", pain: pain(6) });
    expect(see(player)).toMatchObject({ phase: "easing", phaseLeft: 15 });
  });

  it("[S13] shows the pacer gliding along the track, and never beyond", () => {
    const player = Player.begin(plan).toWork("calves", "left");
    const seen = Array.from({ length: 60 }, () => {
      player.act({ kind: "tick" }, 1_000);
      return see(player).pace;
    });
    const shown = seen.filter((pace) => pace !== null);
    expect(shown.length).toBeGreaterThan(55);
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shown)).toBeLessThanOrEqual(1);
    // 19 cm at 2.5 cm/s: one way takes 7.6 s.
    expect(shown[0]).toBeCloseTo(2.5 / 19);
  });

  it("a track of a single place has a pacer that rests in its middle", () => {
    const still = admitted(draft("daily", work("calves", 60, { track: span("calf", 20, 20) })));
    expect(see(Player.begin(still).toWork("calves", "left"), 3_000).pace).toBe(0.5);
  });

  it("[S12] shows the breath in its time, in first", () => {
    const player = Player.begin(plan).toWork("extension");
    expect(see(player).breath).toEqual({ going: "in", part: 0, left: 4 });
    expect(see(player, 2_000).breath).toMatchObject({ going: "in", part: 0.5, left: 2 });
    expect(see(player, 4_000).breath).toMatchObject({ going: "out", part: 0, left: 6 });
  });

  it("[S14] counts the segments of an extension", () => {
    const player = Player.begin(plan).toWork("extension");
    expect(see(player).segment).toEqual({ index: 1, count: 4 });
    player.wait(30);
    expect(see(player).segment).toEqual({ index: 2, count: 4 });
    player.wait(60);
    expect(see(player).segment).toEqual({ index: 4, count: 4 });
  });

  it("says what is next, and why it waits or has stopped", () => {
    const player = Player.begin(plan);
    expect(see(player).next).toEqual({ technique: "calves", side: "left" });
    player.toWork("calves", "left");
    expect(see(player).next).toEqual({ technique: "calves", side: "right" });
    player.act({ kind: "pause" });
    expect(see(player)).toMatchObject({ phase: "paused", pauseWhy: "asked", breath: null, pace: null });
    player.act({ kind: "symptom", symptom: "numb" });
    expect(see(player)).toMatchObject({ phase: "stopped", stopWhy: "numb", next: null, sessionLeft: 0, progress: 1 });
  });

  it("nothing is next but the rise in the last work, and nothing at all in the rise", () => {
    const player = Player.begin(plan).toWork("extension");
    expect(see(player).next).toBeNull();
    player.to(({ kind }) => kind === "rise");
    expect(see(player)).toMatchObject({ phase: "rising", next: null, canHold: "no", breath: null });
  });

  it("[H23] shows an author's words with their step only", () => {
    const noted: SafePlan = admitted(draft("daily", work("calves", 60, { note: "slowly" }), work("extension", 120)));
    const player = Player.begin(noted);
    expect(see(player).note).toBeNull();
    expect(see(player.toWork("calves", "left")).note).toBe("slowly");
    expect(see(player.toWork("extension")).note).toBeNull();
  });
});
