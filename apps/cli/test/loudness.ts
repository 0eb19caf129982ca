/**
 * Loudness as EBU R128 asks for it (ITU-R BS.1770-5, annex 1), of one channel of 16,000 samples a second: weighted as the
 * ear hears, in blocks of 0.4 s; silent ones, and ones 10 below the rest, do not count.
 */

/** A filter of second order: what it takes of the input, then of its own output. */
interface Biquad {
  readonly input: readonly [number, number, number];
  readonly output: readonly [number, number];
}

/** The standard's filters are given for 48,000 samples a second; these are the same ones at 16,000. */
const angle = (hz: number, rate: number): number => Math.tan((Math.PI * hz) / rate);

function shelf(rate: number): Biquad {
  const [k, q, high] = [angle(1681.974, rate), 0.70718, 10 ** (3.99984 / 20)];
  const band = high ** 0.49967;
  const scale = 1 + k / q + k * k;
  return {
    input: [
      (high + (band * k) / q + k * k) / scale,
      (2 * (k * k - high)) / scale,
      (high - (band * k) / q + k * k) / scale,
    ],
    output: [(2 * (k * k - 1)) / scale, (1 - k / q + k * k) / scale],
  };
}

function highPass(rate: number): Biquad {
  const [k, q] = [angle(38.1355, rate), 0.50033];
  const scale = 1 + k / q + k * k;
  return { input: [1, -2, 1], output: [(2 * (k * k - 1)) / scale, (1 - k / q + k * k) / scale] };
}

function filtered(samples: Float64Array, { input: [b0, b1, b2], output: [a1, a2] }: Biquad): Float64Array {
  const out = new Float64Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (const [i, x] of samples.entries()) {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
}

const BLOCK = 0.4;
const STEP = 0.1;
const SILENT = -70;
const BELOW = 10;

const inLufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** LUFS. */
export function loudnessOf(samples: Int16Array, rate: number): number {
  const whole = Float64Array.from(samples, (sample) => sample / 32_768);
  const heard = filtered(filtered(whole, shelf(rate)), highPass(rate));
  const length = Math.round(BLOCK * rate);
  const powers: number[] = [];
  for (let from = 0; from + length <= heard.length; from += Math.round(STEP * rate)) {
    let sum = 0;
    for (let i = from; i < from + length; i++) sum += (heard[i] as number) ** 2;
    powers.push(sum / length);
  }
  const sounding = powers.filter((power) => inLufs(power) > SILENT);
  const gate = inLufs(mean(sounding)) - BELOW;
  return inLufs(mean(sounding.filter((power) => inLufs(power) > gate)));
}
