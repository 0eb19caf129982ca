/** Upper back, flank and chest on the floor and at a wall, with no tool: nothing presses (S18). */
import type { Mark } from "../motion.ts";
import { lowestOf } from "../solve/contact.ts";
import type { ArmDraft, Recipe } from "../solve/recipe.ts";
import { heelSit, kneeling, mix, onFloor, onWall, standing } from "../solve/stance.ts";

const UPPER_LEFT: Mark = { kind: "move", on: "torso", levels: [27, 49], angles: [95, 190] };
const UPPER_RIGHT: Mark = { kind: "move", on: "torso", levels: [27, 49], angles: [-190, -95] };
const BREATHING = { seconds: 10, lead: "breath", tool: null, works: "both", lift: {}, still: 1 } as const; // S12

/** Kneeling with the hips above the knees, the chest sinking between long arms. */
export const thoracicExtensionFloor: Recipe = {
  ...BREATHING,
  view: { yaw: -16, pitch: 12 },
  ground: { kind: "mat" },
  highlight: [UPPER_LEFT],
  arrows: [{ points: [[-18, 74, 0], [-18, 50, 0]], heads: "both" }], // biome-ignore format: two points
  count: 5,
  guess: [36],
  pose: (t, [tip = 0]) => ({
    level: 0,
    place: [30, 47, 0],
    turn: [90 + tip, 180, 0],
    low: [mix(2, -4, t), 0, 0],
    mid: [mix(10, -24, t), 0, 0],
    neck: [mix(-4, -8, t), 0, 0],
    head: [mix(4, 2, t), 0, 0],
    arms: { L: onFloor([-84, 4.5, 19], [0.1, 0.2, 1]), R: onFloor([-84, 4.5, -19], [0.1, 0.2, -1]) },
    legs: { L: kneeling(71, 9), R: kneeling(71, -9) },
  }),
  holds: (figure, t) => [lowestOf(figure, /head/) - mix(9, 1, t)],
};

const WALL = 40;
const forearmOn = (z: number, high: number): ArmDraft => ({
  wrist: [WALL - 3.6, high + 24, z],
  elbow: [1, -0.75, 0],
  fingers: [0.06, 1, 0],
  palm: [1, 0, 0],
});

export const thoracicExtensionWall: Recipe = {
  ...BREATHING,
  view: { yaw: -26, pitch: 10 },
  ground: { kind: "wall", x: WALL, faces: "left" },
  highlight: [UPPER_RIGHT],
  arrows: [{ points: [[-8, 152, 0], [-8, 128, 0]], heads: "both" }], // biome-ignore format: two points
  count: 5,
  guess: [-58],
  pose: (t, [tip = 0]) => ({
    level: 0,
    place: [-34, 84, 0],
    turn: [tip, 0, 0],
    low: [mix(4, -2, t), 0, 0],
    mid: [mix(10, -18, t), 0, 0],
    neck: [mix(2, -4, t), 0, 0],
    head: [mix(4, 0, t), 0, 0],
    arms: { L: forearmOn(-16, 122), R: forearmOn(16, 122) },
    legs: { L: standing(-34, -10), R: standing(-30, 10) },
  }),
  holds: ({ spine }, t) => [spine(46.5).p[1] - mix(116, 109, t)],
};

/** As the child's pose, both hands walked away from the worked left side. */
export const latsFloor: Recipe = {
  seconds: 10,
  lead: "still",
  tool: null,
  works: "left",
  still: 1,
  lift: { head: -4, neck: -4 },
  view: { yaw: -30, pitch: 30 },
  ground: { kind: "mat" },
  highlight: [{ kind: "move", on: "torso", levels: [16, 45], angles: [48, 128] }],
  arrows: [{ points: [[-96, 4, 34], [-104, 4, 6], [-100, 4, -22]], heads: "one" }], // biome-ignore format: three points
  count: 5,
  guess: [30],
  pose: (t, [tip = 0]) => ({
    level: 0,
    place: heelSit(33.5).hips,
    legs: heelSit(33.5).legs,
    turn: [90 + tip, 180, 0],
    low: [22, mix(0, 16, t), 0],
    mid: [22, mix(0, 22, t), 0],
    neck: [6, 0, 0],
    head: [8, 0, 0],
    arms: {
      L: onFloor([-84, 4, mix(20, -26, t)], [0.2, 0.3, 1], [-1, -0.08, mix(0, -0.5, t)]),
      R: onFloor([-80, 4, mix(-20, -58, t)], [0.2, 0.3, -1], [-1, -0.08, mix(0, -0.6, t)]),
    },
  }),
  holds: (figure) => [lowestOf(figure, /head/) + 0.3],
};

export const latsWall: Recipe = {
  seconds: 10,
  lead: "still",
  tool: null,
  works: "right",
  still: 1,
  lift: {},
  view: { yaw: -40, pitch: 9 },
  ground: { kind: "wall", x: WALL, faces: "left" },
  highlight: [{ kind: "move", on: "torso", levels: [14, 44], angles: [-150, -50] }],
  arrows: [{ points: [[-60, 98, 22], [-84, 88, 32]], heads: "one" }], // biome-ignore format: two points
  count: 5,
  guess: [],
  pose: (t) => ({
    level: 0,
    place: [mix(-14, -28, t), mix(84, 80, t), mix(2, 12, t)],
    turn: [mix(-10, -24, t), 0, mix(0, 8, t)],
    low: [4, mix(0, -14, t), 0],
    mid: [2, mix(0, -16, t), 0],
    neck: [0, mix(0, -6, t), 0],
    arms: {
      R: onWall(WALL, 158, 8, [0, -0.6, 1]),
      L: { wrist: [-8, 84, -28], elbow: [-0.8, 0, -0.4], fingers: [0.2, -1, 0], palm: [0, 0, 1] },
    },
    legs: { L: standing(-12, -9), R: standing(-9, 10) },
  }),
  holds: () => [],
};

/** In a doorway: forearms on the frame, the chest leaning through. */
export const pecOpenerWall: Recipe = {
  seconds: 10,
  lead: "still",
  tool: null,
  works: "both",
  still: 1,
  lift: { thighL: 8, thighR: -10, shankR: -10, footR: -10, kneeR: -10 },
  view: { yaw: 34, pitch: 9 },
  ground: { kind: "doorway", x: 12, half: 44 },
  highlight: [
    { kind: "move", on: "torso", levels: [35, 49], angles: [5, 76] },
    { kind: "move", on: "torso", levels: [35, 49], angles: [-76, -5] },
  ],
  arrows: [{ points: [[34, 112, 0], [58, 112, 0]], heads: "one" }], // biome-ignore format: two points
  count: 5,
  guess: [],
  pose: (t) => {
    const forearm = (z: number): ArmDraft => ({
      wrist: [8.6, 144, z],
      elbow: [-0.2, -1, Math.sign(z)],
      fingers: [0, 1, 0],
      palm: [1, 0, 0],
    });
    return {
      level: 0,
      place: [mix(-6, 6, t), 83, 0],
      turn: [mix(2, -4, t), 0, 0],
      low: [-2, 0, 0],
      mid: [mix(4, -4, t), 0, 0],
      neck: [0, 0, 0],
      arms: { L: forearm(-44), R: forearm(44) },
      legs: {
        L: standing(26, -9),
        R: { ankle: [-30, 9, 9], knee: [1, 0, 0], toes: [0.95, -0.25, 0], sole: [-0.25, -0.95, 0] },
      },
    };
  },
  holds: () => [],
};
