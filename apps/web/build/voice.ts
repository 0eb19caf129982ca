/**
 * The voice packs as the app fetches them: the phrases of one technique in one file, those of every session in another, so
 * that a session needs a handful of requests. `virtual:voice/<language>` tells which file holds which phrase, and where.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

interface Manifest {
  readonly clips: Readonly<Record<string, { readonly file: string; readonly milliseconds: number }>>;
}
export interface VoiceIndex {
  readonly [pack: string]: {
    readonly url: string;
    /** Cue → first byte, byte after the last. */
    readonly clips: Readonly<Record<string, readonly [from: number, until: number]>>;
  };
}

const ID = /^virtual:voice\/(\w+)$/;
const COMMON = "common";

const packOf = (cue: string): string => (cue.includes("/") ? cue.slice(0, cue.indexOf("/")) : COMMON);

export function voice(folder: string): Plugin {
  const read = async (language: string): Promise<Map<string, { readonly cue: string; readonly bytes: Buffer }[]>> => {
    const home = join(folder, language);
    const { clips } = JSON.parse(await readFile(join(home, "manifest.json"), "utf8")) as Manifest;
    const packs = new Map<string, { readonly cue: string; readonly bytes: Buffer }[]>();
    for (const [cue, { file }] of Object.entries(clips)) {
      const pack = packs.get(packOf(cue)) ?? [];
      packs.set(packOf(cue), [...pack, { cue, bytes: await readFile(join(home, file)) }]);
    }
    return packs;
  };
  let isServing = false;
  return {
    name: "rollwell:voice",
    configResolved(config) {
      isServing = config.command === "serve";
    },
    resolveId: (id) => (ID.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const language = ID.exec(id.slice(1))?.[1];
      if (language === undefined || !id.startsWith("\0")) return undefined;
      const rows: string[] = [];
      for (const [pack, clips] of await read(language)) {
        let at = 0;
        const places = clips.map(({ cue, bytes }) => {
          const from = at;
          at += bytes.length;
          return [cue, [from, at]] as const;
        });
        const source = Buffer.concat(clips.map(({ bytes }) => bytes));
        const url = isServing
          ? JSON.stringify(`data:application/octet-stream;base64,${source.toString("base64")}`)
          : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name: `voice-${language}-${pack}.bin`, source })}`;
        rows.push(`${JSON.stringify(pack)}: { url: ${url}, clips: ${JSON.stringify(Object.fromEntries(places))} }`);
      }
      return `export const index = {\n${rows.join(",\n")}\n};\n`;
    },
  };
}
