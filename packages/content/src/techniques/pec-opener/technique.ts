import { pain, seconds, type Technique } from "@rollwell/engine";

export const pecOpener: Technique = {
  id: "pec-opener",
  area: "pecs",
  level: 1,
  manner: "stretch",
  posture: "floor",
  contact: { lies: "along", bears: ["head", "upper-back", "pelvis"] },
  tools: ["roller-91"],
  sides: "both",
  setUp: seconds(20),
  painCeiling: pain(5), // S10
  alsoLoads: ["thoracic", "glutes", "low-back-movement"],
  strains: [],
  hipsLifted: false,
  easier: "pec-opener-floor",
  harder: null,
  breathed: { "going-3": "out" }, // S12
  firm: ["going-2"],
  rules: ["M3.8", "S4"],
};
