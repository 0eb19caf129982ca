/**
 * Two kinds of page from the one that was built. The first page of somebody who has never been here is markup: it can be
 * read and pressed before any script arrives; the server hands it out for "/" in the language asked for. index.html,
 * which the worker of a returning person answers with, fetches the session on offer along with the frame.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AppWords } from "@rollwell/content";
import type { Plugin } from "vite";

const plain = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The same words in the same places as `Welcome` in screens/today.tsx. */
const markup = ({ today }: AppWords): string =>
  `<main class="page"><header class="page-head"><h1>${plain(today.tagline)}</h1></header><ul class="promise">${today.promise
    .map((line) => `<li>${plain(line)}</li>`)
    .join(
      "",
    )}</ul><div class="stack-s"><a class="button primary big" href="/screening">${plain(today.begin)}</a><p class="quiet small">${plain(today.beginHint)}</p></div></main>`;

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** A chunk and all it imports statically. */
function closure(manifest: Manifest, key: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) closure(manifest, next, seen);
  return seen;
}

/** The chunk's name in vite.config.ts. */
const OFFER = "offer";

function preloads(manifest: Manifest): string {
  const offer = Object.keys(manifest).find((key) => manifest[key]?.name === OFFER);
  if (offer === undefined) throw new Error(`${OFFER} is no chunk of its own any more`);
  const frame = closure(manifest, "index.html");
  const more = [...closure(manifest, offer)].filter((file) => !frame.has(file));
  return more.map((file) => `    <link rel="modulepreload" crossorigin href="/${file}">\n`).join("");
}

export function welcome(): Plugin {
  let folder = "";
  return {
    name: "rollwell:welcome",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: "pre",
      sequential: true,
      async handler() {
        const shell = await readFile(join(folder, "index.html"), "utf8");
        const { LANGUAGES } = await import("@rollwell/content");
        for (const language of Object.keys(LANGUAGES)) {
          const { app } = (await import(`@rollwell/content/words/${language}/app`)) as { readonly app: AppWords };
          const page = shell
            .replace('<html lang="en">', `<html lang="${language}">`)
            .replace('<div id="app"></div>', `<div id="app">${markup(app)}</div>`);
          await writeFile(join(folder, `welcome.${language}.html`), page);
        }
        const manifest = JSON.parse(await readFile(join(folder, ".vite/manifest.json"), "utf8")) as Manifest;
        await writeFile(join(folder, "index.html"), shell.replace("  </head>", `${preloads(manifest)}  </head>`));
      },
    },
  };
}
