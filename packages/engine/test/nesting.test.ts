import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNestedDeeper } from "../src/index.ts";

const depthOf = (value: unknown): number =>
  typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe("nesting told from the text", () => {
  it("is the nesting of the value, whatever its strings hold", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(7), (value, limit) => {
        expect(isNestedDeeper(JSON.stringify(value), limit)).toBe(depthOf(value) > limit);
      }),
    );
  });

  it("brackets in strings, also behind escaped quotes, do not count", () => {
    expect(isNestedDeeper(JSON.stringify(['[[[["\\"[[[', "{{"]), 1)).toBe(false);
  });

  it("a hundred thousand open brackets are no danger", () => {
    expect(isNestedDeeper("[".repeat(100_000), 64)).toBe(true);
  });
});
