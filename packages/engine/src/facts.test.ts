import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFact, fact, noon, sessionOn, TODAY } from "../test/facts.ts";
import { decodeFact, ENDINGS, encodeFact, FACT_LIMITS, type FactBody, SYMPTOMS } from "./facts.ts";

const session = sessionOn(0);
const BODIES: readonly FactBody[] = [
  { kind: "screened", age: 30, answers: { pregnancy: "no" } },
  { kind: "screened", age: null, answers: {} },
  { kind: "started", session, programme: { format: "rollwell-programme" } },
  {
    kind: "chosen",
    session,
    how: "quiet",
    test: "twist",
    areas: [],
    chance: { thoracic: 0.83, lats: 0.08 },
    reason: "quiet-session",
  },
  { kind: "chosen", session, how: "rolled", test: null, areas: ["lats"], chance: {}, reason: "not-a-test-day" },
  {
    kind: "tested",
    session,
    when: "before",
    test: "twist",
    side: "left",
    tries: [41, 43.5, 42],
    practice: 2,
    method: "phone-turn",
    entered: "degrees",
    confirmed: [],
  },
  {
    kind: "tested",
    session: null,
    when: "after",
    test: "toe-touch",
    side: "both",
    tries: [-30.48],
    practice: 0,
    method: "number",
    entered: "inch",
    confirmed: ["outside-usual"],
  },
  { kind: "worked", session, step: 1, technique: "calves", area: "calves", side: "left", seconds: 60 },
  { kind: "held", session, area: "calves", side: "left", seconds: 25 },
  { kind: "hurt", session, area: "calves", pain: 4 },
  { kind: "eased", session, area: "calves" },
  { kind: "symptom", session, symptom: "numb" },
  { kind: "ended", session, how: "done" },
  { kind: "felt", session, pain: 3 },
  { kind: "sore", area: "lats", soreness: 2 },
  { kind: "asked-soreness" },
  { kind: "setting", name: "units", value: "inch" },
];

const stored = (raw: unknown): unknown => JSON.parse(JSON.stringify(raw)) as unknown;
const bodyOf = (kind: FactBody["kind"]): FactBody => BODIES.find((body) => body.kind === kind) as FactBody;
const good = { ...fact(0, bodyOf("hurt")) };

describe("the codec", () => {
  it.each(BODIES.map((body) => [body.kind, body] as const))("reads and writes %s unchanged", (_, body) => {
    const known = fact(0, body);
    const read = decodeFact(stored(encodeFact(known)));
    expect(read).toEqual({ ok: true, value: known });
    if (read.ok) expect(JSON.stringify(encodeFact(read.value))).toBe(JSON.stringify(known));
  });

  it("[H26] keeps what it does not know to the byte: kinds, versions, extra fields, their order", () => {
    const anyRaw = fc
      .record({
        kind: fc.constantFrom("hurt", "measured", ""),
        v: fc.constantFrom(1, 2, null),
        more: fc.jsonValue({ maxDepth: 3 }),
      })
      .map((raw) => stored({ ...raw, id: "x", at: noon(TODAY) }));
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const read = decodeFact(raw);
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        expect(read.value.kind).toBe("unknown");
        expect(JSON.stringify(encodeFact(read.value))).toBe(JSON.stringify(raw));
      }),
    );
  });

  it("[H26] any fact survives being stored and read, twice", () => {
    fc.assert(
      fc.property(anyFact, (any) => {
        const once = stored(encodeFact(any));
        const read = decodeFact(once);
        if (!read.ok) expect.fail(read.error);
        expect(stored(encodeFact(read.value))).toEqual(once);
        if (any.kind !== "unknown") expect(read.value).toEqual(any);
      }),
    );
  });

  it("keeps fields of a known fact that a newer version added", () => {
    const newer = { ...good, mood: "calm" };
    const read = decodeFact(newer);
    expect(read.ok && encodeFact(read.value)).toEqual(newer);
  });

  it.each([
    ["a future version", { v: 2 }],
    ["a version as text", { v: "1" }],
    ["no moment", { at: undefined }],
    ["a moment before time", { at: -1 }],
    ["a moment as text", { at: "2026" }],
    ["no day", { day: "2026-02-30" }],
    ["a day as a number", { day: 20_261_120 }],
    ["a pain of 11", { pain: 11 }],
    ["a pain of 4.5", { pain: 4.5 }],
    ["a pain as text", { pain: "4" }],
    ["an area that is none", { area: "neck" }],
    ["an area from a prototype", { area: "toString" }],
    ["a session of no day", { session: "yesterday~a" }],
    ["a session without a name", { session: "2026-11-20" }],
    ["a kind from a prototype", { kind: "constructor" }],
    ["a kind that is no text", { kind: 7 }],
  ])("takes %s for unknown, never for something near it", (_, change) => {
    const read = decodeFact({ ...good, ...change });
    expect(read.ok && read.value.kind).toBe("unknown");
  });

  it.each([
    ["a test that is none", { test: "splits" }],
    ["a time that is neither before nor after", { when: "during" }],
    ["no tries", { tries: [] }],
    ["more tries than anybody makes", { tries: Array.from({ length: 9 }, () => 40) }],
    ["a try as text", { tries: ["40"] }],
    ["a try that is no number", { tries: [40, Number.NaN] }],
    ["a try beyond all measure", { tries: [1e9] }],
    ["half a practice try", { practice: 1.5 }],
    ["a method to come", { method: "radar" }],
    ["a unit to come", { entered: "feet" }],
    ["a confirmation that is no text", { confirmed: [7] }],
    ["a session left out", { session: undefined }],
  ])("[S22] takes a test with %s for unknown", (_, change) => {
    const read = decodeFact({ ...fact(0, bodyOf("tested")), ...change });
    expect(read.ok && read.value.kind).toBe("unknown");
  });

  it.each([
    ["a chance above one", { chance: { lats: 1.1 } }],
    ["a chance as text", { chance: { lats: "1" } }],
    ["a chance for what is no area", { chance: { neck: 0.5 } }],
    ["a list for chances", { chance: [] }],
    ["an area that is none", { areas: ["neck"] }],
    ["neither rolled nor quiet", { how: "loud" }],
    ["a test that is none", { test: "splits" }],
  ])("[S22] takes a choice with %s for unknown", (_, change) => {
    const read = decodeFact({ ...fact(0, bodyOf("chosen")), ...change });
    expect(read.ok && read.value.kind).toBe("unknown");
  });

  it.each([
    ["nothing", null],
    ["a list", []],
    ["a text", "x"],
    ["no id", { ...good, id: undefined }],
    ["an empty id", { ...good, id: "" }],
    ["an id as a number", { ...good, id: 7 }],
    ["an id beyond its length", { ...good, id: "x".repeat(FACT_LIMITS.id + 1) }],
    ["an inherited id", Object.create(good)],
  ])("[H26] is no fact at all: %s", (_, raw) => {
    expect(decodeFact(raw).ok).toBe(false);
  });

  it("[H26] refuses what is too deep, however deep, without falling over", () => {
    let deep: unknown = "bottom";
    for (let i = 0; i < 50_000; i++) deep = { deep };
    expect(decodeFact({ ...good, deep })).toEqual({ ok: false, error: "too-deep" });
    let fine: unknown = "bottom";
    for (let i = 0; i < FACT_LIMITS.depth - 1; i++) fine = [fine];
    expect(decodeFact({ ...good, fine }).ok).toBe(true);
    expect(decodeFact({ ...good, fine: [[fine]] }).ok).toBe(false);
  });

  it("[H26] takes a very wide one without falling over", () => {
    const wide = Array.from({ length: 300_000 }, (_, i) => i);
    expect(() => decodeFact({ ...good, wide })).not.toThrow();
    expect(() => decodeFact({ id: "x", v: 1, kind: "started", programme: wide })).not.toThrow();
  });

  it("[H26] never throws, whatever is stored under an id", () => {
    const hostile = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.record({
        id: fc.oneof(fc.constant("x"), fc.jsonValue({ maxDepth: 1 })),
        v: fc.constantFrom<unknown>(1, 2, null),
        kind: fc.oneof(fc.constantFrom(...BODIES.map(({ kind }) => kind)), fc.constantFrom("__proto__", "valueOf")),
        at: fc.oneof(fc.double(), fc.constant(noon(TODAY))),
        day: fc.oneof(fc.string(), fc.constant(TODAY)),
        session: fc.oneof(fc.constant(session), fc.jsonValue({ maxDepth: 1 })),
        answers: fc.jsonValue({ maxDepth: 2 }),
        pain: fc.oneof(fc.double(), fc.integer({ min: -1, max: 11 })),
        how: fc.constantFrom<unknown>(...ENDINGS, "other", null),
        symptom: fc.constantFrom<unknown>(...SYMPTOMS, "other", null),
        programme: fc.jsonValue({ maxDepth: 2 }),
      }),
    );
    fc.assert(
      fc.property(hostile, (raw) => {
        const read = decodeFact(raw);
        if (read.ok) expect(stored(encodeFact(read.value))).toEqual(stored(raw));
      }),
    );
  });

  it("knows a warning sign for each quality that stops", () => {
    expect(SYMPTOMS).toEqual(["sharp", "numb", "tingling", "radiating", "weak", "dizzy", "chest-pain"]);
  });
});
