/** What the body lies on, leans on and rolls on: mat, walls, shadow, roller, ball, arrows. */
import { type Camera, cameraAt, depth, outline, type Point, project } from "./camera.ts";
import { ball, type Ellipsoid, ellipsoid } from "./frame.ts";
import type { Arrow, Motion, Tool } from "./motion.ts";
import { poseOf } from "./motion.ts";
import { curve, smooth, straight } from "./path.ts";
import { apart, flat, type Primitive } from "./primitive.ts";
import { build, type Figure, solidsOf } from "./rig.ts";
import type { BodyType } from "./shape.ts";
import { add, cross, dot, scale, sub, unit, type Vec } from "./vec.ts";

export const ROLLER = 7.5;
/** A lacrosse ball is 3.2; drawn larger, for it would disappear in a small picture. */
export const BALL = 4.4;

/** x from, x to, z from, z to; how high the body reaches. */
export type Mat = readonly [number, number, number, number, number];

/** Once a motion, not once a frame: a mat that follows the body would creep. */
export function matUnder(motion: Motion, body: BodyType): Mat {
  let [left, right, from, to, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -30, 30, 0];
  for (const part of [0, 0.5, 1]) {
    for (const { middle } of build(poseOf(motion, part), body).parts) {
      [left, right] = [Math.min(left, middle[0]), Math.max(right, middle[0])];
      high = Math.max(high, middle[1]);
      [from, to] = [Math.min(from, middle[2] - 8), Math.max(to, middle[2] + 8)];
    }
  }
  return [Math.round(left) - 14, Math.round(right) + 16, Math.round(from), Math.round(to), Math.round(high)];
}

const quad = (camera: Camera, corners: readonly Vec[]): string =>
  straight(
    corners.map((corner) => project(camera, corner)),
    "z",
  );

export const WALL = { above: 22, wide: 52, thick: 5 } as const;

/** Seen from beyond it: how deep, how far to either side, how thick its top and wide its legs. */
const DESK = { deep: 30, near: 15, far: 40, thick: 4 } as const;

/** The corners that have to be in the picture. */
export function groundCorners({ ground }: Motion, [left, right, from, to, high]: Mat): readonly Vec[] {
  const floor: readonly Vec[] = [
    [left, -1.2, to],
    [right, -1.2, to],
    [left, 0, from],
    [right, 0, from],
  ];
  if (ground.kind === "mat") return floor;
  if (ground.kind === "desk") return [[ground.x + DESK.deep, ground.high, -DESK.far], ...floor];
  if (ground.kind === "back-wall") return [[left, 0, ground.z], [right, 0, ground.z], ...floor];
  if (ground.kind === "doorway")
    return [
      [ground.x, high + WALL.above + 8, ground.half + 14],
      [ground.x, high + WALL.above + 8, -ground.half - 14],
      ...floor,
    ];
  return [
    [ground.x, 0, WALL.wide],
    [ground.x, 0, -WALL.wide],
    [ground.x, high + WALL.above, 0],
  ];
}

export function paintGround(
  camera: Camera,
  { ground }: Motion,
  [left, right, zMin, zMax, top]: Mat,
): readonly Primitive[] {
  const [near, far] = camera.back[2] >= 0 ? [zMax, zMin] : [zMin, zMax];
  const floor = [
    flat("mat", "mat", quad(camera, [[left, 0, far], [right, 0, far], [right, 0, near], [left, 0, near]])), // biome-ignore format: one quad a line
    flat("mat-edge", "mat-edge", quad(camera, [[left, 0, near], [right, 0, near], [right, -1.2, near], [left, -1.2, near]])), // biome-ignore format: one quad a line
  ];
  if (ground.kind === "mat") return floor;
  const { above, wide: half, thick } = WALL;
  const high = top + above;
  if (ground.kind === "back-wall") {
    const { z } = ground;
    return [
      flat("wall", "wall", quad(camera, [[left - 8, 0, z], [right + 8, 0, z], [right + 8, high, z], [left - 8, high, z]])), // biome-ignore format: one quad a line
      ...floor,
    ];
  }
  if (ground.kind === "doorway") return [...doorway(camera, ground, high), ...floor];
  if (ground.kind === "desk") return [...floor, ...desk(camera, ground)];
  const { x, faces, cut = half } = ground;
  const behind = faces === "right" ? x - thick : x + thick;
  const edge = camera.back[2] >= 0 ? cut : -half;
  const [from, to] = faces === "right" ? [x, right] : [left, x];
  const seen = camera.back[0] > 0 === (faces === "right") ? x : behind;
  const slab = (at: number): string =>
    quad(camera, [
      [at, 0, -half],
      [at, high, -half],
      [at, high, cut],
      [at, 0, cut],
    ]);
  return [
    flat("mat", "mat", quad(camera, [[from, 0, -half + 14], [to, 0, -half + 14], [to, 0, half - 14], [from, 0, half - 14]])), // biome-ignore format: one quad a line
    flat("wall", "wall", slab(seen)),
    flat("wall-edge", "wall-edge", quad(camera, [[x, 0, edge], [x, high, edge], [behind, high, edge], [behind, 0, edge]])), // biome-ignore format: one quad a line
  ];
}

function desk(camera: Camera, { x, high }: Extract<Motion["ground"], { kind: "desk" }>): readonly Primitive[] {
  const { deep, near, far, thick } = DESK;
  const under = high - thick;
  const side = (from: Vec, to: Vec): string =>
    quad(camera, [from, [to[0], from[1], to[2]], to, [from[0], to[1], from[2]]]);
  const leg = (at: number, z: number): string => side([at, 0, z], [at + thick, under, z]);
  const beyond = x + deep;
  const legs = leg(x, -far) + leg(beyond - thick, -far) + leg(x, near) + leg(beyond - thick, near);
  return [
    flat("wall-edge", "wall-edge", legs + side([x, under, near], [beyond, high, near]) + side([beyond, under, near], [beyond, high, -far])), // biome-ignore format: one shape a line
    flat("wall", "wall", quad(camera, [[x, high, -far], [beyond, high, -far], [beyond, high, near], [x, high, near]])), // biome-ignore format: one quad a line
  ];
}

const POST = 14;

/** Two posts and a lintel, with the inner faces of the opening. */
function doorway(
  camera: Camera,
  { x, half }: Extract<Motion["ground"], { kind: "doorway" }>,
  high: number,
): readonly Primitive[] {
  const face = (from: number, to: number, low: number, up: number): string =>
    quad(camera, [
      [x, low, from],
      [x, up, from],
      [x, up, to],
      [x, low, to],
    ]);
  const inner = (z: number): string =>
    quad(camera, [
      [x, 0, z],
      [x, high, z],
      [x - 8, high, z],
      [x - 8, 0, z],
    ]);
  const outer = half + POST;
  return [
    flat(
      "wall",
      "wall",
      face(-outer, -half, 0, high) + face(half, outer, 0, high) + face(-outer, outer, high, high + 8),
    ),
    flat("wall-edge", "wall-edge", inner(-half) + inner(half)),
  ];
}

const ABOVE = cameraAt(0, 90, "as-posed");

/** Every part as it is seen from above, laid onto the floor, in one path. */
export function paintShadow(camera: Camera, figure: Figure): Primitive {
  const laid = (hull: readonly Ellipsoid[]): string =>
    smooth(outline(ABOVE, hull, 10).map(([x, z]) => project(camera, [x, 0, z])));
  const d = figure.parts.map(({ name, hulls, trunk, over }) => {
    if (over !== undefined || name === "neck") return "";
    if (trunk === undefined) return laid(hulls.flat());
    const [from, to] = trunk;
    const at = (k: number): Ellipsoid => figure.slice(from + ((to - from) * k) / 4);
    return [0, 1, 2, 3].map((i) => laid([at(i), at(i + 1)])).join("");
  });
  return flat("shadow", "shadow", d.join(""));
}

const discAt = (c: Vec, axis: Vec, radius: number): Ellipsoid => {
  const one = unit(cross(axis, Math.abs(axis[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
  return ellipsoid(c, [one, cross(axis, one), axis], [radius, radius, 0.01]);
};
const GROOVES = 14;

/** A flat cushion: four soft corners. */
export function paintCushion(camera: Camera, cushion: Motion["cushion"]): readonly Primitive[] {
  if (cushion === undefined) return [];
  const { at, half } = cushion;
  const corner = (x: number, z: number): Ellipsoid =>
    ellipsoid(
      add(at, [x * (half[0] - half[1]), 0, z * (half[2] - half[1])]),
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      [half[1], half[1], half[1]],
    );
  const corners = [corner(1, 1), corner(1, -1), corner(-1, 1), corner(-1, -1)];
  return [apart("cushion", "cushion", smooth(outline(camera, corners, 24)))];
}

export function paintTool(camera: Camera, tool: Tool | null, middle: Vec): readonly Primitive[] {
  if (tool === null) return [];
  if (tool.kind === "ball") {
    const shine = add(middle, scale(add(camera.up, scale(camera.right, -0.9)), BALL * 0.34));
    return [
      apart("tool", "tool", smooth(outline(camera, [ball(middle, BALL)], 24))),
      flat("tool-end", "tool-end", smooth(outline(camera, [ball(shine, BALL * 0.3)], 12))),
    ];
  }
  const axis = unit(tool.along);
  const half = scale(axis, tool.length / 2);
  const [one, other] = [add(middle, half), sub(middle, half)];
  const [near, far] = depth(camera, one) > depth(camera, other) ? [one, other] : [other, one];
  const across = unit(cross(axis, [0.01, 1, 0]));
  const third = cross(axis, across);
  const spin = (middle[1] - middle[0]) / ROLLER;
  const grooves = Array.from({ length: GROOVES }, (_, k) => {
    const angle = spin + (2 * Math.PI * k) / GROOVES;
    const out = add(scale(across, Math.cos(angle)), scale(third, Math.sin(angle)));
    if (dot(out, camera.back) < 0.12) return "";
    const edge = scale(out, ROLLER);
    return straight([project(camera, add(near, edge)), project(camera, add(far, edge))], "");
  });
  return [
    apart("tool", "tool", smooth(outline(camera, [discAt(near, axis, ROLLER), discAt(far, axis, ROLLER)], 40))),
    flat("tool-groove", "tool-groove", grooves.join("")),
    flat("tool-end", "tool-end", smooth(outline(camera, [discAt(near, axis, ROLLER)], 28))),
    flat("tool-hole", "tool-hole", smooth(outline(camera, [discAt(near, axis, ROLLER * 0.52)], 20))),
  ];
}

/** The extent of the tool, for the picture's edges. */
export function toolSolids(tool: Tool | null, middle: Vec): readonly Ellipsoid[] {
  if (tool === null) return [];
  if (tool.kind === "ball") return [ball(middle, BALL)];
  const half = scale(unit(tool.along), tool.length / 2);
  return [ball(add(middle, half), ROLLER), ball(sub(middle, half), ROLLER)];
}

function headAt([tx, ty]: Point, [fx, fy]: Point, k: number): string {
  const size = Math.hypot(tx - fx, ty - fy) || 1;
  const [ux, uy] = [((tx - fx) / size) * k, ((ty - fy) / size) * k];
  return straight(
    [
      [tx - ux * 6 - uy * 5, ty - uy * 6 + ux * 5],
      [tx + ux * 2, ty + uy * 2],
      [tx - ux * 6 + uy * 5, ty - uy * 6 - ux * 5],
    ],
    "",
  );
}

/** `k`: arrows keep their size on the page, not on the body. */
export function paintArrows(camera: Camera, arrows: readonly Arrow[], k: number): readonly Primitive[] {
  return arrows.flatMap(({ points, heads }, i) => {
    const seen = points.map((point) => project(camera, point));
    const at = (which: number): Point => seen.at(which) ?? [0, 0];
    const [first, second, last, before] = [at(0), at(1), at(-1), at(-2)];
    const d = curve(seen) + headAt(last, before, k) + (heads === "both" ? headAt(first, second, k) : "");
    return [flat(`halo-${i}`, "halo", d), flat(`arrow-${i}`, "arrow", d)];
  });
}

/** Everything of the body, for the picture's edges. */
export const extent = (camera: Camera, figure: Figure): readonly Point[] =>
  solidsOf(figure).flatMap(([, one]) => outline(camera, [one], 8));
