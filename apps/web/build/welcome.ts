/**
 * The first page of somebody who has never been here, as markup: it can be read and pressed before any script arrives.
 * The server hands it out for "/" in the language asked for; the worker of a returning person never does.
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
      },
    },
  };
}
