/** The solver's public words: for the build and its tests, never for a browser. */

export { angleAt } from "../limb.ts";
export { poseOf } from "../motion.ts";
export { painterOrder } from "../order.ts";
export { AT } from "../params.ts";
export { RECIPES } from "../poses/index.ts";
export { build, type Figure, solidsOf } from "../rig.ts";
export { BONES } from "../shape.ts";
export { leastGap, lowestOf, touchedLevels, touchedLimb } from "./contact.ts";
export { elbowTurn, kneeTurn } from "./hinge.ts";
export { type Recipe, solve } from "./recipe.ts";
export { overRoller } from "./stance.ts";
