import { expect, test } from "vitest";
import { plant } from "./plant.ts";
import { checkSizes, measureSizes, type SessionPacks, tableOf } from "./sizes.ts";

const sessions: SessionPacks = {
  fiveMinutes: [["common"], ["common", "calves"]],
  fiveWithFocus: [["common", "lats-wall"]],
  fifteenMinutes: [
    ["common", "lats-wall", "glutes"],
    ["common", "glutes"],
  ],
};

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
      dynamicImports: ["src/parts/figure-art.ts"],
    },
    "_shared.js": { file: "assets/shared.js", imports: ["index.html"] },
    "src/parts/figure-art.ts": { file: "assets/later.js" },
  }),
  "assets/voice-en-common-opus-1.bin": "v".repeat(100),
  "assets/voice-en-common-mp3-1.bin": "v".repeat(900),
  "assets/voice-en-calves-opus-1.bin": "v".repeat(10),
  "assets/voice-en-glutes-opus-1.bin": "v".repeat(30),
  "assets/voice-en-lats-wall-opus-1.bin": "v".repeat(20),
  "assets/voice-en-test-opus-1.bin": "v".repeat(40),
  "assets/voice-es-common-opus-1.bin": "v".repeat(90),
  "assets/voice-es-calves-opus-1.bin": "v".repeat(21),
  "assets/voice-es-glutes-opus-1.bin": "v".repeat(1),
  "assets/voice-es-lats-wall-opus-1.bin": "v".repeat(1),
};

test("counts the page, its scripts, what they import and their styles, as they travel", () => {
  using project = plant(built);
  const sizes = measureSizes(project.root, sessions);
  expect(sizes).toEqual({
    firstLoad: { html: 100, css: 50, js: 230, total: 380 },
    precache: 5300,
    figure: 5000,
    fiveMinutes: 111,
    fiveWithFocus: 120,
    fifteenMinutes: 150,
    voice: 200,
  });
  expect(checkSizes(sizes)).toEqual([]);
  expect(tableOf(sizes)).toMatch(/first load +380 B of 35000/);
});

test("catches each that is over its budget", () => {
  using project = plant({
    ...built,
    "assets/shared.js": "j".repeat(35_000),
    "assets/later.js": "l".repeat(400_000),
    "assets/voice-es-common-opus-1.bin": "v".repeat(3_000_001),
  });
  expect(checkSizes(measureSizes(project.root, sessions))).toEqual([
    expect.stringContaining("first load is 35350 bytes, 350 over"),
    expect.stringContaining("precache is 400300 bytes"),
    expect.stringContaining("figures is 400000 bytes"),
    expect.stringContaining("the voice of five minutes is 3000022 bytes"),
    expect.stringContaining("the same with a focus is 3000002 bytes"),
    expect.stringContaining("the voice of fifteen minutes is 3000003 bytes"),
    expect.stringContaining("voice of a language is 3000024 bytes, 24 over"),
  ]);
});

test("a build without the figures is no small one", () => {
  using project = plant({ ...built, ".vite/manifest.json": JSON.stringify({}) });
  expect(() => measureSizes(project.root, sessions)).toThrow("figure-art");
});

test("a build without the voice of a technique is no small one", () => {
  using project = plant(built);
  expect(() => measureSizes(project.root, { ...sessions, fiveMinutes: [["common", "pecs"]] })).toThrow("pecs");
});
