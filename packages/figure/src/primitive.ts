/** One path of a picture. Ids and their order stay the same along a motion, so that only `d` has to be updated. */
export interface Primitive {
  readonly id: string;
  /** Path data in whole millimetres of a person of 172 cm. */
  readonly d: string;
  /** What it is, for the style sheet: colours live there alone. */
  readonly part: PartName;
  /** Far limbs are darker. */
  readonly tone: "near" | "far";
  /** `gap`: a line in the colour of the ground keeps it apart from what lies behind; `none`: it melts in. */
  readonly edge: "gap" | "none";
  /** What it moves with as a whole. */
  readonly rides: Rides;
}

/** `none`: it moves by itself, or not at all. */
export type Rides = "body" | "tool" | "none";

export type PartName =
  | "mat"
  | "mat-edge"
  | "wall"
  | "wall-edge"
  | "cushion"
  | "shadow"
  | "ghost"
  | "tool"
  | "tool-groove"
  | "tool-end"
  | "tool-hole"
  | "skin"
  | "top"
  | "leggings"
  | "hair"
  | "ear"
  | "eye"
  | "press"
  | "move"
  | "fibre"
  | "halo"
  | "arrow"
  | "place"
  | "forbidden"
  | "hatch";

export const flat = (id: string, part: PartName, d: string): Primitive => ({
  id,
  d,
  part,
  tone: "near",
  edge: "none",
  rides: "none",
});
export const apart = (id: string, part: PartName, d: string, tone: "near" | "far" = "near"): Primitive => ({
  id,
  d,
  part,
  tone,
  edge: "gap",
  rides: "none",
});
