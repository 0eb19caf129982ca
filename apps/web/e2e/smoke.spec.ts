import { expect, test } from "@playwright/test";

test.use({ serviceWorkers: "allow" });

test("opens with its title, its headers and a silent console", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));

  const response = await page.goto("/");
  await expect(page).toHaveTitle(/Rollwell/);
  const headers = response?.headers() ?? {};
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).toContain("require-trusted-types-for 'script'");
  expect(headers["permissions-policy"]).toContain("camera=()");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["content-encoding"]).toBe("br");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  expect(complaints).toEqual([]);
});

test("asks nobody but its own origin", async ({ page, baseURL }) => {
  const others: string[] = [];
  page.on("request", (request) => {
    if (![`${baseURL}/`, "data:", "blob:"].some((own) => request.url().startsWith(own))) others.push(request.url());
  });
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  expect(others).toEqual([]);
});

test("loads no more than 35 KB before it can be used", async ({ page }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const bytes = await page.evaluate(() => {
    const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    const shown = entries.filter((entry) => /\/$|\.(html|js|css)$/.test(entry.name));
    return (shown as PerformanceResourceTiming[]).reduce((sum, entry) => sum + entry.encodedBodySize, 0);
  });
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(35_000);
});
