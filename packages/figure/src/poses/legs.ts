/** Calves, buttocks and the front of hip and thigh, on a roller. */
import type { Tool } from "../motion.ts";
import { build } from "../rig.ts";
import { ROLLER } from "../scene.ts";
import { leastGap, lowestOf } from "../solve/contact.ts";
import { type Draft, paramsOf, type Recipe } from "../solve/recipe.ts";
import { atPace, flatFoot, onFloor } from "../solve/stance.ts";
import { add, between, scale, sub, unit, type Vec } from "../vec.ts";

const ACROSS: Tool = { kind: "roller", length: 46, along: [0, 0, 1] };

export const calves: Recipe = {
  seconds: atPace(8),
  lead: "pace",
  view: { yaw: -20, pitch: 14 },
  tool: ACROSS,
  ground: { kind: "mat" },
  highlight: [{ kind: "press", on: "shankR", stretch: [0.14, 0.62], round: 180, share: 0.82 }],
  arrows: [{ points: [[36, -4, 42], [84, -4, 42]], heads: "both" }], // biome-ignore format: two points
  works: "right",
  still: 0,
  lift: {},
  count: 5,
  guess: [10, 19],
  pose: (t, [high = 0, ankle = 0]) => {
    const hips = -8 + 16 * t;
    return {
      level: 0,
      place: [hips, high, 0],
      turn: [19, 0, 0],
      low: [8, 0, 0],
      mid: [12, 0, 0],
      neck: [-4, 0, 0],
      head: [6, 0, 0],
      arms: {
        L: onFloor([-45, 6, -23], [-1, 0, -0.2], [-0.9, -0.32, -0.15]),
        R: onFloor([-45, 6, 23], [-1, 0, 0.2], [-0.9, -0.32, 0.15]),
      },
      legs: {
        L: flatFoot(31, -13),
        R: { ankle: [hips + 81.8, ankle, 10], knee: [0, 1, 0], toes: [0.3, 1, 0], sole: [1, -0.3, 0] },
      },
      tool: [56 + 8 * t, ROLLER, 14],
    };
  },
  holds: (figure) => [lowestOf(figure, /hips/) + 0.8, leastGap(figure, ACROSS, /shankR/) + 1],
};

/** The crossed leg: its ankle lies on the other thigh, and a hand holds its shin. Both follow from the body. */
function crossedOver(draft: Draft, on: number): Draft {
  const { joints } = build(paramsOf(draft), "slender");
  const [hip = [0, 0, 0], knee = [0, 0, 0]]: readonly (Vec | undefined)[] = [joints["hipL"], joints["kneeL"]];
  const thigh = unit(sub(knee, hip));
  const ankle = add(add(hip, scale(thigh, on)), [1, 11.2, 3]);
  const legs = { ...draft.legs, R: { ...draft.legs.R, ankle } };
  const again = build(paramsOf({ ...draft, legs }), "slender").joints;
  const shin = between(again["kneeR"] ?? ankle, again["ankleR"] ?? ankle, 0.7);
  return { ...draft, legs, arms: { ...draft.arms, L: { ...draft.arms.L, wrist: add(shin, [-5, 6.2, -4]) } } };
}

export const glutes: Recipe = {
  seconds: atPace(3),
  lead: "pace",
  view: { yaw: -8, pitch: 14 },
  tool: ACROSS,
  ground: { kind: "mat" },
  highlight: [{ kind: "press", on: "hips", levels: [-6, 8.5], angles: [-158, -78], upon: "thighR" }],
  arrows: [{ points: [[-22, -5, 40], [24, -5, 40]], heads: "both" }], // biome-ignore format: two points
  works: "right",
  still: 0,
  lift: { thighR: 20, shankR: 20, footR: 20, kneeR: 60, handL: 30 },
  count: 5,
  guess: [25],
  pose: (t, [high = 0]) =>
    crossedOver(
      {
        level: 0,
        place: [-6 + 6 * t, high, 0],
        turn: [70, 0, 10],
        low: [32, 6, 0],
        mid: [24, 6, 0],
        head: [2, 0, 0],
        arms: {
          L: { wrist: [0, 0, 0], elbow: [-0.4, -0.5, -1], fingers: [0.9, -0.1, 0.5], palm: [0, -1, 0] },
          R: onFloor([-46, 6, 26], [-1, 0, 0.25], [-0.9, -0.32, 0.2]),
        },
        legs: {
          L: flatFoot(50, -10),
          R: { ankle: [0, 0, 0], knee: [-0.15, 0.15, 1], toes: [0.6, 0.6, -0.5], sole: [-0.2, -0.5, -0.85] },
        },
        tool: [-12 + 3 * t, ROLLER, 4],
      },
      33,
    ),
  holds: (figure) => [leastGap(figure, ACROSS, /hips|thighR/) + 2],
};

/** Prone on the forearms: the left thigh is near, the right knee lies out to the side. */
export const hipFlexors: Recipe = {
  seconds: atPace(8),
  lead: "pace",
  view: { yaw: -18, pitch: 16 },
  tool: ACROSS,
  ground: { kind: "mat" },
  highlight: [{ kind: "press", on: "thighL", stretch: [0.22, 0.78], round: 0, share: 0.74 }],
  arrows: [{ points: [[-34, -5, 44], [16, -5, 44]], heads: "both" }], // biome-ignore format: two points
  works: "left",
  still: 0,
  lift: {},
  count: 5,
  guess: [26],
  pose: (t, [high = 0]) => {
    const hips = -17 - 16 * t;
    const hand = (z: number): Draft["arms"]["L"] => onFloor([-96, 4.5, z], [1, -0.6, 0], [-1, -0.05, 0]);
    return {
      level: 0,
      place: [hips, high, 0],
      turn: [81, 180, 0],
      mid: [-4, 0, 0],
      neck: [-16, 0, 0],
      head: [-10, 0, 0],
      arms: { L: hand(15), R: hand(-15) },
      legs: {
        L: { ankle: [hips + 78.5, 5.2, 10], knee: [0, -1, 0], toes: [1, -0.2, 0], sole: [0.2, 1, 0] },
        R: { ankle: [18, 5.5, -40], knee: [-0.3, -0.7, -1], toes: [1, -0.1, 0.1], sole: [0.1, 1, 0.6] },
      },
      tool: [-6 - 8 * t, ROLLER, 23],
    };
  },
  holds: (figure) => [leastGap(figure, ACROSS, /thighL/) + 1.5],
};
