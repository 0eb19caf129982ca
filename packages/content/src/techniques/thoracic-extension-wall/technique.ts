import { pain, seconds, type Technique } from "@rollwell/engine";

export const thoracicExtensionWall: Technique = {
  id: "thoracic-extension-wall",
  area: "thoracic",
  level: 1,
  manner: "movement",
  posture: "standing",
  contact: { lies: "nowhere" },
  tools: ["wall", "none"],
  sides: "both",
  setUp: seconds(15),
  painCeiling: pain(3), // S1
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: null,
  harder: "thoracic-extension-floor",
  breathed: { start: "in", "going-1": "out" }, // S12
  rules: ["M2.6", "S18"],
};
