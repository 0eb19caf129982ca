import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deviceVoice, pickVoice } from "./voice.ts";

type Voice = SpeechSynthesisVoice;
const voice = (name: string, lang: string, rest: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  localService: true,
  default: false,
  voiceURI: name,
  ...rest,
});

/** An engine as it is: it swallows what follows a cancel at once, and never says that it ended. */
function engine(voices: readonly Voice[]) {
  const done: string[] = [];
  let list = voices;
  let listen = (): void => {};
  let cancelledAt = Number.NEGATIVE_INFINITY;
  const speech = {
    speaking: false,
    pending: false,
    getVoices: () => [...list],
    addEventListener: (_: string, told: () => void) => {
      listen = told;
    },
    cancel: () => {
      if (speech.speaking) cancelledAt = Date.now();
      speech.speaking = false;
      done.push("cancel");
    },
    resume: () => done.push("resume"),
    pause: () => done.push("pause"),
    speak: (utterance: { text: string; voice: Voice | null; volume: number }) => {
      if (Date.now() - cancelledAt < 10) return;
      speech.speaking = true;
      done.push(`speak ${utterance.voice?.name} ${utterance.volume} ${utterance.text}`);
    },
  };
  const utter = (text: string) => ({ text }) as unknown as SpeechSynthesisUtterance;
  return {
    voice: deviceVoice(speech as unknown as SpeechSynthesis, ["en-GB"], utter),
    done,
    told: (now: readonly Voice[]) => {
      list = now;
      listen();
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the device's voice", () => {
  const local = voice("Local", "en-US");
  const british = voice("British", "en_GB");
  const network = voice("Network", "en-GB", { localService: false, default: true });

  it("takes a local voice of the language, the person's own region first; a network voice never", () => {
    expect(pickVoice([network, local, british], "en", ["en-GB"])?.name).toBe("British");
    expect(pickVoice([network, local], "en", ["en-GB"])?.name).toBe("Local");
    expect(pickVoice([network], "en", ["en-GB"])).toBeNull();
    expect(pickVoice([local, british], "es", ["en-GB"])).toBeNull();
  });

  it("[H14] cancels what is said before each phrase, and the new one is heard within 50 ms", () => {
    const { voice: mouth, done } = engine([local]);
    mouth.say("First.", "en", 1);
    mouth.say("Second.", "en", 0.5);
    vi.advanceTimersByTime(50);
    expect(done.filter((one) => one !== "resume")).toEqual([
      "cancel",
      "speak Local 1 First.",
      "cancel",
      "speak Local 0.5 Second.",
    ]);
    expect(done).not.toContain("pause");
  });

  it("[H14] of three phrases at once only the last is heard, and none after a hush", () => {
    const { voice: mouth, done } = engine([local]);
    mouth.say("One.", "en", 1);
    for (const text of ["Two.", "Three."]) mouth.say(text, "en", 1);
    vi.advanceTimersByTime(50);
    mouth.say("Four.", "en", 1);
    mouth.hush();
    vi.advanceTimersByTime(500);
    expect(done.filter((one) => one.startsWith("speak"))).toEqual(["speak Local 1 One.", "speak Local 1 Three."]);
    expect(done.at(-1)).toBe("cancel");
  });

  it("[H15] says whether it would be heard: it waits for the list, then for nobody", () => {
    const { voice: mouth, told, done } = engine([]);
    expect(mouth.state("en")).toBe("waiting");
    mouth.say("Nobody hears this.", "en", 1);
    expect(done.some((one) => one.startsWith("speak"))).toBe(false);
    told([network]);
    expect(mouth.state("en")).toBe("silent");
    told([network, local]);
    expect(mouth.state("en")).toBe("speaks");
    expect(mouth.state("es")).toBe("silent");
    const empty = engine([]);
    vi.advanceTimersByTime(3100);
    expect(empty.voice.state("en")).toBe("silent");
  });
});
