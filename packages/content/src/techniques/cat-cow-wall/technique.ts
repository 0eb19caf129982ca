import { pain, seconds, type Technique } from "@rollwell/engine";

export const catCowWall: Technique = {
  id: "cat-cow-wall",
  area: "low-back-movement",
  level: 1,
  manner: "movement",
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
  harder: "cat-cow",
  breathed: { start: "out", "going-1": "in" }, // S12
  rules: ["M3.9", "S18"],
};
