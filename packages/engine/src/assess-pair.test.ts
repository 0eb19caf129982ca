import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFact, fact, noon, sessionOn, TODAY } from "../test/facts.ts";
import { type Pair, pairsIn, pairsOf, testedDays, testedIn } from "./assess-pair.ts";
import type { Reading } from "./assess-reading.ts";
import type { Choice, Ending, Fact } from "./facts.ts";
import { dayRecord, EMPTY_JOURNAL, fold } from "./journal.ts";
import { learn, NO_BELIEFS } from "./learn.ts";
import { addDays } from "./units.ts";

const MINUTE = 60_000;
/** A session begins at noon and takes ten minutes. */
const END = 10 * MINUTE;

interface Told {
  readonly ago?: number;
  readonly name?: string;
  readonly readings?: readonly (readonly [Partial<Reading>, number])[];
  readonly chosen?: Partial<Choice> | null;
  readonly how?: Ending | null;
  readonly seconds?: number;
}

const BEFORE = -3 * MINUTE;
const AFTER = END + 2 * MINUTE;

const reading = (change: Partial<Reading>): Reading => ({
  when: "before",
  test: "twist",
  side: "left",
  tries: [40, 42, 41],
  practice: change.when === "after" ? 0 : 2,
  method: "number",
  entered: "degrees",
  confirmed: [],
  ...change,
});

const USUAL: readonly (readonly [Partial<Reading>, number])[] = [
  [{ side: "left" }, BEFORE],
  [{ side: "right", tries: [36, 38, 37] }, BEFORE],
  [{ when: "after", side: "left", tries: [44, 46, 45] }, AFTER],
  [{ when: "after", side: "right", tries: [38, 40, 39] }, AFTER],
];

function factsOf({
  ago = 0,
  name = "a",
  readings = USUAL,
  chosen = null,
  how = "done",
  seconds = 90,
}: Told): readonly Fact[] {
  const session = sessionOn(ago, name);
  const choice: Choice = { how: "rolled", test: "twist", areas: ["thoracic"], chance: { thoracic: 0.75 }, reason: "x" };
  const work = { kind: "worked", session, technique: "x" } as const;
  return [
    ...(chosen === null ? [] : [fact(ago, { kind: "chosen", session, ...choice, ...chosen })]),
    fact(ago, { kind: "started", session, programme: {} }),
    fact(ago, { ...work, step: 1, area: "thoracic", side: "both", seconds }, 1),
    fact(ago, { ...work, step: 3, area: "lats", side: "left", seconds }, 2),
    fact(ago, { ...work, step: 5, area: "lats", side: "right", seconds: Math.floor(seconds / 2) }, 3),
    ...(how === null ? [] : [fact(ago, { kind: "ended", session, how }, END)]),
    ...readings.map(([one, at]) => fact(ago, { kind: "tested", session, ...reading(one) }, at)),
  ];
}

const pairsFrom = (told: Told): readonly Pair[] => pairsIn(fold(factsOf(told)));
const faults = (told: Told): readonly string[] | string => {
  const [pair] = pairsFrom(told);
  return pair === undefined ? "no pair" : pair.judged.kind === "learnt" ? "learnt" : pair.judged.faults;
};
/** The usual readings with one of them changed. */
const changed = (index: number, change: Partial<Reading>, at?: number): Told => ({
  readings: USUAL.map(([one, usualAt], i) => (i === index ? [{ ...one, ...change }, at ?? usualAt] : [one, usualAt])),
});

describe("before and after", () => {
  it("[M9.1] are compared side by side, and learnt from with what was truly worked", () => {
    const [pair] = pairsFrom({ chosen: {} });
    expect(pair).toMatchObject({ test: "twist", before: 39, after: 42, change: 3, day: TODAY });
    expect(pair?.judged).toEqual({
      kind: "learnt",
      tested: {
        test: "twist",
        day: 0,
        change: 3,
        tries: { variance: 1, freedom: 8 },
        session: "rolled",
        worked: { thoracic: 90, lats: 67.5 },
        seconds: 225,
        chance: { thoracic: 0.75 },
      },
    });
  });

  it("[S22] a quiet session is learnt from as one, with nothing worked", () => {
    const [pair] = pairsFrom({ chosen: { how: "quiet", areas: [] }, seconds: 0 });
    expect(pair?.judged).toMatchObject({ kind: "learnt", tested: { session: "quiet", worked: {}, seconds: 0 } });
  });

  it("[S22] less stiff is better, further is better", () => {
    const ask = (when: "before" | "after", tries: readonly number[], at: number) =>
      [{ when, test: "stiffness", side: "both", tries, method: "question", entered: "points" }, at] as const;
    const [stiff] = pairsFrom({ readings: [ask("before", [6], BEFORE), ask("after", [4], AFTER)] });
    expect(stiff).toMatchObject({
      change: 2,
      judged: { kind: "learnt", tested: { tries: { variance: 0, freedom: 0 } } },
    });
  });

  it("[S22] a session without a recorded choice is learnt from without a probability", () => {
    expect(pairsFrom({})[0]?.judged).toMatchObject({ kind: "learnt", tested: { chance: {}, session: "rolled" } });
  });

  it.each([
    ["after more than five minutes", changed(2, {}, END + 5 * MINUTE + 1), ["after-too-late"]],
    ["before, long ago", changed(0, {}, -16 * MINUTE), ["before-too-early"]],
    ["a clock moved back during the session", changed(2, {}, 5 * MINUTE), ["clock-moved-back"]],
    ["a clock moved back before the start", changed(0, {}, 1 * MINUTE), ["clock-moved-back"]],
    ["another method after", changed(3, { method: "phone-turn" }), ["method-changed"]],
    ["no practice", changed(1, { practice: 0 }), ["no-practice"]],
    ["two tries only", changed(3, { tries: [40, 41] }), ["too-few-tries"]],
    ["scattered tries", changed(0, { tries: [40, 60, 20, 50] }), ["tries-apart"]],
    ["an unusual value nobody confirmed", changed(2, { tries: [90, 91, 90] }), ["outside-usual"]],
    ["nothing after", { readings: USUAL.slice(0, 2) }, ["no-after"]],
    ["nothing before", { readings: USUAL.slice(2) }, ["no-before"]],
    ["one side after", { readings: USUAL.slice(0, 3) }, ["one-side-only"]],
    ["a stop", { how: "stopped" }, ["session-stopped"]],
    ["no end", { how: null }, ["session-unfinished"]],
    ["an end found out later", { how: "abandoned" }, ["session-unfinished"]],
    ["nothing worked", { seconds: 0 }, ["nothing-worked"]],
    ["a quiet session that was none", { chosen: { how: "quiet" } }, ["quiet-was-rolled"]],
    ["a quiet session cut short", { chosen: { how: "quiet" }, seconds: 0, how: "ended" }, ["quiet-cut-short"]],
  ] as const)("[S22] with %s it is kept, and not learnt from", (_, told, codes) => {
    expect(faults(told)).toEqual(codes);
    expect(pairsFrom(told)[0]?.judged.kind).toBe("kept");
    expect(testedIn(fold(factsOf(told)))).toEqual([]);
  });

  it("[S22] another unit after is kept, and not learnt from", () => {
    const step = (when: "before" | "after", entered: "cm" | "inch", at: number) =>
      [{ when, test: "toe-touch", side: "both", tries: [2, 3, 2], entered }, at] as const;
    expect(faults({ readings: [step("before", "cm", BEFORE), step("after", "inch", AFTER)] })).toEqual([
      "unit-changed",
    ]);
    expect(faults({ readings: [step("before", "inch", BEFORE), step("after", "inch", AFTER)] })).toBe("learnt");
  });

  it.each([
    ["an impossible value", changed(0, { tries: [400, 401, 402] }), "impossible"],
    ["a side that is none", { readings: [[{ side: "both" }, BEFORE]] }, "wrong-side"],
    ["another test's unit", changed(0, { entered: "inch" }), "wrong-unit"],
  ] as const)("[S22] with %s it is refused, and shows no number", (_, told, code) => {
    const [pair] = pairsFrom(told);
    expect(pair?.judged.kind).toBe("refused");
    expect(faults(told)).toContain(code);
    expect(pair?.change).toBeNull();
  });

  it("[S22] exactly five minutes after is in time", () => {
    expect(faults(changed(2, {}, END + 5 * MINUTE))).toBe("learnt");
  });

  it("[S22] the first whole reading in its time counts, not the best of many", () => {
    const again: Told = { readings: [...USUAL, [{ when: "after", side: "left", tries: [60, 61, 60] }, AFTER + 1]] };
    expect(pairsFrom(again)[0]?.change).toBe(3);
    const cut: Told = { readings: [[{ side: "left", tries: [55] }, BEFORE - 5], ...USUAL] };
    expect(pairsFrom(cut)[0]?.change).toBe(3);
    const early: Told = { readings: [[{ side: "left", tries: [55, 55, 55] }, -20 * MINUTE], ...USUAL] };
    expect(pairsFrom(early)[0]?.change).toBe(3);
  });
});

describe("all that was tested", () => {
  it("[S22] is counted from the first tested session, the oldest first", () => {
    const facts = [
      ...factsOf({ ago: 2 }),
      ...factsOf({ ago: 9, name: "b" }),
      ...factsOf({ ago: 5, how: "stopped" }),
      ...factsOf({ ago: 20, readings: [] }),
    ];
    const journal = fold(facts);
    expect(pairsIn(journal).map(({ day, judged }) => [day, judged.kind])).toEqual([
      [addDays(TODAY, -9), "learnt"],
      [addDays(TODAY, -5), "kept"],
      [addDays(TODAY, -2), "learnt"],
    ]);
    expect(testedIn(journal).map(({ day }) => day)).toEqual([0, 7]);
    expect(testedDays(journal, TODAY)).toEqual([2, 5, 9]);
    expect(testedIn(journal).reduce(learn, NO_BELIEFS).twist?.sessions).toBe(2);
    expect(pairsIn(EMPTY_JOURNAL)).toEqual([]);
  });

  it("[S22] a test whose session never began makes its day no tested one: it is asked for anew", () => {
    const neverBegan = factsOf({ ago: 0 }).filter(({ kind }) => kind === "tested");
    expect(neverBegan).not.toHaveLength(0);
    expect(testedDays(fold([...factsOf({ ago: 3 }), ...neverBegan]), TODAY)).toEqual([3]);
  });

  it("[H26] from any facts, in any order, the same pairs, and never a throw", () => {
    const some = fc.array(anyFact, { maxLength: 20 });
    fc.assert(
      fc.property(some, (facts) => {
        const pairs = pairsIn(fold(facts));
        expect(pairsIn(fold(facts.toReversed()))).toEqual(pairs);
        for (const { judged } of pairs) if (judged.kind !== "learnt") expect(judged.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it("[S22] what is learnt is within the limits of the protocol, whatever moments and values the facts tell", () => {
    const anyReading = fc.record({ at: fc.integer({ min: -20, max: 25 }), value: fc.integer({ min: 10, max: 85 }) });
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 4, maxLength: 4 }), (some) => {
        const readings = some.map(({ at, value }, i) => {
          const when = i < 2 ? "before" : "after";
          const side = i % 2 === 0 ? "left" : "right";
          return [{ when, side, tries: [value, value, value] }, at * MINUTE] as const;
        });
        const inTime = some.every(({ at }, i) => (i < 2 ? at >= -15 && at <= 0 : at >= 10 && at <= 15));
        const usual = some.every(({ value }) => value >= 15 && value <= 80);
        expect(faults({ readings }) === "learnt").toBe(inTime && usual);
      }),
      { numRuns: 300 },
    );
  });

  it("[S22] ten years of tested sessions are all paired", () => {
    const facts = Array.from({ length: 1560 }, (_, at) => factsOf({ ago: at * 2, chosen: {} })).flat();
    expect(testedIn(fold(facts))).toHaveLength(1560);
  });

  it("[S22] one more session is paired without the others", () => {
    const journal = fold(factsOf({ ago: 3 }));
    const record = dayRecord(journal, addDays(TODAY, -3))?.sessions.get(sessionOn(3));
    expect(record && pairsOf(record, addDays(TODAY, -10))[0]?.judged).toMatchObject({ tested: { day: 7 } });
    expect(record?.startedAt).toBe(noon(addDays(TODAY, -3)));
  });
});
