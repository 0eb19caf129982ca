/** Phrases out of a voice pack: MP3 files and a manifest that tells which words each of them says. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CueId, err, ok, type Result } from "@rollwell/engine";
import { type Clips, RATE } from "@rollwell/soundtrack";
import { Decoder } from "minimp3-wasm";
import { readJson } from "./files.ts";

interface Clip {
  readonly file: string;
  readonly textHash: string;
  readonly milliseconds: number;
}

const textHash = (phrase: string): string => createHash("sha256").update(phrase).digest("hex").slice(0, 16);

function clipIn(manifest: unknown, cue: CueId): Clip | null {
  const clip = (manifest as { readonly clips?: Readonly<Record<string, Partial<Clip>>> } | null)?.clips?.[cue];
  if (clip === undefined) return null;
  const { file, textHash: hash, milliseconds } = clip;
  return typeof file === "string" && typeof hash === "string" && typeof milliseconds === "number"
    ? { file, textHash: hash, milliseconds }
    : null;
}

/** What of it is used here: the types of Node leave it to those of a browser. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
};

let program: object | undefined;

function decoderFor(mp3: Uint8Array): Decoder {
  program ??= new WebAssembly.Module(
    readFileSync(fileURLToPath(import.meta.resolve("minimp3-wasm/dist/decoder.opt.wasm"))),
  );
  return new Decoder(new WebAssembly.Instance(program, {}).exports, mp3);
}

/** Samples that a decoder of this kind gives before the first one that was encoded, besides what the file tells. */
const DECODER_DELAY = 529;
const FRAME = { slow: 576, usual: 1152 } as const;

/** Where in the decoded samples the first encoded one lies: the file says how many the encoder put before it. */
function firstSample(mp3: Buffer): number {
  const head = mp3.subarray(0, 4096).toString("latin1");
  const tag = Math.max(head.indexOf("Info"), head.indexOf("Xing"));
  if (tag < 0) return 0;
  const flags = mp3.readUInt32BE(tag + 4);
  const encoder = tag + 8 + (flags & 1 ? 4 : 0) + (flags & 2 ? 4 : 0) + (flags & 4 ? 100 : 0) + (flags & 8 ? 4 : 0);
  const delay = mp3.readUInt16BE(encoder + 21) >> 4;
  return (RATE < 32_000 ? FRAME.slow : FRAME.usual) + delay + DECODER_DELAY;
}

/** Longer than any phrase, in seconds. */
const ALL = 60;

function samplesOf(path: string, milliseconds: number): Result<Int16Array, string> {
  const mp3 = readFileSync(path);
  const { pcm, samplingRate, numChannels } = decoderFor(mp3).decode(ALL);
  if (samplingRate !== RATE || numChannels !== 1) return err(`${path}: not one channel of ${RATE} samples a second`);
  const first = firstSample(mp3);
  const last = first + Math.round((milliseconds * RATE) / 1000);
  return last > pcm.length ? err(`${path}: shorter than its manifest says`) : ok(pcm.slice(first, last));
}

/** All of these cues or none: a clip that is missing, or says other words than these, is told by its cue (H14, H15). */
export function clipsIn(
  folder: string,
  cues: ReadonlySet<CueId>,
  wordsOf: (cue: CueId) => string,
): Result<Clips, string> {
  const manifest = readJson(join(folder, "manifest.json"));
  if (!manifest.ok) return err(`no voice in ${folder}: ${manifest.error}`);
  const clips = new Map<CueId, Int16Array>();
  for (const cue of cues) {
    const clip = clipIn(manifest.value, cue);
    if (clip === null) return err(`no clip for "${cue}" in ${folder}`);
    if (clip.textHash !== textHash(wordsOf(cue))) return err(`the clip for "${cue}" in ${folder} says other words`);
    try {
      const samples = samplesOf(join(folder, clip.file), clip.milliseconds);
      if (!samples.ok) return samples;
      clips.set(cue, samples.value);
    } catch (cause) {
      return err(cause instanceof Error ? cause.message : `the clip for "${cue}" cannot be read`);
    }
  }
  return ok(clips);
}
