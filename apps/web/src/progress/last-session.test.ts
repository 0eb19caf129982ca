import { addDays, day, type Pair } from "@rollwell/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastSession } from "./last-session.ts";
import type { Measure } from "./measure.ts";

const TWIST: Measure = { test: "twist", unit: "degrees" };
type Kind = "rolled" | "quiet" | "kept";

const past = (told: readonly (readonly [Kind, number])[]): readonly Pair[] =>
  told.map(([kind, change], i) => {
    const on = addDays(day("2026-08-01"), 3 * i);
    const base = { session: `${on}~a`, test: "twist", day: on, before: 40, after: 40 + change, change } as const;
    if (kind === "kept") return { ...base, judged: { kind, faults: ["after-too-late"] } };
    const tries = { variance: 4, freedom: 8 };
    const tested = {
      test: "twist",
      day: 3 * i,
      change,
      tries,
      session: kind,
      worked: {},
      seconds: 0,
      chance: {},
    } as const;
    return { ...base, judged: { kind: "learnt", tested } };
  });

const QUIET = [
  ["quiet", 0.5],
  ["quiet", -1],
  ["quiet", 2],
  ["quiet", 1],
] as const;

describe("the last tested session", () => {
  it("[S22] is set beside one's own quiet sessions, not beside its own before", () => {
    const view = lastSession(past([...QUIET, ["rolled", 9], ["rolled", 1.5]]), TWIST);
    expect(view?.last.change).toBe(1.5);
    expect(view?.quiet.map(({ change }) => change)).toEqual([0.5, -1, 2, 1]);
    expect(view?.place).toBe("among");
  });

  it("[S22] says above or below only of all of at least four quiet sessions", () => {
    const place = (told: Parameters<typeof past>[0]) => lastSession(past(told), TWIST)?.place;
    expect(place([...QUIET, ["rolled", 2.1]])).toBe("above");
    expect(place([...QUIET, ["rolled", -1.1]])).toBe("below");
    expect(place([...QUIET, ["rolled", 2]])).toBe("among");
    expect(place([...QUIET.slice(1), ["rolled", 50]])).toBe("few");
    expect(place([["rolled", 50]])).toBe("no-quiet");
  });

  it("[S22] passes over a quiet session that came last, and over what is not learnt from", () => {
    const view = lastSession(
      past([
        ["rolled", 3],
        ["kept", 20],
        ["quiet", 1],
      ]),
      TWIST,
    );
    expect(view?.last.change).toBe(3);
    expect(
      lastSession(
        past([
          ["kept", 20],
          ["quiet", 1],
        ]),
        TWIST,
      ),
    ).toBeNull();
  });

  it("stacks dots that would hide each other, the last session on top", () => {
    const view = lastSession(
      past([
        ["quiet", 1],
        ["quiet", 1],
        ["quiet", 3],
        ["rolled", 1],
      ]),
      TWIST,
    );
    expect(view?.quiet.map(({ rank }) => rank)).toEqual([0, 1, 0]);
    expect(view?.last.rank).toBe(2);
  });

  it("has every dot and the zero on its line", () => {
    const change = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), change, (quiet, last) => {
        const view = lastSession(past([...quiet.map((value) => ["quiet", value] as const), ["rolled", last]]), TWIST);
        for (const x of [view?.zero, view?.last.x, ...(view?.quiet ?? []).map((dot) => dot.x)]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
