/**
 * A session as sound. `compile` makes the one file that a session is played from, `recording` the one that somebody keeps.
 * The same input makes the same bytes.
 */
import { type CueId, ok, type Result } from "@rollwell/engine";
import { prepareBed } from "./bed.ts";
import { type Desk, deskFor } from "./desk.ts";
import { layMainLine } from "./main-line.ts";
import { mix } from "./mix.ts";
import { cuesNeeded, cuesRecorded, cuesWelcome } from "./needed.ts";
import { preparePhrases } from "./phrase.ts";
import type { CompileInput, NotCompiled, Piece } from "./piece.ts";
import { RATE, sampleAt } from "./rate.ts";
import { reelOn } from "./reel.ts";
import type { PlacedCue, Score } from "./score.ts";
import { layOver, laySideChapters, onlyOver } from "./side-chapters.ts";
import { prepareTones, toneAt } from "./tones.ts";
import { emptyWav, headerOf } from "./wav.ts";

export interface Track {
  readonly score: Score;
  /** The whole file; `samples` is a view on it. */
  readonly wav: ArrayBuffer;
  readonly samples: Int16Array;
}

function sounded(length: number, cues: readonly PlacedCue[], desk: Desk): Pick<Track, "wav" | "samples"> {
  const file = emptyWav(length, RATE);
  mix(file.samples, 0, cues, desk);
  return file;
}

function scoreOf(piece: Piece, needed: ReadonlySet<CueId>, desk: Desk): Score {
  const reel = reelOn(desk);
  const { steps, dropped, end: mainEnd } = layMainLine(piece, desk, reel, 0);
  const said = new Set(reel.cues().map(({ id }) => id));
  const again = [...needed].filter((cue) => cue.endsWith("/set-up-1"));
  const unsaid = again.filter((cue) => !said.has(cue));
  const { chapters, asides, setUps, end } = laySideChapters(piece, desk, reel, { from: mainEnd, again, unsaid });
  return { rate: RATE, length: sampleAt(end), cues: reel.cues(), steps, dropped, mainEnd, chapters, asides, setUps };
}

interface Laid {
  readonly score: Score;
  readonly desk: Desk;
}

function laid({ session, clips, sound }: CompileInput): Result<Laid, NotCompiled> {
  const needed = cuesNeeded(session);
  const desk = deskFor({ needed, welcome: cuesWelcome(session) }, clips, sound);
  return desk.ok ? ok({ score: scoreOf(session, needed, desk.value), desk: desk.value }) : desk;
}

/** Refuses when a phrase that the session needs has no clip (needed.ts). */
export function compile(input: CompileInput): Result<Track, NotCompiled> {
  const made = laid(input);
  if (!made.ok) return made;
  const { score, desk } = made.value;
  return ok({ score, ...sounded(score.length, score.cues, desk) });
}

/** Samples of one part: 16 MB. Larger ones are put away quicker, and held twice for the while. */
const PART = 1 << 23;

export interface TrackInParts {
  readonly score: Score;
  /** The bytes of the file in their order. Each is made when it is asked for, in the place of the one before. */
  readonly parts: Iterable<Uint8Array<ArrayBuffer>>;
}

function* partsOf({ score, desk }: Laid): Generator<Uint8Array<ArrayBuffer>> {
  yield new Uint8Array(headerOf(score.length, score.rate));
  const room = new Int16Array(Math.min(PART, score.length));
  for (let from = 0; from < score.length; from += PART) {
    const samples = room.subarray(0, score.length - from);
    mix(samples, from, score.cues, desk);
    yield new Uint8Array(samples.buffer, 0, samples.byteLength);
  }
}

/** What every track needs, made ahead while the phrases of one are still on their way. */
export function prepare(): void {
  prepareBed();
  prepareTones();
  preparePhrases(toneAt("in", 1));
}

/** The same file, for who puts it away part by part: no more than one of them is held at a time. */
export function compileInParts(input: CompileInput): Result<TrackInParts, NotCompiled> {
  const made = laid(input);
  return made.ok ? ok({ score: made.value.score, parts: partsOf(made.value) }) : made;
}

/** Seconds before and after the rule for stopping. */
const OPENING = { before: 0.5, after: 1.5 } as const;

/**
 * Nobody can seek in what is kept as a file, so it holds the rule for stopping, the main line and "finished"; the other
 * chapters are empty.
 */
export function recording({ session, clips, sound }: CompileInput): Result<Track, NotCompiled> {
  const found = deskFor({ needed: cuesRecorded(session), welcome: new Set() }, clips, sound);
  if (!found.ok) return found;
  const desk = found.value;
  const reel = reelOn(desk);
  const first = Math.ceil(reel.say(OPENING.before, "stop-rule") + OPENING.after);
  const { steps, dropped, end: mainEnd } = layMainLine(session, desk, reel, first);
  const over = layOver(reel, mainEnd);
  const length = sampleAt(over.until);
  const cues = reel.cues();
  const chapters = onlyOver(over);
  const none = { asides: new Map(), setUps: new Map() };
  const score: Score = { rate: RATE, length, cues, steps, dropped, mainEnd, chapters, ...none };
  return ok({ score, ...sounded(length, cues, desk) });
}
