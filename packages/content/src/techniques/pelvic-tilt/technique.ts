import { pain, seconds, type Technique } from "@rollwell/engine";

export const pelvicTilt: Technique = {
  id: "pelvic-tilt",
  area: "low-back-movement",
  level: 1,
  manner: "movement",
  posture: "floor",
  contact: { lies: "nowhere" },
  tools: ["none"],
  sides: "both",
  setUp: seconds(15),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: "pelvic-tilt-wall",
  harder: "cat-cow",
  breathed: { start: "out", "going-1": "in" }, // S12
  rules: ["M3.9", "M2.6"],
};
