/**
 * The quiet bed under everything: it keeps headphones awake, and the page of a locked phone, which browsers slow down once
 * nothing is to be heard (H12). Soft noise in a loop that joins without a seam; the same in every run.
 */
import { RATE } from "./rate.ts";

/** Root mean square, of full scale: −52.5 dB. Under −55 dB browsers hear silence, over −50 dB people hear the bed. */
const LEVEL = 10 ** (-52.5 / 20);
const LOOP = 1 << 17;
/** Noise above this many Hz is softened, below the lower one it only moves the membrane. */
const BAND = { low: 60, high: 700 } as const;

const smoothing = (hz: number): number => 1 - Math.exp((-2 * Math.PI * hz) / RATE);

function makeLoop(): Int16Array {
  const white = new Float64Array(LOOP);
  for (let i = 0, state = 0x5eed; i < LOOP; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    white[i] = state / 0x8000_0000;
  }
  const soft = new Float64Array(LOOP);
  const [slow, quick] = [smoothing(BAND.low), smoothing(BAND.high)];
  let [low, high] = [0, 0];
  // Twice around: the second time the filters begin as they end.
  for (let i = 0; i < 2 * LOOP; i++) {
    const at = i % LOOP;
    high += quick * ((white[at] as number) - high);
    low += slow * (high - low);
    soft[at] = high - low;
  }
  let power = 0;
  for (let i = 0; i < LOOP; i++) power += (soft[i] as number) ** 2 / LOOP;
  const gain = (LEVEL * 32_768) / Math.sqrt(power);
  const bed = new Int16Array(LOOP);
  for (let i = 0; i < LOOP; i++) bed[i] = Math.round((soft[i] as number) * gain);
  return bed;
}

let loop: Int16Array | undefined;

/** Makes the loop, where nothing waits for it. */
export function prepareBed(): void {
  loop ??= makeLoop();
}

/** Lays the bed into samples of which the first is sample `from` of the file. */
export function layBed(into: Int16Array, from: number): void {
  loop ??= makeLoop();
  for (let at = 0; at < into.length; ) {
    const start = (from + at) % LOOP;
    const part = loop.subarray(start, Math.min(LOOP, start + into.length - at));
    into.set(part, at);
    at += part.length;
  }
}
