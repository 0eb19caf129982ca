/** Facts by hand, and any facts at all. */
import * as fc from "fast-check";
import { ENTRIES, METHODS, OCCASIONS, TEST_IDS } from "../src/assess-reading.ts";
import { AREAS, type Area, SIDES } from "../src/body.ts";
import { ENDINGS, type Fact, type FactBody, type KnownFact, type SessionId, SYMPTOMS } from "../src/facts.ts";
import { ANSWERS, NOTHING_TO_DECLARE, QUESTIONS } from "../src/screening.ts";
import { addDays, type Day, day, dayNumber, instant } from "../src/units.ts";

export const TODAY = day("2026-11-20");
const MS_PER_DAY = 86_400_000;

/** Noon of a day, and so many ms later. */
export const noon = (on: Day, later = 0) => instant((dayNumber(on) + 0.5) * MS_PER_DAY + later);

let made = 0;

/** A fact of `ago` days before today; its id is new, its moment `later` ms after noon. */
export function fact(ago: number, body: FactBody, later = 0): KnownFact {
  made += 1;
  const on = addDays(TODAY, -ago);
  return { id: `f${made}`, v: 1, at: noon(on, later), day: on, ...body };
}

export const sessionOn = (ago: number, name = "a"): SessionId => `${addDays(TODAY, -ago)}~${name}`;

export const screenedOn = (
  ago: number,
  answers: Readonly<Record<string, "yes" | "no" | "unsure">> = {},
  later = 0,
): KnownFact => fact(ago, { kind: "screened", age: 30, answers: { ...NOTHING_TO_DECLARE.answers, ...answers } }, later);

interface Past {
  readonly area: Area;
  readonly technique?: string;
  readonly pain?: number;
  /** Told on the day after. */
  readonly sore?: number;
  readonly how?: (typeof ENDINGS)[number];
  readonly name?: string;
}

/** A session of one area, `ago` days before today, as the facts it leaves. */
export function sessionFacts(
  ago: number,
  { area, technique = "x", pain, sore, how = "done", name = "a" }: Past,
): readonly Fact[] {
  const session = sessionOn(ago, name);
  return [
    fact(ago, { kind: "started", session, programme: {} }),
    fact(ago, { kind: "worked", session, step: 1, technique, area, side: "both", seconds: 120 }, 1),
    ...(pain === undefined ? [] : [fact(ago, { kind: "hurt", session, area, pain }, 2)]),
    fact(ago, { kind: "ended", session, how }, 3),
    ...(sore === undefined ? [] : [soreOn(ago - 1, area, sore)]),
  ];
}

export const soreOn = (ago: number, area: Area, soreness: number): KnownFact =>
  fact(ago, { kind: "sore", area, soreness });

const anyAgo = fc.integer({ min: -1, max: 12 });
const anyArea = fc.constantFrom(...AREAS.slice(0, 4));
const anyScore = fc.integer({ min: 0, max: 10 });
const anyAnswers = fc.dictionary(
  fc.constantFrom(...QUESTIONS.slice(0, 12).map(({ id }) => id)),
  fc.constantFrom(...ANSWERS),
);
const anySession = fc.tuple(anyAgo, fc.constantFrom("a", "b", "c")).map(([ago, name]) => sessionOn(ago, name));

const anyBody: fc.Arbitrary<FactBody> = fc.oneof(
  fc.record({
    kind: fc.constant("screened" as const),
    age: fc.constantFrom(null, 12, 30, 30, 70),
    answers: anyAnswers.map((answers) => ({ ...NOTHING_TO_DECLARE.answers, ...answers })),
  }),
  fc.record({
    session: anySession,
    kind: fc.constant("started" as const),
    programme: fc.constantFrom<unknown>({}, { a: 1 }, null, "x"),
  }),
  fc.record({
    session: anySession,
    kind: fc.constant("chosen" as const),
    how: fc.constantFrom("rolled" as const, "quiet" as const),
    test: fc.constantFrom(null, ...TEST_IDS),
    areas: fc.uniqueArray(anyArea, { maxLength: 3 }),
    chance: fc.dictionary(anyArea, fc.constantFrom(0, 0.25, 1)),
    reason: fc.constantFrom("quiet-session", "nothing-to-learn"),
  }),
  fc.record({
    session: fc.oneof(fc.constant(null), anySession),
    kind: fc.constant("tested" as const),
    when: fc.constantFrom(...OCCASIONS),
    test: fc.constantFrom(...TEST_IDS),
    side: fc.constantFrom(...SIDES),
    tries: fc.array(fc.integer({ min: -5, max: 90 }), { minLength: 1, maxLength: 4 }),
    practice: fc.integer({ min: 0, max: 2 }),
    method: fc.constantFrom(...METHODS),
    entered: fc.constantFrom(...ENTRIES),
    confirmed: fc.subarray(["outside-usual", "reversed"]),
  }),
  fc.record({
    session: anySession,
    kind: fc.constant("worked" as const),
    step: fc.integer({ min: 0, max: 3 }),
    technique: fc.constantFrom("calves", "glutes"),
    area: anyArea,
    side: fc.constantFrom(...SIDES),
    seconds: fc.integer({ min: 0, max: 3 }).map((n) => n * 60),
  }),
  fc.record({
    session: anySession,
    kind: fc.constant("held" as const),
    area: anyArea,
    side: fc.constantFrom(...SIDES),
    seconds: fc.integer({ min: 20, max: 30 }),
  }),
  fc.record({ session: anySession, kind: fc.constant("hurt" as const), area: anyArea, pain: anyScore }),
  fc.record({ session: anySession, kind: fc.constant("eased" as const), area: anyArea }),
  fc.record({ session: anySession, kind: fc.constant("symptom" as const), symptom: fc.constantFrom(...SYMPTOMS) }),
  fc.record({ session: anySession, kind: fc.constant("ended" as const), how: fc.constantFrom(...ENDINGS) }),
  fc.record({ session: anySession, kind: fc.constant("felt" as const), pain: anyScore }),
  fc.record({ kind: fc.constant("sore" as const), area: anyArea, soreness: anyScore }),
  fc.constant({ kind: "asked-soreness" as const }),
  fc.record({
    kind: fc.constant("setting" as const),
    name: fc.constantFrom("units", "voice"),
    value: fc.constantFrom<unknown>("cm", "inch", null, 3),
  }),
);

/** Moments that often fall together, so that ties are tried. */
const anyKnown: fc.Arbitrary<KnownFact> = fc
  .tuple(anyAgo, fc.integer({ min: 0, max: 2 }), anyBody)
  .map(([ago, later, body]) => fact(ago, body, later));

/** Of a version or kind to come, or damaged. */
const anyUnknown: fc.Arbitrary<Fact> = fc
  .record({
    kind: fc.constantFrom("screened", "symptom", "ended", "measured"),
    v: fc.constantFrom(1, 2, "x"),
    at: fc.constantFrom<unknown>(noon(TODAY), noon(TODAY, 1), noon(addDays(TODAY, -3)), -1, "never"),
    day: fc.constantFrom<unknown>(TODAY, "soon", addDays(TODAY, -3)),
    how: fc.constantFrom("done", "stopped", "burst"),
    session: fc.constantFrom<unknown>(sessionOn(0), 5),
  })
  .map((raw) => {
    made += 1;
    return { kind: "unknown", id: `u${made}`, raw: { id: `u${made}`, ...raw } };
  });

export const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 6, arbitrary: anyKnown },
  { weight: 1, arbitrary: anyUnknown },
);
