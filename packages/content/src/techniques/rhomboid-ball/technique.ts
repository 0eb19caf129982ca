import { levels, pain, seconds, span, type Technique } from "@rollwell/engine";

export const rhomboidBall: Technique = {
  id: "rhomboid-ball",
  area: "rhomboids",
  level: 1,
  manner: "searching",
  posture: "standing",
  // Two finger-widths from the spine to the edge of the 7 cm patch
  contact: { lies: "across", track: levels("T7", "T3"), beside: span("beside-spine", 6.5, 7) },
  tools: ["ball"],
  needs: "wall",
  sides: "each",
  setUp: seconds(15),
  painCeiling: pain(5), // S10
  alsoLoads: ["thoracic"],
  strains: [],
  hipsLifted: false,
  easier: null,
  harder: "rhomboid-ball-floor",
  firm: ["going-2", "going-3"],
  rules: ["M3.7", "S17"],
};
