/** Seeded chance for virtual people: one small generator, no host randomness. */
export interface Chance {
  readonly uniform: () => number;
  readonly normal: () => number;
  /** Student's t with 5 degrees of freedom, scaled to variance 1. */
  readonly heavy: () => number;
}

export function chanceOf(seed: number): Chance {
  let a = (seed ^ 0x9e3779b9) | 0;
  let b = Math.imul(seed, 0x85ebca6b) ^ 0x243f6a88;
  let c = Math.imul(seed, 0xc2b2ae35) ^ 0xb7e15162;
  let count = 1;
  // A small fast counting generator (sfc32): three words of state and a counter.
  const uniform = (): number => {
    const sum = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 12; i++) uniform();
  let spare: number | null = null;
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  const heavy = (): number => {
    let square = 0;
    for (let i = 0; i < 5; i++) square += normal() ** 2;
    return (normal() / Math.sqrt(square / 5)) * Math.sqrt(3 / 5);
  };
  return { uniform, normal, heavy };
}

export const clip = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
