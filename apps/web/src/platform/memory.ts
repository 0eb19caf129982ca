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
  const opened = typeof indexedDB === "undefined" ? null : await openIdbLog();
  const log = opened?.ok === true ? opened.value : memoryLog();
  const trouble = opened === null ? "unavailable" : opened.ok ? null : opened.error;
  return { log, trouble, become: becomeWriter, ...openExchange() };
}
