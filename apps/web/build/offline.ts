import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { build, type Plugin } from "vite";

type Precache = readonly (readonly [path: string, integrity: string])[];

/**
 * What nobody needs at once offline: the worker itself, first pages, icons for the installer, dot files, twins, source
 * maps; and the voice, which is kept pack by pack as it is fetched.
 */
const LEFT_OUT = /^\/sw\.js$|^\/welcome\.|^\/icons\/|^\/assets\/voice-|\/\.|\.(br|map)$/;

async function addresses(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => `/${relative(folder, file).split(sep).join("/")}`).toSorted();
}

/** Every built file the app needs, by address, with the hash the worker checks it against. */
async function precache(folder: string): Promise<Precache> {
  const kept = (await addresses(folder)).filter((address) => !LEFT_OUT.test(address));
  return Promise.all(kept.map(async (address) => [address, await integrity(join(folder, address))] as const));
}

async function integrity(file: string): Promise<string> {
  return `sha256-${createHash("sha256")
    .update(await readFile(file))
    .digest("base64")}`;
}

/** A name for this set of files: it changes when any of them does. */
const releaseOf = (files: Precache): string =>
  createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);

/** Builds sw.js into a folder of finished files, with their list inside; leaves the list in `.vite` for the size budget. */
export async function writeWorker(root: string, folder: string): Promise<void> {
  const files = await precache(folder);
  const voice = (await addresses(folder)).filter((address) => address.startsWith("/assets/voice-"));
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: {
      PRECACHE: JSON.stringify(files),
      RELEASE: JSON.stringify(releaseOf(files)),
      VOICE: JSON.stringify(voice),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2023",
      rolldownOptions: { input: join(root, "src/sw.ts"), output: { format: "iife", entryFileNames: "sw.js" } },
    },
  });
  await mkdir(join(folder, ".vite"), { recursive: true });
  await writeFile(join(folder, ".vite/precache.json"), JSON.stringify(files.map(([path]) => path)));
}

/** Adds the worker once the app itself is written. */
export function offline(): Plugin {
  let root = "";
  let folder = "";
  return {
    name: "rollwell:offline",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    closeBundle: { order: "pre", sequential: true, handler: () => writeWorker(root, folder) },
  };
}
