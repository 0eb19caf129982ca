import { expect, test } from "vitest";
import { plant } from "./plant.ts";
import { checkSizes, measureSizes, tableOf } from "./sizes.ts";

const built: Readonly<Record<string, string>> = {
  "index.html": "h".repeat(300),
  "index.html.br": "h".repeat(100),
  "assets/main.js": "j".repeat(1000),
  "assets/main.js.br": "j".repeat(200),
  "assets/shared.js": "j".repeat(30),
  "assets/later.js": "l".repeat(5000),
  "assets/main.css": "c".repeat(50),
  ".vite/precache.json": JSON.stringify(["/index.html", "/assets/main.js", "/assets/later.js"]),
  ".vite/manifest.json": JSON.stringify({
    "index.html": {
      file: "assets/main.js",
      isEntry: true,
      imports: ["_shared.js"],
      css: ["assets/main.css"],
      dynamicImports: ["later.ts"],
    },
    "_shared.js": { file: "assets/shared.js", imports: ["index.html"] },
    "later.ts": { file: "assets/later.js" },
  }),
};

test("counts the page, its scripts, what they import and their styles, as they travel", () => {
  using project = plant(built);
  const sizes = measureSizes(project.root);
  expect(sizes).toEqual({ firstLoad: { html: 100, css: 50, js: 230, total: 380 }, precache: 5300 });
  expect(checkSizes(sizes)).toEqual([]);
  expect(tableOf(sizes)).toMatch(/first load +380 B of 35000/);
});

test("catches a first load and a precache over their budgets", () => {
  using project = plant({ ...built, "assets/shared.js": "j".repeat(35_000), "assets/later.js": "l".repeat(400_000) });
  expect(checkSizes(measureSizes(project.root))).toEqual([
    expect.stringContaining("first load is 35350 bytes, 350 over"),
    expect.stringContaining("precache is 400300 bytes"),
  ]);
});
