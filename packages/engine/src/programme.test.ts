import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admitted, draft, flagged, part, pecOpener, rhomboidBall, work } from "../test/catalog.ts";
import { AXES, levels, span } from "./body.ts";
import { PROGRAMME_LIMITS, parseProgramme, STEP_KINDS, writeTrack } from "./programme.ts";
import { TOOLS } from "./technique.ts";
import { writeProgramme } from "./written.ts";

const good = {
  format: "rollwell-programme",
  version: 1,
  purpose: "daily",
  steps: [{ technique: "thoracic-roll", seconds: 120 }],
} as const;

const withStep = (step: object): unknown => ({ ...good, steps: [{ ...good.steps[0], ...step }] });

const codeOf = (raw: unknown): string => {
  const result = parseProgramme(raw);
  return result.ok ? "ok" : result.error.code;
};

describe("reading a programme", () => {
  it("needs a format, a version, a purpose, and steps with a technique and seconds", () => {
    expect(parseProgramme(good)).toEqual({
      ok: true,
      value: { purpose: "daily", steps: [{ kind: "work", technique: "thoracic-roll", seconds: 120 }] },
    });
    for (const field of ["format", "version", "purpose", "steps"]) {
      const { [field]: _, ...rest } = good as Readonly<Record<string, unknown>>;
      expect(codeOf(rest), field).not.toBe("ok");
    }
    expect(codeOf({ ...good, steps: [{ seconds: 10 }] })).toBe("missing");
    expect(codeOf({ ...good, steps: [{ technique: "calves" }] })).toBe("missing");
  });

  it.each([
    ["a list", []],
    ["a text", "rollwell-programme"],
    ["nothing", null],
    ["undefined", undefined],
    ["a number", 1],
  ])("refuses %s", (_, raw) => {
    expect(codeOf(raw)).toBe("not-an-object");
  });

  it.each([
    ["another format", { ...good, format: "gpx" }, "not-a-programme"],
    ["a future version", { ...good, version: 2 }, "unknown-version"],
    ["a version as text", { ...good, version: "1" }, "unknown-version"],
    ["an unknown purpose", { ...good, purpose: "therapy" }, "not-a-known-word"],
    ["steps that are no list", { ...good, steps: { length: 1 } }, "not-a-list"],
    ["too many steps", { ...good, steps: Array(PROGRAMME_LIMITS.steps + 1).fill(good.steps[0]) }, "too-many"],
    ["a step that is no step", { ...good, steps: [null] }, "not-an-object"],
    ["a title that is too long", { ...good, title: "x".repeat(501) }, "text-too-long"],
    ["minutes as text", { ...good, minutes: "5" }, "not-a-number"],
    ["infinite minutes", { ...good, minutes: Number.POSITIVE_INFINITY }, "not-a-number"],
    ["seconds that are not a number", withStep({ seconds: Number.NaN }), "not-a-number"],
    ["seconds as text", withStep({ seconds: "120" }), "not-a-number"],
    ["an unknown side", withStep({ side: "Left" }), "not-a-known-word"],
    ["an unknown tool", withStep({ tool: "hammer" }), "not-a-known-word"],
    ["an unknown kind", withStep({ kind: "rest" }), "not-a-known-word"],
    ["a track without an axis", withStep({ track: { from: "T8", to: "T3" } }), "missing"],
    ["a track on no axis of ours", withStep({ track: { axis: "neck", fromCm: 0, toCm: 1 } }), "not-a-known-word"],
    ["a track on an inherited axis", withStep({ track: Object.create({ axis: "spine" }) }), "missing"],
    ["a level that does not exist", withStep({ track: { axis: "spine", from: "T8", to: "T13" } }), "no-such-place"],
    ["a track beyond the body", withStep({ track: { axis: "calf", fromCm: 0, toCm: 1e9 } }), "no-such-place"],
    ["a track of nothing", withStep({ track: null }), "not-an-object"],
    ["a speed as text", withStep({ speedCmPerSecond: "2" }), "not-a-number"],
    ["a note as a list", withStep({ note: ["roll"] }), "not-a-text"],
    ["a note too long to read", withStep({ note: "x".repeat(501) }), "text-too-long"],
    ["reasons that are no reasons", withStep({ why: [{ code: 1, rule: "S2" }] }), "not-a-text"],
    ["a reason that is a sentence", withStep({ why: [{ code: "Roll your lower back", rule: "S2" }] }), "not-a-code"],
    ["a rule that is a sentence", withStep({ why: [{ code: "x", rule: "because I say so" }] }), "not-a-code"],
    [
      "an area left out that is none",
      { ...good, leftOut: [{ area: "neck", why: "x", rule: "S2" }] },
      "not-a-known-word",
    ],
    ["a sentence left out", { ...good, leftOut: [{ area: "lats", why: "no, do it", rule: "S2" }] }, "not-a-code"],
  ])("refuses %s", (_, raw, code) => {
    expect(codeOf(raw)).toBe(code);
  });

  it("says where it stumbled", () => {
    const result = parseProgramme({ ...good, steps: [good.steps[0], { technique: "calves", seconds: null }] });
    expect(result).toEqual({ ok: false, error: { code: "not-a-number", at: "steps[1].seconds" } });
  });

  it("[H23] takes no field from a prototype, and none from a `__proto__` in the file", () => {
    const inherited = Object.create(good) as object;
    expect(codeOf(inherited)).toBe("not-a-programme");
    const file = JSON.parse(
      '{"format":"rollwell-programme","version":1,"purpose":"daily","__proto__":{"minutes":99},"steps":[{"technique":"calves","seconds":60,"__proto__":{"speedCmPerSecond":50}}]}',
    ) as unknown;
    const result = parseProgramme(file);
    expect(result).toEqual({
      ok: true,
      value: { purpose: "daily", steps: [{ kind: "work", technique: "calves", seconds: 60 }] },
    });
    expect(Object.hasOwn(Object.prototype, "minutes")).toBe(false);
  });

  it("passes over fields it does not know", () => {
    expect(codeOf({ ...good, colour: "red", steps: [{ ...good.steps[0], intensity: 11 }] })).toBe("ok");
  });

  it("[H23] never throws, whatever it is given", () => {
    const jumble = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.record(
        {
          format: fc.constant("rollwell-programme"),
          version: fc.constant(1),
          title: fc.jsonValue({ maxDepth: 1 }),
          purpose: fc.oneof(fc.constant("daily"), fc.jsonValue({ maxDepth: 1 })),
          minutes: fc.oneof(fc.double(), fc.jsonValue({ maxDepth: 1 })),
          steps: fc.array(
            fc.record(
              {
                kind: fc.constantFrom(...STEP_KINDS, "other", 3),
                technique: fc.constantFrom("calves", "", "__proto__", 7),
                seconds: fc.oneof(fc.double(), fc.constantFrom("1", null)),
                side: fc.constantFrom("left", "both", null),
                tool: fc.constantFrom(...TOOLS, "x"),
                track: fc.oneof(
                  fc.jsonValue({ maxDepth: 1 }),
                  fc.record({
                    axis: fc.constantFrom(...AXES),
                    fromCm: fc.double(),
                    toCm: fc.double(),
                    from: fc.string(),
                  }),
                ),
                why: fc.array(fc.record({ code: fc.string(), rule: fc.string() }), { maxLength: 2 }),
              },
              { requiredKeys: ["technique", "seconds"] },
            ),
            { maxLength: 4 },
          ),
        },
        { requiredKeys: ["format", "version", "steps"] },
      ),
    );
    fc.assert(
      fc.property(jumble, (raw) => {
        const result = parseProgramme(raw);
        if (!result.ok) expect(result.error.code).toMatch(/^[a-z-]+$/);
      }),
    );
  });
});

describe("writing a programme", () => {
  it("[H17] writes the spine in vertebral levels and the rest in centimetres, low end first", () => {
    expect(writeTrack(levels("T3", "T8"))).toEqual({ axis: "spine", from: "T8", to: "T3" });
    expect(writeTrack(span("calf", 30, 11))).toEqual({ axis: "calf", fromCm: 11, toCm: 30 });
  });

  it("has units in the names, and what a step does not have is absent", () => {
    const plan = admitted(draft("daily", work("thoracic-roll", 120), work(pecOpener.id, 120)));
    const { steps, ...head } = writeProgramme(plan);
    expect(head).toMatchObject({ format: "rollwell-programme", version: 1, purpose: "daily", title: "" });
    expect(head.totalSeconds).toBe(steps.reduce((sum, { seconds }) => sum + seconds, 0));
    expect(steps[1]).toMatchObject({ kind: "work", speedCmPerSecond: 2.5, holdSeconds: 25 });
    expect(steps[1]?.track).toEqual({ axis: "spine", from: "T8", to: "T3" });
    expect(Object.keys(steps[3] ?? {})).toEqual(["kind", "technique", "area", "side", "seconds", "tool", "why"]);
  });

  it.each([
    ["short and without minutes", draft("warm-up", work("thoracic-roll", 30)), undefined],
    ["two-sided", draft("recovery", work("calves", 65), work("glutes", 60, { tool: "ball" })), undefined],
    ["with minutes to stretch to", { ...draft("daily", work("thoracic-roll", 120)), minutes: 3 }, undefined],
    [
      "with a note, a title and reasons",
      {
        ...draft(
          "daily",
          work("calves", 60, { note: "slowly", why: [{ code: "focus-calves", rule: "M2.1", value: 3 }] }),
        ),
        title: "Mine",
        leftOut: [{ area: "lats", why: "no-time", rule: "S2" }],
      },
      undefined,
    ],
    [
      "narrowed",
      draft("daily", work("lats", 60, { track: span("flank", 7, 9), holdSeconds: 20, speedCmPerSecond: 1 })),
      undefined,
    ],
    ["on both sides of two techniques", draft("daily", work(rhomboidBall.id, 90), work("calves-wall", 30)), undefined],
    [
      "with every part written",
      draft(
        "daily",
        part("set-up", "calves", 20, "left"),
        work("calves", 60, { side: "left" }),
        part("switch", "calves", 12, "right"),
        work("calves", 60, { side: "right" }),
        part("rise", "calves", 33),
      ),
      undefined,
    ],
    ["for somebody who rises slowly", draft("daily", work("calves", 60)), flagged("hypertension")],
  ] as const)("reads back as the same plan: %s", (_, written, person) => {
    const plan = admitted(written, person);
    const again = parseProgramme(JSON.parse(JSON.stringify(writeProgramme(plan))) as unknown);
    expect(again.ok).toBe(true);
    if (again.ok) expect(admitted(again.value, person)).toEqual(plan);
  });
});
