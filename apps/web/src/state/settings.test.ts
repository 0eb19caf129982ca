import { BREATH, BREATH_RANGE, day, type Fact, fold, type Instant, MINUTES } from "@rollwell/engine";
import { BODY_TYPES, SKINS } from "@rollwell/figure";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULTS, type Settings, settingsOf } from "./settings.ts";

const on = day("2026-11-20");
const chosen = (name: string, value: unknown, at = 1): Fact => ({
  ...{ id: `${name}-${at}`, v: 1 as const, at: at as Instant, day: on, kind: "setting" as const, name, value },
});
const withOnly = (name: string, value: unknown): Settings => settingsOf(fold([chosen(name, value)]));

const GOOD: { readonly [Name in keyof Settings]: readonly Settings[Name][] } = {
  language: ["en", "es", null],
  units: ["auto", "cm", "inch"],
  voice: ["on", "off"],
  tones: ["on", "off"],
  buzz: ["on", "off"],
  voiceVolume: [0, 0.3, 1],
  tonesVolume: [0, 0.7, 1],
  coach: ["track", "live"],
  headset: ["spot", "step"],
  heard: ["unasked", "yes", "no"],
  lockTest: ["untested", "passed", "failed"],
  pacer: ["on", "off"],
  breath: [BREATH, { ...BREATH, in: 6 as typeof BREATH.in }],
  tools: [[], ["ball"], ["roller-46", "roller-91", "ball", "wall", "none"]],
  noFloor: ["yes", "no"],
  minutes: [MINUTES.min, 7, MINUTES.max],
  purpose: ["warm-up", "recovery", "daily"],
  focus: [[], ["low-back"], ["hips", "calves"]],
  dayStart: [0, 3, 6],
  look: ["system", "light", "dark"],
  eveningDark: ["on", "off"],
  body: BODY_TYPES,
  skin: SKINS,
  playerView: ["picture", "text"],
  tests: ["unasked", "on", "off"],
  test: ["twist", "stiffness"],
  methods: [{}, { twist: "phone-turn", "toe-touch": "number" }],
  quiet: ["on", "off"],
  pxPerCm: [null, 37.8, 62],
  chance: [null, 0, 123_456],
  leftOut: [null, 329_000],
};

const BAD: { readonly [Name in keyof Settings]: readonly unknown[] } = {
  language: ["de", "EN", "", 1, ["en"]],
  units: ["in", null],
  voice: [true, "yes", null],
  tones: [1],
  buzz: [{}],
  voiceVolume: [-0.01, 1.01, Number.NaN, "1", null],
  tonesVolume: [2, Number.POSITIVE_INFINITY],
  coach: ["radio"],
  headset: [null],
  heard: [true],
  lockTest: ["works", true],
  pacer: ["fast"],
  breath: [{ in: 2, out: 6 }, { in: 4, out: 9 }, { in: 4.5, out: 6 }, { in: 4 }, null, "4/6", [4, 6]],
  tools: [["sofa"], "ball", ["ball", "ball", "ball", "ball", "ball", "ball"], null],
  noFloor: [true],
  minutes: [2, 16, 5.5, "5", null],
  purpose: ["cure"],
  focus: [["neck"], [1], null],
  dayStart: [-1, 7, 2.5, "3"],
  look: ["auto"],
  eveningDark: [true],
  body: ["athletic", null],
  skin: ["1", 2],
  playerView: ["list"],
  tests: [true, "yes"],
  test: ["sit-up"],
  methods: [{ twist: "guess" }, { plank: "number" }, ["number"], null, "number"],
  quiet: [false],
  pxPerCm: [0, -1, 1000, "38", Number.NaN],
  chance: [-1, 0.5, "7"],
  leftOut: [-1, "today"],
};

describe("settings", () => {
  it("are the defaults until something is chosen", () => {
    expect(settingsOf(fold([]))).toEqual(DEFAULTS);
  });

  it.each(Object.entries(GOOD))("%s takes each of its values", (name, values) => {
    for (const value of values) expect(withOnly(name, value)).toEqual({ ...DEFAULTS, [name]: value });
  });

  it.each(Object.entries(BAD))("%s ignores what does not fit", (name, values) => {
    for (const value of values) expect(withOnly(name, value), JSON.stringify(value)).toEqual(DEFAULTS);
  });

  it("the last choice holds, and one that does not fit brings back the default, not an older choice", () => {
    expect(settingsOf(fold([chosen("minutes", 7, 2), chosen("minutes", 10, 1)])).minutes).toBe(7);
    expect(settingsOf(fold([chosen("minutes", 7, 1), chosen("minutes", 99, 2)])).minutes).toBe(DEFAULTS.minutes);
  });

  it("[S12] no setting makes a breath shorter or longer than its range, or adds a hold", () => {
    fc.assert(
      fc.property(fc.oneof(fc.record({ in: fc.integer(), out: fc.integer() }), fc.jsonValue()), (value) => {
        const { breath } = withOnly("breath", value);
        expect(breath.in).toBeGreaterThanOrEqual(BREATH_RANGE.in.min);
        expect(breath.in).toBeLessThanOrEqual(BREATH_RANGE.in.max);
        expect(breath.out).toBeGreaterThanOrEqual(BREATH_RANGE.out.min);
        expect(breath.out).toBeLessThanOrEqual(BREATH_RANGE.out.max);
      }),
    );
  });

  it("whatever a file or another version put there, they are usable", () => {
    const anyName = fc.oneof(fc.constantFrom(...Object.keys(DEFAULTS), "__proto__", "constructor"), fc.string());
    const anyValue = fc.oneof(
      fc.constantFrom<unknown>(...Object.values(GOOD).flat(), ...Object.values(BAD).flat()),
      fc.double(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(anyName, anyValue), { maxLength: 5 }), (pairs) => {
        const settings = settingsOf(fold(pairs.map(([name, value], i) => chosen(name, value, i + 1))));
        expect(Object.keys(settings).length).toBe(Object.keys(DEFAULTS).length);
        for (const name of Object.keys(DEFAULTS) as (keyof Settings)[])
          if (settings[name] !== DEFAULTS[name]) expect(withOnly(name, settings[name])[name]).toBe(settings[name]);
      }),
    );
  });
});
