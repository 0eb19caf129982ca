/**
 * The gate of the voice packs: every phrase has a clip that says these very words, and no file lies about (H14).
 * Reads names, sizes and hashes only; needs no synthesiser. As a command it prints what is wrong and fails.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Clip, clipFile, KINDS, packFolder, readManifest, textHashOf } from "./manifest.ts";
import { PHRASES, type Phrases } from "./phrases.ts";

function clipProblem(folder: string, cue: string, phrase: string, clip: Clip | undefined): string | undefined {
  if (clip === undefined) return `has no clip for ${cue}`;
  const wanted = textHashOf(phrase);
  if (clip.textHash !== wanted) return `has an old clip for ${cue}: its text hash is ${clip.textHash}, not ${wanted}`;
  return (
    fileProblem(folder, clipFile(cue, "mp3"), cue, clip) ?? fileProblem(folder, clipFile(cue, "opus"), cue, clip.opus)
  );
}

/** A manifest may be older than Opus. */
type Listed = Pick<Clip, "file" | "bytes"> | undefined;

function fileProblem(folder: string, name: string, cue: string, listed: Listed): string | undefined {
  if (listed === undefined) return `lists no ${name}`;
  const { file, bytes } = listed;
  if (file !== name) return `keeps ${cue} in ${file}, not in ${name}`;
  const path = join(folder, file);
  if (!existsSync(path)) return `lacks the file ${file}`;
  const { size } = statSync(path);
  return size === bytes ? undefined : `has ${file} of ${size} bytes, not of ${bytes}`;
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted() : [];
}

function packProblems(root: string, language: string, phrases: Phrases): readonly string[] {
  const folder = packFolder(root, language);
  const manifest = readManifest(folder);
  if (manifest === undefined) return ["has no manifest"];
  const wrongTongue = manifest.language === language ? [] : [`calls itself ${manifest.language}`];
  const missing = [...phrases].map(([cue, phrase]) => clipProblem(folder, cue, phrase, manifest.clips[cue]));
  const unknown = Object.keys(manifest.clips).filter((cue) => !phrases.has(cue));
  const files = new Set([...phrases.keys()].flatMap((cue) => KINDS.map((kind) => clipFile(cue, kind))));
  const orphans = filesIn(join(folder, "clips")).filter((name) => !files.has(`clips/${name}`));
  return [
    ...wrongTongue,
    ...missing.filter((problem) => problem !== undefined),
    ...unknown.map((cue) => `has a clip for ${cue}, which nobody says`),
    ...orphans.map((name) => `has an orphan: clips/${name}`),
  ];
}

/** Every phrase below `root` that no fresh clip says, and every clip that says no phrase, one line each. */
export function checkVoice(root: string, spoken: Readonly<Record<string, Phrases>> = PHRASES): readonly string[] {
  return Object.entries(spoken).flatMap(([language, phrases]) =>
    packProblems(root, language, phrases).map((problem) => `packages/voice/${language} ${problem}`),
  );
}

if (import.meta.main) {
  const problems = checkVoice(fileURLToPath(new URL("../..", import.meta.url)));
  for (const problem of problems) console.error(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
