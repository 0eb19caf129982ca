/** The upper back on a roller: extension with the hips down, rolling with the hips up; never blended at one moment (S1). */
import type { Arrow, Mark, Tool } from "../motion.ts";
import type { Figure } from "../rig.ts";
import { ROLLER } from "../scene.ts";
import { sectionAt } from "../shape.ts";
import { lowestOf } from "../solve/contact.ts";
import type { Draft, Recipe } from "../solve/recipe.ts";
import { atPace, cradle, crossed, flatFoot, mix, overRoller, standing } from "../solve/stance.ts";

const ACROSS: Tool = { kind: "roller", length: 46, along: [0, 0, 1] };
const VIEW = { yaw: 20, pitch: 10 } as const;
const DOWN = -0.8;
const LIFTED = 9;
/** How far a pelvis rolls over the buttock instead of sliding. */
const BUTTOCK = 10.6;

const rolledHips = ({ spine }: Figure): number => {
  const { p, y } = spine(0);
  return p[0] + BUTTOCK * Math.atan2(y[1], -y[0]) - 42.6;
};

/** The two ends of a movement: bends of low back, upper back, neck and the head's nod. */
interface Ends {
  readonly low: readonly [number, number];
  readonly mid: readonly [number, number];
  readonly neck: readonly [number, number];
  readonly nod: readonly [number, number];
}

function extended(t: number, ends: Ends, [lean = 0, rolled = 0]: readonly number[]): Draft {
  const at = ([from, to]: readonly [number, number]): number => mix(from, to, t);
  const elbow = [1, mix(0.1, 0.2, t), -0.16] as const;
  return {
    ...overRoller([rolled / 2, ROLLER, 0], 36 + rolled / 2, lean),
    low: [at(ends.low), 0, 0],
    mid: [at(ends.mid), 0, 0],
    neck: [at(ends.neck), 0, 0],
    head: [at(ends.nod), 0, 0],
    arms: { L: cradle(1, elbow), R: cradle(-1, elbow) },
    legs: { L: flatFoot(83, -11), R: flatFoot(76, 11) },
  };
}

const BACK: Mark = { kind: "press", on: "torso", levels: [28, 49], angles: [-205, -74] };
const bow = (low: number): Arrow => ({ points: [[-2, 76, 0], [-42, 78, 0], [-60, low, 0]], heads: "both" }); // biome-ignore format: three points

const extension = (ends: Ends, low: number): Recipe => ({
  seconds: 10, // S12: in going back, out coming up
  lead: "breath",
  view: VIEW,
  tool: ACROSS,
  ground: { kind: "mat" },
  highlight: [BACK],
  arrows: [bow(low)],
  works: "both",
  still: 1,
  lift: {},
  count: 5,
  guess: [20, 0],
  pose: (t, free) => extended(t, ends, free),
  holds: (figure) => [lowestOf(figure, /hips/) - DOWN, rolledHips(figure)],
});

export const thoracicExtension = extension({ low: [4, -3], mid: [16, -14], neck: [20, -2], nod: [6, 0] }, 56);
export const thoracicExtensionFull = extension({ low: [4, -8], mid: [16, -30], neck: [22, -14], nod: [6, -4] }, 44);

const rolling = (t: number, lean: number): Draft => ({
  ...overRoller([11 * t, ROLLER, 0], 35 + 11 * t, lean),
  low: [2, 0, 0],
  mid: [14, 0, 0],
  neck: [mix(20, 26, t), 0, 0],
  head: [10, 0, 0],
  arms: { L: crossed(1, 2.6), R: crossed(-1, 0) },
  legs: { L: flatFoot(93, -10), R: flatFoot(85, 10) },
});

export const thoracicRoll: Recipe = {
  seconds: atPace(11),
  lead: "pace",
  view: VIEW,
  tool: ACROSS,
  ground: { kind: "mat" },
  highlight: [BACK],
  arrows: [
    { points: [[-22, -7, 34], [26, -7, 34]], heads: "both" }, // biome-ignore format: two points
    { points: [[54, -3, 30], [54, 13, 30]], heads: "one" }, // biome-ignore format: two points
  ],
  works: "both",
  still: 0,
  lift: {},
  count: 5,
  guess: [12],
  pose: (t, [lean = 0]) => rolling(t, lean),
  holds: (figure) => [lowestOf(figure, /hips/) - LIFTED],
};

/** Roll a little way, lower the hips, then lean back: three parts, for leaning back waits until the hips are down. */
const phase = (t: number, from: number, to: number): number => Math.max(0, Math.min(1, (t - from) / (to - from)));

/** So little that the roller covers no greater share of the track than the pacer does meanwhile (M4.1). */
const LITTLE = 4;
/** How far the hips come down in a quarter of the way without haste. */
const LIFTED_LESS = 8;

export const thoracicRollExtension: Recipe = {
  seconds: 24,
  lead: "pace",
  view: VIEW,
  tool: ACROSS,
  ground: { kind: "mat" },
  highlight: [BACK],
  arrows: [
    { points: [[-24, -7, 34], [18, -7, 34]], heads: "both" }, // biome-ignore format: two points
    bow(50),
  ],
  works: "both",
  still: 1,
  lift: {},
  count: 13,
  guess: [12],
  pose: (t, [lean = 0]) => {
    const [roll, back] = [phase(t, 0, 4 / 12), phase(t, 7 / 12, 1)];
    const elbow = [1, 0.2, -0.2] as const;
    return {
      ...overRoller([LITTLE * roll, ROLLER, 0], 38 + LITTLE * roll, lean),
      low: [mix(2, -5, back), 0, 0],
      mid: [mix(11, -12, back), 0, 0],
      neck: [mix(14, -1, back), 0, 0],
      head: [mix(6, 0, back), 0, 0],
      arms: { L: cradle(1, elbow), R: cradle(-1, elbow) },
      legs: { L: flatFoot(89, -10), R: flatFoot(82, 10) },
    };
  },
  holds: (figure, t) => [lowestOf(figure, /hips/) - mix(LIFTED_LESS, DOWN, phase(t, 4 / 12, 7 / 12))],
};

const WALL = -26;
export const thoracicRollWall: Recipe = {
  seconds: atPace(10),
  lead: "pace",
  view: { yaw: 12, pitch: 10 },
  tool: ACROSS,
  ground: { kind: "wall", x: WALL, faces: "right" },
  highlight: [BACK],
  arrows: [{ points: [[52, 92, 20], [52, 130, 20]], heads: "both" }], // biome-ignore format: two points
  works: "both",
  still: 0,
  lift: {},
  count: 3,
  guess: [],
  pose: (t) => {
    const level = 35 + 10 * t;
    const { depth, forward } = sectionAt(level, "slender");
    // the body sinks by twenty, the roller by ten: it climbs ten along the back
    const high = 114.5 - 10 * t;
    return {
      level,
      place: [WALL + 2 * ROLLER + depth - forward - 1.2, high, 0],
      turn: [7, 0, 0],
      tool: [WALL + ROLLER, high, 0],
      low: [-2, 0, 0],
      mid: [10, 0, 0],
      neck: [-2, 0, 0],
      head: [-4, 0, 0],
      arms: { L: { ...crossed(1, 2.6), elbow: [0.5, -0.6, 0.8] }, R: { ...crossed(-1, 0), elbow: [-0.5, -0.6, 0.8] } },
      legs: { L: standing(30, -10), R: standing(33, 10) },
    };
  },
  holds: () => [],
};
