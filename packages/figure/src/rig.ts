/** From the numbers of a pose to a body: joints, and parts made of convex hulls of ellipsoids. */
import { ball, direct, type Ellipsoid, ellipsoid, ellipsoidIn, type Frame, place, turned, UPRIGHT } from "./frame.ts";
import { flesh, footAt, type Hull, handAt, linked, reachFor } from "./limb.ts";
import { AT, type Params } from "./params.ts";
import { BONES, type BodyType, LIMBS, sectionAt } from "./shape.ts";
import { spineFrom } from "./spine.ts";
import { add, between, radians, scale, sub, unit, type Vec } from "./vec.ts";

export type Cover = "skin" | "top" | "leggings" | "hair";
/** A stretch of the trunk, in levels. */
export type Stretch = readonly [number, number];

export interface Part {
  readonly name: string;
  readonly cover: Cover;
  readonly hulls: readonly Hull[];
  /** Drawn as one smooth outline between two levels instead of hulls. */
  readonly trunk?: Stretch;
  /** Painted over the part's edge where it grows out of another. */
  readonly weld?: Hull;
  /** The parts a joint covers: it is painted just after them. */
  readonly over?: readonly string[];
  /** Its depth decides the painter's order. */
  readonly middle: Vec;
}

export interface Figure {
  readonly body: BodyType;
  readonly spine: (level: number) => Frame;
  readonly slice: (level: number) => Ellipsoid;
  readonly head: Frame;
  readonly joints: Readonly<Record<string, Vec>>;
  /** The fleshed bones by part name, for muscles on them. */
  readonly bones: Readonly<Record<string, readonly Ellipsoid[]>>;
  readonly parts: readonly Part[];
  readonly tool: Vec;
}

const SIDES = [
  ["L", 1],
  ["R", -1],
] as const;

const threeAt = (params: Params, i: number): Vec => [params[i] ?? 0, params[i + 1] ?? 0, params[i + 2] ?? 0];

/** Lying on the touched side, a broader body lies higher, so that its flank is where a slender one's is. */
function raised(root: Frame, level: number, body: BodyType): Frame {
  if (level === 0) return root;
  const broader = sectionAt(level, body).width - sectionAt(level, "slender").width;
  return { ...root, p: add(root.p, scale(root.x, broader * root.x[1])) };
}

function rootOf(params: Params, body: BodyType): Frame {
  const [about, roll, lean] = threeAt(params, AT.turn);
  const tipped = turned({ ...UPRIGHT, p: threeAt(params, AT.place) }, [0, 0, 1], radians(about));
  const rolled = turned(tipped, tipped.y, radians(roll));
  return raised(turned(rolled, rolled.z, radians(lean)), params[AT.level] ?? 0, body);
}

function headOf(spine: (level: number) => Frame, [nod, side, twist]: Vec): Frame {
  const top = spine(66);
  const nodded = turned(top, top.x, radians(nod));
  const turnedHead = turned(nodded, nodded.y, radians(twist));
  const frame = turned(turnedHead, turnedHead.z, radians(side));
  return { ...frame, p: add(spine(60.5).p, add(scale(frame.y, 8), scale(frame.z, 1.6))) };
}

export const faceOf = ({ head }: Figure): readonly Hull[] => {
  const at = (c: Vec, r: Vec): Ellipsoid => ellipsoidIn(head, c, r);
  return [
    [at([0, 0.6, 2.4], [6.9, 8.2, 6.6]), at([0, -6.4, 3.6], [4.6, 4.6, 5])],
    [at([0, -0.5, 8.4], [1.2, 1.4, 1.2]), at([0, -2.8, 9.7], [1.5, 1.3, 1.3]), at([0, -4, 7.5], [1.4, 1, 1])],
  ];
};
export const earOf = ({ head }: Figure, side: number): Hull => [
  ellipsoidIn(head, [side * 7, -1.6, -1.2], [1.2, 2.7, 1.9]),
];

/** Covers the edge between two bones: a little way along either. */
const seam = (joint: Vec, one: Vec, other: Vec, radius: number, along: number): Hull =>
  [one, other].map((end) => ball(add(joint, scale(unit(sub(end, joint)), along)), radius));

function legOf(
  params: Params,
  from: number,
  pelvis: Frame,
  [name, side]: (typeof SIDES)[number],
  body: BodyType,
): { parts: readonly Part[]; joints: Record<string, Vec>; bones: Record<string, readonly Ellipsoid[]> } {
  const hip = place(pelvis, [side * BONES.hip, 0, 0]);
  const pole = threeAt(params, from + 3);
  const { mid: knee, end: ankle } = reachFor(hip, threeAt(params, from), [BONES.thigh, BONES.shank], pole);
  const toes = threeAt(params, from + 6);
  const thigh = flesh(hip, knee, pole, LIMBS[body].thigh);
  const shank = flesh(knee, ankle, pole, LIMBS[body].shank);
  const own = [pelvis.x, pelvis.y, pelvis.z] as const;
  const parts: readonly Part[] = [
    { name: `foot${name}`, cover: "skin", hulls: footAt(ankle, toes, threeAt(params, from + 9)), middle: ankle },
    { name: `shank${name}`, cover: "leggings", hulls: linked(shank), middle: between(knee, ankle, 0.5) },
    {
      name: `thigh${name}`,
      cover: "leggings",
      hulls: linked(thigh),
      weld: [ellipsoidIn(pelvis, [side * 6, 3, 0], [7, 7.4, 8.8]), ellipsoid(hip, own, [7.4, 6.8, 8.2])],
      middle: between(hip, knee, 0.55),
    },
    {
      name: `knee${name}`,
      cover: "leggings",
      hulls: [seam(knee, hip, ankle, LIMBS[body].knee, 1.8)],
      over: [`thigh${name}`, `shank${name}`],
      middle: knee,
    },
    {
      name: `ankle${name}`,
      cover: "skin",
      hulls: [[ball(ankle, 3)]],
      over: [`shank${name}`, `foot${name}`],
      middle: ankle,
    },
  ];
  return {
    parts,
    joints: { [`hip${name}`]: hip, [`knee${name}`]: knee, [`ankle${name}`]: ankle },
    bones: { [`thigh${name}`]: thigh, [`shank${name}`]: shank },
  };
}

function armOf(
  params: Params,
  from: number,
  { spine, head }: { spine: (level: number) => Frame; head: Frame },
  [name, side]: (typeof SIDES)[number],
  body: BodyType,
): { parts: readonly Part[]; joints: Record<string, Vec> } {
  const girdle = spine(BONES.shoulderLevel);
  const shift = threeAt(params, from + 13);
  const shoulder = place(girdle, [side * (BONES.shoulder + shift[0]), shift[1], shift[2]]);
  const held = [null, head, spine(40)][Math.round(params[from] ?? 0)] ?? null;
  const way = (i: number): Vec => (held === null ? threeAt(params, i) : direct(held, threeAt(params, i)));
  const target = held === null ? threeAt(params, from + 1) : place(held, threeAt(params, from + 1));
  const pole = way(from + 4);
  const { mid: elbow, end: wrist } = reachFor(shoulder, target, [BONES.upperArm, BONES.forearm], pole);
  const upper = flesh(shoulder, elbow, pole, LIMBS[body].upperArm);
  const lower = flesh(elbow, wrist, pole, LIMBS[body].forearm);
  const fingers = way(from + 7);
  const sleeve = flesh(shoulder, elbow, pole, LIMBS[body].sleeve);
  const parts: readonly Part[] = [
    {
      name: `hand${name}`,
      cover: "skin",
      hulls: handAt(wrist, fingers, way(from + 10), side),
      middle: add(wrist, scale(fingers, 5 / Math.hypot(...fingers))),
    },
    { name: `forearm${name}`, cover: "skin", hulls: linked(lower), middle: between(elbow, wrist, 0.5) },
    { name: `arm${name}`, cover: "skin", hulls: linked(upper), middle: between(shoulder, elbow, 0.6) },
    {
      name: `sleeve${name}`,
      cover: "top",
      hulls: [sleeve],
      weld: [ellipsoidIn(girdle, [side * 11, -1, 0], [4, 6, 6.5]), ball(shoulder, 4.6)],
      over: [`arm${name}`],
      middle: between(shoulder, elbow, 0.6),
    },
    {
      name: `elbow${name}`,
      cover: "skin",
      hulls: [seam(elbow, shoulder, wrist, LIMBS[body].elbow, 1.5)],
      over: [`arm${name}`, `forearm${name}`],
      middle: elbow,
    },
    {
      name: `wrist${name}`,
      cover: "skin",
      hulls: [seam(wrist, elbow, add(wrist, fingers), 2.1, 1.4)],
      over: [`forearm${name}`, `hand${name}`],
      middle: wrist,
    },
  ];
  return { parts, joints: { [`shoulder${name}`]: shoulder, [`elbow${name}`]: elbow, [`wrist${name}`]: wrist } };
}

/** The body in a pose. */
export function build(params: Params, body: BodyType): Figure {
  const bends = { low: threeAt(params, AT.low), mid: threeAt(params, AT.mid), neck: threeAt(params, AT.neck) };
  const spine = spineFrom(rootOf(params, body), params[AT.level] ?? 0, bends);
  const slice = (level: number): Ellipsoid => {
    const frame = spine(level);
    const { width, depth, forward } = sectionAt(level, body);
    return ellipsoidIn(frame, [0, 0, forward], [width, 1.5, depth]);
  };
  const head = headOf(spine, threeAt(params, AT.head));
  const collar = (level: number, width: number, depth: number): Ellipsoid =>
    ellipsoidIn(spine(level), [0, 0, 0], [width, 2, depth]);
  const trunk: readonly Part[] = [
    { name: "hips", cover: "leggings", hulls: [], trunk: [-7, 15], middle: spine(3).p },
    { name: "torso", cover: "top", hulls: [], trunk: [11, 54], middle: spine(32).p },
    {
      name: "neck",
      cover: "skin",
      hulls: [
        [collar(50, 6.4, 6.2), collar(57, 5.4, 5.6)],
        [collar(57, 5.4, 5.6), ellipsoidIn(head, [0, -5, -2.5], [5.2, 3, 5.6])],
      ],
      middle: spine(58).p,
    },
    { name: "head", cover: "hair", hulls: [[ellipsoidIn(head, [0, 2.6, -1.6], [8, 9.4, 9.9])]], middle: head.p },
  ];
  const legs = SIDES.map((side) => legOf(params, side[0] === "L" ? AT.legL : AT.legR, spine(0), side, body));
  const arms = SIDES.map((side) => armOf(params, side[0] === "L" ? AT.armL : AT.armR, { spine, head }, side, body));
  return {
    body,
    spine,
    slice,
    head,
    joints: Object.assign({}, ...[...legs, ...arms].map(({ joints }) => joints)) as Record<string, Vec>,
    bones: Object.assign({}, ...legs.map(({ bones }) => bones)) as Record<string, readonly Ellipsoid[]>,
    parts: [...trunk, ...legs.flatMap(({ parts }) => parts), ...arms.flatMap(({ parts }) => parts)],
    tool: threeAt(params, AT.tool),
  };
}

/** Every ellipsoid of the body with the name of its part; the trunk as slices. */
export const solidsOf = ({ parts, slice }: Figure): readonly (readonly [string, Ellipsoid])[] =>
  parts.flatMap(({ name, hulls, trunk }): readonly (readonly [string, Ellipsoid])[] => {
    if (trunk === undefined) return hulls.flat().map((one) => [name, one] as const);
    const [from, to] = trunk;
    return Array.from({ length: Math.floor(to - from) + 1 }, (_, i) => [name, slice(from + i)] as const);
  });
