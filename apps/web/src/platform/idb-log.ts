/**
 * The fact log in IndexedDB. Three stores: `facts` (rows by id, in the order of writing), `aside` (rows that could not be
 * read, kept for the backup) and `live` (one snapshot). A write counts when its transaction has completed.
 */
import { decodeFact, encodeFact, err, type Fact, ok, type Result, type Snapshot } from "@rollwell/engine";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { FactLog, StoredRows, Trouble } from "./fact-log.ts";

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
/** A connection that does not answer this soon after the page was hidden is taken for dead. */
const ANSWER_WITHIN = 2000;

function troubleOf(cause: unknown): Trouble {
  const name = cause instanceof DOMException || cause instanceof Error ? cause.name : "";
  if (name === "QuotaExceededError") return "quota";
  if (name === "InvalidStateError" || name === "AbortError" || name === "UnknownError") return "closed";
  return "failed";
}

/** Why it could not even be opened. A store of a newer version belongs to a newer Rollwell in another tab. */
function refusalOf(cause: unknown): Trouble {
  const name = cause instanceof DOMException || cause instanceof Error ? cause.name : "";
  if (name === "VersionError") return "blocked";
  return name === "QuotaExceededError" ? "quota" : "unavailable";
}

function connect(onLost: () => void): Promise<Result<Database, Trouble>> {
  return new Promise((resolve) => {
    let state: "waiting" | "settled" = "waiting";
    const settle = (result: Result<Database, Trouble>): void => {
      clearTimeout(late);
      if (state === "settled" && result.ok) result.value.close();
      state = "settled";
      resolve(result);
    };
    const late = setTimeout(() => settle(err("blocked")), OPEN_WITHIN);
    // An async function, so that a browser that throws instead of refusing is answered the same way.
    const open = async (): Promise<Database> =>
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
      });
    open().then(
      (db) => settle(ok(db)),
      (cause: unknown) => settle(err(refusalOf(cause))),
    );
  });
}

interface Stored {
  readonly keys: readonly number[];
  readonly rows: readonly unknown[];
  /** Rows the browser itself cannot give back. */
  readonly unreadable: number;
}

/** All rows at once; where one of them is broken on the disk, one by one, so that it takes no other with it. */
async function readRows(db: Database): Promise<Stored> {
  try {
    const store = db.transaction("facts").store;
    const [rows, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
    return { keys, rows, unreadable: 0 };
  } catch {
    const keys = await db.getAllKeys("facts");
    const read = await Promise.allSettled(keys.map((key) => db.get("facts", key)));
    const whole = keys.flatMap((key, i) => {
      const row = read[i];
      return row?.status === "fulfilled" ? [{ key, row: row.value }] : [];
    });
    return {
      keys: whole.map(({ key }) => key),
      rows: whole.map(({ row }) => row),
      unreadable: keys.length - whole.length,
    };
  }
}

/** A row of any shape, as far as it has a fact in it. */
const factIn = (row: unknown): unknown =>
  typeof row === "object" && row !== null && "fact" in row ? row.fact : undefined;

interface Sorted {
  readonly facts: readonly Fact[];
  readonly bad: readonly { readonly key: number; readonly row: unknown }[];
}

function sort({ keys, rows }: Stored): Sorted {
  const facts: Fact[] = [];
  const bad: { key: number; row: unknown }[] = [];
  rows.forEach((row, i) => {
    const fact = decodeFact(factIn(row));
    if (fact.ok) facts.push(fact.value);
    else bad.push({ key: keys[i] as number, row });
  });
  return { facts, bad };
}

/** Rows that are no facts move in one transaction; they are never dropped, nor moved twice by two tabs. */
async function setAside(db: Database, bad: Sorted["bad"]): Promise<void> {
  const tx = db.transaction(["facts", "aside"], "readwrite");
  const move = async ({ key, row }: Sorted["bad"][number]): Promise<void> => {
    if ((await tx.objectStore("facts").getKey(key)) === undefined) return;
    await Promise.all([tx.objectStore("aside").add(row), tx.objectStore("facts").delete(key)]);
  };
  await Promise.all([...bad.map(move), tx.done]);
}

async function readAll(db: Database): Promise<Pick<FactLog, "facts" | "live" | "damaged">> {
  const [stored, aside, live] = await Promise.all([readRows(db), db.count("aside"), db.get("live", "snapshot")]);
  const { facts, bad } = sort(stored);
  // Where they cannot be moved, on a full disk say, they stay and are passed over again next time.
  if (bad.length > 0) await setAside(db, bad).catch(() => undefined);
  return { facts, live: live ?? null, damaged: aside + bad.length + stored.unreadable };
}

async function write(db: Database, facts: readonly Fact[], live: Snapshot | null | undefined): Promise<number> {
  // The snapshot of each second is worth a second at most: it does not wait for the disk.
  const durability = facts.length === 0 ? "relaxed" : "strict";
  const tx = db.transaction(["facts", "live"], "readwrite", { durability });
  const store = tx.objectStore("facts");
  const put = async (): Promise<number> => {
    const known = await Promise.all(facts.map(({ id }) => store.index("id").getKey(id)));
    const fresh = new Map<string, Fact>();
    facts.forEach((fact, i) => {
      if (known[i] === undefined && !fresh.has(fact.id)) fresh.set(fact.id, fact);
    });
    await Promise.all([...fresh.values()].map((fact) => store.add({ id: fact.id, fact: encodeFact(fact) })));
    if (live === null) await tx.objectStore("live").delete("snapshot");
    else if (live !== undefined) await tx.objectStore("live").put(live, "snapshot");
    return fresh.size;
  };
  // A request that throws does not end its transaction: without this, what came before it would be kept.
  const putOrNothing = put().catch((cause: unknown) => {
    if (tx.error === null) tx.abort();
    throw cause;
  });
  const [added] = await Promise.all([putOrNothing, tx.done]);
  return added;
}

async function everything(db: Database): Promise<StoredRows> {
  const [stored, aside] = await Promise.all([readRows(db), db.getAll("aside")]);
  const bad = new Set(sort(stored).bad.map(({ row }) => row));
  return { facts: stored.rows.filter((row) => !bad.has(row)).map(factIn), aside: [...aside, ...bad] };
}

async function clear(db: Database): Promise<void> {
  const tx = db.transaction(["facts", "aside", "live"], "readwrite", { durability: "strict" });
  const stores = [tx.objectStore("facts"), tx.objectStore("aside"), tx.objectStore("live")];
  await Promise.all([...stores.map((store) => store.clear()), tx.done]);
}

const silence = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new DOMException("no answer", "AbortError")), ANSWER_WITHIN));

export async function openIdbLog(): Promise<Result<FactLog, Trouble>> {
  let held: Promise<Result<Database, Trouble>> | null = null;
  const lose = (): void => {
    held = null;
  };

  /** A connection the browser closed in the background is opened anew, once. */
  const attempt = async <Value>(work: (db: Database) => Promise<Value>): Promise<Result<Value, Trouble>> => {
    for (const turn of ["first", "again"] as const) {
      held ??= connect(lose);
      const mine = held;
      const opened = await mine;
      if (!opened.ok) {
        if (held === mine) lose();
        return opened;
      }
      try {
        return ok(await work(opened.value));
      } catch (cause) {
        const trouble = troubleOf(cause);
        if (trouble !== "closed") return err(trouble);
        if (held === mine) lose();
        opened.value.close();
        if (turn === "again") return err(trouble);
      }
    }
    return err("closed");
  };

  const first = await attempt(readAll);
  if (!first.ok) return first;

  // WebKit lets connections die while the page is hidden, some without a word: ask before something has to be written.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void attempt((db) => Promise.race([db.count("live"), silence()]));
  });

  return ok({
    ...first.value,
    append: (facts, live) => attempt((db) => write(db, facts, live)),
    everything: () => attempt(everything),
    erase: () => attempt(clear),
  });
}
