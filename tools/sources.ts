import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const SKIPPED = new Set(["node_modules", "dist", "coverage", "test-output", "screenshots", "figures-out"]);

/** The project's files below `root` with one of these endings, as sorted paths with forward slashes. */
export function filesBelow(root: string, endings: readonly string[], folder = root): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const found = entries.flatMap((entry) => {
    if (entry.name.startsWith(".") || SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(root, endings, path);
    return endings.some((ending) => entry.name.endsWith(ending)) ? [relative(root, path).split(sep).join("/")] : [];
  });
  return found.toSorted();
}

export const isTest = (file: string): boolean => /\.(test|spec)\.tsx?$|(^|\/)(test|e2e)\//.test(file);

/** A source taken apart: code in which `"7"` stands for `strings[7]`, and the comments. */
export interface Source {
  readonly code: string;
  readonly strings: readonly string[];
  readonly comments: readonly string[];
}

// In this order: comments, quoted strings, templates, regular expressions (which may hold any of the others' marks).
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|(?<=(?:[=(,:!&|?{[>]|return)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\//g;

/** Not a parser, but right about everything this project's formatter lets through. */
export function takeApart(text: string): Source {
  const strings: string[] = [];
  const comments: string[] = [];
  const code = text.replace(TOKEN, (token) => {
    if (token.startsWith("//") || token.startsWith("/*")) {
      comments.push(token);
      return " ";
    }
    if (token.startsWith("/")) return " /r/";
    strings.push(token.slice(1, -1));
    const inserted = token.startsWith("`") ? [...token.matchAll(/\$\{([^}]*)\}/g)].map(([, part]) => `(${part})`) : [];
    return `"${strings.length - 1}"${inserted.join("")}`;
  });
  return { code, strings, comments };
}

export const readSource = (root: string, file: string): Source => takeApart(readFileSync(join(root, file), "utf8"));
