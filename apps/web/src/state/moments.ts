/** The order of what happened, over all facts there are: stamps never run backwards, whatever the clock was set to (H07). */
import type { Fact } from "@rollwell/engine";

/** The end of the year 9999: a day has four digits for its year. What claims to be later is no moment. */
const LAST_MOMENT = 253_402_300_799_999;

/** What a fact says; one that cannot be read too, because a stop or a screening like that still counts (H04, H07). */
function momentOf(fact: Fact): number {
  const at = fact.kind === "unknown" ? fact.raw["at"] : fact.at;
  return typeof at === "number" && at >= 0 && at <= LAST_MOMENT ? at : 0;
}

/** The latest of some facts, or what came `before` them all. */
export const latest = (facts: readonly Fact[], before: number): number =>
  facts.reduce((moment, fact) => Math.max(moment, momentOf(fact)), before);
