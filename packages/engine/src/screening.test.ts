import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SMALL } from "../test/catalog.ts";
import { barred } from "./safety.ts";
import {
  AGE,
  ANSWERS,
  type Answer,
  type Answers,
  type Clearance,
  isFresh,
  mostCautious,
  NOTHING_TO_DECLARE,
  parseAnswers,
  QUESTIONS,
  screen,
  severity,
  VALID_DAYS,
} from "./screening.ts";
import { byArea, NO_PAST } from "./standing.ts";
import { addDays, day } from "./units.ts";

const ids = QUESTIONS.map(({ id }) => id);
const URGENT = QUESTIONS.filter(({ tier }) => tier === "urgent").map(({ id }) => id);

const answering = (given: Readonly<Record<string, Answer | undefined>>, age: number | null = 30): Answers => {
  const answers = { ...NOTHING_TO_DECLARE.answers, ...given };
  return {
    age,
    answers: Object.fromEntries(Object.entries(answers).filter(([, a]) => a !== undefined)) as Answers["answers"],
  };
};

const unlocked = { ...NO_PAST, areas: byArea((area) => ({ ...NO_PAST.areas[area], unlocked: true })) };

/** What a clearance allows: the techniques somebody with everything unlocked may do. */
const allowed = (clearance: Clearance): ReadonlySet<string> =>
  new Set(
    SMALL.techniques.filter((one) => barred(one, { clearance, standing: unlocked }) === null).map(({ id }) => id),
  );

/** `worse` is at least as cautious as `better` in every respect. */
function expectNoMilder(worse: Clearance, better: Clearance, told: string): void {
  if (severity(worse) < severity(better)) expect.fail(`${told}: milder`);
  const before = allowed(better);
  for (const id of allowed(worse)) if (!before.has(id)) expect.fail(`${told}: allows ${id}`);
  if (better.kind !== "go-with-changes" || worse.kind !== "go-with-changes") return;
  const kept = new Set(worse.changes.map((change) => JSON.stringify(change)));
  for (const change of better.changes) if (!kept.has(JSON.stringify(change))) expect.fail(`${told}: drops a change`);
}

const WORSENING: readonly (readonly [Answer | undefined, Answer | undefined])[] = [
  ["no", "unsure"],
  ["no", "yes"],
  ["no", undefined],
  ["unsure", "yes"],
];

describe("the three outcomes", () => {
  it("[S20] nothing to declare: go; a flag of the third tier: go with changes; any other: not now", () => {
    expect(screen(NOTHING_TO_DECLARE)).toEqual({ kind: "go" });
    for (const { id, tier } of QUESTIONS) {
      const clearance = screen(answering({ [id]: "yes" }));
      const expected = tier === "changes" ? 1 : tier === "ask-first" ? 2 : 3;
      expect(severity(clearance), id).toBe(expected);
    }
  });

  it("[S20] asks for everything the tiers name", () => {
    const tierOf = new Map(QUESTIONS.map(({ id, tier }) => [id as string, tier]));
    const askFirst = [
      "chronic-back-pain",
      "spine-injury-surgery",
      "osteoporosis",
      "disc-herniation",
      "blood-clot",
      "fracture",
      "cancer-new-pain",
      "infection-fever",
      "anticoagulants",
      "pregnancy",
      "inflammatory-spine",
      "long-term-steroids",
    ];
    for (const id of askFirst) expect(tierOf.get(id), id).toBe("ask-first");
    for (const id of ["hypertension", "hypermobility", "diabetes"]) expect(tierOf.get(id), id).toBe("changes");
  });

  it("[M7.1] chronic back pain, spinal injury, osteoporosis and other conditions ask a professional first", () => {
    for (const id of ["chronic-back-pain", "spine-injury-surgery", "osteoporosis", "other-condition"]) {
      const clearance = screen(answering({ [id]: "yes" }));
      expect(clearance).toMatchObject({ kind: "not-now", urgent: false, reasons: [{ code: id, rule: "M7.1" }] });
    }
  });

  it("[M5.3] pain that radiates is a reason to ask first", () => {
    expect(screen(answering({ "radiating-symptoms": "yes" }))).toMatchObject({ kind: "not-now" });
  });

  it("[S20] what blocks an area blocks that area", () => {
    const areaOf = { "local-calves": "calves", "local-glutes": "glutes", "local-sides": "lats", "local-chest": "pecs" };
    for (const [id, area] of Object.entries(areaOf)) {
      const clearance = screen(answering({ [id]: "yes" }));
      for (const technique of SMALL.techniques)
        if (technique.area === area)
          expect(barred(technique, { clearance, standing: unlocked })?.code).toBe("area-blocked");
    }
  });

  it("[H10] high blood pressure takes away positions with the head low and rises slowly", () => {
    const clearance = screen(answering({ hypertension: "yes" }));
    expect(allowed(clearance).has("childs-pose")).toBe(false);
    expect(clearance).toMatchObject({ changes: [{ kind: "avoid", strain: "head-low" }, { kind: "longer-rise" }] });
  });

  it("tells every flag once, as a code with its rule", () => {
    const clearance = screen(answering({ hypertension: "yes", diabetes: "unsure" }, 70));
    expect(clearance).toMatchObject({
      reasons: [
        { code: "hypertension", rule: "H10" },
        { code: "diabetes", rule: "S20" },
        { code: "age-65", rule: "S20" },
      ],
    });
    if (clearance.kind === "go-with-changes") {
      const told = clearance.changes.map((change) => JSON.stringify(change));
      expect(new Set(told).size).toBe(told.length);
    }
  });
});

describe("age", () => {
  it("[H22] below 16, or not told, there is no plan", () => {
    for (const age of [null, 0, 12, 15, -1, 15.9, 40.5, 121, 1e9, Number.NaN, Number.POSITIVE_INFINITY]) {
      const clearance = screen(answering({}, age));
      expect(clearance, String(age)).toMatchObject({ kind: "not-now", urgent: false });
      expect(clearance.kind === "not-now" && clearance.reasons[0]?.rule).toBe("H22");
    }
    expect(screen(answering({}, AGE.min))).toEqual({ kind: "go" });
    expect(AGE.min).toBe(16);
  });

  it("[S20] from 65 on, level 1 and a slower rise", () => {
    expect(screen(answering({}, 64))).toEqual({ kind: "go" });
    for (const age of [65, 66, 90, 120]) {
      const clearance = screen(answering({}, age));
      expect(clearance).toMatchObject({ changes: [{ kind: "level-1-only" }, { kind: "longer-rise" }] });
      expect(allowed(clearance).has("extension-full")).toBe(false);
    }
  });

  it("[H22] never gets milder with an age further from the middle", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 130 }), fc.constantFrom(...ids), (age, id) => {
        const flagged = answering({ [id]: "yes" }, age);
        expectNoMilder(screen(flagged), screen(answering({}, age)), `${age} ${id}`);
        if (age < 16 || age > 120) expect(severity(screen(flagged))).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe("monotone", () => {
  it("[H05] one answer made worse never gives a milder result", () => {
    for (const id of ids)
      for (const [better, worse] of WORSENING)
        expectNoMilder(screen(answering({ [id]: worse })), screen(answering({ [id]: better })), id);
  });

  it("[H05] all pairs: with every state of one question, making another worse is never milder", () => {
    for (const one of ids)
      for (const other of ids) {
        if (one === other) continue;
        for (const state of [...ANSWERS, undefined])
          for (const [better, worse] of WORSENING) {
            const now = screen(answering({ [one]: state, [other]: worse }));
            expectNoMilder(now, screen(answering({ [one]: state, [other]: better })), `${one}+${other}`);
          }
      }
  });

  it("[H05] all triples: any two flags and a third are never milder than the two", () => {
    for (const [i, one] of ids.entries())
      for (const [j, other] of ids.slice(0, i).entries()) {
        for (const third of ids.slice(0, j)) {
          const three = screen(answering({ [one]: "yes", [other]: "unsure", [third]: "yes" }));
          const pairs = [
            [one, other],
            [one, third],
            [other, third],
          ] as const;
          for (const [a, b] of pairs) {
            const two = screen(answering({ [a]: a === other ? "unsure" : "yes", [b]: b === other ? "unsure" : "yes" }));
            if (severity(three) < severity(two)) expect.fail(`${one}+${other}+${third}`);
            if (two.kind === "go-with-changes") expectNoMilder(three, two, `${one}+${other}+${third}`);
          }
        }
      }
  });

  it("[H05] any answers at all, any number of them made worse", () => {
    const state = fc.constantFrom<Answer | undefined>("no", "no", "no", "no", "no", "no", "unsure", "yes", undefined);
    const all = fc.tuple(...ids.map(() => fc.tuple(state, fc.boolean())));
    const worseThan = (answer: Answer | undefined): Answer | undefined => (answer === "no" ? "unsure" : "yes");
    fc.assert(
      fc.property(all, fc.constantFrom(30, 70), (list, age) => {
        const before = Object.fromEntries(ids.map((id, i) => [id, list[i]?.[0]]));
        const after = Object.fromEntries(
          ids.map((id, i) => [id, list[i]?.[1] === true ? worseThan(list[i]?.[0]) : list[i]?.[0]]),
        );
        expectNoMilder(screen(answering(after, age)), screen(answering(before, age)), JSON.stringify(after));
      }),
    );
  });

  it("[S20] unsure is the same as yes, and no answer the same as unsure", () => {
    const flags = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 });
    fc.assert(
      fc.property(flags, (list) => {
        const as = (answer: Answer | undefined) =>
          screen(answering(Object.fromEntries(list.map((id) => [id, answer]))));
        expect(as("unsure")).toEqual(as("yes"));
        expect(as(undefined)).toEqual(as("unsure"));
      }),
    );
    expect(severity(screen({ age: 30, answers: {} }))).toBe(3);
  });

  it("[H06] every combination of emergency signs, in every state, is urgent and leaves no reason out", () => {
    for (let mask = 1; mask < 2 ** URGENT.length; mask++) {
      const signs = URGENT.filter((_, bit) => mask & (2 ** bit));
      for (const state of ["yes", "unsure", undefined] as const) {
        const clearance = screen(answering(Object.fromEntries(signs.map((id) => [id, state]))));
        if (clearance.kind !== "not-now" || !clearance.urgent) expect.fail(signs.join());
        expect(clearance.reasons.map(({ code }) => code)).toEqual(signs);
      }
    }
  });

  it("[H06] the emergency signs are the seven of the method, and nothing makes them less urgent", () => {
    expect(URGENT).toEqual([
      "saddle-numbness",
      "bladder-bowel",
      "leg-weakness",
      "recent-trauma",
      "night-pain-fever-weight-loss",
      "hot-swollen-calf",
      "chest-pain",
    ]);
    for (const sign of URGENT)
      for (const id of ids)
        for (const age of [null, 10, 30, 80])
          expect(severity(screen(answering({ [id]: "yes", [sign]: "yes" }, age)))).toBe(3);
  });

  it("takes nothing from a prototype: an inherited `no` is no answer", () => {
    const inherited = Object.create(NOTHING_TO_DECLARE.answers) as Answers["answers"];
    expect(severity(screen({ age: 30, answers: inherited }))).toBe(3);
    expect(severity(screen({ age: 30, answers: { ...NOTHING_TO_DECLARE.answers, pregnancy: "No" as Answer } }))).toBe(
      2,
    );
  });
});

describe("age of a screening", () => {
  const today = day("2026-11-20");

  it("[H05] holds 90 days and not one more, and is not valid before it was made", () => {
    expect(VALID_DAYS).toBe(90);
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (ago) => {
        expect(isFresh(addDays(today, -ago), today)).toBe(ago >= 0 && ago <= 90);
      }),
    );
  });
});

describe("two screenings of one moment", () => {
  const anyAnswers = fc.record({
    age: fc.constantFrom(null, 12, 30, 30, 30, 70),
    answers: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<Answer>(...ANSWERS, "no", "no")),
  });
  const mostly = anyAnswers.map(({ age, answers }) => ({
    age,
    answers: { ...NOTHING_TO_DECLARE.answers, ...answers },
  }));

  it("[H07] the merge is at least as cautious as either, in any order, however often", () => {
    fc.assert(
      fc.property(mostly, mostly, mostly, (one, other, third) => {
        const both = mostCautious(one, other);
        expect(mostCautious(other, one)).toEqual(both);
        expect(mostCautious(both, both)).toEqual(both);
        expect(mostCautious(mostCautious(one, other), third)).toEqual(mostCautious(one, mostCautious(other, third)));
        expectNoMilder(screen(both), screen(one), "merge");
        expectNoMilder(screen(both), screen(other), "merge");
      }),
    );
  });

  it("[H07] two different ages are no age", () => {
    expect(mostCautious(answering({}, 30), answering({}, 70)).age).toBeNull();
    expect(severity(screen(mostCautious(answering({}, 30), answering({}, 31))))).toBe(2);
  });

  it("[H07] a question that only one of them answered stays open", () => {
    const part = { age: 30, answers: { pregnancy: "no" } } as const;
    expect(mostCautious(NOTHING_TO_DECLARE, part).answers["pregnancy"]).toBe("no");
    expect(mostCautious(NOTHING_TO_DECLARE, part).answers["fracture"]).toBe("unsure");
  });
});

describe("an answers file", () => {
  it("reads what it knows and passes over what it does not", () => {
    expect(parseAnswers({ age: 34, answers: { pregnancy: "no", horoscope: "yes" }, name: "x" })).toEqual({
      ok: true,
      value: { age: 34, answers: { pregnancy: "no" } },
    });
    expect(parseAnswers({})).toEqual({ ok: true, value: { age: null, answers: {} } });
  });

  it.each([
    [null, "answers-not-an-object"],
    [[], "answers-not-an-object"],
    ["no", "answers-not-an-object"],
    [{ age: "34" }, "age-not-a-number"],
    [{ answers: [] }, "answers-not-an-object"],
    [{ answers: "no" }, "answers-not-an-object"],
    [{ answers: null }, "answers-not-an-object"],
    [{ answers: { pregnancy: "NO" } }, "answer-unknown:pregnancy"],
    [{ answers: { pregnancy: false } }, "answer-unknown:pregnancy"],
    [{ answers: { pregnancy: null } }, "answer-unknown:pregnancy"],
  ])("refuses %j", (raw, error) => {
    expect(parseAnswers(raw)).toEqual({ ok: false, error });
  });

  it("[H05] whatever it holds, it never reads as milder than what it says", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.record({ age: fc.jsonValue(), answers: fc.jsonValue() })),
        (raw) => {
          const result = parseAnswers(raw);
          if (result.ok) expect(severity(screen(result.value))).toBe(3);
        },
      ),
    );
  });

  it("[H05] a `no` must be its own: a `__proto__` in the file answers nothing", () => {
    const raw = JSON.parse('{"age":30,"answers":{"__proto__":{"pregnancy":"no"}}}') as unknown;
    expect(parseAnswers(raw)).toEqual({ ok: true, value: { age: 30, answers: {} } });
  });
});
