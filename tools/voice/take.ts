/**
 * Puts a person's recording in the place of a clip: `node --conditions=development tools/voice/take.ts en stopped take.wav`.
 * The recording, in any format `ffmpeg` reads, says the phrase as it now is in the catalogue, and nothing else.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { keepClip, makeClip } from "./clip.ts";
import { formatManifest, packFolder, readManifest } from "./manifest.ts";
import { PHRASES } from "./phrases.ts";
import { decode } from "./programs.ts";

/** A person's voice is worth the bits in MP3; Opus has enough of them. */
const BITRATE = 32;

const [language = "", cue = "", recording = ""] = process.argv.slice(2);
const folder = packFolder(fileURLToPath(new URL("../..", import.meta.url)), language);
const manifest = readManifest(folder);
const clip = manifest?.clips[cue];
const phrase = new Map(Object.entries(PHRASES)).get(language)?.get(cue);
if (manifest === undefined || clip === undefined || phrase === undefined || recording === "") {
  throw new Error("usage: take.ts LANGUAGE CUE RECORDING, of a language and a cue that have a clip");
}
const made = makeClip(decode(recording), BITRATE);
const taken = { ...keepClip(folder, { cue, phrase, made }), by: "human" } as const;
writeFileSync(
  join(folder, "manifest.json"),
  formatManifest({ ...manifest, clips: { ...manifest.clips, [cue]: taken } }),
);
console.log(
  `${language} ${cue}: "${phrase}", ${made.milliseconds} ms, ${made.mp3.length} bytes, ${made.opus.length} in Opus`,
);
