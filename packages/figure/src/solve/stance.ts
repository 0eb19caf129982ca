/** The words that poses are written in. */

import { ROLLER } from "../scene.ts";
import { sectionAt } from "../shape.ts";
import { radians, type Vec } from "../vec.ts";
import type { ArmDraft, Draft, LegDraft } from "./recipe.ts";

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** A flat foot on the floor, toes to the right, knee up. */
export const flatFoot = (x: number, z: number, knee: Vec = [0.2, 1, 0]): LegDraft => ({
  ankle: [x, 7, z],
  knee,
  toes: [1, 0, 0],
  sole: [0, -1, 0],
});
export const standing = (x: number, z: number): LegDraft => flatFoot(x, z, [1, 0, 0]);

/** A shank along the floor behind a knee, the top of the foot down. */
export const kneeling = (x: number, z: number, spread = 0): LegDraft => ({
  ankle: [x, 4.6, z],
  knee: [-1, -0.35, spread],
  toes: [1, -0.12, 0],
  sole: [0.1, 1, 0],
});

/** Sitting back towards the heels: knees apart on the floor, hips above the heels at x; where the hips are follows. */
export function heelSit(x: number): { readonly hips: Vec; readonly legs: Draft["legs"] } {
  const [knee, ankle]: [Vec, Vec] = [
    [-3.5, 5.6, 21],
    [37, 4.8, 15],
  ];
  const y = knee[1] + Math.sqrt(42 ** 2 - (x - knee[0]) ** 2 - (knee[2] - 8.6) ** 2);
  const leg = (side: 1 | -1): LegDraft => ({
    ankle: [ankle[0], ankle[1], ankle[2] * side],
    knee: [knee[0] - (x + ankle[0]) / 2, knee[1] - (y + ankle[1]) / 2, side * (knee[2] - (8.6 + ankle[2]) / 2)],
    toes: [1, -0.1, -0.1 * side],
    sole: [0.1, 1, 0],
  });
  return { hips: [x, y, 0], legs: { L: leg(1), R: leg(-1) } };
}

/** Hands behind the head, in the head's frame. */
export const cradle = (side: 1 | -1, elbow: Vec): ArmDraft => ({
  in: "head",
  wrist: [side * 9.6, -4.5, -7],
  elbow: [side * elbow[0], elbow[1], elbow[2]],
  fingers: [-side * 0.5, 1, -0.3],
  palm: [-side, 0, 0.6],
});

/** Crossed on the chest, in its frame; `over` cm of the one lying above. */
export const crossed = (side: 1 | -1, over: number): ArmDraft => ({
  in: "chest",
  wrist: [-side * 7, 1 + over * 0.6, 13.2 + over],
  elbow: [side * 0.75, -0.75, 0.3],
  fingers: [-side * 0.85, 0.6, -0.3],
  palm: [0, 0, -1],
});

/** A hand flat on the floor, fingers in a direction. */
export const onFloor = (wrist: Vec, elbow: Vec, fingers: Vec = [-1, -0.12, 0]): ArmDraft => ({
  wrist,
  elbow,
  fingers,
  palm: [0, -1, 0],
});

/** A hand flat on a wall at the right, fingers up. */
export const onWall = (x: number, y: number, z: number, elbow: Vec = [-0.2, -1, 0]): ArmDraft => ({
  wrist: [x - 2.4, y, z],
  elbow,
  fingers: [0.08, 1, 0],
  palm: [1, 0, 0],
});

/** On the back with the touched level on top of a roller: `lean` raises the head end. */
export function overRoller(
  tool: Vec,
  level: number,
  lean: number,
  squash = 1.2,
): Pick<Draft, "level" | "place" | "turn" | "tool"> {
  const { depth, forward } = sectionAt(level, "slender");
  const far = ROLLER + depth - forward - squash;
  const a = radians(lean);
  return {
    level,
    place: [tool[0] + Math.sin(a) * far, tool[1] + Math.cos(a) * far, tool[2]],
    turn: [90 - lean, 0, 0],
    tool,
  };
}

/** On the right side with the flank on top of a roller. */
export function sideOnRoller(
  tool: Vec,
  level: number,
  lean: number,
  squash = 2,
): Pick<Draft, "level" | "place" | "turn" | "tool"> {
  const far = ROLLER + sectionAt(level, "slender").width - squash;
  const a = radians(lean);
  return {
    level,
    place: [tool[0] + Math.sin(a) * far, tool[1] + Math.cos(a) * far, tool[2]],
    turn: [90 - lean, -90, 0],
    tool,
  };
}

/** Seconds of a back-and-forth over a way, at no more than 2.5 cm/s at its fastest (S13), never hurried. */
export const atPace = (cm: number): number => Math.max(8, Math.ceil((cm * Math.PI) / 2.5));
