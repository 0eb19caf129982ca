/**
 * The port to this device's memory: one append-only store of facts, and beside it the snapshot of the running session.
 * Nothing is reported written before the device said so.
 */
import type { Fact, Result, Snapshot } from "@rollwell/engine";

/** Why the device did not do as asked; each has its plain words in the catalog (`trouble`). */
export const TROUBLES = ["quota", "blocked", "closed", "failed", "unavailable"] as const;
export type Trouble = (typeof TROUBLES)[number];

export interface StoredRows {
  readonly facts: readonly unknown[];
  readonly aside: readonly unknown[];
}

export interface FactLog {
  /** Everything readable, in the order of writing, as it stood at opening. */
  readonly facts: readonly Fact[];
  /** The snapshot of a session that was running when the app was closed. */
  readonly live: Snapshot | null;
  /** Rows that could not be read; they are kept aside and go into every backup. */
  readonly damaged: number;
  /**
   * Writes facts, and with them the snapshot (`null` clears it, absent leaves it), all or nothing. A fact whose id is
   * there already is passed over. Resolves to the number of new facts.
   */
  readonly append: (facts: readonly Fact[], live?: Snapshot | null) => Promise<Result<number, Trouble>>;
  /** Every row as it is stored, for a backup; `aside` holds those that could not be read. */
  readonly everything: () => Promise<Result<StoredRows, Trouble>>;
  readonly erase: () => Promise<Result<void, Trouble>>;
}
