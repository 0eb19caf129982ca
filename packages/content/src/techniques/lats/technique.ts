import { pain, seconds, span, type Technique } from "@rollwell/engine";

export const lats: Technique = {
  id: "lats",
  area: "lats",
  level: 1,
  manner: "rolling",
  posture: "floor",
  // The patch stays between the lowest rib (0) and 3 cm below the armpit fold (20)
  contact: { lies: "across", track: span("flank", 6, 11) },
  tools: ["roller-46", "roller-91"],
  sides: "each",
  setUp: seconds(20),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: "lats-floor",
  harder: null,
  firm: ["going-1"],
  rules: ["M3.6", "S3", "S5"],
};
