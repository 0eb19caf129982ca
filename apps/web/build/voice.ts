/**
 * The voice packs as the app fetches them. Phrases that are said together lie in one file, so that a session needs few requests
 * and fetches little that it does not say. Each comes twice, as Opus and, in three times the bytes, as MP3 for a browser that
 * decodes no Opus. `virtual:voice/<language>` tells which file holds which phrase, and where.
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
  /** What every clip of a kind begins with, in base64: no pack holds it. */
  readonly heads: Readonly<Record<Kind, string>>;
  readonly urls: { readonly [pack: string]: Readonly<Record<Kind, string>> };
  /** By cue: its pack, and where it lies in the file of each kind. */
  readonly clips: { readonly [cue: string]: Readonly<Record<Kind, Place>> & { readonly pack: string } };
}

const ID = /^virtual:voice\/(\w+)$/;
/** Of the phrases without a technique, those that some sessions say and others do not; the rest is said in every one. */
const SOMETIMES: Readonly<Record<string, readonly string[]>> = {
  holds: ["hold", "shift", "hold-over", "spot-enough", "spot-no-time"],
  "rise-floor": ["rise-side", "rise-sit", "rise-stand"],
  "rise-standing": ["rise-standing", "rise-standing-wait"],
};
const ALONE = /^(?:breathe|check-jaw|hear-me|segment-up|side-\w+|spot-nothing-presses|stop-rule|switch-\w+)$/;
/** Said in a long step only. */
const LONG = "going-3";

/** The pack of a phrase. `isTalk`: it only accompanies, and no session waits for it. */
export function packOf(cue: string, isTalk: boolean): string {
  const [technique = "", line] = cue.split("/");
  if (isTalk) return `${technique}-talk`;
  if (line !== undefined) return line === LONG ? `${technique}-long` : technique;
  if (ALONE.test(cue)) return cue;
  return Object.keys(SOMETIMES).find((pack) => SOMETIMES[pack]?.includes(cue)) ?? "common";
}

interface Clip {
  readonly cue: string;
  readonly bytes: Readonly<Record<Kind, Buffer>>;
}

/** The same settings make clips that begin alike: of short ones that is a thirtieth. */
function headOf(kind: Kind, clips: readonly Clip[]): Buffer {
  const [first, ...rest] = clips.map(({ bytes }) => bytes[kind]);
  if (first === undefined) throw new Error("a voice without a clip");
  const alike = (other: Buffer): number => first.findIndex((byte, at) => byte !== other[at]);
  const ends = rest.map(alike).filter((at) => at >= 0);
  return first.subarray(0, Math.min(first.length, ...ends));
}

function without({ cue, bytes }: Clip, heads: Readonly<Record<Kind, Buffer>>): Clip {
  return { cue, bytes: { opus: bytes.opus.subarray(heads.opus.length), mp3: bytes.mp3.subarray(heads.mp3.length) } };
}

/** Only a build imports these: a check before one has nothing built to import. */
async function talkOf(cues: readonly string[]): Promise<ReadonlySet<string>> {
  const [{ CATALOG }, { isTalk }] = await Promise.all([import("@rollwell/content"), import("@rollwell/soundtrack")]);
  return new Set(cues.filter((cue) => CATALOG.techniques.some((technique) => isTalk(technique, cue))));
}

async function packsIn(home: string): Promise<ReadonlyMap<string, readonly Clip[]>> {
  const { clips } = JSON.parse(await readFile(join(home, "manifest.json"), "utf8")) as Manifest;
  const talk = await talkOf(Object.keys(clips));
  const packs = new Map<string, readonly Clip[]>();
  for (const [cue, { file, opus }] of Object.entries(clips)) {
    const [small, plain] = await Promise.all([readFile(join(home, opus.file)), readFile(join(home, file))]);
    const pack = packOf(cue, talk.has(cue));
    packs.set(pack, [...(packs.get(pack) ?? []), { cue, bytes: { opus: small, mp3: plain } }]);
  }
  return packs;
}

function placesOf(pack: string, clips: readonly Clip[]): VoiceIndex["clips"] {
  const at: Record<Kind, number> = { opus: 0, mp3: 0 };
  const place = (kind: Kind, { length }: Buffer): Place => {
    const from = at[kind];
    at[kind] += length;
    return [from, at[kind]];
  };
  return Object.fromEntries(
    clips.map(({ cue, bytes }) => [cue, { pack, opus: place("opus", bytes.opus), mp3: place("mp3", bytes.mp3) }]),
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
      const urls: string[] = [];
      const clips: VoiceIndex["clips"][] = [];
      const packs = await packsIn(join(folder, language));
      const all = [...packs.values()].flat();
      const heads = { opus: headOf("opus", all), mp3: headOf("mp3", all) };
      for (const [pack, whole] of packs) {
        const said = whole.map((clip) => without(clip, heads));
        const addresses = KINDS.map((kind) => {
          const source = Buffer.concat(said.map(({ bytes }) => bytes[kind]));
          const url = isServing
            ? JSON.stringify(`data:application/octet-stream;base64,${source.toString("base64")}`)
            : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name: `voice-${language}-${pack}-${kind}.bin`, source })}`;
          return `${kind}: ${url}`;
        });
        urls.push(`${JSON.stringify(pack)}: { ${addresses.join(", ")} }`);
        clips.push(placesOf(pack, said));
      }
      const shared = KINDS.map((kind) => `${kind}: "${heads[kind].toString("base64")}"`).join(", ");
      return `export const index = {\nheads: { ${shared} },\nurls: { ${urls.join(",\n")} },\nclips: ${JSON.stringify(Object.assign({}, ...clips))} };\n`;
    },
  };
}
