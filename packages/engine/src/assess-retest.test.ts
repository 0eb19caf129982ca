import { describe, expect, it } from "vitest";
import { fact, noon, sessionOn, TODAY } from "../test/facts.ts";
import type { Reading } from "./assess-reading.ts";
import { retestsOf, usualReading } from "./assess-retest.ts";
import type { Ending, Fact } from "./facts.ts";
import { dayRecord, EMPTY_JOURNAL, fold } from "./journal.ts";
import { addDays } from "./units.ts";

const MINUTE = 60_000;
const twist = (side: "left" | "right", change: Partial<Reading> = {}): Reading => ({
  when: "before",
  test: "twist",
  side,
  tries: [40, 41, 42],
  practice: 2,
  method: "phone-turn",
  entered: "degrees",
  confirmed: [],
  ...change,
});
const tested = (ago: number, reading: Reading, later = -MINUTE) =>
  fact(ago, { kind: "tested", session: sessionOn(ago), ...reading }, later);

const retests = (readings: readonly Fact[], how: Ending = "done") => {
  const session = sessionOn(0);
  const facts = [
    ...readings,
    fact(0, { kind: "started", session, programme: {} }),
    fact(0, { kind: "ended", session, how }, 10 * MINUTE),
  ];
  const record = dayRecord(fold(facts), TODAY)?.sessions.get(session);
  return record === undefined ? [] : retestsOf(record);
};
const BOTH = [tested(0, twist("left")), tested(0, twist("right"))];

describe("testing again", () => {
  it("[M9.1, S22] is the same test by the same method and in the same unit, for five minutes", () => {
    const until = noon(TODAY, 15 * MINUTE);
    expect(retests(BOTH)).toEqual([{ test: "twist", when: "after", method: "phone-turn", entered: "degrees", until }]);
    const reach = twist("left", {
      test: "toe-touch",
      side: "both",
      tries: [1, 2, 1],
      method: "number",
      entered: "inch",
    });
    expect(retests([tested(0, reach)])).toMatchObject([{ test: "toe-touch", method: "number", entered: "inch" }]);
  });

  it("[S22] is not asked for when the first was left, on one side only, or already done again", () => {
    expect(retests([tested(0, twist("left"))])).toEqual([]);
    expect(retests([...BOTH.slice(0, 1), tested(0, twist("right", { tries: [40] }))])).toEqual([]);
    const after = (["left", "right"] as const).map((side) => tested(0, twist(side, { when: "after" }), 11 * MINUTE));
    expect(retests([...BOTH, ...after])).toEqual([]);
    expect(retests([...BOTH, ...after.slice(1)])).toHaveLength(1);
  });

  it("[S22] a part that was left before the whole test does not take its second one away", () => {
    const part = tested(0, twist("left", { tries: [40] }), -2 * MINUTE);
    expect(retests([part, ...BOTH])).toHaveLength(1);
  });

  it("[S22] is not asked for when the first one was too early, or the quiet session was cut short", () => {
    const early = (["left", "right"] as const).map((side) => tested(0, twist(side), -16 * MINUTE));
    expect(retests(early)).toEqual([]);
    const chosen = { how: "quiet", test: "twist", areas: [], chance: {}, reason: "quiet-session" } as const;
    const quiet = fact(0, { kind: "chosen", session: sessionOn(0), ...chosen });
    expect(retests([...BOTH, quiet])).toHaveLength(1);
    expect(retests([...BOTH, quiet], "ended")).toEqual([]);
  });

  it("[H04] is not asked for after a stop, nor after an end found out later", () => {
    expect(retests(BOTH, "stopped")).toEqual([]);
    expect(retests(BOTH, "abandoned")).toEqual([]);
    expect(retests(BOTH, "ended")).toHaveLength(1);
  });
});

describe("what a person usually reads", () => {
  const of = { test: "twist", side: "left", method: "phone-turn" } as const;

  it("[H17] is the middle of the last five of that side and method", () => {
    const days = [50, 44, 43, 45, 90, 10].map((value, at) =>
      tested(at * 3, twist("left", { tries: [value, value, value], confirmed: ["outside-usual"] })),
    );
    expect(usualReading(fold(days), TODAY, of)).toBe(45);
    expect(usualReading(fold(days), TODAY, { ...of, side: "right" })).toBeNull();
    expect(usualReading(fold(days), TODAY, { ...of, method: "number" })).toBeNull();
    expect(usualReading(EMPTY_JOURNAL, TODAY, of)).toBeNull();
  });

  it("[H17] leaves out what was refused, cut short or scattered, and what is long ago", () => {
    const odd = [[400, 400, 400], [44], [20, 60, 40]].map((tries, at) => tested(at, twist("left", { tries })));
    expect(usualReading(fold(odd), TODAY, of)).toBeNull();
    const old = tested(130, twist("left"));
    expect(usualReading(fold([old]), TODAY, of)).toBeNull();
    expect(usualReading(fold([old]), addDays(TODAY, -100), of)).toBe(41);
  });
});
