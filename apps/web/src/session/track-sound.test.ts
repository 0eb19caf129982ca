import { restOfPhrase } from "@rollwell/soundtrack";
import { beforeAll, describe, expect, it } from "vitest";
import { loadWords } from "../state/words.ts";
import { settled } from "./rig.ts";
import { type Heard, heard } from "./track-rig.ts";

beforeAll(async () => {
  await Promise.all([loadWords("en", "session"), loadWords("en", "techniques")]);
});

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

  it("[H14] moved into work on a lock screen, a pause and a stop go back to their own sound", async () => {
    for (const kind of ["pause", "stop"] as const) {
      const here = await heard();
      here.hand.run(40_000);
      here.runner.send({ kind });
      here.hand.run(2000);
      here.hand.scrub(60);
      here.hand.run(250);
      expect(whereIn(here, here.hand.at())).toBe(kind);
    }
  });

  it("[H14] no phrase is begun in its middle: until it is over there is the bed", async () => {
    const { runner, hand, score } = await heard();
    const [phrase] = score.cues.filter(({ kind, id }) => kind === "phrase" && id.endsWith("/limit"));
    const begins = (phrase?.at ?? 0) / score.rate;
    hand.run((begins + 0.5) * 1000);
    runner.send({ kind: "pause" });
    hand.run(10_000);
    runner.send({ kind: "resume" });
    const since = hand.seeks.length;
    hand.run(10_000);
    expect(runner.shown.phase.value).not.toBe("paused");
    const { from, until } = score.chapters.entry.still;
    const after = hand.seeks.slice(since);
    expect(after.some((to) => to >= from && to < until)).toBe(true);
    expect(after.at(-1)).toBeGreaterThan(begins + 0.5);
    expect(hand.seeks.filter((to) => restOfPhrase(score, to) !== null)).toEqual([]);
  });

  it("[H12] sound that stood still for more than a minute is a pause: a lid was closed", async () => {
    const { runner, hand } = await heard();
    hand.run(20_000);
    hand.stall(59_000);
    expect(runner.shown.phase.value).not.toBe("paused");
    hand.stall(2000);
    expect(runner.shown.phase.value).toBe("paused");
    expect(hand.state()).toBe("rests");
  });

  it("[H08] a session that ended while the page slept elsewhere in the file says that it is finished", async () => {
    const here = await heard();
    here.runner.send({ kind: "end" });
    here.hand.sleep(60_000);
    here.hand.run(250);
    expect(here.runner.shown.phase.value).toBe("done");
    expect(whereIn(here, here.hand.at())).toBe("over");
    here.hand.run(20_000);
    expect(here.hand.state()).toBe("rests");
    expect(here.hand.hears()).toBe(false);
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
