import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installedChromium, WHOLE } from "./chromium.mjs";
import { plant } from "./plant.ts";

test("takes the browser it is told to take", () => {
  using folder = plant({ "my-browser": "" });
  const path = join(folder.root, "my-browser");
  expect(() => installedChromium({ CHROMIUM_PATH: path })).toThrow(path);
  chmodSync(path, 0o755);
  expect(installedChromium({ CHROMIUM_PATH: path, PATH: "" })).toEqual({ path, source: "CHROMIUM_PATH" });
});

test("prefers an installed Chromium to an installed Chrome, and for tests the one without windows", () => {
  const files = { "a/google-chrome": "", "b/chromium": "", "c/chromium-headless-shell": "" };
  using folder = plant(files);
  for (const name of Object.keys(files)) chmodSync(join(folder.root, name), 0o755);
  const PATH = ["a", "b", "c"].map((name) => join(folder.root, name)).join(":");
  const source = "installed on this machine";
  expect(installedChromium({ PATH })).toEqual({ path: join(folder.root, "c/chromium-headless-shell"), source });
  expect(installedChromium({ PATH }, WHOLE)).toEqual({ path: join(folder.root, "b/chromium"), source });
});
