import { pain, seconds, type Technique } from "@rollwell/engine";

export const glutesFloor: Technique = {
  id: "glutes-floor",
  area: "glutes",
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
  easier: "glutes-wall",
  harder: "glutes",
  rules: ["M2.6", "S18"],
};
