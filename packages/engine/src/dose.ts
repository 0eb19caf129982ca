/** Seconds, speed and holds: every limit of the method stands once, here, with its rule. */
import { lengthOf, type Span } from "./body.ts";
import { type CmPerSecond, cmPerSecond, type Seconds, seconds } from "./units.ts";

export const PURPOSES = ["warm-up", "recovery", "daily"] as const;
export type Purpose = (typeof PURPOSES)[number];

export const MINUTES = { min: 3, max: 15 } as const; // S6
/** Plans keep to a grid of 5 s: nobody feels less, and every minute is a whole number of them. */
export const GRID = 5;

export interface Dose {
  /** Planned seconds on one area-side. */
  readonly min: Seconds;
  readonly usual: Seconds;
  readonly max: Seconds;
  /** Nothing, planned or imported, goes beyond this on one area-side in a session (H11). */
  readonly cap: Seconds;
  /** Tender spots held in one area. */
  readonly spots: number;
}

export const DOSES: Readonly<Record<Purpose, Dose>> = {
  "warm-up": { min: seconds(30), usual: seconds(45), max: seconds(60), cap: seconds(120), spots: 1 }, // S2, M4.3, H11, S15
  recovery: { min: seconds(60), usual: seconds(90), max: seconds(120), cap: seconds(120), spots: 3 }, // S2, M4.3, H11, S15
  daily: { min: seconds(120), usual: seconds(120), max: seconds(180), cap: seconds(180), spots: 3 }, // S2, M4.4, H11, S15
};

export const SESSION_CAP = seconds(MINUTES.max * 60); // H11

/** Sore 4–5 the next day: at least 30 % less time (S19). */
export const SORE_SCALE = 0.7;

export const SPEED = { usual: cmPerSecond(2.5), max: cmPerSecond(5) } as const; // S13, M4.1
export const HOLD = { min: seconds(20), usual: seconds(25), max: seconds(30) } as const; // M4.2, S15
export const SHIFTS = { min: seconds(10), usual: seconds(12), max: seconds(15) } as const; // S15

export const SEGMENT = { breaths: 3, stepCm: 2.5, min: 4, max: 6 } as const; // S14, M3.4

export interface Breath {
  readonly in: Seconds;
  readonly out: Seconds;
}
export const BREATH: Breath = { in: seconds(4), out: seconds(6) }; // S12
export const BREATH_RANGE = { in: { min: 3, max: 6 }, out: { min: 4, max: 8 } } as const; // S12

export const isBreath = (breath: { readonly in: number; readonly out: number }): boolean =>
  Number.isInteger(breath.in) &&
  Number.isInteger(breath.out) &&
  breath.in >= BREATH_RANGE.in.min &&
  breath.in <= BREATH_RANGE.in.max &&
  breath.out >= BREATH_RANGE.out.min &&
  breath.out <= BREATH_RANGE.out.max;

/** The least time in which an extension gets through its segments at this breath (S14). */
export const shortestExtension = (breath: Breath): Seconds =>
  seconds(Math.ceil((SEGMENT.min * SEGMENT.breaths * (breath.in + breath.out)) / GRID) * GRID);

/** How many segments fit, 4–6 where the time allows (S14); never more than the track is long. */
export function segmentsIn(time: Seconds, breath: Breath, track: Span): number {
  const breathed = Math.floor(time / (SEGMENT.breaths * (breath.in + breath.out)));
  const along = Math.floor(lengthOf(track) / SEGMENT.stepCm) + 1;
  return Math.max(1, Math.min(breathed, along, SEGMENT.max));
}

/** The parts of a session that are not work, in seconds; each may stretch to `max` so that the total fits (S6). */
export const SET_UP = { min: seconds(15), max: seconds(30) } as const;
export const SWITCH = { min: seconds(10), max: seconds(15) } as const;
/**
 * Roll to the side, sit 20 s, stand with support (H08); `careful` for those who get up more slowly. The greatest is what
 * five daily minutes need with a careful rise: one area at its most, because two no longer fit (S2, S6).
 */
export const RISE = {
  min: seconds(30),
  careful: seconds(45),
  sit: seconds(20),
  stand: seconds(15),
  max: seconds(90),
} as const;

export const CHECK_EVERY = seconds(30); // S11
export const EASE_FOR = seconds(15);
export const SESSIONS_A_DAY = 2; // S19

/** Where the pacer's mark is on a track after `time` s of rolling: there and back at a constant speed (S13). */
export function pacerAt(track: Span, speed: CmPerSecond, time: number): number {
  const length = lengthOf(track);
  if (length === 0) return track.low;
  const run = (speed * time) % (2 * length);
  return track.low + (run <= length ? run : 2 * length - run);
}
