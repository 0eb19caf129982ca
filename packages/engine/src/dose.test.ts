import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levels, span } from "./body.ts";
import {
  BREATH,
  BREATH_RANGE,
  CHECK_EVERY,
  DOSES,
  GRID,
  HOLD,
  isBreath,
  MINUTES,
  PURPOSES,
  pacerAt,
  RISE,
  SEGMENT,
  SESSION_CAP,
  SESSIONS_A_DAY,
  SET_UP,
  SHIFTS,
  SPEED,
  SWITCH,
  segmentsIn,
  shortestExtension,
} from "./dose.ts";
import { cmPerSecond, seconds } from "./units.ts";

const anyBreath = fc.record({
  in: fc.integer({ min: 3, max: 6 }).map(seconds),
  out: fc.integer({ min: 4, max: 8 }).map(seconds),
});

describe("the dose", () => {
  it("[S2] seconds follow the purpose", () => {
    expect(DOSES["warm-up"]).toMatchObject({ min: 30, usual: 45, max: 60 });
    expect(DOSES.recovery).toMatchObject({ min: 60, usual: 90, max: 120 });
    expect(DOSES.daily).toMatchObject({ min: 120, usual: 120, max: 180 });
  });

  it("[M4.3] before exercise 30–60 s, after it 1–2 minutes", () => {
    expect([DOSES["warm-up"].min, DOSES["warm-up"].max]).toEqual([30, 60]);
    expect([DOSES.recovery.min, DOSES.recovery.max]).toEqual([60, 120]);
  });

  it("[M4.4] daily work is at least two minutes", () => {
    expect(DOSES.daily.min).toBe(120);
  });

  it("[H11] nothing goes over two minutes before and after exercise, three minutes ever, fifteen in all", () => {
    for (const purpose of PURPOSES) {
      const { min, usual, max, cap } = DOSES[purpose];
      expect([min, usual, max, cap].toSorted((a, b) => a - b)).toEqual([min, usual, max, cap]);
      expect(cap).toBeLessThanOrEqual(purpose === "daily" ? 180 : 120);
    }
    expect(SESSION_CAP).toBe(900);
    expect(SESSIONS_A_DAY).toBe(2);
  });

  it("[M4.2] a hold lasts 20–30 s", () => {
    expect([HOLD.min, HOLD.max]).toEqual([20, 30]);
  });

  it("[S15] small shifts last 10–15 s; one spot in a warm-up, three otherwise", () => {
    expect([SHIFTS.min, SHIFTS.max]).toEqual([10, 15]);
    expect(PURPOSES.map((purpose) => DOSES[purpose].spots)).toEqual([1, 3, 3]);
  });

  it("[S6] three to fifteen whole minutes, on a grid that divides the minute", () => {
    expect([MINUTES.min, MINUTES.max]).toEqual([3, 15]);
    expect(60 % GRID).toBe(0);
    for (const { min, max } of [SET_UP, SWITCH, RISE]) expect(min % GRID === 0 && max % GRID === 0).toBe(true);
  });

  it("[S11] asks about every 30 s", () => {
    expect(CHECK_EVERY).toBe(30);
  });

  it("[H08] the rise has time to sit 20 s, and more for the careful", () => {
    expect(RISE.sit).toBe(20);
    expect(RISE.min).toBeGreaterThan(RISE.sit);
    expect(RISE.careful).toBeGreaterThan(RISE.min);
  });
});

describe("breath", () => {
  it("[S12] is 4 in and 6 out, adjustable within 3–6 and 4–8 whole seconds", () => {
    expect(BREATH).toEqual({ in: 4, out: 6 });
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 12 }), fc.integer({ min: -1, max: 12 }), (inward, outward) => {
        const fits = inward >= 3 && inward <= 6 && outward >= 4 && outward <= 8;
        expect(isBreath({ in: inward, out: outward })).toBe(fits);
      }),
      { numRuns: 500 },
    );
    for (const odd of [4.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(isBreath({ in: odd, out: 6 })).toBe(false);
    expect(BREATH_RANGE.in.min).toBe(3);
  });
});

describe("extension", () => {
  const track = levels("T8", "T3");

  it("[S14] three breaths a segment, 2.5 cm up, four to six", () => {
    expect(SEGMENT).toEqual({ breaths: 3, stepCm: 2.5, min: 4, max: 6 });
  });

  it("[S14] never more segments than six, than the track is long, or than there are breaths for; always one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 180 }), anyBreath, fc.integer({ min: 0, max: 60 }), (time, breath, mm) => {
        const along = span("spine", 30, 30 + mm / 4);
        const count = segmentsIn(seconds(time), breath, along);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(6);
        if (count === 1) return;
        expect((count - 1) * 2.5).toBeLessThanOrEqual(mm / 4);
        expect(count * 3 * (breath.in + breath.out)).toBeLessThanOrEqual(time);
      }),
    );
  });

  it("[S14] the shortest extension holds four segments at every breath", () => {
    fc.assert(
      fc.property(anyBreath, (breath) => {
        const time = shortestExtension(breath);
        expect(time % GRID).toBe(0);
        expect(segmentsIn(time, breath, track)).toBeGreaterThanOrEqual(4);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the pacer", () => {
  it("[S13] runs at 2.5 cm/s and no faster than 5", () => {
    expect(SPEED).toEqual({ usual: 2.5, max: 5 });
  });

  it("[M4.1] stays on its track, never jumps, and is never faster than its speed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 18_000 }),
        (length, tenths, hundredths) => {
          const track = span("calf", 5, 5 + length / 2);
          const speed = cmPerSecond(tenths / 10);
          const time = hundredths / 100;
          const here = pacerAt(track, speed, time);
          const soon = pacerAt(track, speed, time + 0.25);
          expect(here).toBeGreaterThanOrEqual(track.low);
          expect(here).toBeLessThanOrEqual(track.high);
          expect(Math.abs(soon - here)).toBeLessThanOrEqual(speed * 0.25 + 1e-9);
        },
      ),
    );
  });

  it("begins at the lower end and turns at the upper", () => {
    const track = span("calf", 10, 20);
    expect([0, 4, 8].map((time) => pacerAt(track, SPEED.usual, time))).toEqual([10, 20, 10]);
  });
});
