/**
 * What every fact log does, as cases that know no test runner: Vitest runs them on the log in memory, a page in Chromium
 * on the one in IndexedDB. A case throws when the log breaks the port's word.
 */
import type { Fact, Instant, Snapshot } from "@rollwell/engine";
import { day, decodeFact } from "@rollwell/engine";
import type { FactLog, StoredRows } from "./fact-log.ts";

/** A store of its own, empty at first; each opening sees what earlier ones wrote. */
export interface Store {
  readonly open: () => Promise<FactLog>;
}

export interface Case {
  readonly name: string;
  readonly run: (store: Store) => Promise<void>;
}

const at = (moment: number): Instant => moment as Instant;
const sore = (id: string, soreness = 3): Fact => ({
  ...{ id, v: 1 as const, at: at(1000 + soreness), day: day("2026-11-20") },
  ...{ kind: "sore" as const, area: "thoracic" as const, soreness },
});
const LATER: Fact = {
  kind: "unknown",
  id: "later",
  raw: { id: "later", v: 9, kind: "measured", deep: [{ a: [1, null] }] },
};

const SNAPSHOT: Snapshot = {
  ...{ v: 1, session: "2026-11-20~a", breath: { in: 4, out: 6 }, step: 2, elapsed: 1234, lengths: [20, 120] },
  ...{ spent: [20_000, 0], spots: {}, eases: 0, early: "whole", next: 5 },
} as unknown as Snapshot;

function same(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: ${one} instead of ${other}`);
}

async function kept(log: FactLog, facts: readonly Fact[], live?: Snapshot | null): Promise<number> {
  const written = await (live === undefined ? log.append(facts) : log.append(facts, live));
  if (!written.ok) throw new Error(`not written: ${written.error}`);
  return written.value;
}

async function rowsOf(log: FactLog): Promise<StoredRows> {
  const rows = await log.everything();
  if (!rows.ok) throw new Error(`not read: ${rows.error}`);
  return rows.value;
}

const idsOf = (facts: readonly Fact[]): readonly string[] => facts.map(({ id }) => id);

export const CASES: readonly Case[] = [
  {
    name: "a new one is empty",
    run: async ({ open }) => {
      const log = await open();
      same([log.facts, log.live, log.damaged], [[], null, 0], "a new log");
      same(await rowsOf(log), { facts: [], aside: [] }, "its rows");
    },
  },
  {
    name: "gives back what was written, in the order of writing, to the next opening",
    run: async ({ open }) => {
      const log = await open();
      same(await kept(log, [sore("b", 1), sore("a", 2)]), 2, "new facts");
      same(await kept(log, [LATER, sore("0", 4)]), 2, "new facts");
      const again = await open();
      same(again.facts, [sore("b", 1), sore("a", 2), LATER, sore("0", 4)], "facts");
      same(log.facts, [], "the facts of the first opening stand still");
    },
  },
  {
    name: "passes over an id that is there, in the log or earlier in the same write",
    run: async ({ open }) => {
      const log = await open();
      same(await kept(log, [sore("a", 1), sore("a", 9), sore("b", 2)]), 2, "new facts");
      same(await kept(log, [sore("b", 9), sore("c", 3)]), 1, "new facts");
      same(await kept(log, [sore("a", 1), sore("c", 3)]), 0, "new facts");
      same((await open()).facts, [sore("a", 1), sore("b", 2), sore("c", 3)], "facts");
    },
  },
  {
    name: "two openings write into one log and never the same id twice",
    run: async ({ open }) => {
      const [one, other] = [await open(), await open()];
      await Promise.all([kept(one, [sore("a", 1), sore("b", 2)]), kept(other, [sore("b", 2), sore("c", 3)])]);
      same([...idsOf((await open()).facts)].toSorted(), ["a", "b", "c"], "ids");
    },
  },
  {
    name: "many writes at once all count, in the order they were asked for",
    run: async ({ open }) => {
      const log = await open();
      const ids = Array.from({ length: 50 }, (_, i) => `f${i}`);
      const counts = await Promise.all(ids.map((id) => kept(log, [sore(id)])));
      same(
        counts,
        ids.map(() => 1),
        "new facts",
      );
      same(idsOf((await open()).facts), ids, "ids");
    },
  },
  {
    name: "keeps the snapshot with the facts: put, left alone, replaced, cleared",
    run: async ({ open }) => {
      const log = await open();
      await kept(log, [sore("a")], SNAPSHOT);
      same((await open()).live, SNAPSHOT, "the snapshot");
      await kept(log, [sore("b")]);
      same((await open()).live, SNAPSHOT, "the snapshot, left alone");
      await kept(log, [], { ...SNAPSHOT, elapsed: 2000 });
      same((await open()).live, { ...SNAPSHOT, elapsed: 2000 }, "the snapshot, replaced");
      await kept(log, [sore("c")], null);
      const again = await open();
      same([again.live, idsOf(again.facts)], [null, ["a", "b", "c"]], "after clearing");
    },
  },
  {
    name: "writing nothing is no error and changes nothing",
    run: async ({ open }) => {
      const log = await open();
      same(await kept(log, []), 0, "new facts");
      same((await open()).facts, [], "facts");
    },
  },
  {
    name: "keeps no hold on what it was given",
    run: async ({ open }) => {
      const log = await open();
      const raw: Record<string, unknown> = { id: "x", v: 9, kind: "measured", value: 1 };
      await kept(log, [{ kind: "unknown", id: "x", raw }]);
      raw["value"] = 2;
      same((await rowsOf(log)).facts, [{ id: "x", v: 9, kind: "measured", value: 1 }], "rows");
    },
  },
  {
    name: "holds every row for a backup as it was written, known or not",
    run: async ({ open }) => {
      const log = await open();
      await kept(log, [sore("a", 1), LATER]);
      const { facts, aside } = await rowsOf(log);
      same(
        facts.map((row) => decodeFact(row)).map((read) => (read.ok ? read.value : read.error)),
        [sore("a", 1), LATER],
        "rows",
      );
      same(aside, [], "rows aside");
    },
  },
  {
    name: "takes some thousand facts in one write",
    run: async ({ open }) => {
      const log = await open();
      const ids = Array.from({ length: 5000 }, (_, i) => `f${i}`);
      same(
        await kept(
          log,
          ids.map((id) => sore(id)),
        ),
        5000,
        "new facts",
      );
      same(idsOf((await open()).facts), ids, "ids");
    },
  },
  {
    name: "erases everything, the snapshot too, and goes on",
    run: async ({ open }) => {
      const log = await open();
      await kept(log, [sore("a"), LATER], SNAPSHOT);
      const erased = await log.erase();
      same(erased.ok, true, "erased");
      const again = await open();
      same([again.facts, again.live, again.damaged], [[], null, 0], "after erasing");
      same(await kept(log, [sore("a", 5)]), 1, "new facts");
      same((await open()).facts, [sore("a", 5)], "facts");
    },
  },
];
