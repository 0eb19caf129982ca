import { type CueId, glance, marks, type Technique } from "@rollwell/engine";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadWords } from "../state/words.ts";
import { ANSWERS, kinds, opened, phrase, planFor, screened, settled, started, whats } from "./rig.ts";
import { currentRunner, type Runner, resumeOpenSession, startSession } from "./runner.ts";

beforeAll(async () => {
  await Promise.all([loadWords("en", "session"), loadWords("en", "techniques")]);
});
beforeEach(() => {
  currentRunner.value = null;
});

describe("the runner, from start to end", () => {
  it("begins in one turn: awake, first phrase said and shown, and one write with the snapshot in it", async () => {
    const stage = await opened();
    const before = stage.disk.writes.length;
    const runner = started(stage);
    const id = runner.plan.steps[0]?.technique;
    expect(whats(stage.world)).toContain("awake keep");
    expect(whats(stage.world)).toContain(`say en 1 ${phrase(`${id}/set-up-1`)}`);
    expect(runner.shown.cue.value).toBe(`${id}/set-up-1`);
    expect(stage.app.playing.value).toBe("yes");
    await settled();
    const [first] = stage.disk.writes.slice(before);
    expect(kinds(first?.facts ?? [])).toEqual(["started"]);
    expect(first?.live).toMatchObject({ session: runner.id, step: 0, elapsed: 0 });
  });

  it("plays a whole session: every kind of effect reaches its port, every fact its log, the snapshot is cleared", async () => {
    const stage = await opened();
    const runner = started(stage);
    const seen = { pace: new Set<string>(), breathe: new Set<string>() };
    for (let second = 0; second < runner.plan.totalSeconds + 5 && !runner.isOver(); second++) {
      stage.world.run(1000);
      seen.pace.add(runner.pace.value);
      seen.breathe.add(runner.breathe.value === "off" ? "off" : "on");
      await settled();
    }
    expect(runner.shown.phase.value).toBe("done");
    const heard = new Set(whats(stage.world).map((what) => what.split(" ").slice(0, 2).join(" ")));
    for (const what of ["say en", "voice hush", "tones hush", "awake keep", "awake release"])
      expect(heard).toContain(what);
    for (const tone of ["start", "switch", "in", "out", "tick", "done"]) expect(heard).toContain(`tone ${tone}`);
    for (const buzz of ["short", "double"]) expect(heard).toContain(`buzz ${buzz}`);
    expect(seen).toEqual({ pace: new Set(["on", "off"]), breathe: new Set(["on", "off"]) });
    const work = runner.plan.steps.filter(({ kind }) => kind === "work");
    expect(kinds(stage.disk.kept)).toEqual(["screened", "started", ...work.map(() => "worked"), "ended"]);
    expect(stage.disk.kept.at(-1)).toMatchObject({ kind: "ended", how: "done" });
    expect(stage.disk.live()).toBeNull();
    expect(stage.app.playing.value).toBe("no");
    expect(stage.world.timers()).toBe(0);
  });

  it("[H14] cues come within 50 ms of their second, though timers come up to 20 ms late", async () => {
    let turn = 0;
    const stage = await opened(() => (turn++ * 7) % 20);
    const runner = started(stage);
    const session = runner.session();
    const due: { readonly at: number; readonly cue: string }[] = [];
    let begins = stage.world.now();
    session.score.plan.steps.forEach((step, i) => {
      const technique = session.score.techniques[i] as Technique;
      for (const mark of marks(step, technique, step.seconds, session.score.breath))
        if (mark.kind === "say" || mark.kind === "ask") due.push({ at: begins + mark.at * 1000, cue: mark.cue });
      begins += step.seconds * 1000;
    });
    stage.world.run(session.score.plan.totalSeconds * 1000);
    const said = stage.world.heard.filter(({ what }) => what.startsWith("say "));
    expect(said.map(({ what }) => what)).toEqual([...due.map(({ cue }) => `say en 1 ${phrase(cue)}`)]);
    for (const [i, { at }] of said.entries()) expect(Math.abs(at - Number(due[i]?.at))).toBeLessThanOrEqual(50);
  });

  it("keeps a snapshot once a second, and nothing while it is paused", async () => {
    const stage = await opened();
    const runner = started(stage);
    await settled();
    const from = stage.disk.writes.length;
    for (let i = 0; i < 40; i++) {
      stage.world.run(250);
      await settled();
    }
    const times = stage.disk.writes.slice(from).map(({ live }) => live?.elapsed);
    expect(times).toEqual(Array.from({ length: 10 }, (_, i) => (i + 1) * 1000));
    runner.send({ kind: "pause" });
    await settled();
    const paused = stage.disk.writes.length;
    stage.world.run(600_000);
    await settled();
    expect(stage.disk.writes.length).toBe(paused);
  });

  it("shows what glance shows, field by field", async () => {
    const stage = await opened();
    const runner = started(stage);
    for (let i = 0; i < 200; i++) {
      stage.world.run(700);
      const view = glance(runner.session(), runner.session().at);
      expect(runner.shown.stepLeft.value).toBe(view.stepLeft);
      expect(runner.shown.phase.value).toBe(view.phase);
      expect(runner.shown.cue.value).toBe(view.cue);
      expect(runner.shown.going.value).toBe(view.breath?.going ?? null);
    }
  });
});

describe("one session, one tab", () => {
  it("a second tab starts nothing and says so", async () => {
    const stage = await opened();
    stage.app.role.value = "reader";
    expect(startSession(stage.app, planFor(stage.app), stage.world.ports)).toBe("refused");
    expect(resumeOpenSession(stage.app, stage.world.ports)).toBe("refused");
    expect(stage.app.notice.value).toBe("reader");
    expect(stage.world.heard).toEqual([]);
  });

  it("[S19] no new session while one is open", async () => {
    const stage = await opened();
    const runner = started(stage);
    await settled();
    expect(startSession(stage.app, runner.plan, stage.world.ports)).toBe("refused");
    expect(currentRunner.value).toBe(runner);
  });

  it("[H05] nothing starts without a clearance", async () => {
    const stage = await opened();
    const safe = planFor(stage.app);
    await stage.app.append([{ ...screened, answers: { ...ANSWERS, "leg-weakness": "yes" } }]);
    expect(startSession(stage.app, safe, stage.world.ports)).toBe("refused");
    expect(stage.world.heard).toEqual([]);
  });
});

describe("settings, heard at once", () => {
  it("voice, tones, buzz and the breath can be turned off and on in mid-session", async () => {
    const stage = await opened();
    started(stage);
    stage.world.run(35_000);
    await stage.app.set({ voice: "off", tones: "off", buzz: "off" });
    let from = stage.world.heard.length;
    stage.world.run(40_000);
    expect(whats(stage.world, from).filter((what) => /^(say|tone |buzz)/.test(what))).toEqual([]);
    await stage.app.set({ voice: "on", voiceVolume: 0.4, tones: "on", tonesVolume: 0.2, pacer: "off", buzz: "on" });
    from = stage.world.heard.length;
    stage.world.run(40_000);
    const heard = whats(stage.world, from);
    expect(heard.some((what) => what.startsWith("say en 0.4 "))).toBe(true);
    expect(heard.some((what) => /^tone (in|out)/.test(what))).toBe(false);
    expect(heard.filter((what) => what.startsWith("tone ")).every((what) => what.endsWith(" 0.2"))).toBe(true);
  });

  it("[H15] over a person's own music each phrase is the coach's own; the device says only what was not recorded", async () => {
    const stage = await opened();
    const safe = planFor(stage.app);
    const technique = safe.steps[0]?.technique;
    const [first, second] = [`${technique}/set-up-1` as CueId, `${technique}/set-up-2` as CueId];
    const clips = new Map([[first, new Int16Array(32_000)]]);
    expect(startSession(stage.app, safe, { ...stage.world.ports, clips })).toBe("started");
    stage.world.run(8000);
    const heard = whats(stage.world).filter((what) => /^(?:say|clip) /.test(what));
    expect(heard).toEqual(["clip 2 s 1", `say en 1 ${phrase(second)}`]);
  });

  it("[H14] a phrase whose words come late is said only while it is still the phrase of the moment", async () => {
    const stage = await opened();
    let arrive = (): void => {};
    let ready: "yes" | "no" = "no";
    const slow = {
      ...stage.world.ports.phrases,
      cue: (cue: Parameters<typeof stage.world.ports.phrases.cue>[0]) => (ready === "yes" ? phrase(cue) : null),
      load: () =>
        new Promise<void>((resolve) => {
          arrive = resolve;
        }),
    };
    expect(startSession(stage.app, planFor(stage.app), { ...stage.world.ports, phrases: slow })).toBe("started");
    const first = arrive;
    stage.world.run(5000); // the second phrase of the set-up takes its place
    ready = "yes";
    first();
    arrive();
    await settled();
    const id = (currentRunner.value as Runner).plan.steps[0]?.technique;
    expect(whats(stage.world).filter((what) => what.startsWith("say "))).toEqual([
      `say en 1 ${phrase(`${id}/set-up-2`)}`,
    ]);
  });

  it("[H23] an author's note is never spoken", async () => {
    const stage = await opened();
    const runner = started(stage);
    const noted = {
      ...runner.plan,
      steps: runner.plan.steps.map((step) => ({ ...step, note: "Hello from the author" })),
    };
    currentRunner.value = null;
    const fresh = await opened();
    started(fresh, noted);
    fresh.world.run(300_000);
    expect(whats(fresh.world).some((what) => what.includes("Hello"))).toBe(false);
  });
});
