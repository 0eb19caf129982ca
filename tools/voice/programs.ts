/** The programs behind a clip: two voices, one decoder that also measures, two encoders. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Language } from "@rollwell/content";
import type { Kind } from "./manifest.ts";
import { toWav } from "./sound.ts";

export interface Voice {
  readonly name: string;
  readonly licence: string;
  /** Average kbit/s of its MP3 clips: what its words need, within 3 MB a language. */
  readonly bitrate: number;
  readonly program: string;
  readonly args: (phrase: string, wav: string) => readonly string[];
}

export const VOICES: Readonly<Record<Language, Voice>> = {
  en: {
    name: "Flite rms (CMU Arctic), synthesised",
    licence: "CMU permissive; see LICENSES.md",
    bitrate: 28,
    program: "flite",
    args: (phrase, wav) => ["-voice", "rms", "-t", phrase, "-o", wav],
  },
  es: {
    name: "eSpeak NG es, synthesised",
    licence: "MIT for the clips; the program is GPL-3.0-or-later and not included; see LICENSES.md",
    bitrate: 24,
    program: "espeak-ng",
    args: (phrase, wav) => ["-v", "es", "-s", "145", "-w", wav, phrase],
  },
};

/** Both voices carry nothing worth more than 16 kHz holds. */
export const RATE = 16_000;

function run(program: string, args: readonly string[], input?: Buffer): { stdout: Buffer; stderr: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    ...(input === undefined ? {} : { input }),
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr.toString()}`);
  return { stdout, stderr: stderr.toString() };
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "rollwell-voice-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Any sound file as samples at `RATE`, one channel; what an MP3's gapless header says is cut off. */
export function decode(file: string): Float32Array {
  const mono = ["-ac", "1", "-ar", String(RATE), "-f", "f32le", "-"];
  const { stdout } = run("ffmpeg", ["-nostdin", "-v", "error", "-i", file, ...mono]);
  return new Float32Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.length));
}

export function synthesise({ program, args }: Voice, phrase: string): Float32Array {
  return inFolder((folder) => {
    const wav = join(folder, "phrase.wav");
    run(program, args(phrase, wav));
    return decode(wav);
  });
}

/**
 * MP3 with LAME's header, whose delay and padding every decoder cuts off again. LAME writes none at a constant rate
 * below 48 kbit/s, hence the average rate. Below 28 kbit/s a recogniser loses words (README.md has the figures).
 */
const ENCODER = ["--quiet", "-m", "m", "-q", "5", "--lowpass", "7.2", "--abr"];

export function encodeMp3(samples: Float32Array, bitrate: number): Buffer {
  return inFolder((folder) => {
    const [wav, mp3] = [join(folder, "phrase.wav"), join(folder, "phrase.mp3")];
    writeFileSync(wav, toWav(samples, RATE));
    run("lame", [...ENCODER, String(bitrate), wav, mp3]);
    return readFileSync(mp3);
  });
}

/** Opus always runs at 48 kHz inside and says in its header how much of the beginning a decoder has to cut. */
const OPUS_RATE = 48_000;

/**
 * Frames of 60 ms say in 10.5 kbit/s what those of 20 ms say in 12 (README.md has the figures). One page for the whole clip; no
 * dates, no version, and always the same serial number: the same samples, the same bytes.
 */
const FRAMES = ["-frame_duration", "60", "-page_duration", "60000000"];
const OPUS = ["-c:a", "libopus", "-b:a", "10.5k", "-vbr", "on", "-application", "voip", ...FRAMES];
const REPEATABLE = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];

export function encodeOpus(samples: Float32Array): Buffer {
  return inFolder((folder) => {
    const [wav, opus] = [join(folder, "phrase.wav"), join(folder, "phrase.opus")];
    writeFileSync(wav, toWav(samples, RATE));
    run("ffmpeg", ["-nostdin", "-v", "error", "-i", wav, ...OPUS, ...REPEATABLE, opus]);
    return readFileSync(opus);
  });
}

export interface Measured {
  readonly seconds: number;
  /** LUFS. */
  readonly loudness: number;
  /** dBTP. */
  readonly peak: number;
}

/** What a clip decodes to, by EBU R128. */
export function measure(clip: Buffer, kind: Kind): Measured {
  return inFolder((folder) => {
    const file = join(folder, `clip.${kind}`);
    writeFileSync(file, clip);
    const meter = ["-map", "0:a", "-af", "ebur128=peak=true", "-f", "null", "-"];
    const samples = ["-map", "0:a", "-f", "f32le", "pipe:1"];
    const { stdout, stderr } = run("ffmpeg", ["-nostdin", "-hide_banner", "-i", file, ...meter, ...samples]);
    const summary = stderr.slice(stderr.lastIndexOf("Summary:"));
    const figure = (pattern: RegExp): number => Number(pattern.exec(summary)?.[1]);
    const [loudness, peak] = [figure(/I:\s+(-?[\d.]+) LUFS/), figure(/Peak:\s+(-?[\d.]+) dBFS/)];
    const rate = kind === "opus" ? OPUS_RATE : RATE;
    return { seconds: stdout.length / Float32Array.BYTES_PER_ELEMENT / rate, loudness, peak };
  });
}
