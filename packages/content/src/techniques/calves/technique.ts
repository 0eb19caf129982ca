import { pain, seconds, span, type Technique } from "@rollwell/engine";

export const calves: Technique = {
  id: "calves",
  area: "calves",
  level: 1,
  manner: "rolling",
  posture: "floor",
  // The patch of 12 cm stays three fingers from the knee crease (41) and from the ankle (0)
  contact: { lies: "across", track: span("calf", 11, 30) },
  tools: ["roller-46", "roller-91"],
  sides: "each",
  setUp: seconds(20),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: "calves-wall",
  harder: null,
  rules: ["M3.1", "M2.7", "S17"],
};
