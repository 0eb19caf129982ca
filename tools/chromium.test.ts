import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installedChromium } from "./chromium.mjs";
import { plant } from "./plant.ts";

test("takes the browser it is told to take", () => {
  using folder = plant({ "my-browser": "" });
  const path = join(folder.root, "my-browser");
  expect(() => installedChromium({ CHROMIUM_PATH: path })).toThrow(path);
  chmodSync(path, 0o755);
  expect(installedChromium({ CHROMIUM_PATH: path, PATH: "" })).toEqual({ path, source: "CHROMIUM_PATH" });
});

test("prefers an installed Chromium to an installed Chrome", () => {
  using folder = plant({ "a/google-chrome": "", "b/chromium": "" });
  for (const name of ["a/google-chrome", "b/chromium"]) chmodSync(join(folder.root, name), 0o755);
  const found = installedChromium({ PATH: `${folder.root}/a:${folder.root}/b` });
  expect(found).toEqual({ path: join(folder.root, "b/chromium"), source: "installed on this machine" });
});
