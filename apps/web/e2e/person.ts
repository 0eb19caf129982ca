/** Somebody who answered the questions the day before yesterday and has nothing to declare: seeded before the app opens. */
import type { Page } from "@playwright/test";
import { type FactBody, NOTHING_TO_DECLARE } from "@rollwell/engine";

/** A row as the log stores it; anything at all where a test wants damage. */
export interface SeededRow {
  readonly id: string;
  readonly fact: unknown;
}

const part = (value: number): string => String(value).padStart(2, "0");
const dayOf = (at: Date): string => `${at.getFullYear()}-${part(at.getMonth() + 1)}-${part(at.getDate())}`;

/** A fact `hoursAgo` before `now`, as it would have been stamped. */
export function seeded(id: string, body: FactBody, hoursAgo: number, now: number = Date.now()): SeededRow {
  const at = now - hoursAgo * 3_600_000;
  return { id, fact: { ...body, id, v: 1, at, day: dayOf(new Date(at)) } };
}

export const SCREENED: FactBody = { kind: "screened", ...NOTHING_TO_DECLARE };

/** For who is not about the voice: decoding one takes longer than most tests. */
export const TONES_ALONE: Settings = { voice: "off" };

export type Settings = Readonly<Record<string, unknown>>;

interface Person {
  /** Besides the screening. */
  readonly facts?: readonly SeededRow[];
  readonly settings?: Settings;
  /** Where a test drives the clock: the moment it stands at. */
  readonly now?: number;
  /** Where the app is served, if elsewhere than for all tests. */
  readonly origin?: string;
}

/** Writes rows into the store as version 1 lays it out, past the app. */
export const writeRows = (page: Page, rows: readonly unknown[]): Promise<void> =>
  page.evaluate(async (added) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("rollwell", 1);
      request.addEventListener("upgradeneeded", () => {
        const facts = request.result.createObjectStore("facts", { autoIncrement: true });
        facts.createIndex("id", "id", { unique: true });
        request.result.createObjectStore("aside", { autoIncrement: true });
        request.result.createObjectStore("live");
      });
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error));
    });
    const tx = db.transaction("facts", "readwrite");
    for (const row of added) tx.objectStore("facts").add(row);
    await new Promise((resolve, reject) => {
      tx.addEventListener("complete", resolve);
      tx.addEventListener("abort", () => reject(tx.error));
    });
    db.close();
  }, rows);

export interface Rows {
  readonly facts: readonly unknown[];
  readonly aside: readonly unknown[];
}

/** Everything the store holds, as it is stored. */
export const rowsIn = (page: Page): Promise<Rows> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("rollwell");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error));
    });
    const all = (store: string): Promise<unknown[]> =>
      new Promise((resolve, reject) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error));
      });
    const rows = { facts: await all("facts"), aside: await all("aside") };
    db.close();
    return rows;
  });

/** Call before the app is opened for the first time: from then on its worker answers every address with the app. */
export async function seedPerson(
  page: Page,
  { facts = [], settings = {}, now = Date.now(), origin = "" }: Person = {},
): Promise<void> {
  await page.route("**/seed", (route) =>
    route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:," />' }),
  );
  await page.goto(`${origin}/seed`);
  await writeRows(page, [
    seeded("seeded-screening", SCREENED, 48, now),
    ...Object.entries(settings).map(([name, value]) =>
      seeded(`seeded-${name}`, { kind: "setting", name, value }, 47, now),
    ),
    ...facts,
  ]);
}
