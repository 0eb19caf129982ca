/** The painter's order of the parts, far to near. Frozen from the middle of the motion, for free sorting makes parts pop. */
import { type Camera, depth } from "./camera.ts";
import type { Figure, Part } from "./rig.ts";

/** Cm by which the ends of the lists are told apart. */
const JUST = 0.01;

export function painterOrder(
  camera: Camera,
  figure: Figure,
  lift: Readonly<Record<string, number>>,
): readonly string[] {
  const of = (name: string): Part | undefined => figure.parts.find((part) => part.name === name);
  const own = (part: Part | undefined): number =>
    part === undefined ? 0 : depth(camera, part.middle) + (lift[part.name] ?? 0);
  const key = (part: Part): number => {
    if (part.name === "neck") return Math.min(own(part), own(of("head")) - JUST);
    if (part.over === undefined) return own(part);
    const nearest = Math.max(...part.over.map((name) => own(of(name))));
    return nearest + (part.over.length === 1 ? 2 * JUST : JUST);
  };
  return figure.parts
    .map((part) => [key(part), part.name] as const)
    .sort(([a], [b]) => a - b)
    .map(([, name]) => name);
}

/** The side whose limb is nearer to the viewer, frozen likewise. */
export const nearSide = (
  camera: Camera,
  { joints }: Figure,
  joint: "knee" | "elbow",
  lift: Readonly<Record<string, number>>,
): "L" | "R" => {
  const far = (side: "L" | "R"): number => {
    const at = joints[`${joint}${side}`];
    return at === undefined ? 0 : depth(camera, at) + (lift[`${joint}${side}`] ?? 0);
  };
  return far("L") > far("R") ? "L" : "R";
};
