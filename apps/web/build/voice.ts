/**
 * The voice packs as the app fetches them: the phrases of one technique in one file, those of every session in another, so
 * that a session needs a handful of requests. Each comes twice, as Opus and, in two and a half times the bytes, as MP3 for
 * a browser that decodes no Opus. `virtual:voice/<language>` tells which file holds which phrase, and where.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

const KINDS = ["opus", "mp3"] as const;
export type Kind = (typeof KINDS)[number];

interface Listed {
  readonly file: string;
}
interface Manifest {
  readonly clips: Readonly<Record<string, Listed & { readonly opus: Listed }>>;
}
/** First byte, byte after the last. */
type Place = readonly [from: number, until: number];

export interface VoiceIndex {
  readonly [pack: string]: {
    readonly urls: Readonly<Record<Kind, string>>;
    /** By cue: where it lies in the file of each kind. */
    readonly clips: Readonly<Record<string, Readonly<Record<Kind, Place>>>>;
  };
}

const ID = /^virtual:voice\/(\w+)$/;
const COMMON = "common";

const packOf = (cue: string): string => (cue.includes("/") ? cue.slice(0, cue.indexOf("/")) : COMMON);

interface Clip {
  readonly cue: string;
  readonly bytes: Readonly<Record<Kind, Buffer>>;
}

async function packsIn(home: string): Promise<ReadonlyMap<string, readonly Clip[]>> {
  const { clips } = JSON.parse(await readFile(join(home, "manifest.json"), "utf8")) as Manifest;
  const packs = new Map<string, readonly Clip[]>();
  for (const [cue, { file, opus }] of Object.entries(clips)) {
    const [small, plain] = await Promise.all([readFile(join(home, opus.file)), readFile(join(home, file))]);
    packs.set(packOf(cue), [...(packs.get(packOf(cue)) ?? []), { cue, bytes: { opus: small, mp3: plain } }]);
  }
  return packs;
}

function placesOf(clips: readonly Clip[]): VoiceIndex[string]["clips"] {
  const at: Record<Kind, number> = { opus: 0, mp3: 0 };
  const place = (kind: Kind, { length }: Buffer): Place => {
    const from = at[kind];
    at[kind] += length;
    return [from, at[kind]];
  };
  return Object.fromEntries(
    clips.map(({ cue, bytes }) => [cue, { opus: place("opus", bytes.opus), mp3: place("mp3", bytes.mp3) }]),
  );
}

export function voice(folder: string): Plugin {
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
      for (const [pack, clips] of await packsIn(join(folder, language))) {
        const urls = KINDS.map((kind) => {
          const source = Buffer.concat(clips.map(({ bytes }) => bytes[kind]));
          const url = isServing
            ? JSON.stringify(`data:application/octet-stream;base64,${source.toString("base64")}`)
            : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name: `voice-${language}-${pack}-${kind}.bin`, source })}`;
          return `${kind}: ${url}`;
        });
        rows.push(
          `${JSON.stringify(pack)}: { urls: { ${urls.join(", ")} }, clips: ${JSON.stringify(placesOf(clips))} }`,
        );
      }
      return `export const index = {\n${rows.join(",\n")}\n};\n`;
    },
  };
}
