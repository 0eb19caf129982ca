/** From what a voice said to the clip of it: trimmed, evenly loud, encoded twice, and all of that measured on the results. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Clip, clipFile, type Kind, textHashOf } from "./manifest.ts";
import { encodeMp3, encodeOpus, type Measured, measure, RATE } from "./programs.ts";
import { amplify, limit, trim } from "./sound.ts";

/** EBU R128: every clip as loud as the next, and no peak that a decoder or a resampler could clip. */
const LOUDNESS = -18;
const PEAK = -2;
const TOLERANCE = 0.3;
const OPUS_TOLERANCE = 0.5;
const ROUNDS = 8;

export interface Made extends Measured {
  readonly mp3: Buffer;
  readonly opus: Buffer;
  readonly milliseconds: number;
}

function measureWhole(clip: Buffer, kind: Kind, seconds: number): Measured {
  const measured = measure(clip, kind);
  if (measured.seconds !== seconds) {
    throw new Error(`a clip of ${seconds} s decodes from ${kind} to ${measured.seconds} s`);
  }
  return measured;
}

/**
 * From the samples that became the MP3: whichever a browser plays, it plays the same take. So few bits lose a little of the
 * sharpest sounds, which is made up for in level.
 */
function opusOf(levelled: Float32Array): Buffer {
  let gain = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const opus = encodeOpus(limit(amplify(levelled, gain), { rate: RATE, ceiling: 10 ** ((PEAK - 0.8) / 20) }));
    const { loudness } = measureWhole(opus, "opus", levelled.length / RATE);
    if (Math.abs(loudness - LOUDNESS) <= OPUS_TOLERANCE) return opus;
    gain += LOUDNESS - loudness;
  }
  throw new Error(`no Opus clip within ${OPUS_TOLERANCE} LU of ${LOUDNESS} LUFS in ${ROUNDS} rounds`);
}

/** Encoding moves peaks and loudness a little, so gain and ceiling are corrected by what the clip decodes to. */
export function makeClip(said: Float32Array, bitrate: number): Made {
  const speech = trim(said, RATE);
  let [gain, ceiling] = [3, PEAK - 0.8];
  for (let round = 0; round < ROUNDS; round++) {
    const levelled = limit(amplify(speech, gain), { rate: RATE, ceiling: 10 ** (ceiling / 20) });
    const mp3 = encodeMp3(levelled, bitrate);
    const measured = measureWhole(mp3, "mp3", speech.length / RATE);
    const { loudness, peak } = measured;
    if (Math.abs(loudness - LOUDNESS) <= TOLERANCE && peak <= PEAK) {
      return { mp3, opus: opusOf(levelled), milliseconds: speech.length / (RATE / 1000), ...measured };
    }
    gain += LOUDNESS - loudness;
    if (peak > PEAK) ceiling -= peak - PEAK + 0.1;
  }
  throw new Error(`no clip within ${TOLERANCE} LU of ${LOUDNESS} LUFS below ${PEAK} dBTP in ${ROUNDS} rounds`);
}

/** Writes both files of a clip below a pack's folder and gives what its manifest says of them. */
export function keepClip(folder: string, { cue, phrase, made }: { cue: string; phrase: string; made: Made }): Clip {
  const { mp3, opus, milliseconds } = made;
  const [file, smaller] = [clipFile(cue, "mp3"), clipFile(cue, "opus")];
  writeFileSync(join(folder, file), mp3);
  writeFileSync(join(folder, smaller), opus);
  const listed = { file: smaller, bytes: opus.length };
  return { file, textHash: textHashOf(phrase), milliseconds, bytes: mp3.length, opus: listed };
}
