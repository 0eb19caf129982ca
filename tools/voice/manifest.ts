/** A voice pack's manifest: which clip says which phrase of a language, and what to know of it before it is decoded. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Clip {
  /** Below the manifest's own folder. */
  readonly file: string;
  /** Of the phrase it says: a phrase of other words needs another clip (H14). */
  readonly textHash: string;
  /** Whole, and exact to the sample: what a decoder adds is cut, what it drops is silence. */
  readonly milliseconds: number;
  readonly bytes: number;
  /** The same sound in two fifths of the bytes, for whatever decodes it. */
  readonly opus: { readonly file: string; readonly bytes: number };
  /** Who spoke it, if a person did: such a clip is never rendered over. */
  readonly by?: "human";
}

export interface Manifest {
  readonly language: string;
  readonly voice: string;
  readonly licence: string;
  /** Samples a second. */
  readonly rate: number;
  readonly clips: Readonly<Record<string, Clip>>;
}

export const packFolder = (root: string, language: string): string => join(root, "packages/voice", language);

export const KINDS = ["mp3", "opus"] as const;
export type Kind = (typeof KINDS)[number];

export const clipFile = (cue: string, kind: Kind): string => `clips/${cue.replace("/", "--")}.${kind}`;

export const textHashOf = (phrase: string): string => createHash("sha256").update(phrase).digest("hex").slice(0, 16);

export function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, "manifest.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Manifest) : undefined;
}

/** Sorted by cue, so that a rendering of the same words is the same bytes. */
export function formatManifest(manifest: Manifest): string {
  const clips = Object.fromEntries(
    Object.entries(manifest.clips)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([cue, { file, textHash, milliseconds, bytes, opus, by }]) => [
        cue,
        { file, textHash, milliseconds, bytes, opus, ...(by === undefined ? {} : { by }) },
      ]),
  );
  return `${JSON.stringify({ ...manifest, clips }, null, 2)}\n`;
}
