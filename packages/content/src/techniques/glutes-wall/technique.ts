import { pain, seconds, type Technique } from "@rollwell/engine";

export const glutesWall: Technique = {
  id: "glutes-wall",
  area: "glutes",
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
  harder: "glutes-floor",
  rules: ["M2.6", "S18"],
};
