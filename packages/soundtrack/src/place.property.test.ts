import { leadAt, monotonic, pain, type Session, SYMPTOMS } from "@rollwell/engine";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Act, Listener, soundingAt } from "../test/listener.ts";
import { begun, compiled, PIECES } from "../test/rig.ts";
import type { Piece } from "./piece.ts";
import { type Place, placeOf } from "./place.ts";
import type { PlacedCue, Score } from "./score.ts";

/** The session as it is at each of its seconds when nobody does anything. */
function eachSecond(piece: Piece, score: Score): readonly Session[] {
  const listener = new Listener(score, begun(piece));
  return Array.from({ length: piece.plan.totalSeconds }, () => {
    const { session } = listener;
    listener.act({ kind: "tick" }, 1000);
    return session;
  });
}

const TRACKS = PIECES.map((piece) => {
  const { score } = compiled(piece);
  return { score, sessions: eachSecond(piece, score) };
});
const RUNS = Number(process.env["RUNS"] ?? 100_000);

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 14, arbitrary: fc.constant<Act>({ kind: "tick" }) },
  { weight: 5, arbitrary: fc.constant<Act>({ kind: "spot" }) },
  { weight: 5, arbitrary: fc.constantFrom<Act>({ kind: "pause" }, { kind: "resume" }, { kind: "resume" }) },
  { weight: 4, arbitrary: fc.constant<Act>({ kind: "skip" }) },
  { weight: 3, arbitrary: fc.constant<Act>({ kind: "back" }) },
  { weight: 3, arbitrary: fc.constant<Act>({ kind: "too-much" }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 6 }).map((value): Act => ({ kind: "pain", pain: pain(value) })) },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ kind: "check", answer: "yes" }, { kind: "check", answer: "no" }) },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ kind: "stop" }, { kind: "end" }) },
  { weight: 1, arbitrary: fc.constantFrom(...SYMPTOMS).map((symptom): Act => ({ kind: "symptom", symptom })) },
);
type Wait =
  /** Somebody looks, every second of it. */
  | { readonly kind: "awake"; readonly ms: number }
  /** The phone is locked and the page asleep; the file plays on. */
  | { readonly kind: "locked"; readonly seconds: number }
  /** Everything stood still: a phone in a call, a lid closed. */
  | { readonly kind: "gone"; readonly ms: number };

const anyWait: fc.Arbitrary<Wait> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("awake" as const), ms: fc.integer({ min: 0, max: 5000 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("locked" as const), seconds: fc.integer({ min: 1, max: 40 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("gone" as const), ms: fc.integer({ min: 5001, max: 200_000 }) }),
  },
);
/** A track by its number, and a second of it: short to read when a property fails. */
const anyBeginning = fc.record({ track: fc.nat(TRACKS.length - 1), second: fc.nat(15 * 60 - 1) });

function beginningAt({ track, second }: { readonly track: number; readonly second: number }): Listener {
  const { score, sessions } = TRACKS[track] as (typeof TRACKS)[number];
  return new Listener(score, [sessions[second % sessions.length] as Session, []]);
}

/** As long as it may be as often as short: by itself a script would rarely have more than a dozen acts. */
const anyScript = fc.array(fc.tuple(anyAct, anyWait), { minLength: 1, maxLength: 24, size: "max" });

/** States in which a chapter's own phrase may sound; other phrases there are what the session has just said. */
const FITS: Readonly<Record<string, (session: Session) => boolean>> = {
  paused: ({ status }) => status.kind === "paused",
  stopped: ({ status }) => status.kind === "stopped",
  done: ({ status }) => status.kind === "done",
  hold: ({ doing }) => doing.kind === "holding",
  shift: ({ doing }) => doing.kind === "holding" || doing.kind === "shifting",
  ease: ({ doing, cue }) => doing.kind === "easing" || cue === "ease",
};
const fitsChapter = ({ id }: PlacedCue, session: Session): boolean => FITS[id]?.(session) ?? id === session.cue;

/** What is wrong with hearing this now; null when nothing is (H14). */
function misplaced(cue: PlacedCue, session: Session): string | null {
  const step = session.score.plan.steps[session.step];
  if (step === undefined) return "no step";
  if (cue.step === null) {
    return cue.kind !== "phrase" || fitsChapter(cue, session) ? null : `${cue.id} while ${session.cue}`;
  }
  if (session.status.kind !== "running") return `${cue.id} in a session that does not run`;
  if (session.entry > 0) return `${cue.id} in an entry`;
  return cue.step === session.step ? null : `${cue.id} of step ${cue.step} in step ${session.step}`;
}

const GETTING_UP = /^(?:paused|done|ending-early|rise-\w+)$/;

/** What is wrong with a sound that nobody could prevent, since the page slept; null when nothing is (H12). */
function unsafe(cue: PlacedCue, slept: { from: Place; since: Session; session: Session; score: Score }): string | null {
  const { from, since, session, score } = slept;
  if (cue.step !== null) {
    if (from.at >= score.mainEnd || since.entry > 0) return `${cue.id}: back into work`;
    // What a hold added has no seconds of its own in the file: there the file is ahead, and leads to less.
    const isAhead =
      cue.step > session.step && since.lengths.some((length, i) => length > (score.steps[i]?.length ?? 0));
    // Who went back is led anew through what the session counts as worked; it never leads further back than that.
    const isBehind = cue.step < session.step && since.spent.some((worked, i) => i > since.step && worked > 0);
    const isIn = cue.step === session.step || isAhead || (isBehind && cue.step >= since.step);
    return isIn ? null : `${cue.id} of step ${cue.step} in step ${session.step}`;
  }
  if (since.status.kind === "stopped")
    return cue.id === "stop" || cue.id === "stopped" ? null : `${cue.id} after a stop`;
  const isOver = since.status.kind !== "running" && cue.at < score.chapters.close.until * score.rate;
  return isOver && cue.kind === "phrase" && !GETTING_UP.test(cue.id) ? `${cue.id} while ${since.status.kind}` : null;
}

function expectInPlace(listener: Listener): void {
  const { score, session } = listener;
  const { at, until } = listener.place();
  if (!(at >= 0 && at <= until && until * score.rate <= score.length)) expect.fail(`outside the file: ${at}`);
  for (const cue of soundingAt(score, at)) {
    const wrong = misplaced(cue, session);
    if (wrong !== null) expect.fail(wrong);
  }
}

function wait(listener: Listener, how: Wait): void {
  const { score } = listener;
  switch (how.kind) {
    case "awake":
      for (let left = how.ms; left > 0; left -= 1000) {
        listener.act({ kind: "tick" }, Math.min(left, 1000));
        expectInPlace(listener);
      }
      return;
    case "locked": {
      const [from, since] = [listener.place(), listener.session];
      for (const { second, session } of listener.sleep(how.seconds)) {
        for (const cue of soundingAt(score, second)) {
          const wrong = unsafe(cue, { from, since, session, score });
          if (wrong !== null) expect.fail(`${wrong}, unseen`);
        }
      }
      break;
    }
    case "gone":
      listener.act({ kind: "tick" }, how.ms);
  }
  expectInPlace(listener);
}

it("[H14] whatever is done, and however the page slept, what is heard belongs to the step in which it is heard", () => {
  fc.assert(
    fc.property(anyBeginning, anyScript, (beginning, script) => {
      const listener = beginningAt(beginning);
      for (const [act, how] of script) {
        listener.act(act, 0);
        expectInPlace(listener);
        wait(listener, how);
        if (listener.session.status.kind === "stopped") break; // no way leads on from there
      }
    }),
    { numRuns: RUNS },
  );
});

/** The tones of the breath in the next two seconds, against what the screen will show as they sound. */
function expectOneBreath({ score, session, now }: Listener): void {
  if (session.status.kind !== "running" || session.entry > 0) return;
  const { at, until } = placeOf(score, session);
  const step = score.steps[session.step];
  // What a hold added has no seconds of its own in the file.
  if (session.doing.kind === "steady" && session.elapsed / 1000 + 2 >= (step?.length ?? 0)) return;
  for (const { id, at: sample } of score.cues) {
    const ahead = sample / score.rate - at;
    if ((id !== "in" && id !== "out") || ahead < 0 || ahead > 2 || at + ahead >= until) continue;
    const { breath } = leadAt(session, monotonic(now + ahead * 1000 + 1));
    if (breath?.going !== id || breath.part > 0.01)
      expect.fail(`"${id}" sounds while ${JSON.stringify(breath)} is shown, ${session.doing.kind}`);
  }
}

it("[S12] the breath that is heard is the breath that is shown, in steady work as in a hold, its shifts and easing", () => {
  const anyActs = fc.array(fc.tuple(anyAct, fc.integer({ min: 0, max: 4000 })), { maxLength: 16, size: "max" });
  fc.assert(
    fc.property(anyBeginning, anyActs, (beginning, script) => {
      const listener = beginningAt(beginning);
      expectOneBreath(listener);
      for (const [act, gap] of script) {
        listener.act(act, gap);
        expectOneBreath(listener);
      }
    }),
    { numRuns: RUNS / 100 },
  );
});

/** Of the same kind, in the same step: the file plays on by itself. */
const stateOf = ({ status, doing, step, entry }: Session): string =>
  `${status.kind} ${doing.kind} ${step} ${entry > 0 ? "enters" : "goes"}`;

it("[H12] while a state lasts its place moves as time does: the file needs no seek", () => {
  const anyActs = fc.array(fc.tuple(anyAct, fc.integer({ min: 0, max: 2000 })), {
    minLength: 1,
    maxLength: 24,
    size: "max",
  });
  fc.assert(
    fc.property(anyBeginning, anyActs, (beginning, script) => {
      const listener = beginningAt(beginning);
      const { score } = listener;
      for (const [act, gap] of script) {
        listener.act(act, gap);
        const [before, place, cue] = [listener.session, listener.place(), listener.session.cue];
        listener.act({ kind: "tick" }, 200);
        const next = listener.place();
        const isSame = stateOf(before) === stateOf(listener.session) && cue === listener.session.cue;
        if (!isSame || place.until !== next.until) continue;
        // Into the seconds that a hold added: the only jumps back within a step.
        if (next.at < place.at && listener.session.elapsed >= (score.steps[before.step]?.length ?? 0) * 1000) continue;
        const moved = next.at - place.at;
        if (Math.abs(moved - (place.goes === "free" ? 0 : 0.2)) > 1e-6)
          expect.fail(`${stateOf(before)} moved ${moved}`);
      }
    }),
    { numRuns: RUNS / 10 },
  );
});
