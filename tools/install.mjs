// What `npm start` and `npm test` share: packages, and a Node new enough. Plain JavaScript: runs on Node 20, nothing installed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const OLDEST_NODE = 24;

/** npm writes its own copy of the lock file last, so a missing or older one means an install is due. */
function isInstalled() {
  const lock = join(root, "package-lock.json");
  const installed = join(root, "node_modules/.package-lock.json");
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** @param {readonly string[]} args @returns {number} npm's exit code */
export function npm(args) {
  const own = process.env.npm_execpath;
  const [command, first] = own ? [process.execPath, [own]] : ["npm", []];
  const { status } = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: environment(),
  });
  return status ?? 1;
}

/** The packages' own programs first in the PATH, among them Node 24 where npm brought it. */
function environment() {
  return { ...process.env, PATH: [join(root, "node_modules/.bin"), process.env.PATH ?? ""].join(delimiter) };
}

/**
 * Starts a program with the PATH above and hands it our signals; resolves to its exit code.
 *
 * @param {string} command @param {readonly string[]} args @returns {Promise<number>}
 */
export function hand(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: environment() });
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, pass);
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Installs what package-lock.json says unless it is there already; ends the program when that fails. */
export function install() {
  if (!isInstalled()) {
    console.log("Installing packages (once) …");
    // npm warns that packages want a newer Node than the host's: they run on the one being installed.
    const code = npm([
      ...["ci", "--loglevel=error", "--include=dev", "--include=optional"],
      ...["--prefer-offline", "--no-audit", "--no-fund"], // nothing is asked of anybody but what is missing here
    ]);
    if (code !== 0) stop("npm ci failed; see above.");
  }
  const version = spawnSync("node", ["--version"], { env: environment(), encoding: "utf8" }).stdout?.trim() ?? "none";
  if (Number.parseInt(version.replace(/^v/, ""), 10) < OLDEST_NODE || version === "none") {
    stop(
      `Node ${OLDEST_NODE} or newer is needed here and npm has none for this system (found: ${version}). Install it and run again.`,
    );
  }
}

/** @param {string} words @returns {never} */
export function stop(words) {
  console.error(words);
  process.exit(1);
}
