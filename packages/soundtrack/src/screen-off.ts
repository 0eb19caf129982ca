/** What the test with the locked screen plays: the bed of a session, as soft as there, and two bells at its end. */
import { layBed } from "./bed.ts";
import { RATE, sampleAt } from "./rate.ts";
import { toneAt } from "./tones.ts";
import { emptyWav } from "./wav.ts";

/** Seconds until the bells are over. */
export const SCREEN_OFF = 20;
const BELLS = [1.8, 0.9] as const;

/** The whole file, a second longer than that. */
export function screenOffTrack(): ArrayBuffer {
  const { wav, samples } = emptyWav(sampleAt(SCREEN_OFF + 1), RATE);
  layBed(samples, 0);
  const bell = toneAt("hold-over", 1);
  for (const before of BELLS) {
    const from = sampleAt(SCREEN_OFF - before);
    for (let i = 0; i < bell.length; i++) (samples[from + i] as number) += bell[i] as number;
  }
  return wav;
}
