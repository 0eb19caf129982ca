import { pain, type Session } from "@rollwell/engine";
import { asideOf, isAt, type PlacedCue, placeOf, restOfPhrase, type Score } from "@rollwell/soundtrack";
import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { loadWords } from "../state/words.ts";
import type { Act } from "./runner.ts";
import { type Heard, heard } from "./track-rig.ts";

beforeAll(async () => {
  await Promise.all([loadWords("en", "session"), loadWords("en", "techniques")]);
});

/** Each plays some minutes of a session with an app of its own around it. */
const RUNS = Math.ceil(Number(process.env["RUNS"] ?? 10_000) / 5);

type Move =
  | { readonly kind: "act"; readonly act: Act }
  /** Looked at all the time. */
  | { readonly kind: "awake"; readonly ms: number }
  /** The page sleeps, the sound goes on. */
  | { readonly kind: "locked"; readonly ms: number }
  /** A call. */
  | { readonly kind: "interrupted" }
  /** Moved on a lock screen, to a part of the file. */
  | { readonly kind: "scrubbed"; readonly part: number };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Act>({ kind: "pause" }, { kind: "resume" }, { kind: "resume" }) },
  { weight: 5, arbitrary: fc.constant<Act>({ kind: "skip" }) },
  { weight: 4, arbitrary: fc.constant<Act>({ kind: "spot" }) },
  { weight: 3, arbitrary: fc.constantFrom<Act>({ kind: "too-much" }, { kind: "back" }) },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ kind: "pain", pain: pain(6) }, { kind: "check", answer: "no" }) },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ kind: "stop" }, { kind: "end" }) },
);
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: anyAct.map((act): Move => ({ kind: "act", act })) },
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 12_000 }).map((ms): Move => ({ kind: "awake", ms })) },
  { weight: 3, arbitrary: fc.integer({ min: 500, max: 90_000 }).map((ms): Move => ({ kind: "locked", ms })) },
  { weight: 1, arbitrary: fc.constant<Move>({ kind: "interrupted" }) },
  {
    weight: 1,
    arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map((part): Move => ({ kind: "scrubbed", part })),
  },
);

/** Less than a word and a look of the page. */
const NEAR = 0.35 + 0.25;

/** Where the sound of what was said outside the marks may be, instead of the place of the state. */
function isAside(score: Score, { cue }: Session, at: number): boolean {
  const aside = cue === null ? null : asideOf(score, cue);
  return aside !== null && at >= aside.from - NEAR && at < aside.until + NEAR;
}

/** In bed, until a phrase is over that would be cut in two. */
function isWaiting(score: Score, place: number, at: number): boolean {
  const { from, until } = score.chapters.entry.still;
  const isInPhrase = [place - NEAR, place].some((near) => restOfPhrase(score, near) !== null);
  return isInPhrase && at >= from - NEAR && at < until;
}

/** What is wrong with what is heard now; null when nothing is. */
function wrong({ runner, hand, score }: Heard): string | null {
  const session = runner.session();
  const { status, step, entry, cue } = session;
  const at = hand.at();
  if (hand.state() === "rests") return status.kind === "running" ? "silence while it runs" : null;
  const place = placeOf(score, session);
  if (!isAt(place, at, NEAR) && !isAside(score, session, at) && !isWaiting(score, place.at, at))
    return `at ${at.toFixed(2)} instead of ${place.at.toFixed(2)}, ${status.kind} in step ${step}, ${cue}`;
  const sounds = score.cues.filter((one) => one.at / score.rate <= at && at < one.until / score.rate);
  const isStrange = (one: PlacedCue): boolean => {
    if (one.step === null) return false;
    const { from } = score.steps[one.step] as Score["steps"][number];
    return status.kind !== "running" || entry > NEAR * 1000 || (one.step !== step && at - from > NEAR);
  };
  const strange = sounds.find(isStrange);
  return strange === undefined ? null : `${strange.id} of step ${strange.step} in step ${step}, ${status.kind}`;
}

it("[H14] whatever is done, however the page slept or sound was taken, what plays is the sound of the session's state", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyMove, { minLength: 1, maxLength: 30, size: "max" }), async (moves) => {
      const here = await heard();
      const { runner, hand, score, stage } = here;
      const [before, since] = [stage.world.now(), runner.session().at];
      const look = (): void => {
        const why = wrong(here);
        if (why !== null) expect.fail(why);
        const [passed, counted] = [stage.world.now() - before, runner.session().at - since];
        // A jump of less than half a second cannot be told from sound that waited.
        const jumps = moves.filter(({ kind }) => kind === "scrubbed").length;
        if (counted > passed + jumps * 500 + 10) expect.fail(`${counted} ms of ${passed}`);
      };
      for (const move of moves) {
        switch (move.kind) {
          case "act":
            runner.send(move.act);
            look();
            break;
          case "awake":
            hand.run(move.ms, look);
            break;
          case "locked":
            hand.sleep(move.ms);
            hand.run(1, look);
            break;
          case "interrupted":
            if (hand.state() === "plays") hand.interrupt();
            break;
          case "scrubbed":
            hand.scrub((move.part * score.length) / score.rate);
            hand.run(750); // until the page has looked and its next tick is due
            look();
        }
      }
      runner.leave();
    }),
    { numRuns: RUNS },
  );
});
