/**
 * The main line: what the marks of every step say, at their sample.
 *
 * A phrase has to end before the next one begins and before its step ends (H14). Where that cannot be, the weightier one
 * stays and the other is dropped: first the limit of a technique (H01–H03), then sides and getting up (H18, H08), then
 * what begins something or asks (S11), then the second line of a set-up, then talk; of two that weigh the same, the
 * earlier one. What was dropped is reported, and nothing is moved or cut.
 */
import { type CueId, type Mark, marks, type Step, type Technique } from "@rollwell/engine";
import type { Desk } from "./desk.ts";
import type { Piece } from "./piece.ts";
import { RATE, sampleAt } from "./rate.ts";
import type { Reel } from "./reel.ts";
import type { Dropped, Score } from "./score.ts";

/** Seconds between two phrases, and after the last one of a step. */
const BREATHER = 0.2;
/** A shorter way than this many seconds is not told turn by turn. */
const SHORTEST_WAY = 3;

function weightOf(cue: CueId): number {
  const part = cue.split("/")[1];
  if (part === "limit") return 5;
  if (/^(?:side|switch|rise)-/.test(cue)) return 4;
  if (part === "start" || part === "set-up-1" || cue.startsWith("check-") || cue === "segment-up") return 3;
  return part === "set-up-2" ? 2 : 1;
}

interface Phrase {
  readonly at: number;
  readonly until: number;
  readonly cue: CueId;
}

const isApart = (one: Phrase, other: Phrase): boolean =>
  one.until + BREATHER <= other.at || other.until + BREATHER <= one.at;

/** Those that have room, out of those that should be said in `length` seconds. */
export function chosen(phrases: readonly Phrase[], length: number): readonly Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases.toSorted((a, b) => weightOf(b.cue) - weightOf(a.cue) || a.at - b.at))
    if (phrase.until + BREATHER <= length && kept.every((other) => isApart(phrase, other))) kept.push(phrase);
  return kept;
}

function phrasesOf(all: readonly Mark[], { phrases }: Desk): readonly Phrase[] {
  return all.flatMap((mark) => {
    if (mark.kind !== "say" && mark.kind !== "ask") return [];
    const sound = phrases.get(mark.cue);
    return sound === undefined ? [] : [{ at: mark.at, until: mark.at + sound.length / RATE, cue: mark.cue }];
  });
}

/** Seconds at which the pacer turns round, there and back (S13). */
function turnsOf({ kind, track, speed, seconds }: Step, { manner }: Technique): readonly number[] {
  if (kind !== "work" || track === null || speed === null || (manner !== "rolling" && manner !== "searching"))
    return [];
  const way = (track.high - track.low) / speed;
  if (!(way >= SHORTEST_WAY)) return [];
  return Array.from({ length: Math.ceil(seconds / way) - 1 }, (_, i) => (i + 1) * way);
}

interface MainLine extends Pick<Score, "steps" | "dropped"> {
  /** The second of the file at which the last step ends. */
  readonly end: number;
}

/** Lays the steps on the reel, the first one at a second of the file. */
export function layMainLine({ plan, techniques, breath }: Piece, desk: Desk, reel: Reel, first: number): MainLine {
  const steps: Score["steps"][number][] = [];
  const dropped: Dropped[] = [];
  let from = first;
  for (const [index, step] of plan.steps.entries()) {
    const technique = techniques[index];
    if (technique === undefined) throw new Error(`step ${index} has no technique`);
    const length = step.seconds;
    const all = marks(step, technique, length, breath);
    const phrases = phrasesOf(all, desk);
    const kept = chosen(phrases, length);
    for (const phrase of phrases) {
      if (kept.includes(phrase)) reel.say(from + phrase.at, phrase.cue, index);
      else dropped.push({ step: index, at: phrase.at, cue: phrase.cue });
    }
    for (const mark of all) if (mark.kind === "tone") ringInside(reel, mark, { from, length, index, desk });
    for (const turn of turnsOf(step, technique)) reel.ring(from + turn, "turn", index);
    steps.push({ from, length });
    from += length;
  }
  return { steps, dropped, end: from };
}

interface Room {
  readonly from: number;
  readonly length: number;
  readonly index: number;
  readonly desk: Desk;
}

/** A tone that would ring on into the next step is not begun. */
function ringInside(reel: Reel, mark: Mark & { readonly kind: "tone" }, { from, length, index, desk }: Room): void {
  const sound = desk.tones.get(mark.tone);
  if (sound !== undefined && sampleAt(mark.at) + sound.length <= sampleAt(length))
    reel.ring(from + mark.at, mark.tone, index);
}
