/**
 * Puts a person's recording in the place of a clip: `node --conditions=development tools/voice/take.ts en stopped take.wav`.
 * The recording, in any format `ffmpeg` reads, says the phrase as it now is in the catalogue, and nothing else.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeClip } from "./clip.ts";
import { formatManifest, packFolder, readManifest, textHashOf } from "./manifest.ts";
import { PHRASES } from "./phrases.ts";
import { decode } from "./programs.ts";

/** A person's voice is worth the bits. */
const BITRATE = 32;

const [language = "", cue = "", recording = ""] = process.argv.slice(2);
const folder = packFolder(fileURLToPath(new URL("../..", import.meta.url)), language);
const manifest = readManifest(folder);
const clip = manifest?.clips[cue];
const phrase = new Map(Object.entries(PHRASES)).get(language)?.get(cue);
if (manifest === undefined || clip === undefined || phrase === undefined || recording === "") {
  throw new Error("usage: take.ts LANGUAGE CUE RECORDING, of a language and a cue that have a clip");
}
const { mp3, milliseconds } = makeClip(decode(recording), BITRATE);
writeFileSync(join(folder, clip.file), mp3);
const taken = { ...clip, textHash: textHashOf(phrase), milliseconds, bytes: mp3.length, by: "human" } as const;
writeFileSync(
  join(folder, "manifest.json"),
  formatManifest({ ...manifest, clips: { ...manifest.clips, [cue]: taken } }),
);
console.log(`${language} ${cue}: "${phrase}", ${milliseconds} ms, ${mp3.length} bytes`);
