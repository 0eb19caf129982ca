/** From what a voice said to the clip of it: trimmed, evenly loud, encoded, and all of that measured on the result. */
import { encode, type Measured, measure, RATE } from "./programs.ts";
import { amplify, limit, trim } from "./sound.ts";

/** EBU R128: every clip as loud as the next, and no peak that a decoder or a resampler could clip. */
const LOUDNESS = -18;
const PEAK = -2;
const TOLERANCE = 0.3;
const ROUNDS = 8;

export interface Made extends Measured {
  readonly mp3: Buffer;
  readonly milliseconds: number;
}

/** Encoding moves peaks and loudness a little, so gain and ceiling are corrected by what the clip decodes to. */
export function makeClip(said: Float32Array, bitrate: number): Made {
  const speech = trim(said, RATE);
  let [gain, ceiling] = [3, PEAK - 0.8];
  for (let round = 0; round < ROUNDS; round++) {
    const mp3 = encode(limit(amplify(speech, gain), { rate: RATE, ceiling: 10 ** (ceiling / 20) }), bitrate);
    const measured = measure(mp3);
    if (measured.samples !== speech.length) {
      throw new Error(`a clip of ${speech.length} samples decodes to ${measured.samples}`);
    }
    const { loudness, peak } = measured;
    if (Math.abs(loudness - LOUDNESS) <= TOLERANCE && peak <= PEAK) {
      return { mp3, milliseconds: speech.length / (RATE / 1000), ...measured };
    }
    gain += LOUDNESS - loudness;
    if (peak > PEAK) ceiling -= peak - PEAK + 0.1;
  }
  throw new Error(`no clip within ${TOLERANCE} LU of ${LOUDNESS} LUFS below ${PEAK} dBTP in ${ROUNDS} rounds`);
}
