import { levels, pain, seconds, span, type Technique } from "@rollwell/engine";

export const rhomboidBallFloor: Technique = {
  id: "rhomboid-ball-floor",
  area: "rhomboids",
  level: 2,
  manner: "searching",
  posture: "floor",
  contact: { lies: "across", track: levels("T7", "T3"), beside: span("beside-spine", 6.5, 7) },
  tools: ["ball"],
  sides: "each",
  setUp: seconds(20),
  painCeiling: pain(5), // S10
  alsoLoads: ["thoracic"],
  strains: [],
  hipsLifted: false,
  easier: "rhomboid-ball",
  harder: null,
  rules: ["M3.7", "S17"],
};
