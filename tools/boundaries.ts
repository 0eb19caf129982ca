/** Who may import whom (ARCHITECTURE.md), no cycles, and nothing in the pure packages that could differ between two runs. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { filesBelow, isTest, readSource, type Source } from "./sources.ts";

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "packages/engine": [],
  "packages/sync": [],
  "packages/figure": ["engine"],
  "packages/content": ["engine", "figure"],
  "packages/soundtrack": ["engine"],
  "packages/lab": ["engine", "content", "sync"],
  "apps/cli": ["engine", "content", "soundtrack"],
  "apps/web": ["engine", "content", "figure", "soundtrack", "sync"],
  "apps/server": [],
  ".": ["engine", "content", "figure"], // tools and the root's configuration
};
/** Tests may take real plans from further up. */
const TESTS_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = { "packages/soundtrack": ["content"] };
const PURE = ["engine", "content", "figure", "soundtrack", "sync"].map((name) => `packages/${name}`);
const NODE = ["apps/cli", "apps/server", "packages/lab", "."];
const HOST =
  /(?<![.\w$])(?:Date\.now|new Date\b|Math\.random|(?:performance|globalThis|window|document|navigator|process|console|crypto|fetch|localStorage|indexedDB|set(?:Timeout|Interval)|queueMicrotask|requestAnimationFrame)\b(?!\s*\??:))/g;
const IMPORT =
  /\b(?:import|export)\b(?<type>\s+type\b(?!\s*from))?[\s\w*{},$]*?\bfrom\s*"(?<from>\d+)"|\bimport\s*\(?\s*"(?<bare>\d+)"/g;

interface Import {
  readonly name: string;
  readonly isType: boolean;
}

function importsOf({ code, strings }: Source): readonly Import[] {
  return [...code.matchAll(IMPORT)].map(({ groups }) => ({
    name: strings[Number(groups?.["from"] ?? groups?.["bare"])] ?? "",
    isType: groups?.["type"] !== undefined,
  }));
}

const homeOf = (file: string): string => /^(?:packages|apps)\/[^/]+/.exec(file)?.[0] ?? ".";

function declared(root: string, home: string, kinds: readonly string[]): readonly string[] {
  const path = join(root, home, "package.json");
  if (!existsSync(path)) return [];
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {}));
}

function problemOf(root: string, file: string, { name }: Import): string | undefined {
  const home = homeOf(file);
  if (name.startsWith(".")) {
    return homeOf(posix.join(dirname(file), name)) === home ? undefined : `reaches into another package: ${name}`;
  }
  const isShipped = home !== "." && file.startsWith(`${home}/src/`) && !isTest(file);
  if (name.startsWith("virtual:")) return home === "apps/web" ? undefined : `may not use ${name}`; // made by its build
  if (name.startsWith("node:")) return !isShipped || NODE.includes(home) ? undefined : `may not use ${name}`;
  const [first = "", second = "", third = ""] = name.split("/");
  const isOwn = first === "@rollwell";
  const wanted = first.startsWith("@") ? `${first}/${second}` : first;
  if (isOwn && ["src", "dist"].includes(third)) return `reaches past the door of ${wanted}: ${name}`;
  const allowed = [...(MAY_IMPORT[home] ?? []), ...(isShipped ? [] : (TESTS_MAY_IMPORT[home] ?? []))];
  if (isOwn && !allowed.includes(second)) return `may not import ${wanted}`;
  const own = declared(root, home, ["dependencies", "devDependencies"]);
  const shared = isShipped ? [] : declared(root, ".", ["devDependencies"]);
  return own.includes(wanted) || shared.includes(wanted) ? undefined : `imports ${wanted} without declaring it`;
}

function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push(`cycle: ${[...trail.slice(trail.indexOf(file)), file].join(" → ")}`);
    if (trail.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** Every breach below `root`, one line each; none when all is well. */
export function checkBoundaries(root: string): readonly string[] {
  const sources = filesBelow(root, [".ts", ".tsx", ".mjs"]).map((file) => [file, readSource(root, file)] as const);
  const graph = new Map<string, readonly string[]>();
  const breaches = sources.flatMap(([file, source]) => {
    const imports = importsOf(source);
    const values = imports.filter(({ name, isType }) => name.startsWith(".") && !isType);
    graph.set(
      file,
      values.map(({ name }) => posix.join(dirname(file), name)),
    );
    const host = PURE.includes(homeOf(file)) && !isTest(file) ? (source.code.match(HOST) ?? []) : [];
    return [...imports.map((one) => problemOf(root, file, one)), ...host.map((word) => `is pure and uses ${word}`)]
      .filter((problem) => problem !== undefined)
      .map((problem) => `${file} ${problem}`);
  });
  return [...breaches, ...cyclesIn(graph)];
}
