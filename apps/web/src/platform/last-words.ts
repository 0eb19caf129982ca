/**
 * A stop must outlive a tab that is closed in the same moment (H04). IndexedDB has it some milliseconds later at best;
 * localStorage before the call returns. It lies here until the log has it, and is read at the next opening.
 */
import { decodeFact, encodeFact, type Fact } from "@rollwell/engine";

export interface LastWords {
  readonly read: () => readonly Fact[];
  readonly keep: (facts: readonly Fact[]) => void;
  /** The log has these now; all of them when none are named. */
  readonly forget: (facts?: readonly Fact[]) => void;
}

const NAME = "rollwell-last-words";

/** Over localStorage, which may be forbidden, full, or written by somebody else: it then holds nothing, and never throws. */
export function lastWordsIn(storage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">): LastWords {
  const read = (): readonly Fact[] => {
    try {
      const rows: unknown = JSON.parse(storage().getItem(NAME) ?? "[]");
      return (Array.isArray(rows) ? rows : []).map(decodeFact).flatMap((fact) => (fact.ok ? [fact.value] : []));
    } catch {
      return [];
    }
  };
  const write = (facts: readonly Fact[]): void => {
    try {
      if (facts.length === 0) storage().removeItem(NAME);
      else storage().setItem(NAME, JSON.stringify(facts.map(encodeFact)));
    } catch {
      // The log is still to get them; only the last milliseconds of a dying tab are unguarded.
    }
  };
  return {
    read,
    keep: (facts) => write([...read(), ...facts]),
    forget: (facts) => {
      const held = read();
      if (held.length === 0) return;
      const known = new Set(facts?.map(({ id }) => id));
      write(facts === undefined ? [] : held.filter(({ id }) => !known.has(id)));
    },
  };
}
