/** Proportions of a person of 172 cm, and the body types: half-widths in cm. Levels s run along the spine from the hip joints. */
import { blend } from "./vec.ts";

export const BODY_TYPES = ["slender", "full"] as const;
export type BodyType = (typeof BODY_TYPES)[number];

/** Skin tones are colours and nothing else: `figure.css` has them by these names, for `data-skin`. */
export const SKINS = ["medium", "light", "dark"] as const;
export type Skin = (typeof SKINS)[number];

/** Bones in cm; joints sideways from the midline and where the shoulders sit on the spine. */
export const BONES = {
  thigh: 42,
  shank: 41,
  upperArm: 30,
  forearm: 25.5,
  hip: 8.6,
  shoulder: 17.2,
  shoulderLevel: 46.5,
} as const;

/** level, half width, half depth, middle forward of the spine line; then what the full body adds to width and to the front. */
const TRUNK = [
  [-7, 11, 8.3, -0.5, 2, 0.4],
  [-5, 13.6, 10, -0.6, 3, 1],
  [-2, 16.2, 11, -0.6, 3.8, 2],
  [4, 16.6, 11.2, -0.6, 4.2, 3.2],
  [10, 15, 10, 0, 4.6, 4],
  [16, 13.2, 9, 0.2, 4.6, 4],
  [22, 13, 9.2, 0.2, 3.6, 3.2],
  [29, 14.2, 10.3, 0.2, 2.8, 2.2],
  [36, 15.6, 11.2, 0.3, 2.5, 2.4],
  [42, 16.6, 11.2, 0.2, 1.8, 1.8],
  [47, 16.4, 9.6, 0, 1.2, 0.6],
  [51, 11.5, 7.6, -0.3, 0.6, 0],
  [55, 6.6, 6.2, 0, 0.2, 0],
] as const;

export interface Section {
  readonly width: number;
  readonly depth: number;
  readonly forward: number;
}

/** The trunk's cross-section at a level. The back is the same for every body, so that a solved contact holds for all. */
export function sectionAt(level: number, body: BodyType): Section {
  const found = TRUNK.findIndex(([s]) => s >= level);
  const i = Math.max(1, found < 0 ? TRUNK.length - 1 : found);
  const [s0, w0, d0, f0, ew0, ed0] = TRUNK[i - 1] ?? TRUNK[0];
  const [s1, w1, d1, f1, ew1, ed1] = TRUNK[i] ?? TRUNK[0];
  const t = Math.max(0, Math.min(1, (level - s0) / (s1 - s0)));
  const more = body === "full" ? 1 : 0;
  const front = blend(ed0, ed1, t) * more;
  return {
    width: blend(w0, w1, t) + blend(ew0, ew1, t) * more,
    depth: blend(d0, d1, t) + front,
    forward: blend(f0, f1, t) + front,
  };
}

/** share of the bone, half width, half depth, belly's offset to the front. */
export type Profile = readonly (readonly [number, number, number, number])[];
const THIGH: Profile = [
  [0, 8.8, 9.6, 0],
  [0.3, 8.2, 8.8, 0.4],
  [0.7, 6.5, 6.9, 0.5],
  [1, 5.4, 5.8, 0.2],
];
const SHANK: Profile = [
  [0, 5.2, 5.6, 0.2],
  [0.27, 5.5, 6, -1.3],
  [0.58, 4.2, 4.6, -0.7],
  [0.93, 3.1, 3.5, 0],
];
const UPPER_ARM: Profile = [
  [0, 5.4, 5.6, 0],
  [0.35, 4.7, 4.9, 0.3],
  [1, 3.6, 3.7, 0],
];
const FOREARM: Profile = [
  [0, 3.7, 3.7, 0],
  [0.25, 4, 3.9, 0.2],
  [0.97, 2.5, 2.2, 0],
];
/** A sleeve to the middle of the upper arm. */
const SLEEVE: Profile = [
  [0, 5.6, 5.8, 0],
  [0.48, 5.2, 5.4, 0.3],
];
/** By less towards the next joint. */
const fuller = (profile: Profile, more: number): Profile =>
  profile.map(([t, w, d, f]) => {
    const k = 1 + more * (1 - 0.45 * t);
    return [t, w * k, d * k, f];
  });
/** Wider rather than deeper: thighs are rolled on their front and lie on the floor with their back. */
const FULL_THIGH: Profile = [
  [0, 11, 10, 0.2],
  [0.3, 10.5, 9.8, 0.1],
  [0.7, 8.1, 8, 0.2],
  [1, 6.1, 6.4, 0.2],
];

export interface Limbs {
  readonly thigh: Profile;
  readonly shank: Profile;
  readonly upperArm: Profile;
  readonly forearm: Profile;
  readonly sleeve: Profile;
  /** Radii that cover the edges at a joint. */
  readonly knee: number;
  readonly elbow: number;
}
export const LIMBS: Readonly<Record<BodyType, Limbs>> = {
  slender: { thigh: THIGH, shank: SHANK, upperArm: UPPER_ARM, forearm: FOREARM, sleeve: SLEEVE, knee: 4.9, elbow: 3.5 },
  full: {
    thigh: FULL_THIGH,
    shank: fuller(SHANK, 0.14),
    upperArm: fuller(UPPER_ARM, 0.24),
    forearm: fuller(FOREARM, 0.14),
    sleeve: fuller(SLEEVE, 0.24),
    knee: 5.5,
    elbow: 4,
  },
};
