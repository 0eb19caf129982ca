import { levels, pain, seconds, type Technique } from "@rollwell/engine";

export const thoracicRollWall: Technique = {
  id: "thoracic-roll-wall",
  area: "thoracic",
  level: 1,
  manner: "rolling",
  posture: "standing",
  contact: { lies: "across", track: levels("T8", "T3") },
  tools: ["roller-46", "roller-91"],
  needs: "wall",
  sides: "both",
  setUp: seconds(15),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: "thoracic-extension-wall",
  harder: "thoracic-roll",
  firm: ["going-1"],
  rules: ["S10", "S18", "S5"],
};
