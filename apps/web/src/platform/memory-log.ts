/** A fact log that forgets: for browsers without storage, and as the second implementation of the port in tests. */
import { encodeFact, type Fact, ok, type Snapshot } from "@rollwell/engine";
import type { FactLog } from "./fact-log.ts";

export function memoryLog(facts: readonly Fact[] = [], live: Snapshot | null = null): FactLog {
  const rows = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  return {
    facts: [...rows.values()],
    live,
    damaged: 0,
    append: async (added) => {
      const fresh = added.filter(({ id }) => !rows.has(id));
      for (const fact of fresh) if (!rows.has(fact.id)) rows.set(fact.id, fact);
      return ok(fresh.length);
    },
    everything: async () => ok({ facts: [...rows.values()].map(encodeFact), aside: [] }),
    erase: async () => {
      rows.clear();
      return ok(undefined);
    },
  };
}
