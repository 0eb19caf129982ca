import { HOLD, SHIFTS } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { type Act, Listener } from "../test/listener.ts";
import { begun, compiled, PIECES } from "../test/rig.ts";
import type { Piece } from "./piece.ts";
import { asideOf, isAt, placeOf, restOfPhrase } from "./place.ts";
import { RATE } from "./rate.ts";

const piece = PIECES[1] as Piece;
const { score } = compiled(piece);
const { chapters } = score;

/** Played, second by second, to so many seconds into the first work step. */
function working(into: number): Listener {
  const listener = new Listener(score, begun(piece));
  for (let i = 0; i < (score.steps[1]?.from ?? 0) + into; i++) listener.act({ kind: "tick" }, 1000);
  expect(listener.session.step).toBe(1);
  return listener;
}
const ids = (listener: Listener): readonly string[] => listener.heard().map(({ id }) => id);
const wait = (listener: Listener, seconds: number): void => {
  for (let left = seconds * 1000; left > 0; left -= 250) listener.act({ kind: "tick" }, Math.min(left, 250));
};
const done = (listener: Listener, ...acts: readonly Act[]): Listener => {
  for (const act of acts) listener.act(act, 0);
  return listener;
};

describe("where the sound of a state lies", () => {
  it("[S6] left alone, the whole session is the main line from its first second to its last, without a jump", () => {
    const listener = new Listener(score, begun(piece));
    for (let ms = 0; ms < score.mainEnd * 1000; ms += 250) {
      expect(listener.place().at).toBeCloseTo(ms / 1000, 6);
      listener.act({ kind: "tick" }, 250);
    }
    expect(listener.session.status.kind).toBe("done");
    expect(listener.place()).toEqual({ at: score.mainEnd, until: chapters.over.until, goes: "free" });
  });

  it("[S15] a hold is heard from its first word to its last shift, then that it is over, then the step goes on", () => {
    const listener = done(working(11), { kind: "spot" });
    expect(listener.place().at).toBe(chapters.hold.from);
    wait(listener, 10);
    expect(listener.place().at).toBeCloseTo(chapters.hold.from + 10, 6);
    wait(listener, HOLD.usual - 10);
    for (let second = 0; second < SHIFTS.usual; second++) {
      expect(listener.session.doing.kind).toBe("shifting");
      expect(listener.place().at).toBeCloseTo(chapters.hold.shift + second, 6);
      wait(listener, 1);
    }
    expect(ids(listener)).toContain("hold-over");
    wait(listener, 6);
    expect(listener.place().at).toBeCloseTo((score.steps[1]?.from ?? 0) + 11 + HOLD.usual + SHIFTS.usual + 6, 6);
  });

  it("[S15, H11] a step that a hold lengthened ends where the file's step ends", () => {
    const length = score.steps[1]?.length ?? 0;
    const listener = done(working(length - 20), { kind: "spot" });
    wait(listener, HOLD.usual + SHIFTS.usual - 0.25);
    expect(listener.session.lengths[1]).toBeGreaterThan(length);
    expect(listener.place().at).toBeLessThanOrEqual(chapters.hold.until);
    wait(listener, 1);
    expect(listener.session.step).toBe(2);
    expect(listener.place().at).toBeGreaterThanOrEqual(score.steps[2]?.from ?? 0);
  });

  it("[S10] easing off is heard at once, and twice in one step leaves the place", () => {
    const listener = done(working(20), { kind: "too-much" });
    expect(ids(listener)).toContain("ease");
    expect(listener.place().at).toBe(chapters.ease.from);
    wait(listener, 6);
    expect(listener.place().at).toBeCloseTo(chapters.ease.from + 6, 6);
    done(listener, { kind: "too-much" });
    expect(ids(listener)).toContain("leave-area");
    wait(listener, 4);
    expect(listener.session.step).toBe(2);
    expect(listener.place().at).toBeCloseTo(score.steps[2]?.from ?? 0, 6);
  });

  it("a pause is its chapter for as long as it lasts; going on is counted in", () => {
    const listener = done(working(33), { kind: "pause" });
    const place = listener.place();
    expect(place).toEqual({ at: chapters.pause.from, until: chapters.pause.until, goes: "free" });
    expect(isAt(place, chapters.pause.from + 42, 0.35)).toBe(true);
    expect(isAt(place, chapters.pause.until + 1, 0.35)).toBe(false);
    wait(listener, 30);
    done(listener, { kind: "resume" });
    expect(ids(listener)).toContain("resumed");
    wait(listener, 2.75);
    expect(listener.place().at).toBeCloseTo(chapters.entry.counted.until - 0.25, 6);
    wait(listener, 0.25);
    expect(listener.place().at).toBeCloseTo((score.steps[1]?.from ?? 0) + 33, 6);
  });

  it("[H12] who was away is told how to lie down again, and is counted in", () => {
    const listener = working(33);
    listener.act({ kind: "tick" }, 90_000);
    expect(ids(listener)).toEqual(["paused-gap"]);
    wait(listener, 10);
    expect(listener.place().at).toBe(chapters.pause.quiet);
    done(listener, { kind: "resume" });
    expect(ids(listener)).toContain(`${piece.plan.steps[1]?.technique}/set-up-1`);
    expect(listener.place().at).toBeGreaterThan(score.mainEnd); // the main line would run on into work
    wait(listener, 7.5);
    expect(listener.place().at).toBeCloseTo(chapters.entry.counted.until - 0.5, 6);
  });

  it("[H04] a stop is heard from its own sound on, at once, from every state", () => {
    const states: readonly (readonly Act[])[] = [
      [],
      [{ kind: "pause" }],
      [{ kind: "spot" }],
      [{ kind: "too-much" }],
      [{ kind: "pause" }, { kind: "resume" }],
    ];
    for (const acts of states) {
      const listener = done(working(20), ...acts, { kind: "stop" });
      expect(listener.place()).toEqual({ at: chapters.stop.from, until: chapters.stop.until, goes: "free" });
      expect(ids(listener)).toEqual(["stop"]);
    }
  });

  it("[H08] ended early, getting up is the closing rise of the plan", () => {
    const listener = done(working(20), { kind: "end" });
    expect(ids(listener)).toEqual(["ending-early"]);
    wait(listener, 4);
    expect(listener.place().at).toBeCloseTo(score.steps.at(-1)?.from ?? 0, 6);
    expect(ids(listener).some((id) => id.startsWith("rise-"))).toBe(true);
  });

  it("tells a jump into the middle of a phrase, and bed to play until it is over", () => {
    const phrase = score.cues.find(
      ({ kind, at }) => kind === "phrase" && at > 30 * RATE,
    ) as (typeof score.cues)[number];
    const [from, until] = [phrase.at / RATE, phrase.until / RATE];
    expect(restOfPhrase(score, from)).toBeNull();
    expect(restOfPhrase(score, from - 0.01)).toBeNull();
    expect(restOfPhrase(score, until)).toBeNull();
    const rest = restOfPhrase(score, from + 0.5);
    expect(rest?.from).toBe(chapters.entry.still.from);
    expect((rest?.until ?? 0) - (rest?.from ?? 0)).toBeCloseTo(until - from - 0.5, 6);
  });

  it("what the main line says itself has no place aside", () => {
    const own = new Set(score.cues.flatMap(({ kind, id, step }) => (kind === "phrase" && step !== null ? [id] : [])));
    expect(own.size).toBeGreaterThan(15);
    for (const cue of own) expect(asideOf(score, cue as never)).toBeNull();
    for (const cue of ["spot-enough", "spot-no-time", "again", "hold-over", "ease-over", "paused-gap"] as const) {
      const aside = asideOf(score, cue);
      expect(aside?.from).toBeGreaterThan(score.mainEnd);
    }
  });

  it("[S15] a phrase that has begun by itself is not begun again", () => {
    const shift = asideOf(score, "shift");
    expect(shift?.from).toBe(chapters.hold.shift);
    expect(asideOf(score, "shift", chapters.hold.shift + 0.25)).toEqual({
      from: chapters.hold.shift + 0.25,
      until: shift?.until,
    });
    expect(asideOf(score, "shift", chapters.hold.shift - 3)).toEqual(shift);
    expect(asideOf(score, "shift", 12)).toEqual(shift);
  });

  it("a state is somewhere in the file, whatever it is", () => {
    for (const { place } of [working(5), done(working(5), { kind: "spot" })].map((one) => ({
      place: placeOf(score, one.session),
    })))
      expect(place.at >= 0 && place.at < place.until && place.until * RATE <= score.length).toBe(true);
  });
});

describe("if nothing ever seeks again", () => {
  const after = (from: number): readonly string[] =>
    score.cues.filter(({ kind, at }) => kind === "phrase" && at >= from * RATE - 1).map(({ id }) => id);

  it("[H04] after a stop there is only the stop, twice, and the end of the file", () => {
    expect(after(chapters.stop.from)).toEqual(["stopped", "stopped"]);
    expect(score.length).toBe(Math.round(chapters.stop.until * RATE));
  });

  it("[S15, H11] a hold lets go: shifts, easing off, a pause, getting up, stop", () => {
    expect(after(chapters.hold.from)).toEqual([
      "hold",
      "shift",
      "ease",
      "paused",
      "ending-early",
      "stopped",
      "stopped",
    ]);
    expect(chapters.hold.shift - chapters.hold.from).toBeLessThanOrEqual(HOLD.max);
    expect(chapters.ease.from - chapters.hold.from).toBeLessThanOrEqual(HOLD.max + SHIFTS.max + 2);
  });

  it("[H08] a pause ends in getting up, and a session that is done in a pause", () => {
    expect(after(chapters.pause.from).slice(0, 6)).toEqual([
      "paused",
      "paused",
      "ending-early",
      "rise-side",
      "rise-sit",
      "rise-stand",
    ]);
    expect(after(score.mainEnd).slice(0, 2)).toEqual(["done", "paused"]);
  });

  it("[H14] nothing behind the main line names a step", () => {
    const own = score.cues.filter(({ at }) => at >= score.mainEnd * RATE);
    expect(own.every(({ step }) => step === null)).toBe(true);
    // But how to lie down again, each phrase for itself, and nothing that begins work.
    const named = own.filter(({ id }) => /\/|^side-|^switch-|^segment/.test(id)).map(({ id }) => id);
    expect(named).toEqual([...score.setUps.keys()]);
    expect(new Set(named)).toEqual(new Set(piece.plan.steps.map(({ technique }) => `${technique}/set-up-1`)));
  });
});

it("[S15] what a hold added is never heard from another step, nor standing still", () => {
  const length = score.steps[1]?.length ?? 0;
  const { from } = score.steps[1] as { readonly from: number };
  const { session } = working(1);
  for (const added of [5, 20, 42])
    for (let elapsed = 0; elapsed < (length + added) * 1000; elapsed += 250) {
      const { at } = placeOf(score, { ...session, elapsed, lengths: session.lengths.with(1, length + added) });
      if (elapsed < length * 1000) expect(at).toBeCloseTo(from + elapsed / 1000, 6);
      expect(at).toBeGreaterThanOrEqual(from);
      expect(at).toBeLessThan(from + length);
      if (elapsed === (length + added) * 1000 - 250) expect(at).toBeCloseTo(from + length - 0.25, 6);
    }
});
