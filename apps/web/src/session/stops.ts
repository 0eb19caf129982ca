/** What among facts is a stop: it holds from its own moment, whether or not the log gets it (H04, H07). */
import type { RecordedFact } from "@rollwell/engine";

export const stopsIn = (facts: readonly RecordedFact[]): readonly RecordedFact[] =>
  facts.filter((fact) => fact.kind === "symptom" || (fact.kind === "ended" && fact.how === "stopped"));
