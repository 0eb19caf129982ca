import type { AssessCue } from "@rollwell/content";
import { RATE } from "@rollwell/soundtrack";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { speaker } from "./speaker.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Each cue has a clip of its own length, so that the sound tells which it is. */
const CUES: readonly AssessCue[] = ["practice", "try", "left", "right", "look", "done", "skipped"];
const secondsOf = (cue: AssessCue): number => 1 + CUES.indexOf(cue) / 4;
const cueOf = (bytes: number): AssessCue =>
  CUES.find((cue) => Math.abs((bytes - 44) / 2 - Math.round(secondsOf(cue) * RATE)) < 2) ?? expect.fail("whose clip?");

interface Odds {
  readonly plays?: () => "plays" | "blocked";
  readonly clipAfter?: number;
  readonly music?: "own";
}

/** An element, a voice and a person who presses; `heard` is what sounds, with its time. */
function room({ plays = () => "plays", clipAfter = 5, music }: Odds = {}) {
  const heard: [what: string, at: number][] = [];
  let loaded: AssessCue = "look";
  let press: (() => void) | null = null;
  const log = (what: string): void => void heard.push([what, Math.round(performance.now())]);
  const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const media = {
    unlock: () => log("unlock"),
    load: async (sound: Blob) => {
      await after(5);
      loaded = cueOf(sound.size);
    },
    play: async () => {
      const how = plays();
      if (how === "plays") log(`clip ${loaded}`);
      return how;
    },
    pause: () => log("pause"),
  };
  const clipOf = async (cue: AssessCue): Promise<Int16Array> => {
    await after(clipAfter);
    return new Int16Array(Math.round(secondsOf(cue) * RATE));
  };
  const faults: unknown[] = [];
  const made = speaker({
    track: music === "own" ? null : { media, clipOf },
    voice: { say: (text) => log(`voice ${text}`), hush: () => log("voice hushed") },
    textOf: (cue) => cue,
    language: "en",
    volume: 1,
    atPress: (act) => {
      press = act;
      return () => {
        press = null;
      };
    },
    report: (cause) => faults.push(cause),
  });
  const what = (): readonly string[] => heard.map(([name]) => name);
  return { ...made, heard, what, faults, press: () => press?.() };
}

describe("what is said in a test", () => {
  it("[H14] cues given in one turn follow each other, each to its end", async () => {
    const { say, heard } = room();
    say("try");
    say("left");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard.map(([name]) => name)).toEqual(["clip try", "clip left"]);
    expect((heard[1]?.[1] ?? 0) - (heard[0]?.[1] ?? 0)).toBeGreaterThan(secondsOf("try") * 1000);
  });

  it("[H14] quick steps never speak a side that is not on the screen", async () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom("left", "right"), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 40 })),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (sides) => {
        const { say, hush, heard, faults } = room({ clipAfter: sides[0]?.[2] ?? 1 });
        for (const [side, lasts] of sides) {
          heard.push([`shown ${side}`, performance.now()]); // in order: a clip may begin in the very millisecond before
          hush();
          say("try");
          say(side);
          await vi.advanceTimersByTimeAsync(lasts);
        }
        await vi.advanceTimersByTimeAsync(20_000);
        let shown = "";
        for (const [name] of heard)
          if (name.startsWith("shown ")) shown = name.slice("shown ".length);
          else if (name === "clip left" || name === "clip right") expect(name).toBe(`clip ${shown}`);
        expect(heard.at(-1)?.[0]).toBe(`clip ${sides.at(-1)?.[0]}`);
        expect(faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("[H04, H14] silence comes at once, and the next phrase does not wait for the end of the one cut off", async () => {
    const { say, hush, heard } = room();
    say("skipped");
    await vi.advanceTimersByTimeAsync(500);
    hush();
    say("left");
    await vi.advanceTimersByTimeAsync(100);
    expect(heard.map(([name]) => name)).toEqual(["clip skipped", "pause", "clip left"]);
  });

  it("hushes only what it began: the words of a session on the same element go on", async () => {
    const { say, hush, what } = room();
    hush();
    expect(what()).toEqual([]);
    say("left");
    await vi.advanceTimersByTimeAsync(10_000);
    hush();
    expect(what()).toEqual(["clip left"]);
  });

  it("[H15] the last words are heard to their end though the page is gone, and none follow", async () => {
    const { say, hush, rest, what } = room();
    say("left");
    hush();
    say("done");
    rest();
    say("try");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(what()).toEqual(["clip done"]);
  });

  it("[H14] last words that come late are of another page, whose sound they would take", async () => {
    const { say, rest, what } = room({ clipAfter: 2400 });
    say("left");
    say("done");
    rest();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(what()).toEqual(["clip left"]);
  });

  it("[H15] an element that may not play: the device says it, and the next press unlocks", async () => {
    let may: "plays" | "blocked" = "blocked";
    const { say, press, what } = room({ plays: () => may });
    say("try");
    say("left");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(what()).toEqual(["voice try", "voice left"]);
    may = "plays";
    press();
    say("right");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(what().slice(2)).toEqual(["unlock", "clip right"]);
  });

  it("after it rests no press unlocks anything: the element may hold a session by then", async () => {
    const { say, rest, press, what } = room({ plays: () => "blocked" });
    say("try");
    await vi.advanceTimersByTimeAsync(100);
    rest();
    press();
    expect(what()).toEqual(["voice try"]);
  });

  it("a person's own music goes on: the device speaks, one phrase after the other, and is hushed alone", async () => {
    const { say, hush, heard, what } = room({ music: "own" });
    say("practice");
    say("left");
    await vi.advanceTimersByTimeAsync(2000);
    expect(what()).toEqual(["voice practice", "voice left"]);
    expect((heard[1]?.[1] ?? 0) - (heard[0]?.[1] ?? 0)).toBeGreaterThan(1000);
    hush();
    expect(what().at(-1)).toBe("voice hushed");
  });

  it("[H15] a clip that does not come is said by the device", async () => {
    const { say, what } = room({ clipAfter: 60_000 });
    say("left");
    await vi.advanceTimersByTimeAsync(3000);
    expect(what()).toEqual(["voice left"]);
  });
});
