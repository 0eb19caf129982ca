/** A calm, neutral head: hair cap, face, ear, closed eyes; no mouth. */
import { type Camera, outline, type Point, project } from "./camera.ts";
import { place } from "./frame.ts";
import { curve, smooth } from "./path.ts";
import { apart, flat, type Primitive } from "./primitive.ts";
import { earOf, type Figure, faceOf, type Part } from "./rig.ts";
import { add, dot, scale, type Vec } from "./vec.ts";

const LID: readonly Vec[] = [
  [2, -0.6, 9],
  [3.6, -1.3, 8.6],
  [5, -0.4, 7.4],
];

/** The face lies over the hair, unless it looks away from the viewer at the middle of the motion (`away`). */
export function paintHead(
  camera: Camera,
  figure: Figure,
  part: Part,
  facing: "towards" | "away",
): readonly Primitive[] {
  const { head } = figure;
  const hulls = (all: readonly (readonly Parameters<typeof outline>[1][number][])[], directions: number): string =>
    all.map((hull) => smooth(outline(camera, hull, directions))).join("");
  const hair = apart("head", "hair", hulls(part.hulls, 24));
  const face = flat("face", "skin", hulls(faceOf(figure), 20));
  const side = dot(head.x, camera.back) > 0 ? 1 : -1;
  const turnedAside = Math.abs(dot(head.x, camera.back)) > 0.35;
  const ear = flat("ear", "ear", turnedAside ? smooth(outline(camera, earOf(figure, side), 14)) : "");
  const eyes = [1, -1].map((g) => {
    const normal = add(scale(head.z, 0.85), scale(head.x, g * 0.5));
    if (dot(normal, camera.back) <= 0.3) return "";
    return curve(LID.map(([x, y, z]): Point => project(camera, place(head, [g * x, y, z]))));
  });
  const eye = flat("eye", "eye", eyes.join(""));
  return facing === "away" ? [face, hair, ear, eye] : [hair, face, eye, ear];
}
