import { pain, seconds, type Technique } from "@rollwell/engine";

export const pecOpenerWall: Technique = {
  id: "pec-opener-wall",
  area: "pecs",
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
  harder: "pec-opener-floor",
  rules: ["S4", "S18"],
};
