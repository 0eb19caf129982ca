import { levels, pain, seconds, type Technique } from "@rollwell/engine";

export const thoracicExtension: Technique = {
  id: "thoracic-extension",
  area: "thoracic",
  level: 1,
  manner: "extension",
  posture: "floor",
  contact: { lies: "across", track: levels("T8", "T3") },
  tools: ["roller-46", "roller-91"],
  sides: "both",
  setUp: seconds(20),
  painCeiling: pain(3), // S1
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: "thoracic-roll",
  harder: "thoracic-extension-full",
  breathed: { start: "in", "going-1": "out" }, // S12
  rules: ["M3.4", "S1", "S5", "S14"],
};
