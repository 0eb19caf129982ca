import { pain, seconds, type Technique } from "@rollwell/engine";

export const hipFlexorsWall: Technique = {
  id: "hip-flexors-wall",
  area: "hip-flexors",
  level: 1,
  manner: "stretch",
  posture: "standing",
  contact: { lies: "nowhere" },
  tools: ["wall", "none"],
  sides: "each",
  setUp: seconds(15),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: null,
  harder: "hip-flexors-floor",
  breathed: { "going-3": "out" }, // S12
  rules: ["M2.6", "S18"],
};
