import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { liveDegrees, type OrientationSample, type Recording, readSensor, twistOf } from "./assess-sensor.ts";

interface Pose {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}
/** Heading and tilt of a phone at the chest: upright, the screen away from the body. */
const CHEST: Pose = { alpha: 350, beta: 80, gamma: 2 };

/** Repeatable noise between −1 and 1. */
function noiseOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state / 2_147_483_648;
  };
}

interface Still {
  readonly ms?: number;
  readonly every?: number;
  readonly noise?: number;
  readonly seed?: number;
}

/** A phone held still, as far as a hand can. */
function still(pose: Pose, { ms = 1500, every = 16, noise = 0.4, seed = 1 }: Still = {}): OrientationSample[] {
  const shake = noiseOf(seed);
  return Array.from({ length: Math.floor(ms / every) }, (_, at) => ({
    ms: 5000 + at * every,
    alpha: (((pose.alpha + noise * shake()) % 360) + 360) % 360,
    beta: pose.beta + noise * shake(),
    gamma: pose.gamma + noise * shake(),
  }));
}

const turned = (by: number, pose: Pose = CHEST): Pose => ({ ...pose, alpha: pose.alpha + by });
const twist = (by: number, change: Partial<Recording> = {}): Recording => ({
  measure: "turn",
  start: still(CHEST, { seed: 1 }),
  end: still(turned(by), { seed: 2 }),
  back: still(turned(0.5), { seed: 3 }),
  ...change,
});
const refusal = (recording: Recording): string => {
  const read = readSensor(recording);
  return read.ok ? `${read.value.degrees}` : read.error;
};

describe("a twist by the phone", () => {
  it("[S22] is the turn about the vertical, left positive, across north and however the phone lies", () => {
    const anyPose = fc.record({
      alpha: fc.double({ min: 0, max: 360, noNaN: true }),
      beta: fc.double({ min: -170, max: 170, noNaN: true }),
      gamma: fc.double({ min: -85, max: 85, noNaN: true }),
    });
    fc.assert(
      fc.property(anyPose, fc.double({ min: -110, max: 110, noNaN: true }), fc.integer(), (pose, by, seed) => {
        // Near β ±90° headings and rolls of the three angles trade places; noise is then larger than it looks.
        const noise = 0.2;
        const read = readSensor({
          measure: "turn",
          start: still(pose, { seed, noise }),
          end: still(turned(by, pose), { seed: seed + 1, noise }),
          back: still(pose, { seed: seed + 2, noise }),
        });
        if (!read.ok) expect.fail(read.error);
        expect(Math.abs(read.value.degrees - by)).toBeLessThan(0.6);
        expect(Math.abs(read.value.drift)).toBeLessThan(0.6);
      }),
      { numRuns: 100 },
    );
  });

  it("[H18] a twist to the left and one to the right are both positive to their own side", () => {
    for (const [by, side] of [
      [42, "left"],
      [-42, "right"],
    ] as const) {
      const read = readSensor(twist(by));
      if (!read.ok) expect.fail(read.error);
      expect(twistOf(read.value, side)).toBeCloseTo(42, 0);
      expect(twistOf(read.value, side === "left" ? "right" : "left")).toBeCloseTo(-42, 0);
    }
  });

  it("[S22] takes the last steady second: what moved before it does not count", () => {
    const onTheWay = Array.from({ length: 60 }, (_, at) => ({
      ...CHEST,
      ms: 3000 + at * 30,
      alpha: (350 + at * 0.7) % 360,
    }));
    const read = readSensor(twist(42, { end: [...onTheWay, ...still(turned(42), { seed: 2 })] }));
    expect(read.ok && read.value.degrees).toBeCloseTo(42, 0);
    const andBack = still(turned(42), { seed: 2 });
    const moving = andBack.map(({ ms, ...rest }, at) => ({
      ...rest,
      ms: ms + 1500,
      alpha: (32 - at * 0.35 + 360) % 360,
    }));
    const held = readSensor(twist(42, { end: [...andBack, ...moving] }));
    expect(held.ok && Math.abs(held.value.degrees - 42)).toBeLessThan(2);
  });

  it("[S22] shows the turn while it is made", () => {
    const [from, now] = [still(CHEST, { noise: 0 })[0], still(turned(-30), { noise: 0 })[0]];
    if (from === undefined || now === undefined) expect.fail();
    expect(liveDegrees("turn", from, now)).toBeCloseTo(-30, 6);
    expect(liveDegrees("lean", from, now)).toBeCloseTo(0, 4);
    expect(liveDegrees("turn", from, { ...now, alpha: null })).toBeNull();
  });
});

describe("a lean by the phone", () => {
  it("[S22] is the angle between the verticals, and needs no compass", () => {
    const blind = (samples: readonly OrientationSample[]) => samples.map((one) => ({ ...one, alpha: null }));
    fc.assert(
      fc.property(fc.double({ min: 5, max: 70, noNaN: true }), fc.integer(), (by, seed) => {
        const read = readSensor({
          measure: "lean",
          start: blind(still(CHEST, { seed })),
          end: blind(still({ ...CHEST, beta: CHEST.beta - by }, { seed: seed + 1 })),
          back: blind(still(CHEST, { seed: seed + 2 })),
        });
        if (!read.ok) expect.fail(read.error);
        expect(Math.abs(read.value.degrees - by)).toBeLessThan(0.8);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a sensor that cannot be believed", () => {
  const nulls = still(CHEST).map((one) => ({ ...one, alpha: null, beta: null, gamma: null }));
  const headless = still(CHEST).map((one) => ({ ...one, alpha: null }));
  const slow = still(turned(40), { every: 300, ms: 3000 });
  const swaying = still(turned(40)).map((one, at) => ({ ...one, alpha: 30 + 4 * Math.sin(at / 8) }));
  const frozen = still(turned(40), { noise: 0 });
  const jumping = still(turned(40), { seed: 2 }).with(50, { ...turned(120), ms: 5000 + 50 * 16 });
  const gappy = still(turned(40)).map((one, at) => ({ ...one, ms: one.ms + (at > 45 ? 700 : 0) }));

  it.each([
    ["no samples", twist(40, { start: [] }), "no-samples"],
    ["no samples at the end", twist(40, { end: [] }), "no-samples"],
    ["no values", twist(40, { end: nulls }), "all-null"],
    ["no heading", twist(40, { start: headless }), "all-null"],
    [
      "no numbers",
      twist(40, { end: nulls.map((one) => ({ ...one, alpha: Number.NaN, beta: 1, gamma: 1 })) }),
      "all-null",
    ],
    ["the same to the last digit", twist(40, { end: frozen }), "constant"],
    ["the same at the start", twist(40, { start: still(CHEST, { noise: 0 }) }), "constant"],
    ["three samples a second", twist(40, { end: slow }), "too-few"],
    ["half a second", twist(40, { end: still(turned(40), { ms: 500 }) }), "too-few"],
    ["a hole in its second", twist(40, { end: gappy }), "too-few"],
    ["a swaying body", twist(40, { end: swaying }), "unsteady"],
    ["one jump", twist(40, { end: jumping }), "jumps"],
    ["another zero on the way back", twist(40, { back: still(turned(9), { seed: 3 }) }), "drifted"],
    ["a lean instead of a turn", twist(40, { end: still({ ...turned(40), beta: 40 }, { seed: 2 }) }), "leaned"],
  ] as const)("[S22] %s is refused", (_, recording, why) => {
    expect(refusal(recording)).toBe(why);
  });

  it("[S22] one lost sample in between does not matter", () => {
    const end = still(turned(40), { seed: 2 }).with(40, { ms: 5000 + 40 * 16, alpha: null, beta: null, gamma: null });
    expect(Number(refusal(twist(40, { end })))).toBeCloseTo(40, 0);
  });

  it("[S22] the more it shakes the sooner it is refused, and what is read is never far off", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 8, noNaN: true }), fc.integer(), (noise, seed) => {
        const read = readSensor(twist(40, { end: still(turned(40), { noise, seed }) }));
        if (read.ok) expect(Math.abs(read.value.degrees - 40)).toBeLessThan(2.5);
        else expect(["unsteady", "leaned", "jumps"]).toContain(read.error);
        if (noise < 0.5) expect(read.ok).toBe(true);
        if (noise > 4) expect(read.ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it("[S22] never throws, whatever comes", () => {
    const anyAngle = fc.oneof(fc.constant(null), fc.double());
    const anySample = fc.record({ ms: fc.double(), alpha: anyAngle, beta: anyAngle, gamma: anyAngle });
    const anySamples = fc.array(anySample, { maxLength: 30 });
    fc.assert(
      fc.property(anySamples, anySamples, anySamples, fc.constantFrom("turn", "lean"), (start, end, back, measure) => {
        const read = readSensor({ measure, start, end, back });
        if (read.ok) expect(Number.isFinite(read.value.degrees)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
