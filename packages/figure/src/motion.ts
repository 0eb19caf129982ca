/** What a motion is, as data: solved poses, how long they take, from where they are seen and what is marked. */
import { type Params, poseAt } from "./params.ts";
import type { Vec } from "./vec.ts";

/** What leads: a pace on the clock, the breath (from the first key, let out, to the last, drawn in), or nothing: the last key is held. */
export type Lead = "pace" | "breath" | "still";

export interface View2D {
  /** Degrees round and above. */
  readonly yaw: number;
  readonly pitch: number;
  /** Where to stand when the body's sides are swapped; opposite, so that the worked side stays near, unless told. */
  readonly swappedYaw?: number;
  /** The part of the whole that is shown: left, top, right, bottom as shares. */
  readonly crop?: readonly [number, number, number, number];
}

export type Tool =
  | { readonly kind: "roller"; readonly length: number; readonly along: Vec }
  | { readonly kind: "ball" };

export type Ground =
  | { readonly kind: "mat" }
  /** A wall across the picture at x, on whose side the body is; `cut`: the part nearer than this z is cut away. */
  | { readonly kind: "wall"; readonly x: number; readonly faces: "left" | "right"; readonly cut?: number }
  /** A wall behind the body at z. */
  | { readonly kind: "back-wall"; readonly z: number }
  /** A desk in front of the body from x on, as high as `high`. */
  | { readonly kind: "desk"; readonly x: number; readonly high: number }
  /** Two posts at x, so far from the midline. */
  | { readonly kind: "doorway"; readonly x: number; readonly half: number };

/**
 * A muscle. `press`: something presses here; `move`: it moves or stretches, nothing presses. On the trunk a band
 * of levels and angles (0 front, 90 left, 180 back, −90 right); on a limb a stretch of the bone, where round it
 * (0 front, 180 back, 90 outside for the left, inside for the right limb) and how wide, as a share.
 */
export type Mark =
  | {
      readonly kind: "press" | "move";
      readonly on: "torso" | "hips";
      readonly levels: readonly [number, number];
      readonly angles: readonly [number, number];
      /** Painted upon this part instead, which would hide it. */
      readonly upon?: "thighR";
    }
  | {
      readonly kind: "press" | "move";
      readonly on: "thighL" | "thighR" | "shankL" | "shankR";
      readonly stretch: readonly [number, number];
      readonly round: number;
      readonly share: number;
    };

export interface Arrow {
  readonly points: readonly Vec[];
  readonly heads: "one" | "both";
}

export interface Motion {
  /** Evenly spread along the motion; the body goes from the first to the last and back. */
  readonly keys: readonly Params[];
  /** Seconds of one back-and-forth. */
  readonly seconds: number;
  readonly lead: Lead;
  readonly view: View2D;
  readonly tool: Tool | null;
  /** Seen from the tool's side: it lies in front of the body, not behind it. */
  readonly isToolNear?: true;
  readonly ground: Ground;
  /** Under the head. */
  readonly cushion?: { readonly at: Vec; readonly half: Vec };
  readonly highlight: readonly Mark[];
  readonly arrows: readonly Arrow[];
  /** Which side of the body the keys work: the other is drawn with the sides swapped. */
  readonly works: "left" | "right" | "both";
  /** The key that says most when the picture stands still, 0…1. */
  readonly still: number;
  /** Cm towards the viewer that a part is lifted in the painter's order. */
  readonly lift: Readonly<Record<string, number>>;
}

export const poseOf = (motion: Motion, part: number): Params => poseAt(motion.keys, part);

/** Where the motion is after some seconds, eased at both ends so that the body turns without a jerk. */
export const partAt = ({ seconds }: Motion, elapsed: number): number =>
  (1 - Math.cos((2 * Math.PI * elapsed) / seconds)) / 2;

/** How far of the way a stretch is eased off with a breath in: it deepens a little with each breath out (S12). */
const EASED = 0.25;

/** Where the motion is, led 0…1: by a pacer from the track's lower end to its upper, by the breath from let out to drawn in. */
export const ledAt = ({ lead }: Motion, led: number): number => (lead === "still" ? 1 - EASED * led : led);
