import { pain, seconds, type Technique } from "@rollwell/engine";

export const childsPoseWall: Technique = {
  id: "childs-pose-wall",
  area: "low-back-movement",
  level: 1,
  manner: "stretch",
  posture: "standing",
  contact: { lies: "nowhere" },
  tools: ["wall", "none"],
  sides: "both",
  setUp: seconds(15),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: null,
  harder: "childs-pose",
  rules: ["M3.9", "S18"],
};
