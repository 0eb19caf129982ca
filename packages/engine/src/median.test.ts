import { expect, it } from "vitest";
import { medianOf } from "./median.ts";

it("the middle of some numbers, the mean of two, and nothing of none", () => {
  expect(medianOf([3])).toBe(3);
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 2, 3])).toBe(2.5);
  expect(medianOf([])).toBeNaN();
});
