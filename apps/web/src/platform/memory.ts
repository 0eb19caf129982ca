/** This device's memory: IndexedDB where there is one, else nothing is remembered and the person is told so. */
import type { FactLog, Trouble } from "./fact-log.ts";
import { openIdbLog } from "./idb-log.ts";
import { memoryLog } from "./memory-log.ts";
import { becomeWriter, type Exchange, openExchange } from "./tabs.ts";

export interface Memory extends Exchange {
  readonly log: FactLog;
  /** Why there is no memory; `null` when there is. */
  readonly trouble: Trouble | null;
  readonly become: typeof becomeWriter;
}

export async function openMemory(): Promise<Memory> {
  // First, so that what another tab writes while the store is being read is not missed.
  const exchange = openExchange();
  const opened = await openIdbLog();
  const log = opened.ok ? opened.value : memoryLog();
  return { log, trouble: opened.ok ? null : opened.error, become: becomeWriter, ...exchange };
}
