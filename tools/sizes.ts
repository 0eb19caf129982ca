/** Budgets over the built web app, in bytes as they travel: brotli where the build made a twin, plain otherwise. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";

const BUDGETS = {
  firstLoad: ["the first load", 35_000],
  precache: ["the precache", 400_000],
  figure: ["the figures", 16_000],
  sessionVoice: ["the voice of a session", 250_000],
  voice: ["the voice of a language", 3_000_000],
} as const;

export interface Sizes {
  readonly firstLoad: { readonly html: number; readonly css: number; readonly js: number; readonly total: number };
  readonly precache: number;
  /** Drawing and poses, fetched when a figure is first shown. */
  readonly figure: number;
  /** The most that a session of two techniques has to fetch, and all phrases of a language, as most browsers take them. */
  readonly sessionVoice: number;
  readonly voice: number;
}

type Several = readonly string[];
type Manifest = Readonly<Record<string, { file: string; isEntry?: boolean; imports?: Several; css?: Several }>>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const travelling = (path: string): number => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;

/** What these chunks need: their scripts, what they import statically, their styles. */
function filesOf(manifest: Manifest, keys: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the build has no ${key}`);
    if (seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return [...files];
}

/** Of the language with the most. */
function voiceIn(assets: string): Pick<Sizes, "sessionVoice" | "voice"> {
  const packs = readdirSync(assets).flatMap((file) => {
    const [, language, name] = /^voice-(\w+)-(.+)-opus-/.exec(file) ?? [];
    return language === undefined ? [] : [{ language, name, bytes: statSync(join(assets, file)).size }];
  });
  const most = (of: (mine: typeof packs) => number): number =>
    Math.max(0, ...Object.values(Object.groupBy(packs, ({ language }) => language)).map((mine = []) => of(mine)));
  const total = (some: typeof packs): number => some.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    voice: most(total),
    sessionVoice: most((mine) => {
      const techniques = mine.filter(({ name }) => name !== "common").toSorted((a, b) => b.bytes - a.bytes);
      return total([...mine.filter(({ name }) => name === "common"), ...techniques.slice(0, 2)]);
    }),
  };
}

/** Measures the built app in `folder` (apps/web/dist). */
export function measureSizes(folder: string): Sizes {
  const manifest = readJson(join(folder, ".vite/manifest.json")) as Manifest;
  const kept = readJson(join(folder, ".vite/precache.json")) as readonly string[];
  const entries = Object.entries(manifest).flatMap(([key, { isEntry }]) => (isEntry === true ? [key] : []));
  const files = ["index.html", ...filesOf(manifest, entries)];
  const sum = (paths: readonly string[]): number =>
    paths.reduce((all, path) => all + travelling(join(folder, path)), 0);
  const ending = (end: string): number => sum(files.filter((file) => extname(file) === end));
  return {
    firstLoad: { html: ending(".html"), css: ending(".css"), js: ending(".js"), total: sum(files) },
    precache: sum(kept),
    figure: sum(filesOf(manifest, ["src/parts/figure-art.ts"])),
    ...voiceIn(join(folder, "assets")),
  };
}

const rowsOf = (sizes: Sizes): readonly (readonly [name: string, bytes: number, budget: number])[] =>
  (Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]).map((key) => {
    const size = sizes[key];
    return [BUDGETS[key][0], typeof size === "number" ? size : size.total, BUDGETS[key][1]];
  });

/** The sizes as a table. */
export const tableOf = (sizes: Sizes): string =>
  rowsOf(sizes)
    .map(([name, bytes, budget]) => `${name.padEnd(24)}${String(bytes).padStart(9)} B of ${budget}`)
    .join("\n");

/** Every budget broken, one line each; none when all is well. */
export const checkSizes = (sizes: Sizes): readonly string[] =>
  rowsOf(sizes).flatMap(([name, bytes, budget]) =>
    bytes > budget ? [`${name} is ${bytes} bytes, ${bytes - budget} over its budget`] : [],
  );
