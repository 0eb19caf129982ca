import { pain, seconds, type Technique } from "@rollwell/engine";

export const latsWall: Technique = {
  id: "lats-wall",
  area: "lats",
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
  harder: "lats-floor",
  firm: ["going-3"],
  rules: ["S18"],
};
