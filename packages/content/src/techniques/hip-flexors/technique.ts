import { pain, seconds, span, type Technique } from "@rollwell/engine";

export const hipFlexors: Technique = {
  id: "hip-flexors",
  area: "hip-flexors",
  level: 1,
  manner: "rolling",
  posture: "floor",
  // The patch runs from a hand below the crease to a hand above the knee
  contact: { lies: "across", track: span("front-thigh", 14.5, 27.5) },
  tools: ["roller-46", "roller-91", "ball"],
  sides: "each",
  setUp: seconds(20),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: "hip-flexors-floor",
  harder: null,
  firm: ["going-1"],
  rules: ["M3.3", "M2.6", "S17"],
};
