/**
 * Where in the file the sound of a session's state lies. The session decides what is; the sound only follows it. While a
 * step is worked steadily its place moves as the file plays; every other state lies in a chapter of its own, laid so that
 * its end falls where the session's does.
 */
import { type CueId, type Session, unreachable } from "@rollwell/engine";
import type { Score, Stretch } from "./score.ts";

/** In seconds of the file. */
export interface Place {
  readonly at: number;
  /** Here the sound of this state ends. */
  readonly until: number;
  /** `free`: the session stands still while the file plays on, and anywhere from `at` to `until` is right. */
  readonly goes: "with-session" | "free";
}

const free = ({ from, until }: Stretch, at = from): Place => ({ at, until, goes: "free" });
const timed = (at: number, until: number): Place => ({ at, until, goes: "with-session" });

/** Seconds an entry had at first: its phrase tells which one it is. */
function entryOf({ cue, score, step, entry }: Session): number | null {
  if (cue === null) return null;
  if (cue === "leave-area" || cue === "ending-early") return 4;
  if (cue.endsWith("/set-up-1")) return 8;
  if (cue !== "resumed") return null;
  // Before the closing rise this is said in either case; the last seconds of the longer one are without it.
  if (score.plan.steps[step]?.kind !== "rise") return 3;
  return entry > 3000 ? 8 : null;
}

/** Its phrase first, then seconds that end with the entry; work is counted in. */
function placeOfEntry(score: Score, session: Session): Place {
  const left = session.entry / 1000;
  const whole = entryOf(session);
  const { setUps, asides } = score;
  const said =
    whole === null || session.cue === null ? undefined : (setUps.get(session.cue) ?? asides.get(session.cue));
  const into = whole === null ? 0 : Math.max(0, whole - left);
  if (said !== undefined && into < said.until - said.from) return timed(said.from + into, said.until);
  const { still, counted } = score.chapters.entry;
  const { kind } = session.score.plan.steps[session.step] ?? {};
  const quiet = kind === "work" ? counted : still;
  return timed(Math.max(quiet.from, quiet.until - left), quiet.until);
}

/**
 * By what was worked, so that what is heard is what the screen says. Only what a hold added has no seconds of its own in the
 * file: there it goes by what is left, so that the step ends where the file's step ends (S15).
 */
function placeInStep(score: Score, { step, lengths, elapsed }: Session): Place {
  const planned = score.steps[step];
  const length = lengths[step];
  if (planned === undefined || length === undefined) throw new Error(`step ${step} is not in this track`);
  const worked = elapsed / 1000;
  const left = length - worked;
  const again = left > planned.length ? worked - planned.length : planned.length - left;
  return timed(planned.from + (worked < planned.length ? worked : again), planned.from + planned.length);
}

export function placeOf(score: Score, session: Session): Place {
  const { status, doing, elapsed, entry } = session;
  const { chapters } = score;
  switch (status.kind) {
    case "paused":
      // Who was away was told so; what follows is quiet.
      return free(chapters.pause, status.why === "asked" ? chapters.pause.from : chapters.pause.quiet);
    case "done":
      return free(chapters.over);
    case "stopped":
      return free(chapters.stop);
    case "running":
      break;
    default:
      return unreachable(status);
  }
  if (entry > 0) return placeOfEntry(score, session);
  const { hold, ease } = chapters;
  switch (doing.kind) {
    case "steady":
      return placeInStep(score, session);
    case "holding":
      return timed(Math.max(hold.from, hold.shift - (doing.until - elapsed) / 1000), hold.shift);
    case "shifting":
      return timed(Math.max(hold.shift, hold.until - (doing.until - elapsed) / 1000), hold.until);
    case "easing":
      return timed(Math.max(ease.from, ease.until - (doing.until - elapsed) / 1000), ease.until);
    default:
      return unreachable(doing);
  }
}

/** Whether an element at second `at` of the file is where it should be, give or take `near` seconds. */
export const isAt = (place: Place, at: number, near: number): boolean =>
  place.goes === "free" ? at >= place.at - near && at < place.until : Math.abs(at - place.at) <= near;

/** The page hears of a phrase that began by itself this many seconds late at the most. */
const LATE = 0.6;

/**
 * The phrase of a cue that the session says outside its marks; null for what the main line or the place of a state says
 * itself. Play it to its end, unless something else is said or the session goes to another step; then return to the place.
 * `at`: the second at which the element is; a phrase that has just begun there by itself goes on from it.
 */
export function asideOf({ asides }: Score, cue: CueId, at?: number): Stretch | null {
  const aside = asides.get(cue);
  if (aside === undefined) return null;
  const isUnderWay = at !== undefined && at >= aside.from && at < Math.min(aside.until, aside.from + LATE);
  return isUnderWay ? { from: at, until: aside.until } : aside;
}

/** Less than this of a phrase is not missed. */
const MISSED = 0.3;

/**
 * For a jump to second `at`: when it would land in the middle of a phrase, bed to play instead until that is over.
 * Null when the jump may be made at once.
 */
export function restOfPhrase({ cues, rate, chapters }: Score, at: number): Stretch | null {
  const sample = at * rate;
  const cut = cues.find(
    ({ kind, at: from, until }) => kind === "phrase" && from + MISSED * rate < sample && sample < until,
  );
  if (cut === undefined) return null;
  const { from, until } = chapters.entry.still;
  return { from, until: Math.min(until, from + cut.until / rate - at) };
}
