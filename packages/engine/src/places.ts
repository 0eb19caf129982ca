/** Where it is stiff, as a person taps it, and which areas answer. The low back answers with its neighbours (M2.6). */
import type { Area } from "./body.ts";
import type { Why } from "./programme.ts";

export const PLACES = [
  "upper-back",
  "shoulder-blades",
  "sides",
  "low-back",
  "hips",
  "glutes",
  "chest",
  "calves",
] as const;
export type Place = (typeof PLACES)[number];

export const ANSWERED_BY: Readonly<Record<Place, readonly Area[]>> = {
  "upper-back": ["thoracic"],
  "shoulder-blades": ["rhomboids", "thoracic"],
  sides: ["lats"],
  "low-back": ["glutes", "hip-flexors", "thoracic", "low-back-movement"], // M2.6
  hips: ["hip-flexors", "glutes"],
  glutes: ["glutes"],
  chest: ["pecs"],
  calves: ["calves"],
};

export const areasFor = (focus: readonly Place[]): ReadonlySet<Area> =>
  new Set(focus.flatMap((place) => ANSWERED_BY[place]));

/** Why the places asked for lead to this area; `null` when they do not. */
export function reasonFor(area: Area, focus: readonly Place[]): Why | null {
  const place = focus.find((candidate) => ANSWERED_BY[candidate].includes(area));
  if (place === undefined) return null;
  return place === "low-back" ? { code: "low-back-neighbour", rule: "M2.6" } : { code: `focus-${place}`, rule: "M2.1" };
}
