/** The body map: the same body, standing, from the front or the back, with places to tap and zones never pressed. */
import { type Camera, cameraAt, outline, type Point } from "./camera.ts";
import { paintHead } from "./head.ts";
import { muscle } from "./mark.ts";
import { painterOrder } from "./order.ts";
import { smooth, straight } from "./path.ts";
import { apart, flat, type Primitive } from "./primitive.ts";
import { build, type Figure } from "./rig.ts";
import type { BodyType } from "./shape.ts";
import { band, trunkOutline } from "./trunk.ts";

export type MapView = "front" | "back";
export interface MapOptions {
  readonly body: BodyType;
  readonly view: MapView;
}

const STANDING = [
  0, 0, 90, 0, 0, 0, 0, -4, 0, 0, 6, 0, 0, -2, 0, 0, 0, 0, 0,
  0, 2, 87, -31, -1, 0, -0.2, 0.1, -1, -0.1, 0, 0, 1, 0, 0, 0,
  0, 2, 87, 31, -1, 0, 0.2, 0.1, -1, 0.1, 0, 0, -1, 0, 0, 0,
  1, 7, -11, 1, 0, 0, 1, 0, -0.2, 0, -1, 0,
  1, 7, 11, 1, 0, 0, 1, 0, 0.2, 0, -1, 0, 0, 0, 0,
]; // biome-ignore format: trunk, arms, legs, tool

/** Levels and angles on the trunk (0 front, 180 back), on the left; `twice`: on the right as well. */
interface Patch {
  readonly levels: readonly [number, number];
  readonly angles: readonly [number, number];
  readonly twice?: true;
}
interface Strip {
  readonly limb: "thigh" | "shank";
  readonly stretch: readonly [number, number];
  readonly round: number;
  readonly share: number;
}
type Area = Patch | Strip;

/** The engine's places, by their names. */
const PLACES: Readonly<Record<MapView, Readonly<Record<string, readonly Area[]>>>> = {
  back: {
    "upper-back": [{ levels: [26, 51], angles: [160, 200] }],
    "shoulder-blades": [{ levels: [33, 48], angles: [122, 157], twice: true }],
    sides: [{ levels: [24.5, 32.5], angles: [96, 156], twice: true }],
    "low-back": [{ levels: [7, 24], angles: [118, 242] }],
    glutes: [{ levels: [-6, 6], angles: [100, 176], twice: true }],
    calves: [{ limb: "shank", stretch: [0.14, 0.62], round: 180, share: 0.85 }],
  },
  front: {
    chest: [{ levels: [36, 49], angles: [5, 64], twice: true }],
    sides: [{ levels: [22, 35], angles: [46, 86], twice: true }],
    hips: [{ limb: "thigh", stretch: [0.06, 0.6], round: 0, share: 0.8 }],
  },
};

/** What is never pressed, by the engine's names of the zones. */
const FORBIDDEN: Readonly<Record<MapView, Readonly<Record<string, readonly Area[]>>>> = {
  back: {
    lumbar: [{ levels: [7, 24], angles: [124, 236] }],
    sacrum: [{ levels: [-5, 6.5], angles: [166, 194] }],
    "back-of-knee": [{ limb: "shank", stretch: [0, 0.1], round: 180, share: 0.9 }],
  },
  front: {
    groin: [{ levels: [-5, 5], angles: [4, 30], twice: true }],
    joint: [{ limb: "shank", stretch: [0, 0.12], round: 0, share: 0.9 }],
  },
};

interface Drawn {
  readonly d: string;
  readonly hatch: string;
}

const zigzag = (one: readonly Point[], other: readonly Point[]): string =>
  one.map((point, i) => straight([point, other[i + 1] ?? point], "")).join("");

function drawArea(camera: Camera, figure: Figure, area: Area): Drawn {
  if ("limb" in area) {
    const { limb, stretch, round, share } = area;
    const both = (["L", "R"] as const).map((side) => {
      const on = `${limb}${side}` as const;
      return outline(camera, muscle(figure, { kind: "press", on, stretch, round, share }), 26);
    });
    const hatch = both.map((points) => {
      const half = Math.floor(points.length / 2);
      return zigzag(points.slice(0, half), points.slice(half).toReversed());
    });
    return { d: both.map(smooth).join(""), hatch: hatch.join("") };
  }
  const { levels, angles, twice } = area;
  const sides = twice === undefined ? [angles] : [angles, [-angles[1], -angles[0]] as const];
  const bands = sides.flatMap((each) => {
    const found = band(camera, figure, levels, each);
    return found === null ? [] : [found];
  });
  return {
    d: bands.map(([one, other]) => smooth([...one, ...other.toReversed()])).join(""),
    hatch: bands.map(([one, other]) => zigzag(one, other)).join(""),
  };
}

const joined = (areas: readonly Drawn[]): Drawn => ({
  d: areas.map(({ d }) => d).join(""),
  hatch: areas.map(({ hatch }) => hatch).join(""),
});

/** Left, top, width, height in mm; the same for front and back. */
export const STANDING_BOX = [-480, -1780, 960, 1810] as const;

/** The body, then `place-…` for each place of this view, then `forbidden-…` with its hatching. */
export function drawStanding({ body, view }: MapOptions): readonly Primitive[] {
  const camera = cameraAt(view === "front" ? 90 : -90, 2, "as-posed");
  const figure = build(STANDING, body);
  const parts = new Map(figure.parts.map((part) => [part.name, part]));
  const painted = painterOrder(camera, figure, { sleeveL: 2, sleeveR: 2 }).flatMap((name): readonly Primitive[] => {
    const part = parts.get(name);
    if (part === undefined) return [];
    if (name === "head") return paintHead(camera, figure, part, view === "back" ? "away" : "towards");
    const d =
      part.trunk === undefined
        ? part.hulls.map((hull) => smooth(outline(camera, hull, 18))).join("")
        : smooth(trunkOutline(camera, figure, part.trunk));
    const isJoint = part.over !== undefined && part.over.length > 1;
    const own = isJoint ? flat(name, part.cover, d) : apart(name, part.cover, d);
    return part.weld === undefined
      ? [own]
      : [own, flat(`${name}-weld`, part.cover, smooth(outline(camera, part.weld, 16)))];
  });
  const [throat = []] = parts.get("neck")?.hulls ?? [];
  const neck = outline(camera, throat, 18);
  const half = Math.floor(neck.length / 2);
  const places = Object.entries(PLACES[view]).map(([place, areas]) =>
    flat(`place-${place}`, "place", joined(areas.map((area) => drawArea(camera, figure, area))).d),
  );
  const never = Object.entries(FORBIDDEN[view]).flatMap(([kind, areas]) => {
    const { d, hatch } = joined(areas.map((area) => drawArea(camera, figure, area)));
    return [flat(`forbidden-${kind}`, "forbidden", d), flat(`forbidden-${kind}-hatch`, "hatch", hatch)];
  });
  return [
    ...painted,
    ...places,
    flat("forbidden-neck", "forbidden", smooth(neck)),
    flat("forbidden-neck-hatch", "hatch", zigzag(neck.slice(0, half), neck.slice(half).toReversed())),
    ...never,
  ];
}
