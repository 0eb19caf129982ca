/** Learn, unscreened and in both languages: every page there is, its way back, its headings and its links. */
import { expect, type Page, test } from "@playwright/test";
import { learn } from "@rollwell/content/words/en/learn";

interface Seen {
  readonly title: string;
  readonly focused: string | undefined;
  readonly levels: readonly number[];
  readonly links: readonly string[];
  readonly tooWide: number;
}

/** Goes to an address inside the app, as its links do, and looks. */
const visit = (page: Page, address: string): Promise<Seen> =>
  page.evaluate(async (to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted, 20))));
    const { documentElement: root, activeElement } = document;
    return {
      title: document.querySelector("h1")?.innerText ?? "",
      focused: activeElement?.tagName,
      levels: [...document.querySelectorAll("h1, h2, h3")].map(({ tagName }) => Number(tagName.slice(1))),
      links: [...document.querySelectorAll("main a[href^='/learn/']")].map((link) => link.getAttribute("href") ?? ""),
      tooWide: root.scrollWidth - root.clientWidth,
    };
  }, address);

/** One h1, first, and no level left out on the way down. */
const areInOrder = (levels: readonly number[]): boolean =>
  levels[0] === 1 && levels.slice(1).every((level, i) => level > 1 && level - (levels[i] ?? 0) <= 1);

for (const locale of ["en", "es"] as const) {
  test(`every page of Learn in ${locale}: its heading, its order, its links`, async ({ browser, viewport }) => {
    const context = await browser.newContext({ viewport, locale, serviceWorkers: "allow" });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (fault) => faults.push(String(fault)));
    await page.goto("/learn");
    await expect(page.locator("h1")).toBeVisible();
    const index = await visit(page, "/learn");
    const addresses = new Set(index.links);
    expect(addresses.size).toBe(29 + 10 + 2 + 20);
    const titles = new Set<string>();
    for (const address of ["/learn", ...addresses]) {
      const { title, focused, levels, links, tooWide } = await visit(page, address);
      expect({ address, focused, inOrder: areInOrder(levels), tooWide }).toEqual({
        ...{ address, focused: "H1", inOrder: true, tooWide: 0 },
      });
      expect(
        links.filter((link) => !addresses.has(link)),
        address,
      ).toEqual([]);
      titles.add(title);
    }
    expect(titles.size).toBe(addresses.size + 1);
    expect(faults).toEqual([]);
    await context.close();
  });
}

test("[S8] the low back says truthfully why, with what speaks against it in full view", async ({ page }) => {
  await page.goto("/learn/why-never-low-back");
  await expect(page.getByText("It is not proven harm")).toBeVisible();
  await page.getByRole("link", { name: learn.cards["never-low-back"].title }).click();
  await expect(page.getByText(learn.stances["not-shown"])).toBeVisible();
  const dissent = page.locator("section", { has: page.getByRole("heading", { name: learn.labels.dissent }) });
  await expect(dissent.getByRole("listitem")).toHaveCount(2);
  const link = dissent.getByRole("link").first();
  await expect(link).toHaveAttribute("href", /^https:\/\/doi\.org\/10\./);
  await expect(link).toHaveAttribute("rel", "noreferrer");
});

test("[S23] a card nothing speaks against says so, in the same place", async ({ page }) => {
  await page.goto("/learn/soreness-after-sport");
  await expect(page.getByRole("heading", { name: learn.labels.dissent })).toBeVisible();
  await expect(page.getByText(learn.labels.noDissent)).toBeVisible();
});

test("[S1] a fuller form says how it opens, and leads to the easier one", async ({ page }) => {
  await page.goto("/learn/thoracic-extension-full");
  await expect(page.getByText(learn.technique.level2)).toBeVisible();
  await page.getByRole("link", { name: "Upper-back extension, small range" }).click();
  await expect(page.locator("h1")).toHaveText("Upper-back extension, small range");
});

test("an address without a page says so and leads back", async ({ page }) => {
  await page.goto("/learn/nowhere");
  await expect(page.locator("h1")).toHaveText(learn.index.notFound);
  await page.locator(".crumbs a").click();
  await expect(page.locator("h1")).toHaveText(learn.index.title);
});

test("[S13] a figure that moves stands still, with both ends of its motion, on paper and as soon as less motion is wished", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto("/learn/thoracic-roll");
  const ghost = page.locator(".plate .figure .ghost");
  await expect(page.locator(".plate .figure path").first()).toBeAttached();
  await expect(ghost).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(ghost).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(ghost).toHaveCount(0);
  await expect(page.locator(".plate .figure g[transform]").first()).toBeAttached(); // it is carried on
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(ghost).toHaveCount(1);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(ghost).toHaveCount(0);
});

test("on paper words and figures are dark on light, however dark the screen is", async ({ page }) => {
  await page.goto("/learn/thoracic-roll");
  const inks = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [".card p", ".plate .figure .arrow"].map((part) => {
        const { color, stroke } = getComputedStyle(document.querySelector(part) as Element);
        return `${color} ${stroke}`;
      }),
    );
  await expect(page.locator(".plate .figure .arrow").first()).toBeAttached();
  await page.emulateMedia({ colorScheme: "light" });
  const light = await inks();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await inks()).not.toEqual(light);
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  expect(await inks()).toEqual(light);
  await page.evaluate(() => document.documentElement.setAttribute("data-look", "dark"));
  expect(await inks()).toEqual(light);
});

test("[S13] a figure is told apart in forced colours: its lines are drawn in the text's own colour", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/learn/thoracic-roll");
  const looks = await page
    .locator(".plate .figure .gap")
    .first()
    .evaluate((part) => {
      const { stroke } = getComputedStyle(part);
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = "CanvasText";
      const ink = getComputedStyle(probe).color;
      probe.remove();
      return { stroke, ink };
    });
  expect(looks.stroke).toBe(looks.ink);
  const mark = await page
    .locator(".plate .figure .press")
    .first()
    .evaluate((part) => getComputedStyle(part).fill);
  expect(mark).not.toBe(looks.ink);
});
