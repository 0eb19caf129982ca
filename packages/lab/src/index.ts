/** The public words of the lab. */
export { type Counts, runWorlds, type Trial } from "./experiment.ts";
export { POLICIES, type Policy } from "./policy.ts";
export { type Report, reportOf, type WorldReport } from "./report.ts";
export { WORLDS, type World } from "./world.ts";
