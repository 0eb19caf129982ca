import { BUZZES } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { deviceBuzzer, PATTERNS } from "./buzz.ts";
import { deviceKeys, MEDIA_KEYS, type MediaKey } from "./media-keys.ts";
import { deviceWake } from "./wake.ts";

const settled = async (): Promise<void> => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

describe("the buzzer", () => {
  it("[H15] buzzes are told apart by their number or length", () => {
    const kinds = BUZZES.map((buzz) => `${PATTERNS[buzz].length} ${Math.max(...PATTERNS[buzz]) > 200}`);
    expect(new Set(kinds).size).toBe(BUZZES.length);
  });

  it("is harmless where nothing buzzes", () => {
    expect(() => deviceBuzzer({}).buzz("long")).not.toThrow();
    const felt: number[][] = [];
    const buzzer = deviceBuzzer({ vibrate: (pattern) => felt.push(pattern) > 0 });
    buzzer.buzz("double");
    expect(felt).toEqual([[...PATTERNS.double]]);
  });
});

/** A browser that takes the lock back when the page is hidden. */
function fakeLocks(answer: "grants" | "refuses") {
  const held: { release: () => Promise<void>; lose: () => void }[] = [];
  return {
    held,
    request: async () => {
      if (answer === "refuses") throw new DOMException("no", "NotAllowedError");
      let told = (): void => {};
      const lock = {
        addEventListener: (_: string, listen: () => void) => {
          told = listen;
        },
        release: async () => told(),
        lose: () => told(),
      };
      held.push(lock);
      return lock as unknown as WakeLockSentinel;
    },
  };
}

describe("the wake lock", () => {
  it("is asked for once, and again after the browser took it back", async () => {
    const locks = fakeLocks("grants");
    const wake = deviceWake(locks);
    wake.keep();
    wake.keep();
    await settled();
    expect([locks.held.length, wake.state.value]).toEqual([1, "kept"]);
    locks.held[0]?.lose();
    expect(wake.state.value).toBe("off");
    wake.keep();
    await settled();
    expect([locks.held.length, wake.state.value]).toEqual([2, "kept"]);
  });

  it("says so when it is refused or unknown", async () => {
    for (const locks of [fakeLocks("refuses"), undefined]) {
      const wake = deviceWake(locks);
      wake.keep();
      await settled();
      expect(wake.state.value).toBe("refused");
    }
  });

  it("a session that ends while the lock is on its way does not keep it", async () => {
    const locks = fakeLocks("grants");
    const wake = deviceWake(locks);
    wake.keep();
    wake.release();
    await settled();
    expect(wake.state.value).toBe("off");
  });
});

describe("media keys", () => {
  it("[H04] every key reaches the session, one this browser does not know harms none, and they are given back", () => {
    const handlers = new Map<string, (() => void) | null>();
    const session = {
      metadata: null as unknown,
      playbackState: "none",
      setActionHandler: (key: string, handler: (() => void) | null) => {
        if (key === "previoustrack") throw new TypeError("unknown");
        handlers.set(key, handler);
      },
    };
    const keys = deviceKeys(session as never, (now) => now as MediaMetadata);
    const pressed: MediaKey[] = [];
    keys.listen((key) => pressed.push(key));
    for (const handler of handlers.values()) handler?.();
    expect(pressed).toEqual(MEDIA_KEYS.filter((key) => key !== "previoustrack"));
    keys.show({ title: "Calf roll", step: "Step 1 of 2", picture: new Blob(["a picture"]) });
    keys.state("playing");
    expect(session).toMatchObject({
      metadata: { title: "Calf roll", artist: "Step 1 of 2", artwork: [{ src: expect.stringMatching(/^blob:/) }] },
      playbackState: "playing",
    });
    keys.show({ title: "Cat and cow", step: "Step 2 of 2", picture: null });
    expect(session).toMatchObject({ metadata: { title: "Cat and cow", artwork: [] } });
    keys.clear();
    expect([...handlers.values()].every((handler) => handler === null)).toBe(true);
    expect(session).toMatchObject({ metadata: null, playbackState: "none" });
  });

  it("is silent where the browser has none", () => {
    const keys = deviceKeys(undefined);
    expect(() => keys.clear()).not.toThrow();
  });
});
