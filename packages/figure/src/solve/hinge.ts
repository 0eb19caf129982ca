/** Whether joints that bend one way alone do: told by what hangs on them, for poses say only where a joint points. */
import { direct } from "../frame.ts";
import { angleAt } from "../limb.ts";
import { AT, HELD, type Params } from "../params.ts";
import type { Figure } from "../rig.ts";
import { across, cross, scale, sub, unit, type Vec } from "../vec.ts";

const NONE: Vec = [0, 0, 0];
const threeAt = (params: Params, i: number): Vec => [params[i] ?? 0, params[i + 1] ?? 0, params[i + 2] ?? 0];
const between = (one: Vec, other: Vec): number => angleAt(one, NONE, other);

/**
 * Degrees from the axis about which a knee is bent to the one about which its foot is: few, as both lie across the leg,
 * however the ankle is bent; 180 when the knee bends backwards.
 */
export function kneeTurn(params: Params, { joints }: Figure, side: "L" | "R"): number {
  const [hip = NONE, knee = NONE, ankle = NONE] = ["hip", "knee", "ankle"].map((name) => joints[`${name}${side}`]);
  const foot = side === "L" ? AT.legL + 6 : AT.legR + 6;
  return between(cross(sub(knee, hip), sub(ankle, knee)), cross(threeAt(params, foot), threeAt(params, foot + 3)));
}

/**
 * Degrees from the way an elbow bends to where its thumb points: at most 90, palm up or down, and what the wrist adds; 180
 * when the elbow bends backwards.
 */
export function elbowTurn(params: Params, { joints, head, spine }: Figure, side: "L" | "R"): number {
  const [shoulder = NONE, elbow = NONE, wrist = NONE] = ["shoulder", "elbow", "wrist"].map(
    (name) => joints[`${name}${side}`],
  );
  const arm = side === "L" ? AT.armL : AT.armR;
  const held = params[arm] === HELD.head ? head : params[arm] === HELD.chest ? spine(40) : null;
  const way = (i: number): Vec => (held === null ? threeAt(params, i) : direct(held, threeAt(params, i)));
  const thumb = scale(cross(way(arm + 7), way(arm + 10)), side === "L" ? -1 : 1);
  return between(thumb, across(sub(shoulder, elbow), unit(sub(wrist, elbow))));
}
