import { pain, type Session, SYMPTOMS } from "@rollwell/engine";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Act, Listener } from "../test/listener.ts";
import { compiled, PIECES } from "../test/rig.ts";
import type { PlacedCue } from "./score.ts";

const TRACKS = PIECES.map((piece) => ({ piece, score: compiled(piece).score }));
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
/** A look of the page, a slow one, a throttled one, a phone that slept. */
const anyGap = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1000 }) },
  { weight: 6, arbitrary: fc.integer({ min: 1000, max: 5000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5001, max: 200_000 }) },
);

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
  const [of, part] = cue.id.split("/");
  // How to lie down is told again to who was away, wherever in the file it stands.
  if (session.entry > 0) return part === "set-up-1" && of === step.technique ? null : `${cue.id} in an entry`;
  return cue.step === session.step ? null : `${cue.id} of step ${cue.step} in step ${session.step}`;
}

it("[H14] whatever is done, and however the page slept, what is heard belongs to the step in which it is heard", () => {
  const anyScript = fc.array(fc.tuple(anyAct, anyGap), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(fc.constantFrom(...TRACKS), anyScript, ({ piece, score }, script) => {
      const listener = new Listener(piece, score);
      for (const [act, gap] of script) {
        listener.act(act, gap);
        const { at, until } = listener.place();
        if (!(at >= 0 && at <= until && until * score.rate <= score.length)) expect.fail(`outside the file: ${at}`);
        for (const cue of listener.heard()) {
          const wrong = misplaced(cue, listener.session);
          if (wrong !== null) expect.fail(wrong);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

/** Of the same kind, in the same step: the file plays on by itself. */
const stateOf = ({ status, doing, step, entry }: Session): string =>
  `${status.kind} ${doing.kind} ${step} ${entry > 0 ? "enters" : "goes"}`;

it("[H12] while a state lasts its place moves as time does: the file needs no seek", () => {
  const anyScript = fc.array(fc.tuple(anyAct, fc.integer({ min: 0, max: 2000 })), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(fc.constantFrom(...TRACKS), anyScript, ({ piece, score }, script) => {
      const listener = new Listener(piece, score);
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
