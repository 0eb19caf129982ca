import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFact, fact, noon, screenedOn, sessionFacts, sessionOn, soreOn, TODAY } from "../test/facts.ts";
import type { Fact, FactBody } from "./facts.ts";
import {
  areasWorked,
  clearanceOn,
  dayRecord,
  EMPTY_JOURNAL,
  extend,
  fold,
  type Journal,
  openSession,
  peakPain,
} from "./journal.ts";
import { type Clearance, severity } from "./screening.ts";
import { addDays } from "./units.ts";

const anyFacts = fc.array(anyFact, { maxLength: 14 });
const shuffled = anyFacts.chain((facts) =>
  fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
);

const kinds = (clearance: Clearance): string =>
  clearance.kind === "not-now" ? (clearance.reasons[0]?.code ?? "") : clearance.kind;
const unknown = (raw: Readonly<Record<string, unknown>>): Fact => ({
  kind: "unknown",
  id: "u",
  raw,
});

describe("fold", () => {
  it("[H26] does not depend on the order of the facts", () => {
    fc.assert(fc.property(shuffled, ([facts, other]) => isDeepStrictEqual(fold(other), fold(facts))));
  });

  it("[H26] a fact told twice, or all of them, changes nothing", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const once = fold(facts);
        return (
          isDeepStrictEqual(fold([...facts, ...facts]), once) &&
          isDeepStrictEqual(fold([...facts].reverse().concat(facts)), once)
        );
      }),
    );
  });

  it("[H26] extending by one is the same as folding them all, and leaves the journal before as it was", () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (first, rest) => {
        const base = fold(first);
        const steps: Journal[] = [base];
        for (const next of rest) steps.push(extend(steps.at(-1) as Journal, next));
        return (
          isDeepStrictEqual(steps.at(-1), fold([...first, ...rest])) &&
          isDeepStrictEqual(base, fold(first)) &&
          isDeepStrictEqual(steps[1] ?? base, fold([...first, ...rest.slice(0, 1)]))
        );
      }),
    );
  });

  it("starts from nothing and is not written into", () => {
    fold(sessionFacts(1, { area: "lats" }));
    extend(EMPTY_JOURNAL, screenedOn(0));
    expect(EMPTY_JOURNAL).toEqual(fold([]));
    expect(EMPTY_JOURNAL.months.size).toBe(0);
  });

  it("a fact it does not know changes nothing, unless it is a screening or a stop", () => {
    const journal = fold([screenedOn(1), ...sessionFacts(1, { area: "lats" })]);
    const odd = unknown({ id: "u", kind: "measured", v: 9, at: noon(TODAY), day: TODAY });
    expect(extend(journal, odd)).toEqual(journal);
  });
});

describe("what is remembered", () => {
  const session = sessionOn(0);
  const body = (pain: number): FactBody => ({ kind: "hurt", session, area: "lats", pain });

  it("of pain and soreness, the greater", () => {
    const record = dayRecord(
      fold([fact(0, body(3)), fact(0, body(6)), fact(0, body(2)), soreOn(0, "lats", 5), soreOn(0, "lats", 1)]),
      TODAY,
    );
    expect(record?.sessions.get(session)?.pain).toEqual({ lats: 6 });
    expect(record?.soreness).toEqual({ lats: 5 });
    expect(record?.askedSoreness).toBe("asked");
  });

  it("of endings, the more cautious", () => {
    for (const [how, other, holds] of [
      ["done", "stopped", "stopped"],
      ["stopped", "done", "stopped"],
      ["abandoned", "done", "abandoned"],
      ["ended", "abandoned", "abandoned"],
    ] as const) {
      const journal = fold([
        fact(0, { kind: "ended", session, how }),
        fact(0, { kind: "ended", session, how: other }, 5),
      ]);
      expect(dayRecord(journal, TODAY)?.sessions.get(session)).toMatchObject({
        ending: holds,
        endedAt: noon(TODAY, 5),
      });
    }
  });

  it("of work told twice for a step, the longer; steps in their order", () => {
    const worked = (step: number, seconds: number) =>
      fact(0, { kind: "worked", session, step, technique: "calves", area: "calves", side: "left", seconds });
    const journal = fold([worked(3, 10), worked(1, 40), worked(1, 60), worked(1, 50)]);
    const record = dayRecord(journal, TODAY);
    expect(record?.sessions.get(session)?.worked.map(({ step, seconds }) => [step, seconds])).toEqual([
      [1, 60],
      [3, 10],
    ]);
    expect(record && areasWorked(record)).toEqual(["calves"]);
  });

  it("of a session begun twice, the first beginning", () => {
    const started = (programme: unknown, later: number) => fact(0, { kind: "started", session, programme }, later);
    const journal = fold([started("second", 9), started("first", 1)]);
    expect(dayRecord(journal, TODAY)?.sessions.get(session)).toMatchObject({
      programme: "first",
      startedAt: noon(TODAY, 1),
    });
  });

  it("of a setting, the latest, and of two at one moment always the same", () => {
    const set = (value: string, later: number) => fact(0, { kind: "setting", name: "units", value }, later);
    expect(fold([set("inch", 2), set("cm", 1)]).settings.get("units")?.value).toBe("inch");
    const [one, other] = [set("cm", 1), set("inch", 1)];
    expect(fold([one, other])).toEqual(fold([other, one]));
  });

  it("a session belongs to the day it began, whatever the day of its facts", () => {
    const late = fact(0, {
      kind: "worked",
      session: sessionOn(1),
      step: 0,
      technique: "x",
      area: "lats",
      side: "both",
      seconds: 60,
    });
    const journal = fold([late]);
    expect(dayRecord(journal, TODAY)).toBeNull();
    expect(dayRecord(journal, addDays(TODAY, -1))?.sessions.size).toBe(1);
    expect(journal.firstDay).toBe(addDays(TODAY, -1));
  });

  it("[S10] peak pain is the greatest told, in the area or afterwards", () => {
    const journal = fold([
      fact(0, body(3)),
      fact(0, { kind: "felt", session, pain: 5 }),
      fact(0, { kind: "felt", session, pain: 2 }),
    ]);
    const record = dayRecord(journal, TODAY)?.sessions.get(session);
    expect(record && [peakPain(record, "lats"), peakPain(record, "calves")]).toEqual([5, 5]);
    const silent = dayRecord(fold([fact(0, { kind: "eased", session, area: "lats" })]), TODAY)?.sessions.get(session);
    expect(silent && peakPain(silent, "lats")).toBeNull();
  });
});

describe("what is remembered of tests", () => {
  const session = sessionOn(2);
  const tested = (tries: readonly number[], later: number, of: string | null = session) =>
    fact(
      2,
      {
        kind: "tested",
        session: of,
        when: "before",
        test: "twist",
        side: "left",
        tries,
        practice: 2,
        method: "number",
        entered: "degrees",
        confirmed: [],
      },
      later,
    );
  const chosen = (how: "rolled" | "quiet", later: number) =>
    fact(2, { kind: "chosen", session, how, test: "twist", areas: [], chance: { lats: 0.4 }, reason: "x" }, later);
  const on = addDays(TODAY, -2);

  it("[S22] every reading of a session, by its moment", () => {
    const record = dayRecord(fold([tested([44], 9), tested([40], 1), tested([42], 5)]), on)?.sessions.get(session);
    expect(record?.readings.map(({ tries }) => tries[0])).toEqual([40, 42, 44]);
  });

  it("[S22] one under an id told otherwise is one reading, whichever came first", () => {
    const one = tested([40], 1);
    const other = { ...one, tries: [50] } as Fact;
    expect(fold([one, other])).toEqual(fold([other, one]));
    expect(dayRecord(fold([one, other]), on)?.sessions.get(session)?.readings).toHaveLength(1);
  });

  it("[S22] a test outside any session stays with its day, and begins nothing", () => {
    const journal = fold([tested([40], 1, null)]);
    expect(dayRecord(journal, on)?.readings).toHaveLength(1);
    expect(dayRecord(journal, on)?.sessions.size).toBe(0);
    expect(journal.firstTested).toBeNull();
    expect(fold([tested([40], 1), tested([41], 2, sessionOn(5))]).firstTested).toBe(addDays(TODAY, -5));
  });

  it("[S22] of two choices, the one written first; old sessions have none", () => {
    const record = (facts: readonly Fact[]) => dayRecord(fold(facts), on)?.sessions.get(session);
    expect(record([chosen("rolled", 5), chosen("quiet", 1)])?.chosen).toMatchObject({
      how: "quiet",
      chance: { lats: 0.4 },
    });
    const [one, other] = [chosen("rolled", 1), chosen("quiet", 1)];
    expect(record([one, other])?.chosen).toEqual(record([other, one])?.chosen);
    expect(record(sessionFacts(2, { area: "lats" }))?.chosen).toBeNull();
  });
});

describe("an open session", () => {
  const started = (ago: number, name: string, later = 0) =>
    fact(ago, { kind: "started", session: sessionOn(ago, name), programme: name }, later);
  const yesterday = addDays(TODAY, -1);

  it("[H12] is the newest that began and has no end, of today or yesterday", () => {
    const facts = [started(2, "old"), started(1, "late", 5), started(0, "a", 1), started(0, "b", 7)];
    expect(openSession(fold(facts), TODAY, yesterday)?.id).toBe(sessionOn(0, "b"));
    const closed = [
      ...facts,
      ...["a", "b"].map((name) => fact(0, { kind: "ended", session: sessionOn(0, name), how: "done" }, 9)),
    ];
    expect(openSession(fold(closed), TODAY, yesterday)?.id).toBe(sessionOn(1, "late"));
    expect(openSession(fold([started(2, "old")]), TODAY, yesterday)).toBeNull();
    expect(openSession(EMPTY_JOURNAL, TODAY, yesterday)).toBeNull();
  });

  it("[H12] of two that began at one moment it is always the same one", () => {
    const [one, other] = [started(0, "a"), started(0, "b")];
    expect(openSession(fold([one, other]), TODAY, yesterday)).toEqual(
      openSession(fold([other, one]), TODAY, yesterday),
    );
  });
});

describe("clearance", () => {
  const on = (...facts: readonly Fact[]) => clearanceOn(fold(facts), TODAY);

  it("[H05] without a screening there is none", () => {
    expect(on()).toMatchObject({ kind: "not-now", reasons: [{ code: "not-screened", rule: "H05" }] });
  });

  it("[H05] expires after 90 days, and one from the future counts for nothing", () => {
    expect(kinds(on(screenedOn(90)))).toBe("go");
    expect(kinds(on(screenedOn(91)))).toBe("screening-expired");
    expect(kinds(on(screenedOn(-1)))).toBe("screening-expired");
  });

  it("[H04] a stop locks until a new screening, whenever it is told", () => {
    const stop = fact(2, { kind: "ended", session: sessionOn(2), how: "stopped" });
    expect(kinds(on(screenedOn(3), stop))).toBe("after-a-stop");
    expect(kinds(on(stop, screenedOn(3)))).toBe("after-a-stop");
    expect(kinds(on(screenedOn(3), stop, screenedOn(1)))).toBe("go");
    expect(kinds(on(screenedOn(3), fact(3, { kind: "ended", session: sessionOn(3), how: "stopped" })))).toBe(
      "after-a-stop",
    );
    expect(kinds(on(screenedOn(3), fact(2, { kind: "ended", session: sessionOn(2), how: "ended" })))).toBe("go");
  });

  it.each(["sharp", "numb", "tingling", "radiating", "weak", "dizzy", "chest-pain"] as const)(
    "[M7.2] %s locks, even when the end of the session was never told",
    (symptom) => {
      expect(kinds(on(screenedOn(3), fact(1, { kind: "symptom", session: sessionOn(1), symptom })))).toBe(
        "after-a-stop",
      );
    },
  );

  it("[H04] a stop or a warning sign written by a newer version, or damaged, locks too", () => {
    const newer = { id: "u", v: 2, at: noon(TODAY), day: TODAY };
    for (const raw of [
      { ...newer, kind: "symptom", symptom: "burning" },
      { ...newer, kind: "symptom", v: 1 },
      { ...newer, kind: "ended", how: "stopped" },
      { ...newer, kind: "ended", how: "stopped-by-watch" },
    ])
      expect(kinds(on(screenedOn(1), unknown(raw))), JSON.stringify(raw)).toBe("after-a-stop");
    expect(kinds(on(screenedOn(1), unknown({ ...newer, kind: "ended", how: "done" })))).toBe("go");
  });

  it("[H07] a red flag stands until a newer screening, in whatever order they arrive", () => {
    const flag = screenedOn(5, { "disc-herniation": "yes" });
    expect(kinds(on(flag, screenedOn(9)))).toBe("disc-herniation");
    expect(kinds(on(screenedOn(9), flag))).toBe("disc-herniation");
    expect(kinds(on(screenedOn(2), flag))).toBe("go");
  });

  it("[H07] of two screenings at one moment the cautious side holds", () => {
    expect(kinds(on(screenedOn(5), screenedOn(5, { pregnancy: "yes" })))).toBe("pregnancy");
    expect(kinds(on(screenedOn(5, { pregnancy: "unsure" }), screenedOn(5)))).toBe("pregnancy");
  });

  it("[H07] one that cannot be read clears nobody, until a newer one", () => {
    const broken = (later: number) =>
      unknown({ id: "u", kind: "screened", v: 3, at: noon(addDays(TODAY, -4), later), day: addDays(TODAY, -4) });
    expect(kinds(on(screenedOn(5), broken(0)))).toBe("unreadable-screening");
    expect(kinds(on(screenedOn(4), broken(0)))).toBe("unreadable-screening");
    expect(kinds(on(broken(0)))).toBe("unreadable-screening");
    expect(kinds(on(broken(0), screenedOn(3)))).toBe("go");
    expect(kinds(on(unknown({ id: "u", kind: "screened" })))).toBe("unreadable-screening");
  });

  it("[H07] a merge of two devices is never milder than the device with the newest red flag or stop", () => {
    const one = fc.array(anyFact, { maxLength: 8 });
    fc.assert(
      fc.property(one, one, (here, there) => {
        const merged = fold([...here, ...there]);
        for (const journal of [fold(here), fold(there)]) {
          const isNewest = journal.screened !== null && journal.screened.at === merged.screened?.at;
          if (!isNewest) continue;
          const before = severity(clearanceOn(journal, TODAY));
          expect(severity(clearanceOn(merged, TODAY))).toBeGreaterThanOrEqual(Math.min(before, 2));
        }
        if (merged.stoppedAt !== null && merged.stoppedAt >= (merged.screened?.at ?? 0))
          expect(clearanceOn(merged, TODAY).kind).toBe("not-now");
      }),
    );
  });
});
