/** The ports of a session as this device has them. */
import { deviceBuzzer } from "../platform/buzz.ts";
import { deviceClock } from "../platform/clock.ts";
import { deviceKeys } from "../platform/media-keys.ts";
import { devicePage } from "../platform/page.ts";
import { deviceTones } from "../platform/tones.ts";
import { deviceVoice, silentVoice } from "../platform/voice.ts";
import { deviceWake } from "../platform/wake.ts";
import { phrases } from "./phrases.ts";
import type { Ports } from "./ports.ts";

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
    cover: async (technique, looks) => (await import("../parts/figure-art.ts")).coverOf(technique, looks),
    clips: null,
    track: null,
    newId: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join(""),
    report: (cause) => reportError(cause),
  };
  return ports;
}
