import { levels, pain, seconds, type Technique } from "@rollwell/engine";

export const thoracicRollExtension: Technique = {
  id: "thoracic-roll-extension",
  area: "thoracic",
  level: 2,
  manner: "rolling",
  posture: "floor",
  contact: { lies: "across", track: levels("T8", "T3") },
  tools: ["roller-46", "roller-91"],
  sides: "both",
  setUp: seconds(20),
  painCeiling: pain(3), // S1
  alsoLoads: [],
  strains: ["end-range"],
  hipsLifted: true,
  easier: "thoracic-roll",
  harder: null,
  breathed: { "going-1": "in", "going-2": "out" }, // S12
  firm: ["going-3"],
  rules: ["M3.5", "S1", "S5", "S16"],
};
