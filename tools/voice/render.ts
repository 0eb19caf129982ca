/**
 * Renders the voice packs from the message catalogue: `node --conditions=development tools/voice/render.ts [language …]`.
 *
 * Needs `flite`, `espeak-ng`, `ffmpeg` and `lame` on the path; never run by a build or a test, which use the clips as
 * checked in. Only what is new or reworded is rendered, and the same words with the same programs give the same bytes.
 * Clips that nobody says any more are removed. A clip marked `"by": "human"` is left alone, even when its words changed:
 * `check.ts` then fails until it is spoken again (`take.ts`).
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LANGUAGES, type Language } from "@rollwell/content";
import { makeClip } from "./clip.ts";
import { type Clip, clipFile, formatManifest, packFolder, readManifest, textHashOf } from "./manifest.ts";
import { PHRASES } from "./phrases.ts";
import { RATE, synthesise, VOICES } from "./programs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isLanguage = (name: string): name is Language => name in LANGUAGES;

function isKept(folder: string, clip: Clip | undefined, textHash: string): boolean {
  if (clip === undefined || clip.by === "human") return clip !== undefined;
  const path = join(folder, clip.file);
  return clip.textHash === textHash && existsSync(path) && statSync(path).size === clip.bytes;
}

function render(language: Language): void {
  const folder = packFolder(root, language);
  const voice = VOICES[language];
  const before = readManifest(folder)?.clips ?? {};
  const clips = Object.fromEntries(Object.entries(before).filter(([cue]) => PHRASES[language].has(cue)));
  const save = (): void => {
    const manifest = { language, voice: voice.name, licence: voice.licence, rate: RATE, clips };
    writeFileSync(join(folder, "manifest.json"), formatManifest(manifest));
  };
  mkdirSync(join(folder, dirname(clipFile("any"))), { recursive: true });
  for (const [cue, phrase] of PHRASES[language]) {
    const [file, textHash, kept] = [clipFile(cue), textHashOf(phrase), before[cue]];
    if (isKept(folder, kept, textHash)) continue;
    const { mp3, milliseconds, loudness, peak } = makeClip(synthesise(voice, phrase), voice.bitrate);
    writeFileSync(join(folder, file), mp3);
    clips[cue] = { file, textHash, milliseconds, bytes: mp3.length };
    save(); // an interrupted run goes on where it was
    console.log(`${language} ${cue}: ${milliseconds} ms, ${mp3.length} bytes, ${loudness} LUFS, ${peak} dBTP`);
  }
  const files = new Set(Object.values(clips).map(({ file }) => file));
  for (const name of readdirSync(join(folder, "clips"))) {
    if (!files.has(`clips/${name}`)) rmSync(join(folder, "clips", name), { recursive: true });
  }
  save();
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !isLanguage(name));
if (unknown !== undefined) throw new Error(`no language ${unknown}; there are ${Object.keys(LANGUAGES).join(", ")}`);
for (const language of Object.keys(LANGUAGES).filter(isLanguage)) {
  if (asked.length === 0 || asked.includes(language)) render(language);
}
