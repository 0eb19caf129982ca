import { levels, pain, seconds, type Technique } from "@rollwell/engine";

export const thoracicExtensionFull: Technique = {
  id: "thoracic-extension-full",
  area: "thoracic",
  level: 2,
  manner: "extension",
  posture: "floor",
  contact: { lies: "across", track: levels("T8", "T3") },
  tools: ["roller-46", "roller-91"],
  sides: "both",
  setUp: seconds(20),
  painCeiling: pain(3), // S1
  alsoLoads: [],
  strains: ["end-range"],
  hipsLifted: false,
  easier: "thoracic-extension",
  harder: null,
  breathed: { start: "in", "going-1": "out" }, // S12
  firm: ["going-3"],
  rules: ["M3.4", "S1", "S5", "S14"],
};
