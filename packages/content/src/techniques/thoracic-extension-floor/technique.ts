import { pain, seconds, type Technique } from "@rollwell/engine";

export const thoracicExtensionFloor: Technique = {
  id: "thoracic-extension-floor",
  area: "thoracic",
  level: 1,
  manner: "movement",
  posture: "floor",
  contact: { lies: "nowhere" },
  tools: ["none"],
  sides: "both",
  setUp: seconds(20),
  painCeiling: pain(3), // S1
  alsoLoads: [],
  strains: ["head-low"],
  hipsLifted: false,
  easier: "thoracic-extension-wall",
  harder: "thoracic-extension",
  breathed: { start: "in", "going-2": "out" }, // S12
  rules: ["M2.6", "S18"],
};
