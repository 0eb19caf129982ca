import { TONES } from "@rollwell/engine";
import { describe, expect, it, vi } from "vitest";
import { type Note, SCORES, webTones } from "./tones.ts";

/** How a tone sounds to somebody who does not look: how many notes, which way each goes, which way they go. */
function contour(notes: readonly Note[]): string {
  const glide = notes.map(({ from, to }) => Math.sign(to - from)).join();
  const steps = notes.slice(1).map((note, i) => Math.sign(note.from - Number(notes[i]?.to)));
  return `${notes.length} ${glide} ${steps.join()}`;
}

function fakeAudio(state: AudioContextState | "interrupted") {
  const struck: { readonly frequency: number; readonly at: number; readonly bus: number }[] = [];
  const faded: number[] = [];
  const spoken: { readonly peak: number; readonly seconds: number; state: "sounds" | "stopped" }[] = [];
  let buses = 0;
  const parameter = (told: (value: number, at: number) => void = () => {}) => ({
    setValueAtTime: told,
    linearRampToValueAtTime: () => {},
    exponentialRampToValueAtTime: () => {},
    setTargetAtTime: (value: number) => void (value === 0 && faded.push(value)),
  });
  const context = {
    state,
    currentTime: 0,
    destination: { id: 0 },
    resumes: 0,
    wakes: "yes" as "yes" | "no",
    resume: async () => {
      context.resumes += 1;
      if (context.wakes === "yes") context.state = "running";
    },
    suspend: async () => {
      context.state = "suspended";
    },
    createGain: () => {
      const id = ++buses;
      return { id, gain: parameter(), connect: (to: { id: number }) => to, disconnect: () => {} };
    },
    createBuffer: (_: number, length: number, sampleRate: number) => {
      const floats = new Float32Array(length);
      return { floats, sampleRate, getChannelData: () => floats };
    },
    createBufferSource: () => {
      let one: (typeof spoken)[number];
      return {
        buffer: null as { readonly floats: Float32Array; readonly sampleRate: number } | null,
        connect: (to: unknown) => to,
        start() {
          const { floats, sampleRate } = this.buffer as NonNullable<typeof this.buffer>;
          one = { peak: Math.max(...floats), seconds: floats.length / sampleRate, state: "sounds" };
          spoken.push(one);
        },
        stop: () => {
          one.state = "stopped";
        },
      };
    },
    createOscillator: () => ({
      frequency: parameter((frequency, at) => struck.push({ frequency, at, bus: buses })),
      connect: (to: unknown) => to,
      start: () => {},
      stop: () => {},
    }),
  };
  let now = 0;
  const tones = webTones(
    () => context as unknown as AudioContext,
    () => now,
  );
  const pass = (ms: number): void => {
    now += ms;
  };
  return { tones, context, struck, faded, spoken, pass };
}

const settled = async (): Promise<void> => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

describe("tones", () => {
  it("[H15] each is told apart by direction or number of notes, not by pitch alone", () => {
    const contours = TONES.map((tone) => contour(SCORES[tone]));
    expect(new Set(contours).size).toBe(TONES.length);
  });

  it("are soft and short: no note over the loudest level, none over two seconds", () => {
    for (const tone of TONES)
      for (const { level, at, for: length } of SCORES[tone]) {
        expect(level).toBeLessThanOrEqual(0.8);
        expect(at + length).toBeLessThanOrEqual(2);
      }
  });

  it("a breath in rises, a breath out falls; STOP falls", () => {
    expect(SCORES.in[0]?.to).toBeGreaterThan(Number(SCORES.in[0]?.from));
    expect(SCORES.out[0]?.to).toBeLessThan(Number(SCORES.out[0]?.from));
    expect(SCORES.stop.map(({ from }) => from)).toEqual(
      SCORES.stop.map(({ from }) => from).toSorted((one, other) => other - one),
    );
  });

  it("sounds at once when the device runs", () => {
    const { tones, struck } = fakeAudio("running");
    tones.play("start", 0.5);
    expect(struck.map(({ frequency }) => frequency)).toEqual(SCORES.start.map(({ from }) => from));
  });

  it("asks a device that was suspended or interrupted to go on, and makes up for nothing that is late", async () => {
    for (const state of ["suspended", "interrupted"] as const) {
      const { tones, context, struck, pass } = fakeAudio(state);
      tones.play("tick", 0.5);
      await settled();
      expect(context.resumes).toBe(1);
      expect(struck.length).toBe(1);
      context.state = "suspended";
      tones.play("done", 0.5);
      pass(500);
      await settled();
      expect(struck.length).toBe(1);
    }
  });

  it("is silent where the device stays interrupted, and after a hush", async () => {
    const asleep = fakeAudio("interrupted");
    asleep.context.wakes = "no";
    asleep.tones.play("start", 0.5);
    await settled();
    expect(asleep.struck).toEqual([]);
    const waking = fakeAudio("suspended");
    waking.tones.play("start", 0.5);
    waking.tones.hush();
    await settled();
    expect(waking.struck).toEqual([]);
  });

  it("[H04] a hush fades what rings, and what comes next rings on a bus of its own", () => {
    const { tones, struck, faded } = fakeAudio("running");
    tones.play("start", 0.5);
    const before = faded.length;
    const bus = struck.at(-1)?.bus;
    tones.hush();
    expect(faded.length).toBe(before + 1);
    tones.play("stop", 0.5);
    expect(struck.at(-1)?.bus).not.toBe(bus);
  });

  it("a phrase sounds at its rate and volume, and ends the one before", () => {
    const { tones, spoken } = fakeAudio("running");
    tones.say(Int16Array.of(0, 16_384, 0, 0), 2, 0.5);
    expect(spoken).toEqual([{ peak: 0.25, seconds: 2, state: "sounds" }]);
    tones.say(new Int16Array(2), 2, 1);
    expect(spoken.map(({ state }) => state)).toEqual(["stopped", "sounds"]);
  });

  it("[H14] of two phrases asked for while the device wakes only the later goes on", async () => {
    const { tones, spoken } = fakeAudio("suspended");
    tones.say(new Int16Array(2), 2, 1);
    tones.say(new Int16Array(4), 2, 1);
    await settled();
    expect(spoken.filter(({ state }) => state === "sounds").map(({ seconds }) => seconds)).toEqual([2]);
  });

  it("[H04] a hush ends what is said, also what was only asked for", async () => {
    const { tones, spoken } = fakeAudio("running");
    tones.say(new Int16Array(2), 2, 1);
    tones.hush();
    expect(spoken.map(({ state }) => state)).toEqual(["stopped"]);
    const waking = fakeAudio("suspended");
    waking.tones.say(new Int16Array(2), 2, 1);
    waking.tones.hush();
    await settled();
    expect(waking.spoken).toEqual([]);
  });

  it("rests only after the last words are said to their end", async () => {
    vi.useFakeTimers();
    try {
      const { tones, context } = fakeAudio("running");
      tones.say(new Int16Array(20), 2, 1); // ten seconds
      tones.rest();
      await vi.advanceTimersByTimeAsync(9000);
      expect(context.state).toBe("running");
      await vi.advanceTimersByTimeAsync(6000);
      expect(context.state).toBe("suspended");
    } finally {
      vi.useRealTimers();
    }
  });

  it("at volume 0 nothing is opened", () => {
    const { tones, struck } = fakeAudio("running");
    tones.play("start", 0);
    expect(struck).toEqual([]);
  });
});
