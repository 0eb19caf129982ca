/**
 * A quiet session as sound (S22): as long as a rolled one, with nothing in it but the breath. Two phrases at its ends, the
 * tones of the breath between them, the bed under all of it, so that it goes on with the screen off.
 */
import type { Breath } from "@rollwell/engine";
import { layBed } from "./bed.ts";
import { phraseOf } from "./phrase.ts";
import type { Sound } from "./piece.ts";
import { RATE, sampleAt } from "./rate.ts";
import { toneAt } from "./tones.ts";
import { emptyWav } from "./wav.ts";

export interface QuietInput {
  /** Of the session; its end is said after it. */
  readonly seconds: number;
  readonly breath: Breath;
  /** Whole phrases at `RATE`, or `null`: not said. */
  readonly begin: Int16Array | null;
  readonly end: Int16Array | null;
  readonly sound: Sound;
}

/** The breath begins once the first phrase has been said. */
const FIRST_BREATH = 8;
/** Room for the last phrase. */
const AFTER = 8;

/** The whole file. */
export function quietTrack({ seconds, breath, begin, end, sound }: QuietInput): ArrayBuffer {
  const file = emptyWav(sampleAt(seconds + AFTER), RATE);
  const { samples } = file;
  layBed(samples, 0);
  const lay = (at: number, cue: Int16Array | null): void => {
    const from = sampleAt(at);
    if (cue === null || from + cue.length > samples.length) return;
    for (let i = 0; i < cue.length; i++) (samples[from + i] as number) += cue[i] as number;
  };
  const spoken = (clip: Int16Array | null): Int16Array | null =>
    clip === null || sound.voice === "off" ? null : phraseOf(clip, sound.voiceVolume);
  lay(0.3, spoken(begin));
  if (sound.tones === "on" && sound.pacer === "on") {
    const [inward, outward] = [toneAt("in", sound.tonesVolume), toneAt("out", sound.tonesVolume)];
    const cycle = breath.in + breath.out;
    for (let at = FIRST_BREATH; at + cycle <= seconds; at += cycle) {
      lay(at, inward);
      lay(at + breath.in, outward);
    }
  }
  if (sound.tones === "on") lay(seconds, toneAt("done", sound.tonesVolume));
  lay(seconds + 1.6, spoken(end));
  return file.wav;
}

/** Where in its breath a quiet session is, `at` seconds after its beginning; `null` before the first and after the last one. */
export function quietBreath(
  at: number,
  { seconds, breath }: Pick<QuietInput, "seconds" | "breath">,
): { readonly going: "in" | "out"; readonly part: number } | null {
  const cycle = breath.in + breath.out;
  const since = at - FIRST_BREATH;
  const inside = since % cycle;
  if (since < 0 || at - inside + cycle > seconds) return null;
  return inside < breath.in
    ? { going: "in", part: inside / breath.in }
    : { going: "out", part: (inside - breath.in) / breath.out };
}
