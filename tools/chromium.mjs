// Finds a Chromium for the browser tests, or gets one. Plain JavaScript: runs on Node 20 before anything is installed.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Chromium without its windows: the same engine, and the browser tests take two thirds of the time. */
const SHELL = "chromium-headless-shell";
/** Browsers as people have them: what is measured is measured in one of these. */
export const WHOLE = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {readonly string[]} names of programs, the best first
 * @returns {{path: string, source: string} | undefined} an asked-for or installed browser; Playwright's own is not looked for here
 */
export function installedChromium(environment = process.env, names = [SHELL, ...WHOLE]) {
  const asked = environment.CHROMIUM_PATH;
  if (asked) {
    if (!isProgram(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, which is not a program that can be started`);
    return { path: asked, source: "CHROMIUM_PATH" };
  }
  const folders = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  const path = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC].find(isProgram);
  return path === undefined ? undefined : { path, source: "installed on this machine" };
}

/** @returns {Promise<{path: string, source: string} | undefined>} */
async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? { path, source: "downloaded by Playwright" } : undefined;
}

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  console.log(`> ${command} ${args.join(" ")}`);
  return spawnSync(command, [...args], { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

const isDebianAsRoot = () =>
  process.platform === "linux" &&
  process.getuid?.() === 0 &&
  existsSync("/etc/debian_version") &&
  !/^ID=ubuntu$/m.test(readFileSync("/etc/os-release", "utf8")); // Ubuntu's package only starts a snap

/** Finds a browser or installs one; needs the project's packages. Throws, saying what to do, when neither works. */
export async function ensureChromium() {
  const found = installedChromium() ?? (await playwrightsOwn());
  if (found !== undefined) return found;
  if (isDebianAsRoot()) {
    console.log("No Chromium found; installing Debian's.");
    const quiet = ["-o", "Dpkg::Use-Pty=0", "-y", "--no-install-recommends"];
    process.env.DEBIAN_FRONTEND = "noninteractive";
    run("apt-get", ["update"]);
    for (const name of [SHELL, "chromium"]) {
      if (!run("apt-get", ["install", ...quiet, name])) continue; // not every Debian has the shell by itself
      const installed = installedChromium();
      if (installed !== undefined) return installed;
    }
    console.log("Debian's Chromium could not be installed.");
  }
  console.log("No Chromium found; downloading Playwright's own.");
  run("npx", ["playwright", "install", ...(process.getuid?.() === 0 ? ["--with-deps"] : []), "chromium"]);
  const downloaded = await playwrightsOwn();
  if (downloaded !== undefined) return downloaded;
  throw new Error("no Chromium for the browser tests: install one, or set CHROMIUM_PATH to one, and run again");
}
