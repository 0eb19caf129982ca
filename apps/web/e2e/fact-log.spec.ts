/** The one conformance suite of the fact log, on IndexedDB in a real browser. Vitest runs it on the log in memory. */
import { resolve } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { build, type Rolldown } from "vite";
import type { Case } from "../src/platform/fact-log.conformance.ts";
import type { openIdbLog } from "../src/platform/idb-log.ts";

const ENTRIES = ["fact-log.conformance", "idb-log"] as const;

/** The suite and the log as a browser reads them: file name → code. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    resolve: { conditions: ["development", "module", "browser"] },
    build: {
      write: false,
      target: "es2023",
      lib: {
        entry: Object.fromEntries(ENTRIES.map((name) => [name, resolve(`apps/web/src/platform/${name}.ts`)])),
        formats: ["es"],
        fileName: (_, name) => `${name}.js`,
      },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return new Map(output.flatMap((chunk) => (chunk.type === "chunk" ? [[chunk.fileName, chunk.code] as const] : [])));
}

async function openSuite(page: Page): Promise<void> {
  const files = await bundle();
  await page.route("**/suite/**", async (route) => {
    const code = files.get(new URL(route.request().url()).pathname.replace("/suite/", ""));
    if (code === undefined)
      return route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:," />' });
    return route.fulfill({ contentType: "text/javascript", body: code });
  });
  await page.goto("/suite/");
}

test("IndexedDB keeps every word of the fact log's port", async ({ page }) => {
  await openSuite(page);
  const outcomes = await page.evaluate(async () => {
    const load = (name: string): Promise<unknown> => {
      const address = `/suite/${name}.js`;
      return import(address);
    };
    const { CASES } = (await load("fact-log.conformance")) as { readonly CASES: readonly Case[] };
    const log = (await load("idb-log")) as { readonly openIdbLog: typeof openIdbLog };
    const open = async () => {
      const opened = await log.openIdbLog();
      if (!opened.ok) throw new Error(`not opened: ${opened.error}`);
      return opened.value;
    };
    const forget = (): Promise<unknown> =>
      new Promise((done, failed) => {
        const request = indexedDB.deleteDatabase("rollwell");
        request.addEventListener("success", done);
        request.addEventListener("blocked", failed);
        request.addEventListener("error", failed);
      });
    const told: string[] = [];
    for (const { name, run } of CASES) {
      await forget();
      const outcome = await run({ open }).then(
        () => "passed",
        (cause: unknown) => String(cause),
      );
      told.push(`${name}: ${outcome}`);
    }
    return told;
  });
  expect(outcomes.length).toBeGreaterThan(10);
  expect(outcomes.filter((outcome) => !outcome.endsWith(": passed"))).toEqual([]);
});
