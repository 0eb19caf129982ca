/** This device's memory when all is well and when it is not: what is reported saved is saved, and what was stays (H26). */
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { app as words } from "@rollwell/content/words/en/app";
import { settings } from "@rollwell/content/words/en/settings";
import { app as spanish } from "@rollwell/content/words/es/app";
import { type Rows, rowsIn, seeded, seedPerson, writeRows } from "./person.ts";

const { trouble } = words;
const more = (page: Page): Locator => page.getByRole("button", { name: words.today.more });
const minutes = (page: Page): Locator => page.locator(".stepper output");
const start = (page: Page): Locator => page.getByRole("button", { name: /^Start / });
const notice = (page: Page): Locator => page.locator(".notices .notice");

async function arrive(page: Page): Promise<void> {
  await page.goto("/");
  await expect(minutes(page)).toHaveText("5 min");
}

/** Switches that a test throws while the app runs. */
interface Faults {
  /** No more than so many rows go in from now on. */
  room: number;
  /** Requests of this connection are never answered. */
  mute: IDBDatabase | null;
  readonly connections: IDBDatabase[];
}
type Faulty = typeof globalThis & { readonly faults: Faults };

/** A device that can be made to fail: call before the app is opened. */
const withFaults = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const faults: Faults = { room: Number.POSITIVE_INFINITY, mute: null, connections: [] };
    Object.assign(globalThis, { faults });
    const add = Reflect.get(IDBObjectStore.prototype, "add");
    const count = Reflect.get(IDBObjectStore.prototype, "count");
    IDBObjectStore.prototype.add = function (...row) {
      if (faults.room < 1) throw new DOMException("no room", "QuotaExceededError");
      faults.room -= 1;
      return add.apply(this, row);
    };
    IDBObjectStore.prototype.count = function (...query) {
      const request = count.apply(this, query);
      if (this.transaction.db === faults.mute) request.addEventListener = () => {};
      return request;
    };
    const open = Reflect.get(IDBFactory.prototype, "open");
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      request.addEventListener("success", () => faults.connections.push(request.result));
      return request;
    };
  });

const room = (page: Page, rows: number): Promise<void> =>
  page.evaluate((left) => {
    (globalThis as Faulty).faults.room = left;
  }, rows);

/** Opens a version of the store that is still to come, from a page of our address without the app. */
const upgrade = (page: Page): Promise<"upgraded" | "blocked"> =>
  page.evaluate(
    () =>
      new Promise<"upgraded" | "blocked">((resolve) => {
        const request = indexedDB.open("rollwell", 2);
        request.addEventListener("blocked", () => resolve("blocked"));
        request.addEventListener("success", () => {
          request.result.close();
          resolve("upgraded");
        });
      }),
  );

test("[H26] what was kept is there after a reload", async ({ page }) => {
  await seedPerson(page);
  await arrive(page);
  await more(page).click();
  await expect(minutes(page)).toHaveText("6 min");
  await page.reload();
  await expect(minutes(page)).toHaveText("6 min");
  await expect(notice(page)).toHaveCount(0);
});

test("[H26] a full device: said plainly, nothing shown as saved, and later writes work", async ({ page }) => {
  await seedPerson(page);
  await withFaults(page);
  await arrive(page);
  const before = await rowsIn(page);
  await room(page, 0);
  await more(page).click();
  await expect(notice(page)).toHaveText(trouble.quota);
  await expect(minutes(page)).toHaveText("5 min");
  await page.getByRole("link", { name: words.nav.settings }).click();
  const voice = page.getByRole("switch", { name: settings.sound.voice, exact: true });
  await voice.click();
  await expect(voice).toBeChecked();
  const look = page.getByRole("group", { name: settings.look.title, exact: true });
  await look.getByRole("radio", { name: settings.look.dark, exact: true }).click();
  await expect(look.getByRole("radio", { name: settings.look.system })).toBeChecked();
  expect(await rowsIn(page)).toEqual(before);

  await room(page, 100);
  await voice.click();
  await expect(voice).not.toBeChecked();
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await expect(voice).not.toBeChecked();
});

test("[H26] a newer Rollwell had the store: said plainly, and the app is of use without it", async ({ page }) => {
  await seedPerson(page);
  expect(await upgrade(page)).toBe("upgraded");
  await page.goto("/");
  await expect(notice(page)).toHaveText(trouble.blocked);
  await page.getByRole("radio", { name: "Español" }).click();
  await expect(page.locator("h1")).toHaveText(spanish.today.tagline);
  await expect(notice(page)).toHaveText(spanish.trouble.blocked);
});

test("[H26] an older tab holds the store while it is upgraded: the app does not hang", async ({ page, context }) => {
  await seedPerson(page);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open("rollwell", 1);
        request.addEventListener("success", () => {
          Object.assign(globalThis, { held: request.result });
          resolve(null);
        });
      }),
  );
  expect(await upgrade(page)).toBe("blocked");
  const app = await context.newPage();
  await app.goto("/");
  await expect(notice(app)).toHaveText(trouble.blocked, { timeout: 8000 });
  await app.getByRole("link", { name: words.nav.learn }).click();
  await expect(app.locator("h1")).toHaveText("Learn");
});

test("[H26] makes way for a newer version in another tab, and says so when it wants to write", async ({
  page,
  context,
}) => {
  await seedPerson(page);
  const other = await context.newPage();
  await other.route("**/seed", (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await other.goto("/seed");
  await arrive(page);
  expect(await upgrade(other)).toBe("upgraded");
  await more(page).click();
  await expect(notice(page)).toHaveText(trouble.blocked);
  await expect(minutes(page)).toHaveText("5 min");
});

test("[H26] a connection closed in the background is opened again, unnoticed", async ({ page }) => {
  await seedPerson(page);
  await withFaults(page);
  await arrive(page);
  for (const expected of ["6 min", "7 min"]) {
    await page.evaluate(() => (globalThis as Faulty).faults.connections.at(-1)?.close());
    await more(page).click();
    await expect(minutes(page)).toHaveText(expected);
  }
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await expect(minutes(page)).toHaveText("7 min");
});

test("[H26] a connection that died without a word is found out when the page is seen again", async ({ page }) => {
  await seedPerson(page);
  await withFaults(page);
  await arrive(page);
  const opened = (): Promise<number> => page.evaluate(() => (globalThis as Faulty).faults.connections.length);
  const before = await opened();
  await page.evaluate(() => {
    const { faults } = globalThis as Faulty;
    faults.mute = faults.connections.at(-1) ?? null;
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect.poll(opened).toBe(before + 1);
  await more(page).click();
  await expect(minutes(page)).toHaveText("6 min");
});

const DAMAGED = [null, 7, "text", { id: "no-fact" }, { id: "odd", fact: { kind: "sore" } }, { id: "deep", fact: [] }];

test("[H26] damaged rows: set aside, said plainly, the rest of use, and a backup holds them", async ({ page }) => {
  await seedPerson(page);
  await writeRows(page, DAMAGED);
  await arrive(page);
  await expect(notice(page)).toHaveText(trouble.damaged);
  await expect(start(page)).toBeVisible();
  await more(page).click();
  await expect(minutes(page)).toHaveText("6 min");
  await expect(notice(page)).toHaveText(trouble.damaged);
  await page.reload();
  await expect(minutes(page)).toHaveText("6 min");
  const rows = await rowsIn(page);
  expect(rows.aside).toEqual(DAMAGED);
  expect(rows.facts).toHaveLength(2);

  const backup = JSON.parse(await backupOf(page)) as Rows;
  expect(backup.aside).toEqual(DAMAGED);
  expect(backup.facts).toHaveLength(2);
});

test("[H26] a row the browser cannot give back takes no other with it", async ({ page }) => {
  await seedPerson(page, { facts: [seeded("lost", { kind: "asked-soreness" }, 40)] });
  await page.addInitScript(() => {
    const get = Reflect.get(IDBObjectStore.prototype, "get");
    const getAll = Reflect.get(IDBObjectStore.prototype, "getAll");
    IDBObjectStore.prototype.getAll = function (...query) {
      if (this.name === "facts") throw new DOMException("a row is broken", "NotReadableError");
      return getAll.apply(this, query);
    };
    IDBObjectStore.prototype.get = function (query) {
      if (this.name === "facts" && query === 2) throw new DOMException("broken", "NotReadableError");
      return get.call(this, query);
    };
  });
  await arrive(page);
  await expect(notice(page)).toHaveText(trouble.damaged);
  await expect(start(page)).toBeVisible();
  await more(page).click();
  await expect(minutes(page)).toHaveText("6 min");
});

test("[H26] damaged rows on a device without room to move them: the rest is of use all the same", async ({ page }) => {
  await seedPerson(page);
  await writeRows(page, DAMAGED);
  await withFaults(page);
  await page.addInitScript(() => {
    (globalThis as Faulty).faults.room = 0;
  });
  await arrive(page);
  await expect(notice(page)).toHaveText(trouble.damaged);
  await expect(start(page)).toBeVisible();
  expect((JSON.parse(await backupOf(page)) as Rows).aside).toEqual(DAMAGED);
});

test("two tabs: the second only shows and says so, follows the first, and takes over when that one closes", async ({
  page,
  context,
}) => {
  await seedPerson(page);
  await arrive(page);
  const second = await context.newPage();
  await arrive(second);
  await expect(notice(second)).toHaveText(trouble.reader);
  await expect(notice(page)).toHaveCount(0);
  const before = await rowsIn(page);
  await more(second).click();
  await expect(notice(second)).toHaveText(trouble.reader);
  expect(await rowsIn(page)).toEqual(before);

  await more(page).click();
  await expect(minutes(second)).toHaveText("6 min");
  await page.close();
  await expect(notice(second)).toHaveCount(0);
  await more(second).click();
  await expect(minutes(second)).toHaveText("7 min");
  await second.reload();
  await expect(minutes(second)).toHaveText("7 min");
  await expect(notice(second)).toHaveCount(0);
});

const WITHOUT_STORAGE = {
  "there is none": () => Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
  "asking for it throws": () =>
    Object.defineProperty(globalThis, "indexedDB", {
      get: () => {
        throw new DOMException("not here", "SecurityError");
      },
    }),
  "opening throws": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("not here", "SecurityError");
    };
  },
  "making it fails, and there are no locks": () => {
    IDBDatabase.prototype.createObjectStore = () => {
      throw new DOMException("not here", "UnknownError");
    };
    LockManager.prototype.request = () => Promise.reject(new DOMException("not here", "SecurityError"));
  },
} as const;

for (const [name, deny] of Object.entries(WITHOUT_STORAGE)) {
  test(`no storage, because ${name}: of use, and said plainly for as long as it is so`, async ({ page }) => {
    await page.addInitScript(deny);
    await page.goto("/");
    await expect(notice(page)).toHaveText(trouble.unavailable);
    await page.getByRole("radio", { name: "Español" }).click();
    await expect(page.locator("h1")).toHaveText(spanish.today.tagline);
    await expect(notice(page)).toHaveText(spanish.trouble.unavailable);
    await page.reload();
    await expect(page.locator("h1")).toHaveText(words.today.tagline);
  });
}

async function backupOf(page: Page): Promise<string> {
  await page.goto("/settings");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: settings.backup.save }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^rollwell-\d{4}-\d\d-\d\d\.json$/);
  return readFileSync(await file.path(), "utf8");
}

const offer = (page: Page, text: string): Promise<void> =>
  page
    .getByLabel(settings.backup.restore)
    .setInputFiles({ name: "some.json", mimeType: "application/json", buffer: Buffer.from(text) });

test("[H26] a backup, everything erased in both tabs, and back to the byte", async ({ page, context }) => {
  await seedPerson(page, {
    settings: { minutes: 9 },
    facts: [{ id: "later", fact: { id: "later", v: 7, kind: "measured", of: [1, { a: null }] } }],
  });
  await page.goto("/");
  await expect(minutes(page)).toHaveText("9 min");
  const text = await backupOf(page);
  expect((JSON.parse(text) as Rows).facts).toHaveLength(3);
  await expect(page.getByText(/^Last file made: .*\d{4}\.$/)).toBeVisible();
  const second = await context.newPage();
  await second.goto("/learn");
  await expect(notice(second)).toHaveText(trouble.reader);

  await page.getByRole("button", { name: settings.erase.button }).click();
  const dialog = page.getByRole("dialog", { name: settings.erase.confirmTitle });
  await expect(dialog.getByRole("button", { name: words.common.cancel })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  expect((await rowsIn(page)).facts).toHaveLength(4);
  await page.getByRole("button", { name: settings.erase.button }).click();
  await dialog.getByRole("button", { name: settings.erase.confirm }).click();
  for (const tab of [page, second]) await expect(tab.locator("h1")).toHaveText(words.today.tagline);
  expect(await rowsIn(page)).toEqual({ facts: [], aside: [] });
  await second.close();

  await page.goto("/settings");
  await offer(page, text);
  await expect(page.getByText("3 new entries")).toBeVisible();
  await expect(page.getByText("1 of the new ones comes from a newer version")).toBeVisible();
  expect((await rowsIn(page)).facts).toEqual([]);
  await page.getByRole("button", { name: "Add 3 entries" }).click();
  await expect(page.getByText("3 entries added.")).toBeVisible();
  expect(await backupOf(page)).toBe(text);
  await offer(page, text);
  await expect(page.getByText(settings.backup.nothingNew)).toBeVisible();
  await page.goto("/");
  await expect(minutes(page)).toHaveText("9 min");
});

test("[H26] a restore that fails half way adds nothing at all", async ({ page }) => {
  await seedPerson(page);
  await withFaults(page);
  await page.goto("/settings");
  const before = await rowsIn(page);
  const facts = ["a", "b", "c"].map((id) => seeded(id, { kind: "setting", name: "minutes", value: 12 }, 1).fact);
  await offer(page, JSON.stringify({ format: "rollwell-backup", version: 1, facts, aside: [] }));
  await room(page, 2);
  await page.getByRole("button", { name: "Add 3 entries" }).click();
  await expect(page.getByText(settings.backup.refusals["not-kept"])).toBeVisible();
  await expect(notice(page)).toHaveText(trouble.quota);
  expect(await rowsIn(page)).toEqual(before);
});

test("[H26] a hostile file is refused in a plain sentence and changes nothing", async ({ page }) => {
  await seedPerson(page);
  await page.goto("/settings");
  const before = await rowsIn(page);
  const file = (facts: unknown, version = 1): string => JSON.stringify({ format: "rollwell-backup", version, facts });
  for (const [text, why] of [
    ["not a file of ours", "not-json"],
    ["{}", "not-a-backup"],
    ["[".repeat(100_000), "too-deep"],
    [file([], 2), "newer-version"],
    [file([seeded("good", { kind: "asked-soreness" }, 1).fact, { kind: "sore" }]), "damaged-row"],
  ] as const) {
    await offer(page, text);
    await expect(page.getByText(settings.backup.refusals[why])).toBeVisible();
    await expect(page.getByText(settings.backup.refused)).toBeVisible();
  }
  expect(await rowsIn(page)).toEqual(before);
});
