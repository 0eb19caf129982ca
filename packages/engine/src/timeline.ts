/**
 * What is said, sounded and asked at which second of a step: a pure table over the step, its technique and the breath.
 * The session machine plays it, the soundtrack will compile it, and both say the same.
 */

import type { Buzz, CueId, Tone } from "./cues.ts";
import { type Breath, CHECK_EVERY, RISE, segmentsIn } from "./dose.ts";
import { unreachable } from "./result.ts";
import type { Step } from "./step.ts";
import type { BreathedLines, Technique } from "./technique.ts";

export type Mark = { readonly at: number } & (
  | { readonly kind: "say"; readonly cue: CueId }
  | { readonly kind: "tone"; readonly tone: Tone }
  | { readonly kind: "buzz"; readonly buzz: Buzz }
  | { readonly kind: "ask"; readonly cue: "check-sentence" | "check-jaw" }
);

/** The last seconds before work begins are counted in. */
export const COUNT_IN = 3;
/** Nothing is said in the last seconds of a step: a cue ends inside its step (H14). */
export const QUIET_END = 6;
/** The last seconds of work are told by a tone: what comes next is near, and nothing has to be counted. */
const ENDING = 5;
/** Seconds between the phrases of a set-up. */
const PHRASE = 5;
const TALK_EVERY = 10;

const say = (at: number, cue: CueId): Mark => ({ at, kind: "say", cue });
const tone = (at: number, name: Tone): Mark => ({ at, kind: "tone", tone: name });
const buzz = (at: number, name: Buzz): Mark => ({ at, kind: "buzz", buzz: name });

function countIn(length: number): readonly Mark[] {
  return Array.from({ length: COUNT_IN }, (_, i) => tone(length - COUNT_IN + i, "tick"));
}

function setUpMarks(step: Step, length: number): readonly Mark[] {
  const id = step.technique;
  const first: Mark[] = [say(0, `${id}/set-up-1`), say(PHRASE, `${id}/set-up-2`)];
  if (step.side === "left" || step.side === "right") {
    // A side is a word of its own, never built into a sentence (H14, H18).
    first.push(say(Math.min(2 * PHRASE, length - COUNT_IN - 2), `side-${step.side}`));
  }
  return [...first, ...countIn(length)];
}

const switchMarks = (step: Step, length: number): readonly Mark[] => [
  tone(0, "switch"),
  buzz(0, "double"),
  say(0, step.side === "left" ? "switch-left" : "switch-right"),
  ...countIn(length),
];

/** The phrases of a work step in the order in which they come round; the limit comes first and often. */
const ROUND = ["limit", "going-1", "going-2", "breathe", "limit", "going-3"] as const;

/** The first second from `at` on at which this breath begins: who hears "breathe out" can do so at once. */
function breathFrom(at: number, going: "in" | "out" | undefined, breath: Breath): number {
  if (going === undefined) return at;
  const [cycle, offset] = [breath.in + breath.out, going === "in" ? 0 : breath.in];
  return Math.ceil((at - offset) / cycle) * cycle + offset;
}

/**
 * The line to show while this breath goes: a line that names the other one gives way to its counterpart, where the technique
 * has one. "Breathe in and lean back" beside a ring that says "out" would contradict it.
 */
export function lineFor({ id, breathed = {} }: Technique, cue: CueId, going: "in" | "out" | null): CueId {
  const named = (line: string): boolean => cue === `${id}/${line}`;
  const lines = Object.entries(breathed) as (readonly [keyof BreathedLines, "in" | "out"])[];
  const said = lines.find(([line]) => named(line));
  if (said === undefined || going === null || said[1] === going) return cue;
  const [line] = lines.find(([, other]) => other === going) ?? [];
  return line === undefined ? cue : `${id}/${line}`;
}

/** What is said between the other marks, `taken` by those; a breathed line without room before the next is left out. */
function talk(
  { id, breathed }: Technique,
  length: number,
  breath: Breath,
  taken: (at: number) => boolean,
): readonly Mark[] {
  const marks: Mark[] = [];
  let turn = 0;
  for (let slot = TALK_EVERY; slot <= length - QUIET_END; slot += TALK_EVERY) {
    if (taken(slot) || slot < (marks.at(-1)?.at ?? 0) + PHRASE) continue;
    const line = ROUND[turn % ROUND.length] as (typeof ROUND)[number];
    turn += 1;
    if (line === "breathe" || line === "limit") {
      marks.push(say(slot, line === "breathe" ? line : `${id}/${line}`));
      continue;
    }
    const at = breathFrom(slot, breathed?.[line], breath);
    if (at <= length - QUIET_END && !taken(at)) marks.push(say(at, `${id}/${line}`));
  }
  return marks;
}

/** A step too short for the first question is asked as late as it may be, or not at all. */
function checks(length: number, first: number): readonly Mark[] {
  const marks: Mark[] = [];
  const opening = Math.min(first, length - QUIET_END);
  if (opening < TALK_EVERY + PHRASE) return marks;
  for (let at = opening, turn = 0; at <= length - QUIET_END; at += CHECK_EVERY, turn++)
    marks.push({ at, kind: "ask", cue: turn % 2 === 0 ? "check-sentence" : "check-jaw" });
  return marks;
}

/**
 * Seconds at which an extension is at a new segment (S14): after whole breaths, three at the least. They follow from the
 * planned seconds, so that a hold that lengthens the step moves nobody up twice.
 */
export function segmentStarts(step: Step, length: number, breath: Breath): readonly number[] {
  if (step.track === null) return [];
  const cycle = breath.in + breath.out;
  const count = segmentsIn(step.seconds, breath, step.track);
  const each = Math.floor(step.seconds / count / cycle) * cycle;
  return Array.from({ length: count }, (_, i) => i * each).filter((at) => at < length);
}

function breathTones(length: number, breath: Breath): readonly Mark[] {
  const marks: Mark[] = [];
  const cycle = breath.in + breath.out;
  for (let at = 0; at + cycle <= length; at += cycle) {
    if (at > 0) marks.push(tone(at, "in"));
    marks.push(tone(at + breath.in, "out"));
  }
  return marks;
}

function workMarks(step: Step, technique: Technique, length: number, breath: Breath): readonly Mark[] {
  // A step without room for its limit later says it at once (H02).
  const first = length < TALK_EVERY + QUIET_END ? "limit" : "start";
  const begins = first === "start" ? breathFrom(0, technique.breathed?.start, breath) : 0;
  const opening = [tone(0, "start"), buzz(0, "short"), say(begins, `${technique.id}/${first}`)];
  const segments = technique.manner === "extension" ? segmentStarts(step, length, breath).slice(1) : [];
  const ups = segments.filter((at) => at <= length - QUIET_END).map((at) => say(at, "segment-up"));
  // Extension is asked half-way between its moves, so that a question never talks over "move up".
  const asked = checks(length, segments.length > 0 ? CHECK_EVERY / 2 : CHECK_EVERY)
    .map((ask) => ({
      ...ask,
      at: (ups.find(({ at }) => Math.abs(at - ask.at) < PHRASE)?.at ?? ask.at - PHRASE) + PHRASE,
    }))
    .filter(({ at }) => at <= length - QUIET_END);
  const busy = [...ups, ...asked].map(({ at }) => at);
  const lines = talk(technique, length, breath, (at) => busy.some((other) => Math.abs(other - at) < PHRASE));
  const ending = length > 2 * ENDING ? [tone(length - ENDING, "ending")] : [];
  return [...opening, ...ups, ...asked, ...lines, ...breathTones(length, breath), ...ending];
}

function riseMarks(technique: Technique, length: number): readonly Mark[] {
  if (technique.posture === "standing") return [say(0, "rise-standing"), say(PHRASE + 3, "rise-standing-wait")];
  const sit = PHRASE;
  // Time to spare is spent sitting.
  return [say(0, "rise-side"), say(sit, "rise-sit"), say(Math.max(sit + RISE.sit, length - RISE.stand), "rise-stand")];
}

function marksOf(step: Step, technique: Technique, length: number, breath: Breath): readonly Mark[] {
  switch (step.kind) {
    case "set-up":
      return setUpMarks(step, length);
    case "switch":
      return switchMarks(step, length);
    case "work":
      return workMarks(step, technique, length, breath);
    case "rise":
      return riseMarks(technique, length);
    default:
      return unreachable(step.kind);
  }
}

/** All marks of a step of `length` seconds, in time order. */
export const marks = (step: Step, technique: Technique, length: number, breath: Breath): readonly Mark[] =>
  marksOf(step, technique, length, breath).toSorted((one, other) => one.at - other.at);
