import { CATALOG } from "@rollwell/content";
import { compile, cuesNeeded, type Score } from "@rollwell/soundtrack";
import { beforeAll, describe, expect, it } from "vitest";
import type { Clock } from "../platform/clock.ts";
import type { TrackElement } from "../platform/element.ts";
import { loadWords } from "../state/words.ts";
import type { Interrupted } from "./ports.ts";
import { opened, planFor, type Stage, settled } from "./rig.ts";
import { currentRunner, type Runner, startSession } from "./runner.ts";
import { trackClock } from "./track-clock.ts";
import { trackSound } from "./track-sound.ts";

beforeAll(async () => {
  await Promise.all([loadWords("en", "session"), loadWords("en", "techniques")]);
});

/** An element in the hand: sound passes when the test says so. */
function elementInHand() {
  let at = 0;
  let state: "plays" | "rests" = "rests";
  let allowed: "yes" | "no" = "yes";
  let told: Parameters<TrackElement["follow"]>[0] | null = null;
  const seeks: number[] = [];
  const element: TrackElement = {
    unlock: () => {},
    load: () => Promise.resolve(),
    play: () => {
      if (allowed === "no") return Promise.resolve("blocked");
      state = "plays";
      return Promise.resolve("plays");
    },
    pause: () => {
      state = "rests";
    },
    at: () => at,
    seek: (to) => {
      seeks.push(to);
      at = to;
    },
    isSeeking: () => false,
    isPlaying: () => state === "plays",
    played: () => [],
    follow: (listener) => {
      told = listener;
      return () => {
        told = null;
      };
    },
  };
  return {
    element,
    seeks,
    at: () => at,
    state: () => state,
    forbid: () => {
      allowed = "no";
    },
    /** Sound goes on for `ms`, and the element says so as a browser does. */
    run: (ms: number) => {
      for (let left = ms; left > 0; left -= 250) {
        if (state === "plays") at += Math.min(left, 250) / 1000;
        told?.moved();
      }
    },
    /** Sound goes on and nobody hears of it. */
    sleep: (ms: number) => {
      if (state === "plays") at += ms / 1000;
    },
    interrupt: () => {
      state = "rests";
      told?.interrupted();
    },
    hears: () => told !== null,
  };
}

interface Heard {
  readonly stage: Stage;
  readonly runner: Runner;
  readonly hand: ReturnType<typeof elementInHand>;
  readonly score: Score;
}

async function heard(): Promise<Heard> {
  currentRunner.value = null;
  const stage = await opened();
  const plan = planFor(stage.app);
  const techniques = plan.steps.map(({ technique }) => CATALOG.byId.get(technique) as never);
  const session = { plan, techniques, breath: stage.app.settings.peek().breath };
  const clips = new Map([...cuesNeeded(session)].map((cue) => [cue, new Int16Array(16_000).fill(3000)] as const));
  const track = compile({
    session,
    clips,
    sound: { voice: "on", voiceVolume: 1, tones: "on", tonesVolume: 0.6, pacer: "on" },
  });
  if (!track.ok) throw new Error(JSON.stringify(track.error));
  const { score } = track.value;
  const hand = elementInHand();
  const device: Clock = stage.world.ports.clock;
  const clock = trackClock(hand.element, device);
  const ports = {
    ...stage.world.ports,
    clock,
    track: (told: Interrupted) => trackSound(hand.element, clock, score, told),
  };
  expect(startSession(stage.app, plan, ports)).toBe("started");
  await settled();
  return { stage, runner: currentRunner.peek() as unknown as Runner, hand, score };
}

/** Which chapter of the file a second lies in. */
function whereIn({ score }: Heard, second: number): string {
  if (second < score.mainEnd) return "main";
  const { hold, ease, pause, stop, over, close } = score.chapters;
  const named = Object.entries({ hold, ease, pause, stop, over, close });
  return named.find(([, { from, until }]) => second >= from && second < until)?.[0] ?? "between";
}

describe("a session heard from one track", () => {
  it("plays from its first second to its end without a single seek, and its time is the sound's", async () => {
    const here = await heard();
    const { runner, hand, score } = here;
    expect(hand.state()).toBe("plays");
    for (let second = 1; second < Math.floor(score.mainEnd); second++) {
      hand.run(1000);
      const { step, elapsed } = runner.session();
      const there = (score.steps[step]?.from ?? 0) + elapsed / 1000;
      expect(Math.abs(there - hand.at())).toBeLessThan(0.05);
    }
    expect(hand.seeks).toEqual([]);
    hand.run(2000);
    await settled();
    expect(runner.shown.phase.value).toBe("done");
  });

  it("[S15] a tender spot is a seek into its chapter, and back where the step now is", async () => {
    const here = await heard();
    const { runner, hand } = here;
    runner.send({ kind: "skip" });
    hand.run(30_000);
    runner.send({ kind: "spot" });
    expect(whereIn(here, hand.at())).toBe("hold");
    for (let i = 0; i < 240 && runner.shown.phase.value !== "rolling" && runner.shown.phase.value !== "searching"; i++)
      hand.run(250);
    hand.run(6000); // "go on as before" is said first
    expect(whereIn(here, hand.at())).toBe("main");
  });

  it("[H04] STOP is heard at once, to its last word, and then nothing", async () => {
    const here = await heard();
    const { runner, hand } = here;
    hand.run(40_000);
    runner.send({ kind: "stop" });
    expect(whereIn(here, hand.at())).toBe("stop");
    hand.run(60_000);
    expect(hand.state()).toBe("rests");
    expect(hand.hears()).toBe(false);
    expect(hand.at()).toBeLessThanOrEqual(here.score.length / here.score.rate + 1);
  });

  it("a pause by hand is heard as one; a pause by the system is silent until somebody goes on", async () => {
    const here = await heard();
    const { runner, hand } = here;
    hand.run(40_000);
    runner.send({ kind: "pause" });
    expect(whereIn(here, hand.at())).toBe("pause");
    runner.send({ kind: "resume" });
    hand.run(10_000);
    hand.interrupt();
    await settled();
    expect(runner.shown.phase.value).toBe("paused");
    expect(hand.state()).toBe("rests");
    runner.send({ kind: "resume" });
    await settled();
    expect(hand.state()).toBe("plays");
  });

  it("[H14] a page that slept for a minute while the sound went on is where the sound is, without a seek", async () => {
    const { runner, hand, score } = await heard();
    hand.run(20_000);
    hand.sleep(60_000);
    hand.run(250);
    const { step, elapsed, status } = runner.session();
    expect(status.kind).toBe("running");
    expect(hand.seeks).toEqual([]);
    expect(Math.abs((score.steps[step]?.from ?? 0) + elapsed / 1000 - hand.at())).toBeLessThan(0.6);
  });

  it("[H15] sound that is refused pauses the session, and says nothing to nobody", async () => {
    const here = await heard();
    here.hand.run(5000);
    here.hand.forbid();
    here.runner.send({ kind: "pause" });
    here.hand.interrupt();
    here.runner.send({ kind: "resume" });
    await settled();
    expect(here.runner.shown.phase.value).toBe("paused");
  });

  it("a session that is left is not heard any longer", async () => {
    const { runner, hand } = await heard();
    hand.run(20_000);
    runner.leave();
    expect(hand.state()).toBe("rests");
    expect(hand.hears()).toBe(false);
  });
});
