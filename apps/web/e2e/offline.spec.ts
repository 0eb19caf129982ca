import { expect, test } from "@playwright/test";

test.use({ serviceWorkers: "allow" });

test("opens every address without a network after one visit", async ({ page, context }) => {
  await page.goto("/");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const online = await page.locator("body").innerText();
  await context.setOffline(true);
  for (const address of ["/", "/?start=5", "/learn/lats"]) {
    await page.goto(address);
    await expect(page).toHaveTitle(/Rollwell/);
    await expect(page.locator("#app")).not.toBeEmpty();
  }
  await page.goto("/");
  await expect(page.locator("body")).toHaveText(online, { useInnerText: true });
});

test("keeps every file of the release, and nothing but this release", async ({ page }) => {
  await page.goto("/");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const cache = await caches.open(names[0] ?? "");
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    return { names, paths };
  });
  expect(kept.names).toHaveLength(1);
  expect(kept.paths).toContain("/index.html");
  const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => new URL(src).pathname));
  expect(kept.paths).toEqual(expect.arrayContaining(scripts));
});

test("lets nothing make script addresses or markup at run time", async ({ page }) => {
  await page.goto("/");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const refusals = await page.evaluate(async () => {
    interface Policies {
      readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => object;
    }
    const { trustedTypes } = globalThis as unknown as { readonly trustedTypes: Policies };
    const attempts = [
      () => trustedTypes.createPolicy("other", { createScriptURL: (url) => url }),
      () => trustedTypes.createPolicy("rollwell", { createScriptURL: (url) => url }),
      () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>"),
      () => navigator.serviceWorker.register("/other.js"),
    ];
    const outcomes = await Promise.allSettled(attempts.map(async (attempt) => attempt()));
    return outcomes.map((outcome) => (outcome.status === "rejected" ? (outcome.reason as Error).name : "allowed"));
  });
  expect(refusals).toEqual(["TypeError", "TypeError", "TypeError", "TypeError"]);
});
