import { pain, seconds, type Technique } from "@rollwell/engine";

export const calvesWall: Technique = {
  id: "calves-wall",
  area: "calves",
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
  harder: "calves",
  breathed: { "going-1": "out" }, // S12
  rules: ["M2.7", "S18"],
};
