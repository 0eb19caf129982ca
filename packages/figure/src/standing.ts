/** The body map: the same body, standing, from the front or the back, with places to tap and zones never pressed. */
import { type Area, cornersOf, stripesOf, tickIn } from "./area.ts";
import { type Camera, cameraAt, outline, type Point } from "./camera.ts";
import { ball, type Ellipsoid, ellipsoidIn } from "./frame.ts";
import { paintHead } from "./head.ts";
import { smooth, straight } from "./path.ts";
import { flat, type Primitive } from "./primitive.ts";
import { build, type Cover, type Figure, type Part } from "./rig.ts";
import { type BodyType, LIMBS } from "./shape.ts";
import { trunkOutline } from "./trunk.ts";
import { between, type Vec } from "./vec.ts";

export type MapView = "front" | "back";
export interface MapOptions {
  readonly body: BodyType;
  readonly view: MapView;
}

const STANDING = [
  0, 0, 90, 0, 0, 0, 0, -4, 0, 0, 6, 0, 0, -2, 0, 0, 0, 0, 0,
  0, 3, 79.5, -25, -1, 0, -0.2, 0.14, -1, 0.03, -0.75, 0, 0.65, -0.9, -3.2, 0,
  0, 3, 79.5, 25, -1, 0, 0.2, 0.14, -1, -0.03, -0.75, 0, -0.65, -0.9, -3.2, 0,
  1, 7, -8.9, 1, 0, 0, 1, 0, -0.1, 0, -1, 0,
  1, 7, 8.9, 1, 0, 0, 1, 0, 0.1, 0, -1, 0, 0, 0, 0,
]; // biome-ignore format: trunk, arms, legs, tool

type Areas = Readonly<Record<MapView, Readonly<Record<string, Area>>>>;

const middle = (on: Area["on"], rows: readonly (readonly [number, number])[]): Area => ({
  on,
  sides: "middle",
  rows: rows.map(([at, half]) => [at, -half, half]),
});
const both = (on: Area["on"], rows: Area["rows"]): Area => ({ on, sides: "both", rows });

/** From the crest of the pelvis to the lowest rib, with the kidneys' area: L5…L1 are 6…24. */
// biome-ignore format: one row of the body a line
const LOW_BACK = middle("trunk", [
  [8, 0.4], [8.2, 0.82], [12, 0.9], [16, 0.9], [20, 0.9], [23, 0.86], [23.2, 0.4],
]);

/** The engine's places, by their names. Trunk levels are those of its spine axis: cm up from the hip joints. */
// biome-ignore format: one row of the body a line
const PLACES: Areas = {
  back: {
    "upper-back": middle("trunk", [
      [24.8, 0.02], [26, 0.2], [31, 0.34], [38, 0.37], [45, 0.36], [50, 0.38], [52.6, 0.42], [52.8, 0.2],
    ]),
    "shoulder-blades": both("trunk", [
      [36.8, 0.42, 0.5], [37.2, 0.41, 0.76], [39.2, 0.41, 0.99], [45.5, 0.41, 1], [49.6, 0.46, 0.99], [50.6, 0.56, 0.85],
    ]),
    sides: both("trunk", [
      [24.2, 0.45, 0.8], [24.4, 0.26, 0.97], [28.5, 0.36, 0.97], [32, 0.42, 0.98], [35.2, 0.43, 0.98], [36, 0.7, 0.98], [37.6, 0.88, 0.98],
    ]),
    "low-back": LOW_BACK,
    glutes: both("trunk", [
      [-8, 0.4, 0.6], [-7.6, 0.2, 0.9], [-5.5, 0.05, 1], [-1, 0.08, 1], [3.5, 0.24, 1], [6.8, 0.42, 0.9], [7, 0.6, 0.75],
    ]),
    calves: both("shank", [
      [0.15, -0.3, 0.3], [0.16, -0.9, 0.9], [0.27, -0.97, 0.97], [0.42, -0.95, 0.95], [0.58, -0.66, 0.66], [0.68, -0.15, 0.15],
    ]),
  },
  front: {
    chest: both("trunk", [
      [36.6, 0.3, 0.6], [37, 0.06, 0.88], [40, 0.05, 0.98], [44, 0.05, 0.98], [48, 0.08, 0.99], [49.6, 0.3, 0.9], [50, 0.45, 0.7],
    ]),
    sides: both("trunk", [
      [24.4, 0.68, 0.9], [24.8, 0.5, 0.98], [29, 0.5, 0.98], [33, 0.56, 0.98], [35.4, 0.7, 0.98], [35.8, 0.8, 0.9],
    ]),
    hips: both("thigh", [
      [-0.15, 0.5, 0.8], [-0.13, 0.12, 0.9], [0.06, -0.5, 0.93], [0.28, -0.74, 0.9], [0.46, -0.66, 0.82], [0.6, -0.36, 0.5], [0.64, -0.05, 0.15],
    ]),
  },
};

// biome-ignore format: one row of the body a line
const NECK = middle("trunk", [[53.9, 0.3], [54, 0.74], [56, 0.85], [59, 0.8], [63, 0.79], [64, 0.79]]);
// biome-ignore format: one row of the body a line
const THROAT = middle("trunk", [[50.8, 0.06], [51.6, 0.28], [54, 0.66], [56, 0.85], [59, 0.8], [63, 0.79]]);

/** What is never pressed, by the engine's names of the zones. */
// biome-ignore format: one row of the body a line
const FORBIDDEN: Areas = {
  back: {
    neck: NECK,
    lumbar: LOW_BACK,
    sacrum: middle("trunk", [[-4.5, 0.01], [-3, 0.05], [2, 0.12], [6, 0.32], [7, 0.36], [7.2, 0.2]]),
    "back-of-knee": both("shank", [[-0.07, -0.5, 0.5], [-0.06, -0.92, 0.92], [0.02, -0.92, 0.92], [0.1, -0.92, 0.92], [0.11, -0.5, 0.5]]),
  },
  front: {
    neck: THROAT,
    groin: middle("trunk", [[-7, 0.01], [-5, 0.1], [0, 0.3], [4, 0.46], [5, 0.5], [5.2, 0.3]]),
    joint: both("shank", [[-0.08, -0.4, 0.4], [-0.07, -0.8, 0.8], [0.01, -0.92, 0.92], [0.09, -0.8, 0.8], [0.1, -0.4, 0.4]]),
  },
};

/** Far to near; the shirt hangs over the leggings. Written down, so that nothing has an edge where it grows from another. */
const ARMS = ["hand", "forearm", "wrist", "arm", "elbow"].flatMap((name) => [`${name}L`, `${name}R`]);
const LEGS = ["foot", "ankle", "shank", "thigh", "knee"].flatMap((name) => [`${name}L`, `${name}R`]);
const OVER_THEM = ["hips", "neck", "torso", "sleeveL", "sleeveR"] as const;

/** From shoulder to shoulder over the collar: one slope. */
const yoke = ({ body, spine, joints }: Figure): readonly Ellipsoid[] => [
  ellipsoidIn(spine(53.3), [0, 0, 0], [7.6, 1.2, 6]),
  ...[joints["shoulderL"], joints["shoulderR"]].flatMap((at) =>
    at === undefined ? [] : [ball(at, LIMBS[body].sleeve[0]?.[1] ?? 0)],
  ),
];

/** A joint, the joints before and after it, and how much more flesh there is at a share of the bone on either side. */
const BENDS = [
  { at: "elbow", from: "shoulder", to: "wrist", cover: "skin", before: [0.4, 0.75], after: [0.25, 0.45] },
  { at: "knee", from: "hip", to: "ankle", cover: "leggings", before: [0.2, 1.1], after: [0.22, 0.5] },
] as const;

/** Without a step where a limb bends a little. */
function bends({ body, joints }: Figure): readonly (readonly [string, Cover, readonly Ellipsoid[]])[] {
  return (["L", "R"] as const).flatMap((side) =>
    BENDS.flatMap(({ at, from, to, cover, before, after }) => {
      const [joint, one, other] = [joints[`${at}${side}`], joints[`${from}${side}`], joints[`${to}${side}`]];
      if (joint === undefined || one === undefined || other === undefined) return [];
      const beside = (end: Vec, [share, more]: readonly [number, number]): Ellipsoid =>
        ball(between(joint, end, share), LIMBS[body][at] + more);
      const hull = [beside(one, before), beside(other, after)];
      return [[`${at}${side}-bend`, cover, hull] as const];
    }),
  );
}

function bodyPart(camera: Camera, figure: Figure, { name, cover, trunk, hulls, weld }: Part): readonly Primitive[] {
  const d =
    trunk === undefined
      ? hulls.map((hull) => smooth(outline(camera, hull, 18))).join("")
      : smooth(trunkOutline(camera, figure, trunk));
  const own = flat(name, cover, d);
  return weld === undefined ? [own] : [own, flat(`${name}-weld`, cover, smooth(outline(camera, weld, 16)))];
}

/** Left, top, width, height in mm; the same for front and back. */
export const STANDING_BOX = [-310, -1780, 620, 1810] as const;

/**
 * The body with `forbidden-…` and its hatching for each zone of this view, then `place-…` and `tick-…` for each place.
 * The lumbar's zone comes last: it lies on a place that can be tapped (M2.6).
 */
export function drawStanding({ body, view }: MapOptions): readonly Primitive[] {
  const facing = view === "front" ? 1 : -1;
  const camera = cameraAt(90 * facing, 2, "as-posed");
  const figure = build(STANDING, body);
  const parts = new Map(figure.parts.map((part) => [part.name, part]));
  const cornersIn = (area: Area): readonly (readonly Point[])[] => cornersOf(camera, figure, area, facing);
  const partsOf = (names: readonly string[]): readonly Primitive[] =>
    names.flatMap((name) => {
      const part = parts.get(name);
      return part === undefined ? [] : bodyPart(camera, figure, part);
    });
  const hullOf = (id: string, cover: Cover, hull: readonly Ellipsoid[]): Primitive =>
    flat(id, cover, smooth(outline(camera, hull, 24)));
  const zoneOf = ([kind, area]: readonly [string, Area]): readonly Primitive[] => {
    const all = cornersIn(area);
    const stripes = all.flatMap((corners) => stripesOf(corners).map((ends) => straight(ends, "")));
    return [
      flat(`forbidden-${kind}`, "forbidden", all.map(smooth).join("")),
      flat(`forbidden-${kind}-hatch`, "hatch", stripes.join("")),
    ];
  };
  const placeOf = ([place, area]: readonly [string, Area]): readonly Primitive[] => {
    const all = cornersIn(area);
    return [
      flat(`place-${place}`, "place", all.map(smooth).join("")),
      flat(`tick-${place}`, "fibre", all.map((corners) => straight(tickIn(corners), "")).join("")),
    ];
  };
  const skinUnder = view === "front" ? [flat("throat", "skin", cornersIn(THROAT).map(smooth).join(""))] : [];
  const zones = Object.entries(FORBIDDEN[view]);
  const head = parts.get("head");
  const drawnHead = head === undefined ? [] : paintHead(camera, figure, head, view === "back" ? "away" : "towards");
  return [
    ...partsOf([...ARMS, ...LEGS]),
    ...bends(figure).map((bend) => hullOf(...bend)),
    ...partsOf(OVER_THEM),
    hullOf("yoke", "top", yoke(figure)),
    ...skinUnder,
    ...zones.filter(([kind]) => kind !== "lumbar").flatMap(zoneOf),
    // From behind, the chin would stand out under the hair.
    ...drawnHead
      .filter(({ id }) => view === "front" || id !== "face")
      .map((one) => ({ ...one, edge: "none" }) as const),
    ...Object.entries(PLACES[view]).flatMap(placeOf),
    ...zones.filter(([kind]) => kind === "lumbar").flatMap(zoneOf),
  ];
}
