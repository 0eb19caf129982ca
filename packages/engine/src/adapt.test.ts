import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFact, fact, sessionFacts, sessionOn, soreOn, TODAY } from "../test/facts.ts";
import { adapt, sorenessToAsk } from "./adapt.ts";
import { AREAS, type Area } from "./body.ts";
import type { Fact } from "./facts.ts";
import { EMPTY_JOURNAL, fold } from "./journal.ts";
import { type AreaStanding, NO_PAST } from "./standing.ts";
import { addDays } from "./units.ts";

const standingOf = (area: Area, ...facts: readonly (Fact | readonly Fact[])[]): AreaStanding =>
  adapt(fold(facts.flat()), TODAY).areas[area];
const restOf = (area: Area, ...facts: readonly (Fact | readonly Fact[])[]): string | null =>
  standingOf(area, ...facts).rest?.code ?? null;

describe("without a past", () => {
  it("everything is free and nothing is unlocked", () => {
    expect(adapt(EMPTY_JOURNAL, TODAY)).toEqual(NO_PAST);
  });
});

describe("soreness", () => {
  it("[S19] up to 3 changes nothing", () => {
    for (const soreness of [0, 1, 2, 3])
      expect(standingOf("lats", soreOn(0, "lats", soreness))).toEqual(NO_PAST.areas.lats);
  });

  it("[S19] 4 and 5 take 30 % off the time", () => {
    for (const soreness of [4, 5])
      expect(standingOf("lats", soreOn(0, "lats", soreness))).toMatchObject({
        rest: null,
        lessTime: { code: "sore-less-time", rule: "S19", value: soreness },
      });
  });

  it("[S19] 6 or more skips the area for 48 h, even after a milder report", () => {
    for (const soreness of [6, 7, 10]) {
      expect(restOf("lats", soreOn(0, "lats", soreness))).toBe("very-sore");
      expect(restOf("lats", soreOn(1, "lats", soreness))).toBe("very-sore");
      expect(restOf("lats", soreOn(1, "lats", soreness), soreOn(0, "lats", 0))).toBe("very-sore");
      expect(restOf("lats", soreOn(2, "lats", soreness))).toBeNull();
      expect(restOf("calves", soreOn(0, "lats", soreness))).toBeNull();
    }
  });

  it("[M5.4] after the 48 h it comes back with less time, until it is told to be better", () => {
    expect(standingOf("lats", soreOn(2, "lats", 7)).lessTime?.value).toBe(7);
    expect(standingOf("lats", soreOn(2, "lats", 7), soreOn(0, "lats", 2)).lessTime).toBeNull();
    expect(standingOf("lats", soreOn(8, "lats", 7)).lessTime).toBeNull();
  });

  it("[S19] three days of it mean a professional, and rest", () => {
    const three = [soreOn(0, "lats", 4), soreOn(1, "lats", 4), soreOn(2, "lats", 5)];
    expect(restOf("lats", three)).toBe("see-a-professional");
    expect(adapt(fold(three), TODAY).seeProfessional).toEqual(["lats"]);
    expect(restOf("lats", three.slice(1))).toBeNull();
    expect(restOf("lats", three.slice(1), soreOn(0, "lats", 3))).toBeNull();
  });

  it("[S19] sorer than before with nothing done in between means a professional", () => {
    expect(restOf("lats", soreOn(0, "lats", 5), soreOn(1, "lats", 4))).toBe("see-a-professional");
    expect(restOf("lats", soreOn(0, "lats", 4), soreOn(1, "lats", 5))).toBeNull();
    expect(restOf("lats", soreOn(0, "lats", 5), sessionFacts(1, { area: "lats" }), soreOn(2, "lats", 4))).toBeNull();
  });

  it("[S19] an area at most once a day", () => {
    expect(restOf("lats", sessionFacts(0, { area: "lats" }))).toBe("worked-today");
    expect(restOf("lats", sessionFacts(1, { area: "lats" }))).toBeNull();
    expect(restOf("calves", sessionFacts(0, { area: "lats" }))).toBeNull();
  });

  it("[S19] counts the sessions of today in which something was done", () => {
    const twice = [...sessionFacts(0, { area: "lats" }), ...sessionFacts(0, { area: "glutes", name: "b" })];
    const empty = fact(0, { kind: "started", session: sessionOn(0, "c"), programme: {} });
    expect(adapt(fold([...twice, empty, ...sessionFacts(1, { area: "pecs" })]), TODAY).sessionsToday).toBe(2);
  });

  it("[H28] a missed day adds no dose: days without an area never make it longer", () => {
    for (const ago of [1, 2, 7, 30, 89]) {
      const standing = standingOf("lats", sessionFacts(ago, { area: "lats" }));
      expect(standing).toEqual({ ...NO_PAST.areas.lats, daysSince: ago, lastTechnique: "x" });
    }
    expect(standingOf("lats", sessionFacts(91, { area: "lats" })).daysSince).toBeNull();
  });
});

describe("pain", () => {
  it("[S10] a 6 last time lightens, a 5 does not", () => {
    for (let pain = 0; pain <= 10; pain++) {
      const { lighten } = standingOf("lats", sessionFacts(3, { area: "lats", pain }));
      expect(lighten, String(pain)).toEqual(pain >= 6 ? { code: "hurt-last-time", rule: "S10", value: pain } : null);
    }
  });

  it("[S10] only the last time counts, and only the area's own", () => {
    const before = sessionFacts(5, { area: "lats", pain: 6 });
    expect(standingOf("lats", before, sessionFacts(2, { area: "lats", pain: 3 })).lighten).toBeNull();
    expect(standingOf("calves", before).lighten).toBeNull();
  });
});

describe("level 2", () => {
  const clean = (ago: number) => sessionFacts(ago, { area: "thoracic", pain: 4, sore: 3 });
  const three = [clean(7), clean(5), clean(3)];
  const opens = (...facts: readonly (readonly Fact[])[]): boolean => standingOf("thoracic", ...facts).unlocked;

  it("[S1] opens after three sessions with peak pain ≤ 4 and soreness ≤ 3 the next day", () => {
    expect(opens(...three)).toBe(true);
    expect(opens(...three.slice(1))).toBe(false);
    expect(standingOf("lats", ...three).unlocked).toBe(false);
  });

  it.each([
    ["pain 5", { pain: 5, sore: 3 }],
    ["soreness 4", { pain: 4, sore: 4 }],
  ])("[S1] a newest session with %s closes it", (_, told) => {
    expect(opens(...three, sessionFacts(1, { area: "thoracic", ...told }))).toBe(false);
  });

  it.each([
    ["pain was not told", { sore: 2 }],
    ["soreness was not told", { pain: 2 }],
    ["it was ended early", { pain: 2, sore: 2, how: "ended" }],
    ["it was left open", { pain: 2, sore: 2, how: "abandoned" }],
  ] as const)("[S1] a session where %s does not count", (_, told) => {
    expect(opens(clean(7), clean(5), sessionFacts(3, { area: "thoracic", ...told }))).toBe(false);
  });

  it("[S1] a stop or a warning sign closes it, wherever it hurt; three clean ones after it open it again", () => {
    const stopped = sessionFacts(2, { area: "calves", how: "stopped" });
    const sign = fact(2, { kind: "symptom", session: sessionOn(2), symptom: "tingling" });
    expect(opens(...three, stopped)).toBe(false);
    expect(opens(...three, [sign])).toBe(false);
    expect(
      opens(
        stopped.map((one) => one),
        clean(9),
        clean(8),
        clean(7),
      ),
    ).toBe(false);
    expect(opens(sessionFacts(20, { area: "thoracic", how: "stopped" }), ...three)).toBe(true);
  });

  it("[S1] a pain told only afterwards counts", () => {
    const felt = fact(3, { kind: "felt", session: sessionOn(3), pain: 6 });
    expect(opens(clean(7), clean(5), clean(3), [felt])).toBe(false);
  });
});

describe("no better", () => {
  const hurting = (ago: number, pain: number) => sessionFacts(ago, { area: "glutes", pain });
  const concerns = (...facts: readonly (readonly Fact[])[]) => adapt(fold(facts.flat()), TODAY).seeProfessional;

  it("[H31] as much pain as two to four weeks ago, or more, means a professional", () => {
    expect(concerns(hurting(20, 6), hurting(10, 5), hurting(1, 6))).toEqual(["glutes"]);
    expect(concerns(hurting(20, 3), hurting(10, 5), hurting(1, 6))).toEqual(["glutes"]);
  });

  it.each([
    ["it is less than then", [hurting(20, 7), hurting(10, 7), hurting(1, 6)]],
    ["it is comfortable", [hurting(20, 5), hurting(10, 5), hurting(1, 5)]],
    ["it was told only twice", [hurting(20, 6), hurting(1, 6)]],
    ["not two weeks have passed", [hurting(14, 6), hurting(7, 6), hurting(1, 6)]],
    ["it is longer ago than four weeks", [hurting(40, 6), hurting(35, 6), hurting(1, 6)]],
  ])("[H31] not when %s", (_, facts) => {
    expect(concerns(...facts)).toEqual([]);
  });

  it("[H31] is said, but rests nothing by itself", () => {
    expect(restOf("glutes", hurting(20, 6), hurting(10, 6), hurting(1, 6))).toBeNull();
  });
});

describe("the open session", () => {
  const facts = sessionFacts(0, { area: "lats", pain: 6, name: "open" });

  it("[H12] is not its own past: what it has worked does not rest, count or lighten", () => {
    const journal = fold([...facts, ...sessionFacts(2, { area: "lats" })]);
    expect(adapt(journal, TODAY).areas.lats.rest?.code).toBe("worked-today");
    const standing = adapt(journal, TODAY, sessionOn(0, "open"));
    expect(standing.sessionsToday).toBe(0);
    expect(standing.areas.lats).toMatchObject({ rest: null, lighten: null, daysSince: 2 });
  });

  it("[H12] but soreness told meanwhile counts", () => {
    const journal = fold([...facts, soreOn(0, "lats", 8)]);
    expect(adapt(journal, TODAY, sessionOn(0, "open")).areas.lats.rest?.code).toBe("very-sore");
  });
});

describe("asking for soreness", () => {
  it("[S19] asks once a day for what was worked yesterday or was sore", () => {
    const facts = [...sessionFacts(1, { area: "lats" }), soreOn(1, "calves", 4), soreOn(1, "pecs", 3)];
    expect(sorenessToAsk(fold(facts), TODAY)).toEqual(["calves", "lats"]);
    expect(sorenessToAsk(fold([...facts, soreOn(0, "lats", 1)]), TODAY)).toEqual([]);
    expect(sorenessToAsk(fold([...facts, fact(0, { kind: "asked-soreness" })]), TODAY)).toEqual([]);
    expect(sorenessToAsk(fold(sessionFacts(2, { area: "lats" })), TODAY)).toEqual([]);
    expect(sorenessToAsk(EMPTY_JOURNAL, TODAY)).toEqual([]);
  });
});

describe("any past", () => {
  const anyFacts = fc.array(anyFact, { maxLength: 14 });

  it("does not depend on the order in which it was told", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(adapt(fold([...facts].reverse()), TODAY)).toEqual(adapt(fold(facts), TODAY));
      }),
    );
  });

  it("[S19] one more report of soreness never makes today's area freer, longer or less light", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...AREAS), fc.integer({ min: 4, max: 10 }), (facts, area, soreness) => {
        const before = adapt(fold(facts), TODAY).areas[area];
        const after = adapt(fold([...facts, soreOn(0, area, soreness)]), TODAY).areas[area];
        if (before.rest !== null) expect(after.rest).not.toBeNull();
        expect(after.rest ?? after.lessTime).not.toBeNull();
        expect(after.unlocked && !before.unlocked).toBe(false);
        if (soreness >= 6) expect(after.rest).not.toBeNull();
      }),
    );
  });

  it("[S1] one more stop never opens level 2, anywhere", () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 12 }), (facts, ago) => {
        const stop = fact(ago, { kind: "ended", session: sessionOn(ago, "stop"), how: "stopped" });
        const before = adapt(fold(facts), TODAY).areas;
        const after = adapt(fold([...facts, stop]), TODAY).areas;
        for (const area of AREAS) if (after[area].unlocked) expect(before[area].unlocked).toBe(true);
      }),
    );
  });

  it("[S19] an area worked today rests today, and not tomorrow for that reason", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...AREAS), (facts, area) => {
        const journal = fold([...facts, ...sessionFacts(0, { area, name: "own" })]);
        expect(adapt(journal, TODAY).areas[area].rest).not.toBeNull();
        const tomorrow = adapt(journal, addDays(TODAY, 1)).areas[area].rest;
        const early = facts.some(
          (one) => one.kind !== "unknown" && "session" in one && (one.session ?? "") > `${TODAY}~~`,
        );
        if (!early) expect(tomorrow?.code).not.toBe("worked-today");
      }),
    );
  });
});
