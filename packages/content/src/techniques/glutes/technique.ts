import { pain, seconds, span, type Technique } from "@rollwell/engine";

export const glutes: Technique = {
  id: "glutes",
  area: "glutes",
  level: 1,
  manner: "rolling",
  posture: "floor",
  // The patch stays off the sit bone and off the sacrum and crest
  contact: { lies: "across", track: span("buttock", 7, 12) },
  tools: ["roller-46", "roller-91", "ball"],
  sides: "each",
  setUp: seconds(20),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: "glutes-floor",
  harder: null,
  firm: ["going-3"],
  rules: ["M3.2", "M2.4", "M8.3"],
};
