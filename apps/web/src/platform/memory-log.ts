/** A fact log that forgets: for browsers without storage, and as the second implementation of the port in tests. */
import { decodeFact, encodeFact, type Fact, ok, type Snapshot } from "@rollwell/engine";
import type { FactLog } from "./fact-log.ts";
import { type LastWords, lastWordsIn } from "./last-words.ts";

/** What stands in for the disk: logs over the same device see what earlier ones wrote. */
export interface MemoryDevice {
  readonly rows: Map<string, unknown>;
  live: Snapshot | null;
}

export const memoryDevice = (facts: readonly Fact[] = [], live: Snapshot | null = null): MemoryDevice => ({
  rows: new Map(facts.map((fact) => [fact.id, encodeFact(fact)])),
  live,
});

export function openMemoryLog(device: MemoryDevice): FactLog {
  const { rows } = device;
  return {
    facts: [...rows.values()].map(decodeFact).flatMap((read) => (read.ok ? [read.value] : [])),
    live: device.live,
    damaged: 0,
    append: async (facts, live) => {
      const before = rows.size;
      for (const fact of facts) if (!rows.has(fact.id)) rows.set(fact.id, structuredClone(encodeFact(fact)));
      if (live !== undefined) device.live = structuredClone(live);
      return ok(rows.size - before);
    },
    everything: async () => ok({ facts: structuredClone([...rows.values()]), aside: [] }),
    erase: async () => {
      rows.clear();
      device.live = null;
      return ok(undefined);
    },
  };
}

export const memoryLog = (facts: readonly Fact[] = [], live: Snapshot | null = null): FactLog =>
  openMemoryLog(memoryDevice(facts, live));

/** Last words over a map in place of the browser's storage. */
export const memoryWords = (rows: Map<string, string> = new Map()): LastWords =>
  lastWordsIn(() => ({
    getItem: (name) => rows.get(name) ?? null,
    setItem: (name, text) => void rows.set(name, text),
    removeItem: (name) => void rows.delete(name),
  }));
