import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const compress = promisify(brotliCompress);
const TEXT = /\.(html|js|css|json|svg|txt|webmanifest)$/;
const HIDDEN = /[\\/]\.vite$/;

/** Writes `name.br` beside each text file of the built app that gets smaller by it, for the server to hand out as it is. */
export function brotli(): Plugin {
  let folder = "";
  return {
    name: "rollwell:brotli",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        const files = entries.filter(
          (entry) => entry.isFile() && TEXT.test(entry.name) && !HIDDEN.test(entry.parentPath),
        );
        await Promise.all(files.map((entry) => writeTwin(join(entry.parentPath, entry.name))));
      },
    },
  };
}

async function writeTwin(file: string): Promise<void> {
  const plain = await readFile(file);
  const small = await compress(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
  if (small.length < plain.length) await writeFile(`${file}.br`, small);
}
