import { beginTest, type NextTry, nextTry, skipPractice, type TestStart, tried } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { type Asked, answeredBefore, byNumber, cuesOf, hasTries, keyOf, lastTry } from "./steps.ts";

const TWIST: TestStart = { test: "twist", when: "before", method: "number", entered: "degrees" };
const KNEE: TestStart = { test: "knee-to-wall", when: "after", method: "screen-ruler", entered: "cm" };

function asked(next: NextTry): Asked {
  if (next.kind === "done") expect.fail("nothing is asked");
  return next;
}
const take = (start: TestStart, values: readonly number[], confirmed: readonly string[] = []) =>
  values.reduce(
    (progress, value) => tried(progress, { value, confirmed, usually: null })[0],
    skipPractice(beginTest(start)),
  );

describe("a test on its way through the screen", () => {
  it("[H18] says the side of a turn, the foot of a lunge, and neither twice where the phone paces", () => {
    const first = (start: TestStart) => cuesOf(beginTest(start), asked(nextTry(beginTest(start))));
    expect(first(TWIST)).toEqual(["practice", "left"]);
    expect(first(KNEE)).toEqual(["try", "left-foot"]);
    expect(first({ ...TWIST, method: "phone-turn" })).toEqual(["practice"]);
    expect(first({ test: "toe-touch", when: "after", method: "number", entered: "cm" })).toEqual(["try"]);
    expect(first({ test: "stiffness", when: "before", method: "question", entered: "points" })).toEqual([]);
  });

  it("each try has a key of its own", () => {
    const keys: string[] = [];
    let progress = beginTest({ ...TWIST, when: "after" });
    for (let next = nextTry(progress); next.kind !== "done"; next = nextTry(progress)) {
      keys.push(keyOf(next));
      progress = tried(progress, { value: [20, 40, 60][keys.length % 3] ?? 0, confirmed: [], usually: null })[0];
    }
    expect(keys).toHaveLength(8);
    expect(new Set(keys).size).toBe(8);
  });

  it("[H17] a doubt that was answered is not raised again by a number like it, but by another", () => {
    const progress = take(TWIST, [95], ["outside-usual"]);
    const next = asked(nextTry(progress));
    expect(lastTry(progress, next)).toBe(95);
    expect(answeredBefore(progress, next, 92)).toEqual(["outside-usual"]);
    expect(answeredBefore(progress, next, 40)).toEqual([]);
    expect(answeredBefore(beginTest(TWIST), asked(nextTry(beginTest(TWIST))), 95)).toEqual([]);
  });

  it("[S22] on by typing: the tries begin again, the practice counts, and no test mixes two methods", () => {
    const measured = take({ ...TWIST, method: "phone-turn" }, [40, 41]);
    expect(hasTries(measured)).toBe(true);
    const typed = byNumber(measured);
    expect(typed.method).toBe("number");
    expect(hasTries(typed)).toBe(false);
    expect(nextTry(typed)).toEqual({ kind: "try", side: "left", number: 1, of: 3 });
  });
});
