import { fold } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { latestTest, testedPast } from "./tested.ts";

describe("the tested past", () => {
  it("of a journal without tests is empty, and reads the same journal once", () => {
    const journal = fold([]);
    const past = testedPast(journal);
    expect(past).toEqual({ pairs: [], beliefs: {}, tests: [] });
    expect(latestTest(past)).toBeNull();
    expect(testedPast(journal)).toBe(past);
  });
});
