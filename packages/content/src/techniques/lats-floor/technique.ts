import { pain, seconds, type Technique } from "@rollwell/engine";

export const latsFloor: Technique = {
  id: "lats-floor",
  area: "lats",
  level: 1,
  manner: "stretch",
  posture: "floor",
  contact: { lies: "nowhere" },
  tools: ["none"],
  sides: "each",
  setUp: seconds(20),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: ["head-low"],
  hipsLifted: false,
  easier: "lats-wall",
  harder: "lats",
  rules: ["S18"],
};
