/** A motion at a moment → the paths of its picture, back to front. Pure: the same numbers give the same bytes. */
import { type Camera, cameraAt, outline, type Point, project } from "./camera.ts";
import { paintHead } from "./head.ts";
import { paintMark } from "./mark.ts";
import { type Motion, poseOf } from "./motion.ts";
import { nearSide, painterOrder } from "./order.ts";
import { smooth } from "./path.ts";
import { apart, flat, type Primitive, type Rides } from "./primitive.ts";
import { build, type Figure, type Part } from "./rig.ts";
import {
  extent,
  groundCorners,
  type Mat,
  matUnder,
  paintArrows,
  paintCushion,
  paintGround,
  paintShadow,
  paintTool,
  toolSolids,
} from "./scene.ts";
import type { BodyType } from "./shape.ts";
import { trunkOutline } from "./trunk.ts";
import { dot } from "./vec.ts";

export interface DrawOptions {
  readonly body: BodyType;
  readonly side: "left" | "right" | "both";
}

/** Left, top, width, height in millimetres. */
export type Box = readonly [number, number, number, number];

/** Whether the keys, made for one side of the body, are seen from the other for this one. */
const isSwapped = ({ works }: Motion, side: DrawOptions["side"]): boolean =>
  works !== "both" && side !== "both" && side !== works;

/** From where this side is seen. */
export function cameraFor(motion: Motion, side: DrawOptions["side"]): Camera {
  const { view } = motion;
  return isSwapped(motion, side)
    ? cameraAt(view.swappedYaw ?? 180 - view.yaw, view.pitch, "swapped")
    : cameraAt(view.yaw, view.pitch, "as-posed");
}

/** Lines and arrows keep their size on the page: 1 for a picture of two metres. The style sheet's `--figure-width`. */
export const lineScale = ([, , wide, high]: Box): number => Math.max(wide, high) / 2000;

const MARGIN = 5;

/** What stays the same at every moment of a motion: worked out once, and kept as long as the motion is. */
interface Stage {
  readonly camera: Camera;
  readonly mat: Mat;
  readonly box: Box;
  readonly order: readonly string[];
  readonly leg: "L" | "R";
  readonly arm: "L" | "R";
  readonly facing: "towards" | "away";
}

function boxOf(motion: Motion, { side, body }: DrawOptions, mat: Mat): Box {
  const camera = cameraFor(motion, side);
  const points: Point[] = groundCorners(motion, mat).map((corner) => project(camera, corner));
  for (const part of [0, 0.5, 1]) {
    const figure = build(poseOf(motion, part), body);
    points.push(...extent(camera, figure));
    for (const solid of toolSolids(motion.tool, figure.tool)) points.push(...outline(camera, [solid], 8));
  }
  for (const { points: along } of motion.arrows) {
    for (const [x, y] of along.map((point) => project(camera, point))) points.push([x - 6, y - 6], [x + 6, y + 6]);
  }
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const [wide, high] = [Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top];
  const [near, t, far, b] = motion.view.crop ?? [0, 0, 1, 1];
  const [l, r] = isSwapped(motion, side) ? [1 - far, 1 - near] : [near, far];
  const mm = (v: number): number => Math.round(v * 10);
  return [mm(left + l * wide), mm(top + t * high), mm((r - l) * wide), mm((b - t) * high)];
}

function setUp(motion: Motion, options: DrawOptions): Stage {
  const camera = cameraFor(motion, options.side);
  const middle = build(poseOf(motion, 0.5), options.body);
  const mat = matUnder(motion, options.body);
  return {
    camera,
    mat,
    box: boxOf(motion, options, mat),
    order: painterOrder(camera, middle, motion.lift),
    leg: nearSide(camera, middle, "knee", motion.lift),
    arm: nearSide(camera, middle, "elbow", motion.lift),
    facing: dot(middle.head.z, camera.back) < -0.35 ? "away" : "towards",
  };
}

const stages = new WeakMap<Motion, Map<string, Stage>>();

function stageOf(motion: Motion, options: DrawOptions): Stage {
  const kept = stages.get(motion) ?? new Map<string, Stage>();
  stages.set(motion, kept);
  const key = `${options.body} ${options.side}`;
  const stage = kept.get(key) ?? setUp(motion, options);
  kept.set(key, stage);
  return stage;
}

/** The frame of the picture: the same at every moment of the motion. */
export const viewBox = (motion: Motion, options: DrawOptions): Box => stageOf(motion, options).box;

const DIRECTIONS = 20;
const fine = (name: string): number => (/^(?:hand|foot|knee|ankle|elbow|wrist)/.test(name) ? 14 : DIRECTIONS);

function outlineOf(camera: Camera, figure: Figure, { name, hulls, trunk }: Part): string {
  if (trunk !== undefined) return smooth(trunkOutline(camera, figure, trunk));
  return hulls.map((hull) => smooth(outline(camera, hull, fine(name)))).join("");
}

/** Only what is rolled is grouped: of a body that bends little stays as it is, and a group costs the page more than that. */
const riding = ({ lead }: Motion, rides: Rides, primitives: readonly Primitive[]): readonly Primitive[] =>
  lead === "pace" ? primitives.map((one) => ({ ...one, rides })) : primitives;

const LEG = /^(?:thigh|shank|foot|knee|ankle)/;
const ARM = /^(?:hand|forearm|arm|sleeve|elbow|wrist)/;

function paintPart(
  camera: Camera,
  figure: Figure,
  part: Part,
  { motion, tone, facing }: { motion: Motion; tone: "near" | "far"; facing: "towards" | "away" },
): readonly Primitive[] {
  const { name, cover, weld, over } = part;
  if (name === "head") return paintHead(camera, figure, part, facing);
  const d = outlineOf(camera, figure, part);
  const own = over !== undefined && over.length > 1 ? { ...flat(name, cover, d), tone } : apart(name, cover, d, tone);
  const melted =
    weld === undefined ? [] : [{ ...flat(`${name}-weld`, cover, smooth(outline(camera, weld, 16))), tone }];
  const marks = motion.highlight.flatMap((mark, i) =>
    ("upon" in mark ? mark.upon : mark.on) === name ? paintMark(camera, figure, mark, `${mark.kind}-${i}`) : [],
  );
  return [own, ...melted, ...marks];
}

/** The figure at `part` 0…1 along the motion. */
export function drawAt(motion: Motion, part: number, options: DrawOptions): readonly Primitive[] {
  const { camera, mat, box, order, leg, arm, facing } = stageOf(motion, options);
  const figure = build(poseOf(motion, part), options.body);
  const parts = new Map(figure.parts.map((one) => [one.name, one]));
  const body = order.flatMap((name) => {
    const found = parts.get(name);
    if (found === undefined) return [];
    const isLeg = LEG.test(name);
    const near = isLeg ? leg : ARM.test(name) ? arm : name.slice(-1);
    const tone = name.endsWith(near) ? "near" : "far";
    // Feet stand and knees bend while the rest is rolled along.
    return riding(motion, isLeg ? "none" : "body", paintPart(camera, figure, found, { motion, tone, facing }));
  });
  const tool = riding(motion, "tool", paintTool(camera, motion.tool, figure.tool));
  return [
    ...paintGround(camera, motion, mat),
    paintShadow(camera, figure),
    ...paintCushion(camera, motion.cushion),
    ...(motion.isToolNear ? [...body, ...tool] : [...tool, ...body]),
    ...paintArrows(camera, motion.arrows, lineScale(box)),
  ];
}

/** The silhouette of another moment, to be laid behind the body when the picture stands still. */
export function ghostAt(motion: Motion, part: number, options: DrawOptions): Primitive {
  const camera = cameraFor(motion, options.side);
  const figure = build(poseOf(motion, part), options.body);
  const d = figure.parts.map((one) => {
    if (one.over !== undefined) return "";
    if (one.trunk === undefined) return outlineOf(camera, figure, one);
    // The other way round than it is drawn, as the limbs go: else each would cut the other out where they lie together.
    return smooth([...trunkOutline(camera, figure, one.trunk)].reverse());
  });
  return flat("ghost", "ghost", d.join(""));
}

/** One picture that tells the whole motion: the key that says most, the other end as a ghost behind it. */
export function drawStill(motion: Motion, options: DrawOptions): readonly Primitive[] {
  const whole = drawAt(motion, motion.still, options);
  const at = whole.findIndex(({ id }) => id === "shadow") + 1;
  return [...whole.slice(0, at), ghostAt(motion, motion.still < 0.5 ? 1 : 0, options), ...whole.slice(at)];
}
