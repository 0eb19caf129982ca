/** What lies behind the main line, in an order that is safe to run on through (score.ts). */
import { type Breath, type CueId, marks, RISE, SHIFTS, type Step, type Technique } from "@rollwell/engine";
import type { Desk } from "./desk.ts";
import type { Piece } from "./piece.ts";
import { RATE } from "./rate.ts";
import { type Reel, stretch } from "./reel.ts";
import type { Score, Stretch } from "./score.ts";

/** Seconds of bed between two chapters: pages of a locked phone look up this rarely. */
const GUARD = 2;
const OVER = 10;
const PAUSE = { length: 60, again: 30 } as const;
/** The longest entry of a session: to lie down again after having been away. */
const ENTRY = 8;
const EASE = 15;
const STOP = { first: 1, again: 3, rest: 6 } as const;

/** Said outside the marks and outside the chapters below. */
const ASIDES = [
  "again",
  "hold-over",
  "ease-over",
  "spot-enough",
  "spot-no-time",
  "spot-nothing-presses",
  "resumed",
  "leave-area",
  "paused-gap",
] as const satisfies readonly CueId[];

const secondsOf = (desk: Desk, cue: CueId): number => (desk.phrases.get(cue)?.length ?? 0) / RATE;

/** Breathing goes on while something is held (S12), as the session has it: the last breath ends with the chapter, at `end`. */
function breathe(reel: Reel, { in: inward, out }: Breath, end: number, { from, until }: Stretch): void {
  const inside = (at: number): boolean => at >= from && at < until - 1;
  for (let at = end - Math.ceil((end - from) / (inward + out)) * (inward + out); at < until; at += inward + out) {
    if (inside(at)) reel.ring(at, "in");
    if (inside(at + inward)) reel.ring(at + inward, "out");
  }
}

function layPause(reel: Reel, from: number): Score["chapters"]["pause"] {
  const quiet = reel.say(from, "paused") + 0.5;
  reel.say(from + PAUSE.again, "paused");
  return { from, until: from + PAUSE.length, quiet };
}

/** Getting up, for who pauses and never comes back (H08). */
function layClose(reel: Reel, from: number, last: Step, technique: Technique, breath: Breath): Stretch {
  const length = last.seconds >= RISE.careful ? RISE.careful : RISE.min;
  const rise = reel.say(from, "ending-early") + 1;
  let free = rise;
  for (const mark of marks({ ...last, seconds: length }, technique, length, breath))
    if (mark.kind === "say") free = reel.say(Math.max(rise + mark.at, free), mark.cue) + 0.5;
  return stretch(from, Math.max(rise + length, free) + GUARD);
}

function layEntry(reel: Reel, from: number): Score["chapters"]["entry"] {
  const counted = stretch(from + ENTRY, from + 2 * ENTRY);
  for (const before of [3, 2, 1]) reel.ring(counted.until - before, "tick");
  return { still: stretch(from, from + ENTRY), counted };
}

function layHold(reel: Reel, from: number, hold: number, breath: Breath): Score["chapters"]["hold"] {
  const shift = from + hold;
  const until = shift + SHIFTS.usual;
  reel.ring(from, "hold");
  const said = reel.say(from, "hold");
  breathe(reel, breath, until, stretch(said + 0.5, shift));
  reel.ring(shift, "hold-over");
  const shifting = reel.say(shift, "shift");
  breathe(reel, breath, until, stretch(Math.max(shifting, shift + 1) + 0.5, until));
  return { from, until, shift };
}

function layEase(reel: Reel, from: number, breath: Breath): Stretch {
  const said = reel.say(from, "ease");
  const until = from + EASE;
  breathe(reel, breath, until, stretch(said + 0.5, until));
  return stretch(from, until);
}

/** A sound of its own before the words, and the words twice: none of them may hang on one that was not understood (H04). */
function layStop(reel: Reel, from: number): Stretch {
  reel.ring(from, "stop");
  const said = reel.say(from + STOP.first, "stopped");
  return stretch(from, reel.say(Math.max(said, from + STOP.first) + STOP.again, "stopped") + STOP.rest);
}

interface SideChapters extends Pick<Score, "chapters" | "asides" | "setUps"> {
  readonly end: number;
}

/** "Finished", and time to put the phone away. */
export function layOver(reel: Reel, from: number): Stretch {
  reel.ring(from, "done");
  reel.say(from, "done");
  return stretch(from, from + OVER);
}

export function onlyOver(over: Stretch): Score["chapters"] {
  const none = stretch(over.until, over.until);
  return {
    over,
    pause: { ...none, quiet: none.from },
    close: none,
    entry: { still: none, counted: none },
    hold: { ...none, shift: none.from },
    ease: none,
    stop: none,
  };
}

/** Phrases for themselves, every one with a guard behind it; and the second at which the last guard ends. */
function layEach(reel: Reel, desk: Desk, from: number, cues: readonly CueId[]): readonly [Map<CueId, Stretch>, number] {
  const places = new Map<CueId, Stretch>();
  let at = from;
  for (const cue of cues) {
    if (!desk.phrases.has(cue)) continue;
    const until = reel.say(at, cue) + 0.25;
    places.set(cue, stretch(at, until));
    at = until + GUARD;
  }
  return [places, at];
}

interface Behind {
  readonly from: number;
  readonly again: readonly CueId[];
  readonly unsaid: readonly CueId[];
}

/**
 * Lays everything that is not the main line, from the second at which that one ends. `again`: how to lie
 * down, for who was away; `unsaid`: those of it that the main line does not say.
 */
export function laySideChapters(
  { plan, techniques, breath }: Piece,
  desk: Desk,
  reel: Reel,
  { from, again, unsaid }: Behind,
): SideChapters {
  const last = plan.steps.at(-1);
  const technique = techniques.at(-1);
  if (last === undefined || technique === undefined) throw new Error("a plan without steps");
  const over = layOver(reel, from);
  const pause = layPause(reel, over.until + GUARD);
  const close = layClose(reel, pause.until, last, technique, breath);
  const [asides, asided] = layEach(reel, desk, close.until + GUARD, ASIDES);
  const [setUps, settled] = layEach(reel, desk, asided, again);
  const entry = layEntry(reel, settled);
  const halted = reel.say(entry.counted.until + GUARD, "paused");
  // One chapter for all holds: a shorter one is entered later (place.ts).
  const longest = Math.max(0, ...plan.steps.map(({ hold }) => hold ?? 0));
  const held = halted + GUARD;
  const hold = longest === 0 ? { from: held, until: held, shift: held } : layHold(reel, held, longest, breath);
  const ease = layEase(reel, hold.until + GUARD, breath);
  const rested = reel.say(ease.until + GUARD, "paused");
  const upright = reel.say(rested + GUARD, "ending-early");
  const stop = layStop(reel, upright + GUARD);
  const begun: readonly (readonly [CueId, Stretch])[] = [
    ["hold", stretch(hold.from, hold.from + secondsOf(desk, "hold"))],
    ["shift", stretch(hold.shift, hold.shift + secondsOf(desk, "shift"))],
    ["ease", stretch(ease.from, ease.from + secondsOf(desk, "ease"))],
    ["ending-early", stretch(close.from, close.from + secondsOf(desk, "ending-early"))],
  ];
  for (const [cue, place] of begun) if (desk.phrases.has(cue)) asides.set(cue, place);
  for (const [cue, place] of setUps) if (unsaid.includes(cue)) asides.set(cue, place);
  return { chapters: { over, pause, close, entry, hold, ease, stop }, asides, setUps, end: stop.until };
}
