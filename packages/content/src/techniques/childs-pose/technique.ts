import { pain, seconds, type Technique } from "@rollwell/engine";

export const childsPose: Technique = {
  id: "childs-pose",
  area: "low-back-movement",
  level: 1,
  manner: "stretch",
  posture: "floor",
  contact: { lies: "nowhere" },
  tools: ["none"],
  sides: "both",
  setUp: seconds(15),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: ["head-low"],
  hipsLifted: false,
  easier: "childs-pose-wall",
  harder: null,
  rules: ["M3.9", "M2.6"],
};
