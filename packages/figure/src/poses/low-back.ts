/** Gentle movement for the low back: nothing presses (M3.9). */
import type { Mark } from "../motion.ts";
import { sectionAt } from "../shape.ts";
import { lowestOf, reachOf } from "../solve/contact.ts";
import type { ArmDraft, Recipe } from "../solve/recipe.ts";
import { flatFoot, heelSit, kneeling, mix, onFloor, onWall, standing } from "../solve/stance.ts";

const LONG_BACK: Mark = { kind: "move", on: "torso", levels: [12, 49], angles: [95, 190] };
const NEAR_BACK: Mark = { kind: "move", on: "torso", levels: [12, 49], angles: [-190, -100] };
const MOVING = { seconds: 10, lead: "breath", tool: null, works: "both", lift: {} } as const; // S12

export const catCow: Recipe = {
  ...MOVING,
  view: { yaw: -16, pitch: 12 },
  ground: { kind: "mat" },
  highlight: [LONG_BACK],
  arrows: [{ points: [[6, 82, 0], [6, 108, 0]], heads: "both" }], // biome-ignore format: two points
  still: 0,
  count: 5,
  guess: [40],
  pose: (t, [tip = 0]) => ({
    level: 0,
    place: [30, 47, 0],
    turn: [90 + tip, 180, 0],
    low: [mix(40, -35, t), 0, 0],
    mid: [mix(40, -15, t), 0, 0],
    neck: [mix(20, -24, t), 0, 0],
    head: [mix(10, -16, t), 0, 0],
    arms: {
      L: onFloor([-20, 6, 18], [1, 0, 0.1], [-1, -0.3, 0]),
      R: onFloor([-20, 6, -18], [1, 0, -0.1], [-1, -0.3, 0]),
    },
    legs: { L: kneeling(71, 9), R: kneeling(71, -9) },
  }),
  holds: ({ spine }) => [spine(46.5).p[1] - 57],
};

export const pelvicTilt: Recipe = {
  ...MOVING,
  view: { yaw: -18, pitch: 7 },
  ground: { kind: "mat" },
  highlight: [
    { kind: "move", on: "torso", levels: [11, 25], angles: [-200, -80] },
    { kind: "move", on: "hips", levels: [2, 14], angles: [-200, -80] },
  ],
  arrows: [{ points: [[36, 50, 0], [20, 60, 0], [-2, 48, 0]], heads: "both" }], // biome-ignore format: three points
  still: 0,
  count: 5,
  guess: [0, 5],
  pose: (t, [lean = 0, neck = 0]) => {
    const { depth, forward } = sectionAt(40, "slender");
    return {
      level: 40,
      place: [-8, depth - forward - 0.8, 0],
      turn: [90 - lean, 0, 0],
      low: [mix(26, -35, t), 0, 0],
      mid: [4, 0, 0],
      neck: [neck, 0, 0],
      head: [2, 0, 0],
      arms: {
        L: onFloor([-32, 4.5, -42], [0.6, 0.1, -1], [-0.3, -0.05, -1]),
        R: onFloor([-38, 4.5, 40], [0.5, 0.1, 1], [-0.6, -0.05, 0.8]),
      },
      legs: { L: flatFoot(74, -10), R: flatFoot(68, 10) },
    };
  },
  holds: (figure) => [lowestOf(figure, /hips/) + 0.8, lowestOf(figure, /head/) + 0.3],
};

export const childsPose: Recipe = {
  seconds: 10,
  lead: "still",
  tool: null,
  works: "both",
  lift: { head: -4, neck: -4 },
  view: { yaw: -30, pitch: 26 },
  ground: { kind: "mat" },
  highlight: [LONG_BACK],
  arrows: [{ points: [[-8, 50, 0], [12, 56, 0], [34, 48, 0]], heads: "one" }], // biome-ignore format: three points
  still: 1,
  count: 5,
  guess: [30],
  pose: (t, [tip = 0]) => ({
    level: 0,
    place: heelSit(mix(26, 33.5, t)).hips,
    legs: heelSit(mix(26, 33.5, t)).legs,
    turn: [90 + tip, 180, 0],
    low: [mix(16, 24, t), 0, 0],
    mid: [mix(20, 26, t), 0, 0],
    neck: [8, 0, 0],
    head: [10, 0, 0],
    arms: {
      L: onFloor([-84, 4, 22], [0.2, 0.3, 1], [-1, -0.08, 0]),
      R: onFloor([-84, 4, -22], [0.2, 0.3, -1], [-1, -0.08, 0]),
    },
  }),
  holds: (figure) => [lowestOf(figure, /head/) + 0.3],
};

const WALL = 44;
export const catCowWall: Recipe = {
  ...MOVING,
  view: { yaw: -26, pitch: 10 },
  ground: { kind: "wall", x: WALL, faces: "left" },
  highlight: [NEAR_BACK],
  arrows: [{ points: [[-22, 124, 0], [-34, 146, 0]], heads: "both" }], // biome-ignore format: two points
  still: 0,
  count: 5,
  guess: [-40],
  pose: (t, [tip = 0]) => ({
    level: 0,
    place: [-42, 81, 0],
    turn: [tip, 0, 0],
    low: [mix(34, -24, t), 0, 0],
    mid: [mix(36, -10, t), 0, 0],
    neck: [mix(16, -16, t), 0, 0],
    head: [mix(8, -12, t), 0, 0],
    arms: { L: onWall(WALL, 116, -18), R: onWall(WALL, 116, 18) },
    legs: { L: standing(-40, -10), R: standing(-36, 10) },
  }),
  holds: ({ spine }) => [spine(46.5).p[1] - 110],
};

export const childsPoseWall: Recipe = {
  seconds: 10,
  lead: "still",
  tool: null,
  works: "both",
  lift: {},
  view: { yaw: -26, pitch: 12 },
  ground: { kind: "wall", x: WALL, faces: "left" },
  highlight: [NEAR_BACK],
  arrows: [{ points: [[-62, 120, 0], [-88, 114, 0]], heads: "one" }], // biome-ignore format: two points
  still: 1,
  count: 5,
  guess: [],
  pose: (t) => ({
    level: 0,
    place: [mix(-45, -55.5, t), mix(83.5, 79, t), 0],
    turn: [mix(-58, -76, t), 0, 0],
    low: [mix(6, 4, t), 0, 0],
    mid: [mix(4, 0, t), 0, 0],
    neck: [mix(4, 2, t), 0, 0],
    arms: { L: onWall(WALL, 106, -18), R: onWall(WALL, 106, 18) },
    legs: { L: standing(-50, -10), R: standing(-46, 10) },
  }),
  holds: () => [],
};

const BEHIND = -20;
/** A hand on the front of the belly, the elbow out to the side, so that the small of the back can be seen behind it. */
const onBelly = (side: -1 | 1): ArmDraft => ({
  wrist: [15, 100, 9 * side],
  elbow: [0.5, -0.6, 1 * side],
  fingers: [0.1, -0.1, -1 * side],
  palm: [-1, 0, 0],
});
export const pelvicTiltWall: Recipe = {
  ...MOVING,
  view: { yaw: 20, pitch: 8 },
  ground: { kind: "wall", x: BEHIND, faces: "right" },
  highlight: [
    { kind: "move", on: "torso", levels: [11, 28], angles: [-190, -55] },
    { kind: "move", on: "hips", levels: [0, 14], angles: [-190, -60] },
  ],
  arrows: [{ points: [[46, 66, 30], [60, 82, 30], [50, 106, 30]], heads: "both" }], // biome-ignore format: three points
  still: 0,
  count: 5,
  guess: [0, 4],
  pose: (t, [lean = 0, neck = 0]) => {
    const { depth, forward } = sectionAt(38, "slender");
    return {
      level: 38,
      place: [BEHIND + depth - forward - 0.6, 121, 0],
      turn: [lean, 0, 0],
      low: [mix(24, -35, t), 0, 0],
      mid: [mix(4, 6, t), 0, 0],
      neck: [neck, 0, 0],
      head: [0, 0, 0],
      arms: { L: onBelly(-1), R: onBelly(1) },
      legs: { L: standing(12, -10), R: standing(15, 10) },
    };
  },
  holds: (figure) => [
    reachOf(figure, /hips/, [-1, 0, 0]) + BEHIND - 0.6,
    reachOf(figure, /head/, [-1, 0, 0]) + BEHIND + 1.5,
  ],
};
