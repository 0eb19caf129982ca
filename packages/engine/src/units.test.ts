import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  cm,
  cmPerSecond,
  day,
  dayNumber,
  daysBetween,
  instant,
  monotonic,
  pain,
  parseDay,
  seconds,
} from "./units.ts";

/** The host's own calendar: an oracle for ours. */
const hostDay = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
const anyDayNumber = fc.integer({ min: -719_000, max: 2_900_000 }).filter((days) => hostDay(days).length === 10);

describe("quantities", () => {
  it.each([
    ["seconds", seconds, [0, 1, 86_400], [-1, 0.5, 86_401, Number.NaN, Number.POSITIVE_INFINITY]],
    ["pain", pain, [0, 7, 10], [-1, 11, 4.5, Number.NaN]],
    ["cm", cm, [-100, 0, 2.5, 200], [-100.1, 200.1, Number.NaN]],
    ["cm/s", cmPerSecond, [0, 2.5, 100], [-0.1, 100.1, Number.NaN]],
    ["monotonic", monotonic, [0, 0.5, 1e12], [-1, Number.NaN, Number.POSITIVE_INFINITY]],
    ["instant", instant, [0, 1.7e12, 8.64e15], [-1, 8.65e15, Number.NaN]],
  ] as const)("[H17] %s takes what is in its range and throws on anything else", (_, make, good, bad) => {
    for (const value of good) expect(make(value)).toBe(value);
    for (const value of bad) expect(() => make(value)).toThrow(RangeError);
  });
});

describe("days", () => {
  it("reads back every day of the calendar, whatever the year", () => {
    fc.assert(
      fc.property(anyDayNumber, (days) => {
        const text = hostDay(days);
        // Years 0–99 are not written by anybody alive; the host's own constructor maps them elsewhere.
        if (Number(text.slice(0, 4)) < 100) return;
        expect(parseDay(text)).toBe(text);
        expect(dayNumber(day(text))).toBe(days);
      }),
    );
  });

  it("adding days and counting them are inverse, over leap years and centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: -36_000, max: 60_000 }), fc.integer({ min: -3_000, max: 3_000 }), (from, by) => {
        const start = day(hostDay(from));
        const end = addDays(start, by);
        expect(end).toBe(hostDay(from + by));
        expect(daysBetween(start, end)).toBe(by);
      }),
    );
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-11-31",
    "2026-1-1",
    "0000-01-01",
    "2026-11-20T00:00",
    " 2026-11-20",
    "２０２６-11-20",
    "",
  ])("refuses %s, which is no day", (text) => {
    expect(parseDay(text)).toBeNull();
    expect(() => day(text)).toThrow(RangeError);
  });

  it("knows leap days", () => {
    expect(parseDay("2024-02-29")).toBe("2024-02-29");
    expect(parseDay("1900-02-29")).toBeNull();
    expect(parseDay("2000-02-29")).toBe("2000-02-29");
  });
});
