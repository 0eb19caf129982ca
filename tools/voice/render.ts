/**
 * Renders the voice packs from the message catalogue: `node --conditions=development tools/voice/render.ts [language …]`.
 *
 * Needs `flite`, `espeak-ng`, `ffmpeg` and `lame` on the path; never run by a build or a test, which use the clips as
 * checked in. Only what is new or reworded is rendered, and the same words with the same programs give the same bytes.
 * Clips that nobody says any more are removed. A clip marked `"by": "human"` is left alone, even when its words changed:
 * `check.ts` then fails until it is spoken again (`take.ts`).
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LANGUAGES, type Language } from "@rollwell/content";
import { keepClip, makeClip } from "./clip.ts";
import { type Clip, formatManifest, packFolder, readManifest, textHashOf } from "./manifest.ts";
import { PHRASES } from "./phrases.ts";
import { RATE, synthesise, VOICES } from "./programs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isLanguage = (name: string): name is Language => name in LANGUAGES;

/** A manifest may be older than Opus. */
function isThere(folder: string, listed: Clip["opus"] | undefined): boolean {
  if (listed === undefined) return false;
  const path = join(folder, listed.file);
  return existsSync(path) && statSync(path).size === listed.bytes;
}

function isKept(folder: string, clip: Clip | undefined, textHash: string): boolean {
  if (clip === undefined || clip.by === "human") return clip !== undefined;
  return clip.textHash === textHash && isThere(folder, clip) && isThere(folder, clip.opus);
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
  mkdirSync(join(folder, "clips"), { recursive: true });
  for (const [cue, phrase] of PHRASES[language]) {
    if (isKept(folder, before[cue], textHashOf(phrase))) continue;
    const made = makeClip(synthesise(voice, phrase), voice.bitrate);
    const clip = keepClip(folder, { cue, phrase, made });
    clips[cue] = clip;
    save(); // an interrupted run goes on where it was
    const { milliseconds, loudness, peak } = made;
    const sizes = `${clip.bytes} bytes, ${clip.opus.bytes} in Opus`;
    console.log(`${language} ${cue}: ${milliseconds} ms, ${sizes}, ${loudness} LUFS, ${peak} dBTP`);
  }
  const files = new Set(Object.values(clips).flatMap(({ file, opus }) => [file, opus?.file]));
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
