import { fold } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { latestTest, medianOf, testedPast } from "./tested.ts";

describe("the tested past", () => {
  it("of a journal without tests is empty, and reads the same journal once", () => {
    const journal = fold([]);
    const past = testedPast(journal);
    expect(past).toEqual({ pairs: [], beliefs: {}, tests: [] });
    expect(latestTest(past)).toBeNull();
    expect(testedPast(journal)).toBe(past);
  });

  it("knows the middle of some numbers", () => {
    expect(medianOf([3])).toBe(3);
    expect(medianOf([3, 1, 2])).toBe(2);
    expect(medianOf([4, 1, 2, 3])).toBe(2.5);
  });
});
