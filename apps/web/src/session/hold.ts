/** A stop that the device did not keep holds all the same, in this page: no session before a new screening (H04, H07). */
import type { KnownFact, RecordedFact } from "@rollwell/engine";
import type { App } from "../state/app.ts";

const isStop = (fact: RecordedFact): boolean =>
  fact.kind === "symptom" || (fact.kind === "ended" && fact.how === "stopped");

/** Into the journal, not into the log: it moves what may be done, and claims nothing to be saved. */
export function holdStops(app: App, facts: readonly RecordedFact[]): void {
  const stops = facts.filter(isStop);
  if (stops.length === 0) return;
  const at = Math.max(Date.now(), app.journal.peek().screened?.at ?? 0) as KnownFact["at"];
  app.learn(stops.map((fact): KnownFact => ({ ...fact, v: 1, at, day: app.today.peek() })));
}
