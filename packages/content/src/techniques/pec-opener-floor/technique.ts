import { pain, seconds, type Technique } from "@rollwell/engine";

export const pecOpenerFloor: Technique = {
  id: "pec-opener-floor",
  area: "pecs",
  level: 1,
  manner: "stretch",
  posture: "floor",
  contact: { lies: "nowhere" },
  tools: ["none"],
  sides: "both",
  setUp: seconds(15),
  painCeiling: pain(5), // S10
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: "pec-opener-wall",
  harder: "pec-opener",
  breathed: { "going-1": "out" }, // S12
  firm: ["going-2"],
  rules: ["S4", "S18"],
};
