/** What is done to the samples of a phrase between its voice and its clip. Samples run from −1 to 1. */

/** Speech is louder than this, against the loudest of its phrase: −50 dB, below the quietest closing "s". */
const AUDIBLE = 10 ** (-50 / 20);
const WINDOW_SECONDS = 0.005;
/** Left on both sides and faded, so that no edge clicks. */
export const MARGIN_SECONDS = 0.02;

/** Cuts the silence around speech down to its margins, at a whole millisecond. */
export function trim(samples: Float32Array, rate: number): Float32Array {
  const window = Math.round(rate * WINDOW_SECONDS);
  const peaks = Array.from({ length: Math.ceil(samples.length / window) }, (_, at) =>
    samples.subarray(at * window, (at + 1) * window).reduce((peak, one) => Math.max(peak, Math.abs(one)), 0),
  );
  const least = Math.max(...peaks) * AUDIBLE;
  const margin = Math.round(rate * MARGIN_SECONDS);
  const begin = peaks.findIndex((peak) => peak > least) * window - margin;
  const end = (peaks.findLastIndex((peak) => peak > least) + 1) * window + margin;
  const millisecond = rate / 1000;
  const cut = new Float32Array(Math.ceil((end - begin) / millisecond) * millisecond);
  for (let at = 0; at < cut.length; at++) {
    const fade = Math.min(1, at / margin, (cut.length - 1 - at) / margin);
    cut[at] = (samples[begin + at] ?? 0) * fade;
  }
  return cut;
}

/** Between two samples a wave may rise above both: a windowed sinc looks at three places between them. */
const PHASES = 4;
const REACH = 8;
const KERNELS = Array.from({ length: PHASES }).map((_line, phase) =>
  Array.from({ length: 2 * REACH }, (_, tap) => {
    const x = tap - REACH + 1 - phase / PHASES;
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    return sinc * Math.cos((Math.PI * x) / (2 * REACH + 1)) ** 2;
  }),
);

function truePeakAt(samples: Float32Array, at: number): number {
  let peak = 0;
  for (const kernel of KERNELS) {
    let value = 0;
    for (let tap = 0; tap < kernel.length; tap++) value += (kernel[tap] ?? 0) * (samples[at + tap - REACH + 1] ?? 0);
    peak = Math.max(peak, Math.abs(value));
  }
  return peak;
}

/** What lies this far below the ceiling, sample by sample, reaches it between no two samples either. */
const SAFE = 0.6;

function truePeaks(samples: Float32Array, ceiling: number): Float32Array {
  return samples.map((one, at) => {
    const near = Math.max(Math.abs(one), Math.abs(samples[at + 1] ?? 0));
    return near < SAFE * ceiling ? near : truePeakAt(samples, at);
  });
}

const LOOK_SECONDS = 0.003;

/** Turns down, smoothly and only where it must, what would rise above `ceiling` even between the samples. */
export function limit(samples: Float32Array, { rate, ceiling }: { rate: number; ceiling: number }): Float32Array {
  const look = Math.round(rate * LOOK_SECONDS);
  const wanted = truePeaks(samples, ceiling).map((peak) => Math.min(1, ceiling / Math.max(peak, ceiling)));
  const least = wanted.map((_, at) => Math.min(...wanted.subarray(Math.max(0, at - look), at + look + 1)));
  return samples.map((one, at) => {
    const around = least.subarray(Math.max(0, at - look), at + look + 1);
    return one * (around.reduce((sum, gain) => sum + gain, 0) / around.length);
  });
}

export const amplify = (samples: Float32Array, decibels: number): Float32Array =>
  samples.map((one) => one * 10 ** (decibels / 20));

/** 16-bit, one channel, without dither: the same samples are the same bytes. */
export function toWav(samples: Float32Array, rate: number): Buffer {
  const wav = Buffer.alloc(44 + samples.length * 2);
  wav.write("RIFF    WAVEfmt ", "latin1");
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write("data", 36, "latin1");
  wav.writeUInt32LE(wav.length - 44, 40);
  samples.forEach((one, at) => {
    wav.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round(one * 32768))), 44 + at * 2);
  });
  return wav;
}
