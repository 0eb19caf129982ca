import { pain, seconds, type Technique } from "@rollwell/engine";

export const catCow: Technique = {
  id: "cat-cow",
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
  easier: "pelvic-tilt",
  harder: null,
  breathed: { start: "out", "going-1": "in", "going-2": "out" }, // S12
  rules: ["M3.9", "M2.6"],
};
