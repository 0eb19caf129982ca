/** Everything a session needs of the world, as ports: a test plays a real session against recording ones. */
import type { Language } from "@rollwell/content";
import type { CueId, Side } from "@rollwell/engine";
import { type Buzzer, deviceBuzzer } from "../platform/buzz.ts";
import { type Clock, deviceClock } from "../platform/clock.ts";
import { deviceKeys, type MediaKeys } from "../platform/media-keys.ts";
import { devicePage, type Page } from "../platform/page.ts";
import { deviceTones, type Tones } from "../platform/tones.ts";
import { deviceVoice, silentVoice, type Voice } from "../platform/voice.ts";
import { deviceWake, type Wake } from "../platform/wake.ts";
import { phrases } from "./phrases.ts";
import type { SessionSound } from "./sound.ts";

/** Cue → its whole phrase; the words of a language may still have to come. */
export interface Phrases {
  readonly cue: (cue: CueId, language: Language) => string | null;
  readonly name: (technique: string, language: Language) => string | null;
  readonly load: (language: Language) => Promise<unknown>;
}

export interface Interrupted {
  /** What sounded was taken away by the system or refused. */
  readonly interrupted: () => void;
}

export interface Ports {
  readonly clock: Clock;
  readonly page: Page;
  readonly voice: Voice;
  readonly tones: Tones;
  readonly buzzer: Buzzer;
  readonly wake: Wake;
  readonly keys: MediaKeys;
  readonly phrases: Phrases;
  /** A picture of a technique for the lock screen. */
  readonly cover: (technique: string, side: Side) => Promise<Blob | null>;
  /** One track in place of voice and tones, for a session that is heard with the screen off; `null`: there is none. */
  readonly track: ((told: Interrupted) => SessionSound) | null;
  readonly newId: () => string;
  /** Told of a fault in a port; the session goes on without it. */
  readonly report: (cause: unknown) => void;
}

let ports: Ports | null = null;

/** The device's own ports, made once: audio and voices outlive a session. */
export function devicePorts(): Ports {
  ports ??= {
    clock: deviceClock(),
    page: devicePage,
    voice: typeof speechSynthesis === "undefined" ? silentVoice : deviceVoice(speechSynthesis),
    tones: deviceTones(),
    buzzer: deviceBuzzer(),
    wake: deviceWake(),
    keys: deviceKeys(),
    phrases,
    cover: async (technique, side) => (await import("../parts/figure-art.ts")).coverOf(technique, side),
    track: null,
    newId: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join(""),
    report: (cause) => reportError(cause),
  };
  return ports;
}
