/** A clip as it goes into the mix: without the silence around it, at its volume, never too loud for what lies under it. */
import { sampleAt } from "./rate.ts";

/** Quieter than this, of 32,768, a clip has not begun (−50 dB). */
const SILENT = 104;
const KEPT = { before: sampleAt(0.01), after: sampleAt(0.06) } as const;
const FADE = { in: sampleAt(0.004), out: sampleAt(0.012) } as const;
/** Clips come at one loudness with peaks of −2 dB at the most: all give the same way for what sounds with them. */
const VOICE = 0.95;
/** Of full scale; a hotter clip is turned down instead of cut off. */
const MOST = 0.76;

/** Gains are whole numbers of 1/32,768: whole sums are the quick ones. */
const SHIFT = 15;
const ONE = 1 << SHIFT;

function ends(clip: Int16Array): readonly [number, number] | null {
  const isQuiet = (at: number): boolean => Math.abs(clip[at] as number) <= SILENT;
  let first = 0;
  while (first < clip.length && isQuiet(first)) first += 1;
  if (first === clip.length) return null;
  let last = clip.length - 1;
  while (isQuiet(last)) last -= 1;
  return [Math.max(0, first - KEPT.before), Math.min(clip.length, last + 1 + KEPT.after)];
}

function peakOf(samples: Int16Array): number {
  let peak = 0;
  for (let i = 0; i < samples.length; i++) {
    const value = Math.abs(samples[i] as number);
    if (value > peak) peak = value;
  }
  return peak / 32_768;
}

/** Null when nothing can be heard in it. */
export function phraseOf(clip: Int16Array, volume: number): Int16Array | null {
  const heard = ends(clip);
  if (heard === null) return null;
  const phrase = clip.slice(...heard);
  const gain = Math.round(Math.min(VOICE, MOST / peakOf(phrase)) * volume * ONE);
  const { length } = phrase;
  for (let i = 0; i < length; i++) phrase[i] = ((phrase[i] as number) * gain + ONE / 2) >> SHIFT;
  for (let i = 0; i < FADE.out && i < length; i++) {
    (phrase[length - 1 - i] as number) *= (i + 1) / FADE.out;
    if (i < FADE.in) (phrase[i] as number) *= (i + 1) / FADE.in;
  }
  return phrase;
}

/** Calls after which a browser has made the loops over a phrase quick: for the first real one they are. */
const WARM_UP = 12;

/** Before the first phrases come, with any sound that can be heard. */
export function preparePhrases(sound: Int16Array): void {
  for (let i = 0; i < WARM_UP; i++) phraseOf(sound, 1);
}
