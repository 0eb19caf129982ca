import {
  addDays,
  type Day,
  day,
  extend,
  type Fact,
  type FactBody,
  fold,
  type Instant,
  type Journal,
  learn,
  NO_BELIEFS,
  pairsIn,
} from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { latestTest, testedPast } from "./tested.ts";

const FIRST = day("2026-09-20");

/** A tested session, its facts in the order in which they are written. */
function sessionOn(on: Day, change: number): readonly Fact[] {
  const session = `${on}~s`;
  const start = Date.parse(`${on}T10:00:00Z`);
  let told = 0;
  const fact = (seconds: number, body: FactBody): Fact => {
    told += 1;
    return { ...body, id: `${session}/${told}`, v: 1, at: (start + seconds * 1000) as Instant, day: on };
  };
  const read = (when: "before" | "after", side: "left" | "right", seconds: number): Fact => {
    const tries = [40, 41, 42].map((value) => value + (when === "after" ? change : 0));
    const how = { method: "number", entered: "degrees", confirmed: [], practice: 2 } as const;
    return fact(seconds, { kind: "tested", session, when, test: "twist", side, tries, ...how });
  };
  return [
    read("before", "left", -60),
    read("before", "right", -50),
    fact(0, { kind: "started", session, programme: {} }),
    fact(90, { kind: "worked", session, step: 1, technique: "t", area: "thoracic", side: "both", seconds: 90 }),
    fact(600, { kind: "ended", session, how: "done" }),
    read("after", "left", 640),
    read("after", "right", 660),
  ];
}

/** As it would be read without anything kept from before. */
function readAnew(journal: Journal) {
  const pairs = pairsIn(journal).filter(({ before, after }) => before !== null || after !== null);
  const beliefs = pairs.reduce(
    (so, { judged }) => (judged.kind === "learnt" ? learn(so, judged.tested) : so),
    NO_BELIEFS,
  );
  return { pairs, beliefs, tests: pairs.length === 0 ? [] : ["twist"] };
}

describe("the tested past", () => {
  it("of a journal without tests is empty, and reads the same journal once", () => {
    const journal = fold([]);
    const past = testedPast(journal);
    expect(past).toEqual({ pairs: [], beliefs: {}, tests: [] });
    expect(latestTest(past)).toBeNull();
    expect(testedPast(journal)).toBe(past);
  });

  it("[S22] fact by fact is what it is when read at once, over months, in any order of days", () => {
    const days = [0, 3, 30, 33, 60, 12, -40]; // a backup brings earlier days late
    let journal = fold([]);
    for (const [i, ago] of days.entries())
      for (const fact of sessionOn(addDays(FIRST, ago), i)) {
        journal = extend(journal, fact);
        expect(testedPast(journal)).toEqual(readAnew(journal));
      }
    expect(testedPast(journal).pairs).toHaveLength(days.length);
  });

  it("[S22] a session of today leaves every earlier month as it was read", () => {
    const earlier = fold([0, 3, 30].flatMap((ago) => sessionOn(addDays(FIRST, ago), 1)));
    const [first] = testedPast(earlier).pairs;
    const now = sessionOn(addDays(FIRST, 60), 2).reduce(extend, earlier);
    expect(testedPast(now).pairs[0]).toBe(first);
  });
});
