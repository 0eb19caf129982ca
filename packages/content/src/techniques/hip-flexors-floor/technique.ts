import { pain, seconds, type Technique } from "@rollwell/engine";

export const hipFlexorsFloor: Technique = {
  id: "hip-flexors-floor",
  area: "hip-flexors",
  level: 1,
  manner: "stretch",
  posture: "floor",
  contact: { lies: "nowhere" },
  tools: ["none"],
  sides: "each",
  setUp: seconds(20),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: "hip-flexors-wall",
  harder: "hip-flexors",
  rules: ["M2.6", "S18"],
};
