/** How a pose is written down before it is solved, and the solver from recipe to motion. */

import type { Motion } from "../motion.ts";
import { AT, HELD, PARAMS, type Params } from "../params.ts";
import { build, type Figure } from "../rig.ts";
import { BONES } from "../shape.ts";
import type { Vec } from "../vec.ts";
import { solveFor } from "./newton.ts";

export interface ArmDraft {
  readonly in?: keyof typeof HELD;
  readonly wrist: Vec;
  /** Where the elbow points. */
  readonly elbow: Vec;
  readonly fingers: Vec;
  readonly palm: Vec;
  /** How far the shoulder is drawn out, up, forward. */
  readonly shoulder?: Vec;
}

export interface LegDraft {
  readonly ankle: Vec;
  /** Where the knee points. */
  readonly knee: Vec;
  readonly toes: Vec;
  readonly sole: Vec;
}

export interface Draft {
  readonly level: number;
  readonly place: Vec;
  readonly turn: Vec;
  readonly low?: Vec;
  readonly mid?: Vec;
  readonly neck?: Vec;
  readonly head?: Vec;
  readonly arms: { readonly L: ArmDraft; readonly R: ArmDraft };
  readonly legs: { readonly L: LegDraft; readonly R: LegDraft };
  readonly tool?: Vec;
}

export interface Recipe extends Omit<Motion, "keys"> {
  /** How many keys: enough that straight lines between them hold the contact. */
  readonly count: number;
  readonly guess: readonly number[];
  readonly pose: (t: number, free: readonly number[]) => Draft;
  /** As many values as unknowns, all zero when the pose holds. */
  readonly holds: (figure: Figure, t: number) => readonly number[];
}

const NONE: Vec = [0, 0, 0];

const armNumbers = ({
  in: held = "room",
  wrist,
  elbow,
  fingers,
  palm,
  shoulder = NONE,
}: ArmDraft): readonly number[] => [HELD[held], ...wrist, ...elbow, ...fingers, ...palm, ...shoulder];
const legNumbers = ({ ankle, knee, toes, sole }: LegDraft): readonly number[] => [...ankle, ...knee, ...toes, ...sole];

export function paramsOf(draft: Draft): Params {
  const { level, place, turn, low = NONE, mid = NONE, neck = NONE, head = NONE, arms, legs, tool = NONE } = draft;
  const spine = [level, ...place, ...turn, ...low, ...mid, ...neck, ...head];
  const params = [
    ...spine,
    ...armNumbers(arms.L),
    ...armNumbers(arms.R),
    ...legNumbers(legs.L),
    ...legNumbers(legs.R),
    ...tool,
  ];
  if (params.length !== PARAMS) throw new RangeError(`a pose has ${params.length} numbers, not ${PARAMS}`);
  return params;
}

/** Hands on the floor or a wall that cannot be reached slide towards the shoulder along it, never off it. */
function planted(params: Params): Params {
  const out = [...params];
  const { joints } = build(params, "slender");
  const most = (BONES.upperArm + BONES.forearm) * 0.985;
  for (const [side, at] of [
    ["L", AT.armL],
    ["R", AT.armR],
  ] as const) {
    const shoulder = joints[`shoulder${side}`];
    if (params[at] !== HELD.room || shoulder === undefined) continue;
    const [x, y, z] = [
      (params[at + 1] ?? 0) - shoulder[0],
      (params[at + 2] ?? 0) - shoulder[1],
      (params[at + 3] ?? 0) - shoulder[2],
    ];
    const isOnFloor = (params[at + 2] ?? 0) < 9;
    if (Math.hypot(x, y, z) <= most || !isOnFloor) continue;
    const k = Math.sqrt(Math.max(1, most * most - y * y)) / Math.hypot(x, z);
    out[at + 1] = shoulder[0] + x * k;
    out[at + 3] = shoulder[2] + z * k;
  }
  return out;
}

const TENTH = 10;
const rounded = (v: number): number => Math.round(v * TENTH) / TENTH + 0;

/** The motion with its keys solved and rounded to a tenth. */
export function solve(recipe: Recipe): Motion {
  const { count, guess, pose, holds, ...motion } = recipe;
  let free = guess;
  const keys: Params[] = [];
  for (let k = 0; k < count; k++) {
    const t = count === 1 ? 1 : k / (count - 1);
    const at = (values: readonly number[]): Params => paramsOf(pose(t, values));
    free = guess.length === 0 ? free : solveFor((values) => holds(build(at(values), "slender"), t), free);
    keys.push(planted(at(free)).map(rounded));
  }
  return { keys, ...motion };
}
