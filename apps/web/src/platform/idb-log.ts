/**
 * The fact log in IndexedDB. Three stores: `facts` (rows by id, in the order of writing by `seq`), `aside` (rows that
 * could not be read, kept for the backup) and `live` (one snapshot). A write counts when its transaction has completed.
 */
import { decodeFact, encodeFact, err, type Fact, ok, type Result, type Snapshot } from "@rollwell/engine";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { FactLog, Trouble } from "./fact-log.ts";

interface Row {
  readonly id: string;
  readonly fact: unknown;
}

interface Schema extends DBSchema {
  facts: { key: number; value: Row; indexes: { id: string } };
  aside: { key: number; value: unknown };
  live: { key: "snapshot"; value: Snapshot };
}
type Database = IDBPDatabase<Schema>;

const NAME = "rollwell";
const VERSION = 1;
/** A blocked upgrade never hangs: after this the app runs without memory and says so. */
const OPEN_WITHIN = 4000;

export function troubleOf(cause: unknown): Trouble {
  const name = cause instanceof DOMException || cause instanceof Error ? cause.name : "";
  if (name === "QuotaExceededError") return "quota";
  if (name === "InvalidStateError" || name === "AbortError" || name === "UnknownError") return "closed";
  return "failed";
}

function connect(onLost: () => void): Promise<Result<Database, Trouble>> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(err("blocked")), OPEN_WITHIN);
    const settle = (result: Result<Database, Trouble>): void => {
      clearTimeout(late);
      resolve(result);
    };
    openDB<Schema>(NAME, VERSION, {
      upgrade(db) {
        const facts = db.createObjectStore("facts", { autoIncrement: true });
        facts.createIndex("id", "id", { unique: true });
        db.createObjectStore("aside", { autoIncrement: true });
        db.createObjectStore("live");
      },
      blocked: () => settle(err("blocked")),
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      terminated: onLost,
    }).then(
      (db) => settle(ok(db)),
      (cause: unknown) => settle(err(cause instanceof DOMException && cause.name === "VersionError" ? "blocked" : "unavailable")),
    );
  });
}

/** Rows that are no facts go aside in one transaction; they are never dropped. */
async function setAside(db: Database, keys: readonly number[], rows: readonly unknown[]): Promise<void> {
  const tx = db.transaction(["facts", "aside"], "readwrite");
  await Promise.all([
    ...rows.map((row) => tx.objectStore("aside").add(row)),
    ...keys.map((key) => tx.objectStore("facts").delete(key)),
    tx.done,
  ]);
}

async function readAll(db: Database): Promise<{ readonly facts: readonly Fact[]; readonly damaged: number }> {
  const tx = db.transaction(["facts", "aside"], "readonly");
  const [rows, keys, aside] = await Promise.all([
    tx.objectStore("facts").getAll(),
    tx.objectStore("facts").getAllKeys(),
    tx.objectStore("aside").count(),
  ]);
  const facts: Fact[] = [];
  const badKeys: number[] = [];
  const badRows: unknown[] = [];
  rows.forEach((row: Row | null, i) => {
    const fact = decodeFact(row?.fact);
    if (fact.ok) facts.push(fact.value);
    else {
      badKeys.push(keys[i] as number);
      badRows.push(row);
    }
  });
  if (badKeys.length > 0) await setAside(db, badKeys, badRows);
  return { facts, damaged: aside + badKeys.length };
}

export async function openIdbLog(): Promise<Result<FactLog, Trouble>> {
  let lost: "lost" | "held" = "held";
  const onLost = (): void => {
    lost = "lost";
  };
  const opened = await connect(onLost);
  if (!opened.ok) return opened;
  let db = opened.value;

  /** A connection the browser closed in the background is opened anew, once. */
  const attempt = async <Value>(work: (db: Database) => Promise<Value>): Promise<Result<Value, Trouble>> => {
    for (const attempt of ["first", "again"] as const) {
      try {
        if (lost === "lost") {
          const reopened = await connect(onLost);
          if (!reopened.ok) return reopened;
          db = reopened.value;
          lost = "held";
        }
        return ok(await work(db));
      } catch (cause) {
        const trouble = troubleOf(cause);
        if (trouble !== "closed" || attempt === "again") return err(trouble);
        lost = "lost";
      }
    }
    return err("closed");
  };

  const first = await attempt(async (connection) => ({
    ...(await readAll(connection)),
    live: (await connection.get("live", "snapshot")) ?? null,
  }));
  if (!first.ok) return first;

  return ok({
    ...first.value,
    append: (facts, live) =>
      attempt(async (connection) => {
        const tx = connection.transaction(["facts", "live"], "readwrite", { durability: "strict" });
        const store = tx.objectStore("facts");
        const work = async (): Promise<number> => {
          let added = 0;
          for (const fact of facts) {
            if ((await store.index("id").getKey(fact.id)) !== undefined) continue;
            await store.add({ id: fact.id, fact: encodeFact(fact) });
            added += 1;
          }
          if (live === null) await tx.objectStore("live").delete("snapshot");
          else if (live !== undefined) await tx.objectStore("live").put(live, "snapshot");
          return added;
        };
        const [added] = await Promise.all([work(), tx.done]);
        return added;
      }),
    everything: () =>
      attempt(async (connection) => {
        const tx = connection.transaction(["facts", "aside"], "readonly");
        const [rows, aside] = await Promise.all([tx.objectStore("facts").getAll(), tx.objectStore("aside").getAll()]);
        return { facts: rows.map(({ fact }) => fact), aside };
      }),
    erase: () =>
      attempt(async (connection) => {
        const tx = connection.transaction(["facts", "aside", "live"], "readwrite", { durability: "strict" });
        await Promise.all([
          tx.objectStore("facts").clear(),
          tx.objectStore("aside").clear(),
          tx.objectStore("live").clear(),
          tx.done,
        ]);
      }),
  });
}
