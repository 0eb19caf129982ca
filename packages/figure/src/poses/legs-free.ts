/** Stretches for calves, buttocks and hip flexors, on the floor and at a wall: nothing presses (S18). */
import type { Mark } from "../motion.ts";
import { build } from "../rig.ts";
import { distance, lowestOf } from "../solve/contact.ts";
import { type ArmDraft, type Draft, paramsOf, type Recipe } from "../solve/recipe.ts";
import { flatFoot, mix, onWall, standing } from "../solve/stance.ts";
import { add, between, scale, sub, unit, type Vec } from "../vec.ts";

const HELD_STILL = { seconds: 10, lead: "still", tool: null, works: "right", lift: {}, still: 1 } as const;
const WALL = 43;

export const calvesWall: Recipe = {
  ...HELD_STILL,
  view: { yaw: -26, pitch: 9, swappedYaw: -26 },
  ground: { kind: "wall", x: WALL, faces: "left" },
  highlight: [{ kind: "move", on: "shankR", stretch: [0.08, 0.66], round: 180, share: 0.85 }],
  arrows: [{ points: [[-74, 58, 12], [-74, 28, 12]], heads: "one" }], // biome-ignore format: two points
  count: 5,
  guess: [79],
  pose: (t, [high = 0]) => ({
    level: 0,
    place: [mix(-17, -11, t), high, 0],
    turn: [mix(-8, -13, t), 0, 0],
    mid: [3, 0, 0],
    neck: [-2, 0, 0],
    head: [-6, 0, 0],
    arms: { L: onWall(WALL, 120, -17), R: onWall(WALL, 120, 17) },
    legs: { L: standing(8, -9), R: standing(-56, 9) },
  }),
  holds: ({ joints }) => [distance(joints["hipR"], joints["ankleR"]) - 82.4],
};

/** The ankle of the right leg on the left thigh, `on` cm from its hip and `over` cm off its bone. */
function figureFour(draft: Draft, on: number, over: Vec): Draft {
  const { joints } = build(paramsOf(draft), "slender");
  const [hip = [0, 0, 0], knee = [0, 0, 0]]: readonly (Vec | undefined)[] = [joints["hipL"], joints["kneeL"]];
  const ankle = add(add(hip, scale(unit(sub(knee, hip)), on)), over);
  return { ...draft, legs: { ...draft.legs, R: { ...draft.legs.R, ankle } } };
}

const BUTTOCK: readonly Mark[] = [
  { kind: "move", on: "hips", levels: [-6, 9], angles: [-195, -95] },
  { kind: "move", on: "thighR", stretch: [0, 0.34], round: 250, share: 0.6 },
];

export const glutesFloor: Recipe = {
  ...HELD_STILL,
  view: { yaw: -24, pitch: 12 },
  ground: { kind: "mat" },
  highlight: BUTTOCK,
  arrows: [{ points: [[44, 74, 0], [18, 78, 0]], heads: "one" }], // biome-ignore format: two points
  lift: { thighR: 14, shankR: 24, footR: 30, kneeR: 26, handR: 20, handL: -4 },
  count: 5,
  guess: [-6],
  pose: (t, [neck = 0]) => {
    const [up, hip]: [number, Vec] = [mix(1.9, 2.12, t), [0, 11, -8.6]];
    const knee: Vec = [hip[0] + 42 * Math.cos(up), hip[1] + 42 * Math.sin(up), -9];
    const draft = figureFour(
      {
        level: 0,
        place: [0, 11, 0],
        turn: [90, 0, 0],
        low: [mix(-2, 0, t), 0, 0],
        mid: [2, 0, 0],
        neck: [neck, 0, 0],
        head: [2, 0, 0],
        arms: {
          L: { wrist: [0, 0, 0], elbow: [-0.2, -0.8, -0.6], fingers: [0.5, 0.3, 1], palm: [-0.5, 0.6, 0] },
          R: { wrist: [0, 0, 0], elbow: [-0.2, -0.8, 0.6], fingers: [0.5, 0.3, -1], palm: [-0.5, 0.6, 0] },
        },
        legs: {
          L: { ankle: add(knee, [39, -6, 0]), knee: [-0.5, 1, 0], toes: [0.5, 1, 0], sole: [1, -0.4, 0] },
          R: { ankle: [0, 0, 0], knee: [-0.1, 0.35, 1], toes: [-0.27, 0.92, -0.26], sole: [0.07, -0.27, -0.96] },
        },
      },
      35,
      [4.5, 8.4, 6],
    );
    const grip = (z: number): Vec => add(between(hip, knee, 0.43), [8.4, 1, z]);
    return {
      ...draft,
      arms: { L: { ...draft.arms.L, wrist: grip(-6) }, R: { ...draft.arms.R, wrist: grip(9) } },
    };
  },
  holds: (figure) => [lowestOf(figure, /head/) + 0.3],
};

const DESK = { x: 16, high: 80 } as const;
/** Seen from the front, past a desk: from behind or from the side the crossed shin is hidden. */
export const glutesWall: Recipe = {
  ...HELD_STILL,
  view: { yaw: 38, pitch: 10 },
  ground: { kind: "desk", ...DESK },
  highlight: [
    { kind: "move", on: "hips", levels: [-6, 9], angles: [-190, -70] },
    { kind: "move", on: "thighR", stretch: [0, 0.42], round: 270, share: 0.8 },
  ],
  arrows: [{ points: [[-60, 98, 10], [-72, 76, 10]], heads: "one" }], // biome-ignore format: two points
  lift: { thighR: 14, shankR: 26, footR: 26, kneeR: 26 },
  count: 5,
  guess: [],
  pose: (t) => {
    const hand = (side: 1 | -1): ArmDraft => ({
      wrist: [DESK.x + 8, DESK.high + 2.4, -14 * side],
      elbow: [-0.6, -0.3, -side],
      fingers: [1, -0.04, side * 0.1],
      palm: [0, -1, 0],
    });
    return figureFour(
      {
        level: 0,
        place: [mix(-22, -31, t), mix(81, 72, t), 0],
        turn: [mix(-26, -38, t), 0, 0],
        low: [4, 0, 0],
        mid: [6, 0, 0],
        neck: [-6, 0, 0],
        head: [-8, 0, 0],
        arms: { L: hand(1), R: hand(-1) },
        legs: {
          L: standing(-17, -4),
          R: { ankle: [0, 0, 0], knee: [0.2, -0.15, 1], toes: [0.22, -0.84, -0.57], sole: [-0.78, 0.24, -0.65] },
        },
      },
      34,
      [2.6, 8.8, 3],
    );
  },
  holds: () => [],
};

const FRONT: Mark = { kind: "move", on: "thighR", stretch: [0.02, 0.6], round: 0, share: 0.72 };

/** Half kneeling: the near knee stays on the floor while the hips swing forward over it. */
export const hipFlexorsFloor: Recipe = {
  ...HELD_STILL,
  view: { yaw: -14, pitch: 10, swappedYaw: -14 },
  ground: { kind: "mat" },
  highlight: [FRONT],
  arrows: [{ points: [[-44, 68, 14], [-20, 66, 18]], heads: "one" }], // biome-ignore format: two points
  lift: { forearmR: 5.8 }, // beside the belly, not through it
  count: 5,
  guess: [],
  pose: (t) => {
    const knee = { x: -6, y: 5.6 };
    const hips = mix(0, 15, t);
    const high = knee.y + Math.sqrt(42 ** 2 - (hips - knee.x) ** 2);
    return {
      level: 0,
      place: [hips, high, 0],
      turn: [mix(0, 3, t), 0, 0],
      low: [mix(-4, 6, t), 0, 0],
      mid: [4, 0, 0],
      head: [0, 0, 0],
      arms: {
        L: { wrist: [33, 56, -13], elbow: [-1, -0.2, -0.6], fingers: [1, -0.3, 0.2], palm: [0, -1, 0] },
        R: { wrist: [30.5, 56.4, -6], elbow: [-1, -0.2, 0.6], fingers: [1, -0.25, -0.35], palm: [0, -1, 0] },
      },
      legs: {
        L: flatFoot(44, -10, [1, 0.6, 0]),
        R: { ankle: [-46.9, 4.6, 9], knee: [1, -1, 0], toes: [-1, -0.1, 0], sole: [-0.1, 1, 0] },
      },
    };
  },
  holds: () => [],
};

export const hipFlexorsWall: Recipe = {
  ...HELD_STILL,
  view: { yaw: -10, pitch: 9 },
  ground: { kind: "back-wall", z: -46 },
  highlight: [FRONT],
  arrows: [{ points: [[-56, 94, 14], [-32, 94, 14]], heads: "one" }], // biome-ignore format: two points
  count: 5,
  guess: [],
  pose: (t) => ({
    level: 0,
    place: [mix(-6, 4, t), mix(82, 79, t), 0],
    turn: [mix(-2, 6, t), 0, 0],
    low: [mix(-6, 10, t), 0, 0],
    mid: [4, 0, 0],
    neck: [0, 0, 0],
    arms: {
      L: { wrist: [38, 117, -43], elbow: [-0.6, -0.8, 0], fingers: [0.3, 1, 0], palm: [0, 0, -1] },
      R: {
        wrist: [mix(-9, 0, t), mix(94, 93, t), 18],
        elbow: [-1, 0.1, 0.8],
        fingers: [0.9, -0.5, -0.1],
        palm: [0, 0, -1],
      },
    },
    legs: {
      L: standing(22, -9),
      R: { ankle: [-32, 18, 9], knee: [1, 0.1, 0], toes: [0.62, -0.78, 0], sole: [-0.78, -0.62, 0] },
    },
  }),
  holds: () => [],
};
