import {
  AXES,
  adapt,
  admit,
  directsPressure,
  fold,
  LEVELS,
  NO_PAST,
  NOTHING_TO_DECLARE,
  type Person,
  PURPOSES,
  parseProgramme,
  plan,
  STEP_KINDS,
  screen,
  TOOLS,
  type WrittenProgramme,
  writeProgramme,
} from "@rollwell/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOG } from "../src/index.ts";
import { DANGEROUS, INNOCENT } from "./notes.ts";
import { type Circumstances, judge } from "./oracle/method-table.ts";
import { circumstancesOf, factsOf, type Past, TODAY, type Told } from "./oracle/person.ts";

/** Whoever it is for: a file cannot know what they own, so everything is there. */
const has = { tools: TOOLS, noFloor: false };
const quiet: Past = { sessions: [], reports: [] };
const soreLats: Past = {
  sessions: [],
  reports: [
    { ago: 0, area: "lats", soreness: 5 },
    { ago: 1, area: "calves", soreness: 7 },
  ],
};

interface Recipient {
  readonly person: Person;
  readonly today: Circumstances;
}
function recipient(told: Told, past: Past): Recipient {
  const clearance = screen({ age: told.age, answers: { ...NOTHING_TO_DECLARE.answers, ...told.flags } });
  const standing = past === quiet ? NO_PAST : adapt(fold(factsOf(past)), TODAY);
  return { person: { clearance, standing }, today: circumstancesOf(past, told, has) };
}
const RECIPIENTS: readonly Recipient[] = [
  recipient({ age: 30, flags: {} }, quiet),
  recipient({ age: 30, flags: {} }, soreLats),
  recipient({ age: 70, flags: { "local-upper-back": "yes" } }, quiet),
  recipient({ age: 30, flags: { hypertension: "unsure", hypermobility: "yes" } }, quiet),
];

type Json = Readonly<Record<string, unknown>>;

/** Real sessions to start from: they are admitted as they are, so that each change is tried on its own. */
const GOOD: readonly WrittenProgramme[] = PURPOSES.flatMap((purpose) =>
  [3, 5, 8, 12].flatMap((minutes) => {
    const world = { clearance: screen(NOTHING_TO_DECLARE), standing: NO_PAST, catalog: CATALOG, seed: minutes };
    const result = plan(
      { minutes, purpose, focus: ["chest", "sides"], tools: ["roller-91", "ball", "wall"], noFloor: false },
      world,
    );
    return result.ok ? [writeProgramme(result.value)] : [];
  }),
);

/** The same as somebody would write it by hand: only what has to be there. */
const bare = ({ format, version, purpose, title, steps }: WrittenProgramme): Json => ({
  format,
  version,
  purpose,
  title,
  steps: steps
    .filter(({ kind, side }) => kind === "work" && side !== "right")
    .map(({ technique, seconds }) => ({ technique, seconds })),
});

const edge = fc.constantFrom<unknown>(
  ...[0, -1, 1, 19, 20, 25, 30, 31, 45, 59.5, 60, 61, 90, 120, 121, 180, 181, 900, 1e9, -1e9],
  ...[2.5, 5, 5.000_001, 1e-9, Number.NaN, Number.POSITIVE_INFINITY],
  ...[null, "", "60", true, [], {}],
);
const level = fc.constantFrom(...LEVELS, "T0", "T13", "l3", "C/S", "L1–L5");
const place = fc.oneof(fc.integer({ min: -20, max: 60 }), fc.double({ min: -10, max: 50, noNaN: true }), edge);
const anyTrack: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ axis: fc.constant("spine"), from: level, to: level }),
  fc.record({ axis: fc.constantFrom(...AXES, "neck"), fromCm: place, toCm: place }),
  edge,
);
const names = [...CATALOG.techniques.map(({ id }) => id), "lower-back", "__proto__", "toString", ""];
const anyChange: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ track: anyTrack }),
  fc.record({ seconds: edge }),
  fc.record({ speedCmPerSecond: edge }),
  fc.record({ holdSeconds: edge }),
  fc.record({ technique: fc.constantFrom(...names) }),
  fc.record({ tool: fc.constantFrom<unknown>(...TOOLS, "foot", 7) }),
  fc.record({ side: fc.constantFrom<unknown>("left", "right", "both", "low", null) }),
  fc.record({ kind: fc.constantFrom<unknown>(...STEP_KINDS, "rest") }),
  fc.record({ area: fc.constantFrom<unknown>("calves", "lats", "low-back-movement", "lumbar") }),
  fc.record({ note: fc.constantFrom<unknown>(...DANGEROUS.en.slice(0, 6), "slowly", 9) }),
  fc.constant(JSON.parse('{"__proto__":{"seconds":5,"tool":"ball"}}') as Json),
);

/** What is done to a list of steps: changed, doubled, dropped, swapped. */
const anyOperation = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("change" as const), at: fc.nat(30), change: anyChange }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("double" as const, "drop" as const, "swap" as const),
      at: fc.nat(30),
      to: fc.nat(30),
    }),
  },
);

function operate(
  steps: readonly unknown[],
  op: { readonly kind: string; readonly at: number; readonly to?: number; readonly change?: Json },
): readonly unknown[] {
  if (steps.length === 0) return steps;
  const at = op.at % steps.length;
  const to = (op.to ?? 0) % steps.length;
  switch (op.kind) {
    case "change":
      return steps.with(at, { ...(steps[at] as Json), ...op.change });
    case "double":
      return steps.toSpliced(to, 0, steps[at]);
    case "drop":
      return steps.toSpliced(at, 1);
    default:
      return steps.with(at, steps[to]).with(to, steps[at]);
  }
}

const anyHead = fc.record(
  { minutes: edge, totalSeconds: edge, purpose: fc.constantFrom<unknown>(...PURPOSES, "cure") },
  { requiredKeys: [] },
);

const anyMutant: fc.Arbitrary<Json> = fc
  .record({
    good: fc.constantFrom(...GOOD),
    form: fc.constantFrom("whole", "loose", "bare"),
    operations: fc.array(anyOperation, { minLength: 1, maxLength: 3 }),
    head: fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: anyHead }),
  })
  .map(({ good, form, operations, head }) => {
    // `loose`: the author has changed the total as well, or never said one.
    const base: Json =
      form === "bare"
        ? bare(good)
        : form === "loose"
          ? { ...good, totalSeconds: undefined, minutes: undefined }
          : { ...good };
    return { ...base, steps: operations.reduce(operate, base["steps"] as readonly unknown[]), ...head };
  });

/** Admitted or not; what is admitted has nothing against it. */
function judged(raw: unknown, { person, today }: Recipient): "admitted" | "refused" {
  const parsed = parseProgramme(raw);
  if (!parsed.ok) return "refused";
  const result = admit(parsed.value, CATALOG, person);
  if (!result.ok) return "refused";
  const written = writeProgramme(result.value);
  const violations = judge(written, today);
  if (violations.length > 0) expect.fail(JSON.stringify(violations));
  const again = parseProgramme(JSON.parse(JSON.stringify(written)) as unknown);
  if (!again.ok) expect.fail(`reads not back: ${again.error.code} at ${again.error.at}`);
  expect(admit(again.value, CATALOG, person)).toEqual(result);
  return "admitted";
}

describe("a hostile programme", () => {
  it("starts from sessions that are admitted as they are, whole and by hand", () => {
    expect(GOOD.length).toBeGreaterThan(9);
    for (const good of GOOD) {
      expect(judged(good, RECIPIENTS[0] as Recipient)).toBe("admitted");
      expect(judged(bare(good), RECIPIENTS[0] as Recipient)).toBe("admitted");
    }
  });

  it("[H23] made of a good one by any change is refused, or has nothing against it", () => {
    const count = { admitted: 0, refused: 0 };
    fc.assert(
      fc.property(anyMutant, fc.constantFrom(...RECIPIENTS), (raw, to) => {
        count[judged(raw, to)] += 1;
      }),
    );
    // Both ways are really tried.
    const runs = count.admitted + count.refused;
    expect(count.admitted).toBeGreaterThan(runs * 0.03);
    expect(count.refused).toBeGreaterThan(runs * 0.2);
  });

  it("[H23] out of thin air is refused, or has nothing against it", () => {
    const step = fc.record(
      {
        kind: fc.constantFrom<unknown>(...STEP_KINDS, "work", "work"),
        technique: fc.constantFrom(...names),
        seconds: fc.oneof(fc.integer({ min: 1, max: 200 }), edge),
        side: fc.constantFrom<unknown>("left", "right", "both"),
        tool: fc.constantFrom<unknown>(...TOOLS),
        track: anyTrack,
        speedCmPerSecond: edge,
        holdSeconds: edge,
      },
      { requiredKeys: ["technique", "seconds"] },
    );
    const raw = fc.record(
      {
        format: fc.constant("rollwell-programme"),
        version: fc.constant(1),
        purpose: fc.constantFrom(...PURPOSES),
        minutes: edge,
        totalSeconds: edge,
        steps: fc.array(step, { maxLength: 4 }),
      },
      { requiredKeys: ["format", "version", "purpose", "steps"] },
    );
    fc.assert(
      fc.property(raw, fc.constantFrom(...RECIPIENTS), (value, to) => {
        judged(value, to);
      }),
    );
  });

  it("[H01] every level of the spine, as a track for every technique and tool, is refused or safe", () => {
    for (const { id, tools } of CATALOG.techniques)
      for (const tool of tools)
        for (const from of LEVELS)
          for (const to of ["L3", "T12", "T3", "C5", from]) {
            const file = {
              format: "rollwell-programme",
              version: 1,
              purpose: "daily",
              steps: [{ technique: id, seconds: 60, tool, track: { axis: "spine", from, to } }],
            };
            judged(file, RECIPIENTS[0] as Recipient);
          }
  });

  it("[H02] nothing above T3 is ever admitted, [M2.3] by no tool and no technique", () => {
    const high = ["C1", "C4", "C7", "T1", "T2"];
    for (const { id, tools } of CATALOG.techniques)
      for (const tool of tools)
        for (const to of high) {
          const file = {
            format: "rollwell-programme",
            version: 1,
            purpose: "daily",
            steps: [{ technique: id, seconds: 60, tool, track: { axis: "spine", from: "T8", to } }],
          };
          expect(judged(file, RECIPIENTS[0] as Recipient), `${id} ${tool} ${to}`).toBe("refused");
        }
  });
});

describe("an author's note", () => {
  const missed = (language: "en" | "es") =>
    DANGEROUS[language].filter((note) => directsPressure(note, CATALOG.lexicon) === null);
  const alarms = (language: "en" | "es") =>
    INNOCENT[language].filter((note) => directsPressure(note, CATALOG.lexicon) !== null);

  // The lists are a second net: a note moves nothing and is never spoken. What they are known to miss stands here, so
  // that a change of the lists or of the reader shows.
  it("[S8] that directs pressure to a forbidden zone is refused, in English", () => {
    expect(missed("en")).toEqual([
      "then do the lumbar too",
      "lower back: 60 seconds",
      "Don't skip the lower back",
      "never stop before the low back; roll it too",
      "LOWER BACK!! roll it hard",
      "continue past T12 to L3",
    ]);
  });

  it("[S8] that directs pressure to a forbidden zone is refused, in Spanish", () => {
    expect(missed("es")).toEqual(["no te olvides de la lumbar", "pisa la lumbar con la bola"]);
  });

  it("[H23] that is innocent is let through, but for a few that are in doubt", () => {
    expect(alarms("en")).toEqual([
      "don't put pressure on the tailbone",
      "roll toward the waist and stop well above it",
    ]);
    expect(alarms("es")).toEqual([
      "si te duele la espalda baja, para",
      "para mi espalda baja rígida: los glúteos",
      "nada de presión en la columna",
      "la espalda baja no toca el rodillo",
    ]);
  });

  it("[H23] is judged wherever it stands: in any step, and in the title", () => {
    const [good] = GOOD;
    for (const note of [DANGEROUS.en[0], DANGEROUS.es[0]]) {
      for (const [at, step] of (good?.steps ?? []).entries()) {
        if (step.kind === "rise") continue; // shows no note
        const steps = good?.steps.map((one, i) => (i === at ? { ...one, note } : one));
        expect(judged({ ...good, steps }, RECIPIENTS[0] as Recipient), `${step.kind} ${at}`).toBe("refused");
      }
      expect(judged({ ...good, title: note }, RECIPIENTS[0] as Recipient)).toBe("refused");
    }
  });
});
