import { levels, pain, seconds, type Technique } from "@rollwell/engine";

export const thoracicRoll: Technique = {
  id: "thoracic-roll",
  area: "thoracic",
  level: 1,
  manner: "rolling",
  posture: "floor",
  contact: { lies: "across", track: levels("T8", "T3") },
  tools: ["roller-46", "roller-91"],
  sides: "both",
  setUp: seconds(20),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: [],
  hipsLifted: true,
  easier: "thoracic-roll-wall",
  harder: "thoracic-roll-extension",
  firm: ["going-1"],
  rules: ["M3.5", "S1", "S5", "S16"],
};
