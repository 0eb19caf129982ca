import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { memoryWords } from "../platform/memory-log.ts";
import { loadWords } from "../state/words.ts";
import { type Recording, recordPorts } from "./recording-ports.ts";
import { appOver, kinds, opened, phrase, planFor, screened, settled, started, watchedLog, whats } from "./rig.ts";
import { currentRunner, type Runner, resumeOpenSession, startSession } from "./runner.ts";

beforeAll(async () => {
  await Promise.all([loadWords("en", "session"), loadWords("en", "techniques")]);
});
beforeEach(() => {
  currentRunner.value = null;
});

describe("STOP", () => {
  const moments: readonly (readonly [string, (runner: Runner, world: Recording) => void])[] = [
    ["set-up", (_, world) => world.run(3000)],
    ["counting in", (runner) => runner.send({ kind: "skip" })],
    ["work", (_, world) => world.run(40_000)],
    [
      "a hold",
      (runner, world) => {
        world.run(40_000);
        runner.send({ kind: "spot" });
      },
    ],
    [
      "easing",
      (runner, world) => {
        world.run(40_000);
        runner.send({ kind: "too-much" });
      },
    ],
    [
      "a pause",
      (runner, world) => {
        world.run(40_000);
        runner.send({ kind: "pause" });
      },
    ],
    ["getting up", (runner) => runner.send({ kind: "end" })],
  ];

  it.each(moments)(
    "[H04] from %s: silent and stopped in the same turn, kept right after, locked for good",
    async (_, reach) => {
      const stage = await opened();
      const runner = started(stage);
      reach(runner, stage.world);
      await settled();
      const from = stage.world.heard.length;
      const at = stage.world.now();
      runner.send({ kind: "stop" });
      // No promise, no timer has had a chance yet.
      expect(runner.shown.phase.value).toBe("stopped");
      const heard = whats(stage.world, from);
      expect(heard.indexOf("voice hush")).toBe(0);
      expect(heard.slice(0, 6)).toEqual([
        "voice hush",
        "tones hush",
        "tone stop 0.6",
        "buzz long",
        `say en 1 ${phrase("stopped")}`,
        "awake release",
      ]);
      expect(stage.world.now()).toBe(at);
      expect(stage.world.timers()).toBe(0);
      await settled();
      expect(stage.disk.kept.at(-1)).toMatchObject({ kind: "ended", how: "stopped" });
      expect(stage.disk.live()).toBeNull();
      expect(stage.app.clearance.value).toMatchObject({ kind: "not-now", reasons: [{ code: "after-a-stop" }] });
      const after = stage.world.heard.length;
      for (const act of ["resume", "skip", "back", "end", "spot"] as const) runner.send({ kind: act });
      stage.world.seen();
      stage.world.run(600_000);
      expect(stage.world.heard.length).toBe(after);
      expect(startSession(stage.app, runner.plan, stage.world.ports)).toBe("refused");
    },
  );

  it("[H04] a stop that the device does not keep locks all the same, and is kept as soon as it can be", async () => {
    const stage = await opened();
    const runner = started(stage);
    stage.world.run(30_000);
    await settled();
    stage.disk.fail("quota");
    runner.send({ kind: "stop" });
    await settled();
    expect(kinds(stage.disk.kept)).not.toContain("ended");
    expect(stage.app.notice.value).toBe("quota");
    expect(stage.app.clearance.value.kind).toBe("not-now");
    stage.disk.fail(null);
    stage.world.run(4000);
    await settled();
    expect(stage.disk.kept.at(-1)).toMatchObject({ kind: "ended", how: "stopped" });
    expect(stage.disk.live()).toBeNull();
    expect(stage.app.notice.value).toBeNull();
  });

  it("[H04] a tab that dies in the moment of the stop leaves it behind: nothing goes on before a new screening", async () => {
    const storage = new Map<string, string>();
    const disk = watchedLog();
    const app = appOver(disk.log, memoryWords(storage));
    await app.append([screened]);
    const stage = { app, disk, world: recordPorts() };
    const runner = started(stage);
    stage.world.run(30_000);
    await settled();
    runner.send({ kind: "stop" });
    const dead = { facts: [...disk.kept], live: disk.live() }; // as the device has it in this turn
    expect(kinds(dead.facts)).not.toContain("ended");

    const later = watchedLog(dead.facts, dead.live);
    const next = appOver(later.log, memoryWords(storage));
    expect(next.clearance.value).toMatchObject({ kind: "not-now", reasons: [{ code: "after-a-stop" }] });
    expect(resumeOpenSession(next, stage.world.ports)).toBe("refused");
    expect(await next.writeHeld()).toBe("kept");
    expect(later.kept.at(-1)).toMatchObject({ kind: "ended", how: "stopped" });
    expect(later.live()).toBeNull();
    expect(storage.size).toBe(0);
  });

  it("[H04] a stop that was written is not held any longer", async () => {
    const storage = new Map<string, string>();
    const disk = watchedLog();
    const app = appOver(disk.log, memoryWords(storage));
    await app.append([screened]);
    const runner = started({ app, disk, world: recordPorts() });
    runner.send({ kind: "stop" });
    expect(storage.size).toBe(1);
    await settled();
    expect(kinds(disk.kept)).toEqual(["screened", "started", "ended"]);
    expect(storage.size).toBe(0);
  });

  it("[H04] a voice that throws keeps nothing else from falling silent", async () => {
    const stage = await opened();
    const broken = { ...stage.world.ports.voice, hush: () => expect.unreachable(), say: () => expect.unreachable() };
    expect(startSession(stage.app, planFor(stage.app), { ...stage.world.ports, voice: broken })).toBe("started");
    const runner = currentRunner.value as Runner;
    stage.world.run(30_000);
    runner.send({ kind: "stop" });
    expect(runner.shown.phase.value).toBe("stopped");
    expect(whats(stage.world)).toContain("tone stop 0.6");
    expect(whats(stage.world)).toContain("awake release");
    expect(stage.world.reported.length).toBeGreaterThan(0);
    await settled();
    expect(stage.disk.kept.at(-1)).toMatchObject({ kind: "ended", how: "stopped" });
  });

  it("[H04] the headset's stop key stops; its other keys pause, go on and move", async () => {
    const stage = await opened();
    await stage.app.set({ headset: "step" });
    const runner = started(stage);
    stage.world.press("pause");
    expect(runner.shown.phase.value).toBe("paused");
    stage.world.press("play");
    expect(runner.shown.phase.value).toBe("count-in");
    stage.world.run(4000);
    stage.world.press("nexttrack");
    stage.world.run(4000);
    const { step } = runner.session();
    expect(runner.plan.steps[step]?.kind).toBe("work");
    stage.world.press("nexttrack");
    expect(runner.session().step).toBe(step + 1);
    stage.world.press("previoustrack");
    expect(runner.session().step).toBe(step);
    stage.world.press("stop");
    expect(runner.shown.phase.value).toBe("stopped");
  });
});

describe("a headset, as it comes", () => {
  it("[S15] next is ready, then a tender spot; previous is too much", async () => {
    const stage = await opened();
    const runner = started(stage);
    stage.world.press("nexttrack");
    stage.world.run(30_000);
    expect(runner.session().step).toBe(1);
    stage.world.press("nexttrack");
    expect(runner.shown.phase.value).toBe("holding");
    stage.world.press("previoustrack");
    expect(runner.shown.phase.value).toBe("easing");
    stage.world.press("stop");
    expect(runner.shown.phase.value).toBe("stopped");
  });
});

describe("memory that fails", () => {
  it("[H26] a session goes on without it, says so, and writes everything in order once it can, nothing twice", async () => {
    const stage = await opened();
    const runner = started(stage);
    await settled();
    stage.disk.fail("closed");
    let last = runner.shown.sessionLeft.value;
    for (let i = 0; i < 150; i++) {
      stage.world.run(1000);
      await settled();
      expect(runner.shown.sessionLeft.value).toBeLessThan(last);
      last = runner.shown.sessionLeft.value;
    }
    expect(stage.app.notice.value).toBe("closed");
    expect(kinds(stage.disk.kept)).toEqual(["screened", "started"]);
    stage.disk.fail(null);
    for (let i = 0; i < runner.plan.totalSeconds && !runner.isOver(); i++) {
      stage.world.run(1000);
      await settled();
    }
    expect(stage.app.notice.value).toBeNull();
    const work = runner.plan.steps.filter(({ kind }) => kind === "work");
    expect(kinds(stage.disk.kept)).toEqual(["screened", "started", ...work.map(() => "worked"), "ended"]);
    const steps = stage.disk.kept.flatMap((fact) => (fact.kind === "worked" ? [fact.step] : []));
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    expect(new Set(stage.disk.kept.map(({ id }) => id)).size).toBe(stage.disk.kept.length);
  });
});
