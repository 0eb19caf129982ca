/** Budgets over the built web app, in bytes as they travel: brotli where the build made a twin, plain otherwise. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";

export const BUDGETS = { firstLoad: 35_000, precache: 400_000 } as const;

export interface Sizes {
  readonly firstLoad: { readonly html: number; readonly css: number; readonly js: number; readonly total: number };
  readonly precache: number;
}

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const travelling = (path: string): number => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;

/** What the browser must have before the first screen works: the page, its scripts and what they import statically, their styles. */
function firstLoadFiles(manifest: Manifest): readonly string[] {
  const seen = new Set<string>();
  const files = new Set(["index.html"]);
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry === true) visit(key);
  return [...files];
}

/** Measures the built app in `folder` (apps/web/dist). */
export function measureSizes(folder: string): Sizes {
  const manifest = readJson(join(folder, ".vite/manifest.json")) as Manifest;
  const kept = readJson(join(folder, ".vite/precache.json")) as readonly string[];
  const files = firstLoadFiles(manifest);
  const sum = (paths: readonly string[]): number =>
    paths.reduce((all, path) => all + travelling(join(folder, path)), 0);
  const ending = (end: string): number => sum(files.filter((file) => extname(file) === end));
  return {
    firstLoad: { html: ending(".html"), css: ending(".css"), js: ending(".js"), total: sum(files) },
    precache: sum(kept),
  };
}

/** The sizes as a table. */
export function tableOf({ firstLoad, precache }: Sizes): string {
  const row = (name: string, bytes: number, budget?: number): string =>
    `${name.padEnd(18)}${String(bytes).padStart(9)} B${budget === undefined ? "" : ` of ${budget}`}`;
  return [
    row("first load: html", firstLoad.html),
    row("first load: css", firstLoad.css),
    row("first load: js", firstLoad.js),
    row("first load", firstLoad.total, BUDGETS.firstLoad),
    row("precache", precache, BUDGETS.precache),
  ].join("\n");
}

/** Every budget broken, one line each; none when all is well. */
export function checkSizes({ firstLoad, precache }: Sizes): readonly string[] {
  const over = (name: string, bytes: number, budget: number): readonly string[] =>
    bytes > budget ? [`${name} is ${bytes} bytes, ${bytes - budget} over its budget`] : [];
  return [
    ...over("the first load", firstLoad.total, BUDGETS.firstLoad),
    ...over("the precache", precache, BUDGETS.precache),
  ];
}
