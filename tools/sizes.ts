/** Budgets over the built web app, in bytes as they travel: brotli where the build made a twin, plain otherwise. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const BUDGETS = {
  firstLoad: ["the first load", 35_000],
  precache: ["the precache", 400_000],
  figure: ["the figures", 16_000],
  fiveMinutes: ["the voice of five minutes", 250_000],
  fiveWithFocus: ["the same with a focus", 250_000],
  fifteenMinutes: ["the voice of fifteen minutes", 250_000],
  voice: ["the voice of a language", 3_000_000],
} as const;

export interface Sizes {
  readonly firstLoad: { readonly html: number; readonly css: number; readonly js: number; readonly total: number };
  readonly precache: number;
  /** Drawing and poses, fetched when a figure is first shown. */
  readonly figure: number;
  /** The most that a session has to fetch before it begins, in the language with the most, as most browsers take it. */
  readonly fiveMinutes: number;
  readonly fiveWithFocus: number;
  readonly fifteenMinutes: number;
  /** All phrases of a language. */
  readonly voice: number;
}

/** The names of the voice packs that each of some planned sessions fetches, as the app's build tells. */
export type SessionPacks = Readonly<
  Record<"fiveMinutes" | "fiveWithFocus" | "fifteenMinutes", readonly (readonly string[])[]>
>;

function plannedPacks(): SessionPacks {
  const planner = fileURLToPath(new URL("../apps/web/build/session-packs.ts", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, ["--conditions=development", planner], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${planner} failed`);
  const packs = JSON.parse(stdout) as SessionPacks;
  if (Object.values(packs).some(({ length }) => length === 0)) throw new Error("no session was planned");
  return packs;
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
function voiceIn(assets: string, sessions: SessionPacks): Pick<Sizes, keyof SessionPacks | "voice"> {
  const languages = new Map<string, Map<string, number>>();
  for (const file of readdirSync(assets)) {
    const [, language = "", name = ""] = /^voice-(\w+)-(.+)-opus-/.exec(file) ?? [];
    if (language === "") continue;
    const packs = languages.get(language) ?? new Map<string, number>();
    languages.set(language, packs.set(name, statSync(join(assets, file)).size));
  }
  const total = (packs: ReadonlyMap<string, number>, names: Iterable<string>): number =>
    [...names].reduce((sum, name) => {
      const bytes = packs.get(name);
      if (bytes === undefined) throw new Error(`the build has no voice pack ${name}`);
      return sum + bytes;
    }, 0);
  const most = (plans: SessionPacks[keyof SessionPacks]): number =>
    Math.max(0, ...[...languages.values()].flatMap((packs) => plans.map((names) => total(packs, names))));
  return {
    fiveMinutes: most(sessions.fiveMinutes),
    fiveWithFocus: most(sessions.fiveWithFocus),
    fifteenMinutes: most(sessions.fifteenMinutes),
    voice: Math.max(0, ...[...languages.values()].map((packs) => total(packs, packs.keys()))),
  };
}

/** Measures the built app in `folder` (apps/web/dist), and what sessions of these packs fetch of it. */
export function measureSizes(folder: string, sessions: SessionPacks = plannedPacks()): Sizes {
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
    ...voiceIn(join(folder, "assets"), sessions),
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
    .map(([name, bytes, budget]) => `${name.padEnd(30)}${String(bytes).padStart(9)} B of ${budget}`)
    .join("\n");

/** Every budget broken, one line each; none when all is well. */
export const checkSizes = (sizes: Sizes): readonly string[] =>
  rowsOf(sizes).flatMap(([name, bytes, budget]) =>
    bytes > budget ? [`${name} is ${bytes} bytes, ${bytes - budget} over its budget`] : [],
  );
