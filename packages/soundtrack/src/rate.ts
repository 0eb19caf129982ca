/** Samples a second of everything here: what a voice of this kind carries, and 1.9 MB a minute. */
export const RATE = 16_000;

/** The sample at which a second begins. */
export const sampleAt = (second: number): number => Math.round(second * RATE);
