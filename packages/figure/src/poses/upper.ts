/** Flank, muscle beside the shoulder blade, and the chest. */
import type { Arrow, Mark, Tool } from "../motion.ts";
import { BALL, ROLLER } from "../scene.ts";
import { sectionAt } from "../shape.ts";
import { lowestOf } from "../solve/contact.ts";
import type { ArmDraft, Recipe } from "../solve/recipe.ts";
import { atPace, flatFoot, mix, onFloor, sideOnRoller, standing } from "../solve/stance.ts";

const ROLLER_ACROSS: Tool = { kind: "roller", length: 46, along: [0, 0, 1] };

/**
 * On the right side: the roller 4 cm along the flank, between three centimetres below the armpit and the lowest rib (S3).
 * Sideways bodies differ: the slender one presses so lightly that the full one does not sink in either roller or mat.
 */
export const lats: Recipe = {
  seconds: atPace(4),
  lead: "pace",
  view: { yaw: -38, pitch: 14 },
  tool: ROLLER_ACROSS,
  ground: { kind: "mat" },
  highlight: [{ kind: "press", on: "torso", levels: [24, 38.5], angles: [-165, -15] }],
  arrows: [{ points: [[-22, -4, 41], [18, -4, 41]], heads: "both" }], // biome-ignore format: two points
  works: "right",
  still: 1,
  lift: { armR: -60, forearmR: -60, handR: -60, armL: 60, forearmL: 60, handL: 60 },
  count: 5,
  guess: [25],
  pose: (t, [lean = 0]) => {
    const level = 27.6 + 4 * t;
    const base = sideOnRoller([4 * (t - 1), ROLLER, 0], level, lean, 1);
    const along = base.place[0] + level;
    return {
      ...base,
      low: [0, -7, 0],
      mid: [0, 2, 0],
      neck: [0, 16, 0],
      head: [0, 8, 0],
      arms: {
        R: {
          wrist: [along - 102, 5, 5],
          elbow: [0, -1, 0.3],
          fingers: [-1, -0.02, 0.1],
          palm: [0, 1, 0.2],
          shoulder: [-3, 4, 0],
        },
        L: onFloor([34, 5, 29], [0.5, 1, 0.3], [-0.3, -0.25, 0.8]),
      },
      legs: {
        R: { ankle: [along + 67, 5, -6], knee: [0, 0.1, 1], toes: [0.55, -0.05, 0.85], sole: [1, 0, -0.6] },
        L: { ankle: [60, 7, 24], knee: [0.1, 0.8, 0.8], toes: [0.25, 0, 1], sole: [0, -1, 0] },
      },
    };
  },
  holds: (figure) => [lowestOf(figure, /hips/) + 0.2],
};

const SEARCHED: Mark = { kind: "press", on: "torso", levels: [33, 49], angles: [-168, -140] };
const BALL_TOOL: Tool = { kind: "ball" };
/** The ball lies 7 cm beside the midline, two finger-widths from the spine to its edge (S17). */
const BESIDE = 6.8;
const acrossChest: ArmDraft = {
  in: "chest",
  wrist: [11, 3, 13.5],
  elbow: [-0.3, -0.7, 0.6],
  fingers: [0.9, 0.6, -0.4],
  palm: [0, 0, -1],
};
/** How far the back's surface lies behind the spine line at the ball. */
const behind = (level: number): number => {
  const { depth, forward, width } = sectionAt(level, "slender");
  return depth * Math.sqrt(1 - (BESIDE / width) ** 2) - forward;
};

const WALL = -22;
export const rhomboidBall: Recipe = {
  seconds: atPace(5),
  lead: "pace",
  view: { yaw: -22, pitch: 8, crop: [0.12, 0.05, 0.95, 0.61] },
  tool: BALL_TOOL,
  isToolNear: true,
  ground: { kind: "wall", x: WALL, faces: "right", cut: 11 },
  highlight: [SEARCHED],
  arrows: [{ points: [[WALL - 16, 96, 11], [WALL - 16, 138, 11]], heads: "both" }], // biome-ignore format: two points
  works: "right",
  still: 0,
  lift: { handR: 8, forearmR: 30, armR: 30 },
  count: 3,
  guess: [],
  pose: (t) => {
    const level = 38 + 5 * t;
    const high = 121 - 5 * t;
    return {
      level,
      place: [WALL + 2 * BALL + behind(level) - 1.6, high, 0],
      turn: [5, 0, 0],
      tool: [WALL + BALL, high, BESIDE],
      low: [-4, 0, 0],
      mid: [8, 0, 0],
      neck: [-2, 0, 0],
      head: [0, 0, 0],
      arms: {
        R: acrossChest,
        L: { wrist: [12, 80 - 10 * t, -26], elbow: [-0.3, 0, -1], fingers: [0.1, -1, 0], palm: [0, 0, 1] },
      },
      legs: { L: standing(22, -10), R: standing(26, 10) },
    };
  },
  holds: () => [],
};

/** How far the ball sinks into the mat, and the thickness of the cushion under the head. */
const SUNK = 1;
const CUSHION = 6;
export const rhomboidBallFloor: Recipe = {
  seconds: atPace(5),
  lead: "pace",
  view: { yaw: 28, pitch: 1, crop: [0, 0.18, 0.56, 1] },
  tool: BALL_TOOL,
  ground: { kind: "mat" },
  highlight: [SEARCHED],
  arrows: [{ points: [[-24, -6, 32], [18, -6, 32]], heads: "both" }], // biome-ignore format: two points
  cushion: { at: [-24, CUSHION / 2, 0], half: [13, CUSHION / 2, 17] },
  works: "right",
  still: 0,
  lift: { handR: 8, forearmR: 20 },
  count: 5,
  guess: [8, 10],
  pose: (t, [lean = 0, neck = 0]) => {
    const level = 41 + 5 * t;
    return {
      level,
      place: [5 * t, 2 * BALL - SUNK + behind(level) - 1.2, 0],
      turn: [90 - lean, 0, 0],
      tool: [5 * t, BALL - SUNK, BESIDE],
      low: [2, 0, 0],
      mid: [-6, 0, 0],
      neck: [neck, 0, 0],
      head: [4, 0, 0],
      arms: { R: acrossChest, L: onFloor([26, 4.5, -34], [0.2, 0.4, -1], [1, -0.05, -0.3]) },
      legs: { L: flatFoot(82, -10), R: flatFoot(75, 10) },
    };
  },
  holds: (figure) => [lowestOf(figure, /hips/) + 0.8, lowestOf(figure, /head/) - CUSHION],
};

const CHEST: readonly Mark[] = [
  { kind: "move", on: "torso", levels: [35, 49], angles: [5, 74] },
  { kind: "move", on: "torso", levels: [35, 49], angles: [-74, -5] },
];
const sinking = (z: number): Arrow => ({ points: [[-24, 50, z], [-24, 24, z]], heads: "one" }); // biome-ignore format: three points
const OPENING = { seconds: 10, lead: "still", works: "both", still: 1, highlight: CHEST, lift: {} } as const;

const opened = (z: number, high: number): ArmDraft => ({
  wrist: [-24, high, z],
  elbow: [1, -0.15, 0],
  fingers: [-0.1, -0.1, Math.sign(z)],
  palm: [0, 1, 0],
});

export const pecOpener: Recipe = {
  ...OPENING,
  view: { yaw: -38, pitch: 34 },
  tool: { kind: "roller", length: 94, along: [1, 0, 0] },
  ground: { kind: "mat" },
  arrows: [sinking(86), sinking(-86)],
  count: 3,
  guess: [0],
  pose: (t, [neck = 0]) => {
    const { depth, forward } = sectionAt(36, "slender");
    return {
      level: 36,
      place: [-10, 2 * ROLLER + depth - forward - 0.8, 0],
      turn: [90, 0, 0],
      tool: [-8, ROLLER, 0],
      low: [4, 0, 0],
      mid: [4, 0, 0],
      neck: [neck, 0, 0],
      head: [2, 0, 0],
      arms: { L: opened(-69, mix(26, 6, t)), R: opened(69, mix(26, 6, t)) },
      legs: { L: flatFoot(66, -16), R: flatFoot(60, 16) },
    };
  },
  holds: (figure) => [lowestOf(figure, /head/) - 14.6],
};

export const pecOpenerFloor: Recipe = {
  ...OPENING,
  view: { yaw: -38, pitch: 34 },
  tool: null,
  ground: { kind: "mat" },
  arrows: [sinking(86), sinking(-86)],
  count: 3,
  guess: [0],
  pose: (t, [neck = 0]) => ({
    level: 0,
    place: [26, 11, 0],
    turn: [90, 0, 0],
    low: [2, 0, 0],
    mid: [2, 0, 0],
    neck: [neck, 0, 0],
    head: [2, 0, 0],
    arms: { L: opened(-70, mix(18, 4.4, t)), R: opened(70, mix(18, 4.4, t)) },
    legs: { L: flatFoot(66, -15), R: flatFoot(60, 15) },
  }),
  holds: (figure) => [lowestOf(figure, /head/) + 0.3],
};
