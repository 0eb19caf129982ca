import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOf } from "./assess-judge.ts";
import {
  beginTest,
  nextTry,
  practised,
  readingsOf,
  skipPractice,
  skipTest,
  type TestProgress,
  type TestStart,
  tried,
} from "./assess-protocol.ts";

const TWIST: TestStart = { test: "twist", when: "before", method: "number", entered: "degrees" };
const told = (value: number, confirmed: readonly string[] = []) => ({ value, confirmed, usually: null });

/** Walks to the end with these tries in turn; what was asked for on the way. */
function walk(start: TestStart, tries: readonly number[]): readonly [TestProgress, readonly string[]] {
  const left = [...tries];
  const asked: string[] = [];
  let progress = beginTest(start);
  for (let next = nextTry(progress); next.kind !== "done"; next = nextTry(progress)) {
    asked.push(`${next.kind} ${next.side}`);
    progress = next.kind === "practice" ? practised(progress) : tried(progress, told(left.shift() ?? 40))[0];
    if (asked.length > 40) expect.fail("no end");
  }
  return [progress, asked];
}

describe("walking through a test", () => {
  it("[S22] two practice tries, then three that count, one side after the other", () => {
    const [progress, asked] = walk(TWIST, [40, 42, 41, 38, 39, 37]);
    const side = (name: string) => [...Array(2).fill(`practice ${name}`), ...Array(3).fill(`try ${name}`)];
    expect(asked).toEqual([...side("left"), ...side("right")]);
    expect(readingsOf(progress)).toMatchObject([
      { side: "left", tries: [40, 42, 41], practice: 2 },
      { side: "right", tries: [38, 39, 37], practice: 2 },
    ]);
  });

  it("[S22] no practice after the session, a step without sides, and a question asked once", () => {
    expect(walk({ ...TWIST, when: "after" }, [])[1]).toHaveLength(6);
    const reach: TestStart = { test: "toe-touch", when: "after", method: "number", entered: "cm" };
    expect(walk(reach, [1, 2, 3])[1]).toEqual(["try both", "try both", "try both"]);
    expect(walk({ test: "stiffness", when: "before", method: "question", entered: "points" }, [4])[1]).toEqual([
      "try both",
    ]);
  });

  it("[S22] tries far apart ask for one more, once", () => {
    const [progress, asked] = walk(TWIST, [40, 60, 20, 41, 40, 40, 40]);
    expect(asked.filter((one) => one === "one-more left")).toHaveLength(1);
    expect(readingsOf(progress)[0]?.tries).toEqual([40, 60, 20, 41]);
    expect(readingsOf(progress).map(faultsOf)).toEqual([["tries-apart"], []]);
  });

  it("[S22] says which of how many", () => {
    const first = practised(beginTest(TWIST));
    expect(nextTry(first)).toEqual({ kind: "practice", side: "left", number: 2, of: 2 });
    expect(nextTry(practised(first))).toEqual({ kind: "try", side: "left", number: 1, of: 3 });
  });

  it("[H17] takes no try that is doubtful or impossible, and asks for the same one again", () => {
    const ready = skipPractice(beginTest(TWIST));
    for (const value of [-40, 95, 400, Number.NaN]) {
      const [after, judged] = tried(ready, told(value));
      expect(judged.kind).not.toBe("good");
      expect(after).toBe(ready);
    }
    const [after] = tried(ready, told(95, ["outside-usual"]));
    expect(readingsOf(after)).toMatchObject([{ tries: [95], confirmed: ["outside-usual"] }]);
  });

  it("[S22] a number told during practice is judged, and not taken", () => {
    const begun = beginTest(TWIST);
    expect(tried(begun, told(40))).toEqual([begun, { kind: "good" }]);
  });

  it("[S22] can be left at any point: nothing more is asked, and what was read is kept", () => {
    const anyStep = fc.array(fc.constantFrom("practice", "try", "odd", "skip-practice"), { maxLength: 14 });
    fc.assert(
      fc.property(anyStep, (steps) => {
        let progress = beginTest(TWIST);
        for (const step of steps) {
          if (step === "practice") progress = practised(progress);
          else if (step === "skip-practice") progress = skipPractice(progress);
          else progress = tried(progress, told(step === "odd" ? 300 : 40))[0];
        }
        const kept = readingsOf(progress);
        const left = skipTest(progress);
        expect(nextTry(left)).toEqual({ kind: "done" });
        expect(readingsOf(left)).toEqual(kept);
        expect(practised(left)).toBe(left);
        for (const { tries } of kept) expect(tries.every((value) => value === 40)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it("[S22] what was read without practice is kept, and says so", () => {
    let progress = skipPractice(beginTest({ test: "toe-touch", when: "before", method: "number", entered: "cm" }));
    for (const value of [1, 2, 1]) progress = tried(progress, told(value))[0];
    expect(nextTry(progress)).toEqual({ kind: "done" });
    expect(readingsOf(progress).map(faultsOf)).toEqual([["no-practice"]]);
  });
});
