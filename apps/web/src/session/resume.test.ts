import type { Fact, Snapshot } from "@rollwell/engine";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { memoryLog } from "../platform/memory-log.ts";
import { loadWords } from "../state/words.ts";
import { recordPorts } from "./recording-ports.ts";
import { ANSWERS, appOver, opened, phrase, planFor, screened, settled, started, watchedLog, whats } from "./rig.ts";
import { closeOpenSession, currentRunner, type Runner, resumeOpenSession, startSession } from "./runner.ts";

beforeAll(async () => {
  await Promise.all([loadWords("en", "session"), loadWords("en", "techniques")]);
});
beforeEach(() => {
  currentRunner.value = null;
});

describe("a page that comes and goes", () => {
  it("[H13] counts five seconds of a frozen half minute, at once when it is seen again, and asks for the wake lock", async () => {
    const stage = await opened();
    const runner = started(stage);
    stage.world.run(40_000);
    const before = runner.session().elapsed;
    const from = stage.world.heard.length;
    stage.world.freeze(30_000);
    stage.world.seen();
    expect(runner.session().elapsed - before).toBe(5000);
    expect(whats(stage.world, from)).toContain("awake keep");
  });

  it("[H14] makes up for nothing that fell due meanwhile: one phrase and one tone, those of now", async () => {
    const stage = await opened();
    const runner = started(stage);
    const [setUp, work] = runner.plan.steps;
    stage.world.run(Number(setUp?.seconds) * 1000 - 3500);
    const from = stage.world.heard.length;
    stage.world.freeze(5000); // three ticks of counting in, and the start
    stage.world.seen();
    expect(runner.session().step).toBe(1);
    const heard = whats(stage.world, from);
    expect(heard.filter((what) => what.startsWith("tone "))).toEqual(["tone start 0.6"]);
    expect(heard.filter((what) => what.startsWith("say "))).toEqual([`say en 1 ${phrase(`${work?.technique}/start`)}`]);
  });

  it("[H12] pauses after more than a minute away, and does not ask for the wake lock then", async () => {
    const stage = await opened();
    const runner = started(stage);
    stage.world.run(40_000);
    const before = runner.session().elapsed;
    stage.world.freeze(61_000);
    const from = stage.world.heard.length;
    stage.world.seen();
    expect(runner.shown.phase.value).toBe("paused");
    expect(runner.shown.pauseWhy.value).toBe("gap");
    expect(runner.session().elapsed).toBe(before);
    expect(whats(stage.world, from)).not.toContain("awake keep");
    expect(stage.world.timers()).toBe(0);
  });

  it("[H26] keeps a last snapshot when the page goes, to the millisecond", async () => {
    const stage = await opened();
    started(stage);
    stage.world.run(3700);
    await settled();
    stage.world.away();
    await settled();
    expect(stage.disk.live()?.elapsed).toBe(3700);
  });

  it("leaving the player pauses and offers to go on", async () => {
    const stage = await opened();
    const runner = started(stage);
    stage.world.run(40_000);
    runner.leave();
    await settled();
    expect(stage.app.playing.value).toBe("no");
    expect(stage.world.timers()).toBe(0);
    expect(startSession(stage.app, runner.plan, stage.world.ports)).toBe("refused");
    const { step, elapsed } = runner.session();
    expect(resumeOpenSession(stage.app, stage.world.ports)).toBe("resumed");
    const again = currentRunner.value as Runner;
    expect(again.session()).toMatchObject({
      step,
      elapsed: Math.floor(elapsed),
      status: { kind: "paused", why: "reopened" },
    });
    expect(stage.app.playing.value).toBe("yes");
  });
});

describe("a killed tab", () => {
  it("[H12] killed at any second it resumes, paused, with at most a second lost, and ends with every fact once", async () => {
    const length = planFor((await opened()).app).totalSeconds;
    for (let second = 1; second < length; second += 13) {
      currentRunner.value = null;
      const stage = await opened();
      const killed = started(stage);
      for (let i = 0; i < second; i++) {
        stage.world.run(1000);
        await settled();
      }
      stage.world.run((second * 97) % 1000);
      await settled();
      const { step, elapsed, spent } = killed.session();
      // The tab is gone: nothing but the disk is left.
      currentRunner.value = null;
      const disk = watchedLog([...stage.disk.kept], stage.disk.live());
      const app = appOver(disk.log);
      const world = recordPorts();
      expect(resumeOpenSession(app, world.ports)).toBe("resumed");
      const runner = currentRunner.value as unknown as Runner;
      const again = runner.session();
      expect(again.status).toEqual({ kind: "paused", why: "reopened" });
      const lost = step === again.step ? elapsed - again.elapsed : elapsed + Number(spent[again.step]) - again.elapsed;
      expect(lost).toBeGreaterThanOrEqual(0);
      expect(lost).toBeLessThanOrEqual(1000);
      runner.send({ kind: "resume" });
      for (let i = 0; i < length + 20 && !runner.isOver(); i++) {
        world.run(1000);
        await settled();
      }
      expect(disk.kept.at(-1)).toMatchObject({ kind: "ended", how: "done" });
      expect(disk.kept.filter(({ kind }) => kind === "started").length).toBe(1);
      expect(disk.kept.filter(({ kind }) => kind === "ended").length).toBe(1);
      for (const [i, planned] of runner.plan.steps.entries()) {
        const told = disk.kept.flatMap((fact) => (fact.kind === "worked" && fact.step === i ? [fact.seconds] : []));
        expect(Math.max(0, ...told)).toBe(planned.kind === "work" ? planned.seconds : 0);
      }
    }
  });

  it("[S19] its own work does not bar the rest of it; another session's does", async () => {
    const stage = await opened();
    const runner = started(stage);
    stage.world.run(200_000);
    await settled();
    const worked = stage.disk.kept.flatMap((fact) => (fact.kind === "worked" ? [fact] : []));
    expect(worked.length).toBeGreaterThan(0);
    expect(stage.app.standing.value.areas[worked[0]?.area ?? "thoracic"].rest).toMatchObject({ code: "worked-today" });
    currentRunner.value = null;
    const app = appOver(memoryLog(stage.disk.kept, stage.disk.live()));
    expect(resumeOpenSession(app, recordPorts().ports)).toBe("resumed");
    currentRunner.value = null;
    const later = runner.plan.steps.at(-2);
    const day = runner.id.slice(0, 10);
    const elsewhere = { ...worked[0], id: "other/1", session: `${day}~other`, area: later?.area } as unknown as Fact;
    const busy = appOver(memoryLog([...stage.disk.kept, elsewhere], stage.disk.live()));
    expect(resumeOpenSession(busy, recordPorts().ports)).toBe("refused");
  });

  it("[H05] does not go on when the person may no longer", async () => {
    const stage = await opened();
    started(stage);
    stage.world.run(20_000);
    await settled();
    currentRunner.value = null;
    const app = appOver(memoryLog(stage.disk.kept, stage.disk.live()));
    await app.append([{ ...screened, answers: { ...ANSWERS, "chest-pain": "unsure" } }]);
    expect(resumeOpenSession(app, recordPorts().ports)).toBe("refused");
    expect(currentRunner.value).toBeNull();
  });

  it("[H12] does not go on from a damaged snapshot, or without one", async () => {
    const stage = await opened();
    started(stage);
    stage.world.run(20_000);
    await settled();
    currentRunner.value = null;
    const good = stage.disk.live() as Snapshot;
    for (const live of [null, { ...good, elapsed: 1e9 }, { ...good, session: "2020-01-01~x" }]) {
      const app = appOver(memoryLog(stage.disk.kept, live));
      expect(resumeOpenSession(app, recordPorts().ports)).toBe("refused");
    }
  });

  it("[S19] closed honestly, what the running step worked is kept: the area is done for today", async () => {
    const stage = await opened();
    const runner = started(stage);
    const set = runner.plan.steps[0]?.seconds ?? 0;
    stage.world.run(set * 1000 + 30_400);
    await settled();
    currentRunner.value = null;
    const disk = watchedLog([...stage.disk.kept], stage.disk.live());
    const app = appOver(disk.log);
    expect(await closeOpenSession(app)).toBe("kept");
    expect(disk.kept.slice(-2)).toMatchObject([
      { kind: "worked", step: 1, seconds: 30, area: runner.plan.steps[1]?.area },
      { kind: "ended", how: "abandoned" },
    ]);
    expect(disk.live()).toBeNull();
    expect(app.standing.value.areas[runner.plan.steps[1]?.area ?? "thoracic"].rest).toMatchObject({
      code: "worked-today",
    });
    expect(app.clearance.value.kind).toBe("go");
    expect(resumeOpenSession(app, recordPorts().ports)).toBe("refused");
  });
});
