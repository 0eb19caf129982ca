import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ANYBODY,
  admitted,
  calves,
  draft,
  extension,
  extensionFull,
  flagged,
  lats,
  part,
  pecOpener,
  personWith,
  refusedFor,
  rhomboidBall,
  SMALL,
  TOO_FAST,
  WORDLESS,
  work,
} from "../test/catalog.ts";
import { type Area, forbiddenUnder, levels, span, widen } from "./body.ts";
import { DOSES, PURPOSES, RISE } from "./dose.ts";
import { pressedZone } from "./pressure.ts";
import type { Draft, DraftStep } from "./programme.ts";
import { admit, barred, capFor, draftOf } from "./safety.ts";
import { NOTHING_TO_DECLARE, notNow, screen } from "./screening.ts";
import { loadByArea } from "./step.ts";
import { type Technique, TOOLS } from "./technique.ts";
import { cm, seconds } from "./units.ts";

const sore = { code: "sore-less-time", rule: "S19", value: 5 };
const timed = (plan: { readonly steps: readonly { readonly kind: string; readonly seconds: number }[] }) =>
  plan.steps.map((step) => `${step.kind} ${step.seconds}`);

describe("pressure", () => {
  it("[S5] a roller presses 6 cm and a ball 3.5 cm beyond its middle", () => {
    expect(pressedZone([span("spine", 30, 47.5)], "roller-46")).toBeNull();
    expect(pressedZone([span("spine", 29.9, 47.5)], "roller-46")?.kind).toBe("lumbar");
    expect(pressedZone([span("spine", 30, 47.6)], "roller-91")?.kind).toBe("neck");
    expect(pressedZone([span("spine", 27.5, 50)], "ball")).toBeNull();
    expect(pressedZone([span("spine", 27.4, 50)], "ball")?.kind).toBe("lumbar");
  });

  it("[S5] in extension and roll the middle runs from T8–T9 to T3 and no higher", () => {
    expect(pressedZone([levels("T9", "T3")], "roller-91")).toBeNull();
    expect(pressedZone([levels("T9", "T2")], "roller-91")?.rule).toBe("M2.3");
    expect(pressedZone([levels("T11", "T3")], "roller-91")?.rule).toBe("M2.2");
  });

  it("[H01] no tool may stand anywhere on the lumbar spine, the neck or the sacrum", () => {
    for (const tool of TOOLS)
      for (const level of ["L1", "L3", "L5", "C7", "C1", "S1", "Co"])
        expect(pressedZone([levels(level, level)], tool), `${tool} ${level}`).not.toBeNull();
  });

  it("[S5] a narrower track presses no more than a wider one", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TOOLS),
        fc.integer({ min: -100, max: 700 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 150 }),
        (tool, low, length, inset) => {
          const wide = span("spine", low / 10, (low + length) / 10);
          const narrow = span("spine", (low + Math.min(inset, length)) / 10, (low + length) / 10);
          if (pressedZone([wide], tool) === null) expect(pressedZone([narrow], tool)).toBeNull();
        },
      ),
    );
  });

  it("[H03] the second track of a ball is judged like the first", () => {
    expect(pressedZone([levels("T7", "T3"), span("beside-spine", 6.5, 7)], "ball")).toBeNull();
    expect(pressedZone([levels("T7", "T3"), span("beside-spine", 6.4, 7)], "ball")?.kind).toBe("spine-edge");
    expect(pressedZone([levels("T7", "T3"), span("beside-spine", 6.5, 7.1)], "ball")?.kind).toBe("bone");
  });
});

describe("who may do what", () => {
  const everything = personWith({ thoracic: { unlocked: true }, rhomboids: { unlocked: true } });

  it("[H05] nobody who is not cleared may do anything", () => {
    const person = { ...everything, clearance: notNow("not-screened", "H05") };
    for (const technique of SMALL.techniques) expect(barred(technique, person)?.code).toBe("not-cleared");
    expect(refusedFor(draft("daily", work("calves", 60)), person)).toEqual(["not-now:not-screened"]);
  });

  it("[S19] an area that rests is barred for the reason it rests", () => {
    const person = personWith({ lats: { rest: { code: "very-sore", rule: "S19", value: 7 } } });
    expect(barred(lats, person)).toEqual({ code: "very-sore", rule: "S19" });
    expect(barred(calves, person)).toBeNull();
  });

  it("[S1] level 2 opens by its own area only, and never with a flag for level 1", () => {
    expect(barred(extensionFull, ANYBODY)).toEqual({ code: "level-2-locked", rule: "S1" });
    expect(barred(extensionFull, personWith({ lats: { unlocked: true } }))?.code).toBe("level-2-locked");
    expect(barred(extensionFull, everything)).toBeNull();
    for (const id of ["diabetes", "hypermobility"])
      expect(barred(extensionFull, { ...everything, clearance: flagged(id).clearance })).not.toBeNull();
    const older = screen({ ...NOTHING_TO_DECLARE, age: 65 });
    expect(barred(extensionFull, { ...everything, clearance: older })?.code).toBe("level-1-only");
  });

  it("[S20] a block takes away what else loads the area", () => {
    const person = flagged("local-upper-back");
    for (const technique of [extension, rhomboidBall, pecOpener])
      expect(barred(technique, person)?.code, technique.id).toBe("area-blocked");
    expect(barred(lats, person)).toBeNull();
  });

  it("[S4] the pec opener is barred for osteoporosis and spinal flags, as everything is", () => {
    for (const id of ["osteoporosis", "spine-injury-surgery", "disc-herniation", "inflammatory-spine"])
      expect(barred(pecOpener, flagged(id))?.code, id).toBe("not-cleared");
  });
});

describe("a step", () => {
  const codes = (step: DraftStep, person = ANYBODY): readonly string[] => refusedFor(draft("daily", step), person);

  it("[H23] names a technique of the catalogue, exactly", () => {
    for (const name of ["lower-back-roll", "Calves", "calves ", "", "__proto__", "constructor"])
      expect(codes(work(name, 60)), name).toEqual(["unknown-technique"]);
  });

  it.each([
    ["M2.2", levels("T12", "T3"), "lumbar-pressure"],
    ["M2.2", levels("L3", "L1"), "lumbar-pressure"],
    ["M2.3", levels("T8", "T1"), "neck-pressure"],
    ["M2.3", levels("C7", "C3"), "neck-pressure"],
    ["M2.4", levels("Co", "S5"), "sacrum-pressure"],
    ["S5", levels("T9", "T3"), "track-widened"],
    ["S5", span("flank", 6, 11), "track-widened"],
  ])("[%s] may narrow its track and never widen it: %j", (rule, track, code) => {
    const result = admit(draft("daily", work("thoracic-roll", 60, { track })), SMALL, ANYBODY);
    expect(result).toEqual({ ok: false, error: [{ code, rule, step: 0 }] });
  });

  it("[S3] a lat track keeps its patch between the lowest rib and the armpit", () => {
    expect(codes(work("lats", 60, { track: span("flank", 7, 10) }))).toEqual([]);
    expect(codes(work("lats", 60, { track: span("flank", 5.9, 10) }))).toEqual(["kidney-pressure"]);
    expect(codes(work("lats", 60, { track: span("flank", 7, 11.1) }))).toEqual(["armpit-pressure"]);
  });

  it("[S17] hip and calf tracks keep their patch out of groin, knee and ankle", () => {
    expect(codes(work("calves", 60, { track: span("calf", 10.9, 20) }))).toEqual(["joint-pressure"]);
    expect(codes(work("calves", 60, { track: span("calf", 20, 30.1) }))).toEqual(["back-of-knee-pressure"]);
  });

  it("[M3.8] the pec opener has no track: it rests", () => {
    expect(codes(work(pecOpener.id, 60, { track: levels("T8", "T3") }))).toEqual(["track-widened"]);
    const [, step] = admitted(draft("daily", work(pecOpener.id, 60, { speedCmPerSecond: 2, holdSeconds: 25 }))).steps;
    expect(step).toMatchObject({ track: null, speed: null, hold: null });
  });

  it("[S4] the pec opener needs the long roller", () => {
    for (const tool of ["roller-46", "ball", "none", "wall"] as const)
      expect(admit(draft("daily", work(pecOpener.id, 60, { tool })), SMALL, ANYBODY)).toMatchObject({
        ok: false,
        error: [{ code: "wrong-tool", rule: "S4" }],
      });
  });

  it("[M3.7] rhomboids take a ball, never a roller", () => {
    for (const tool of ["roller-46", "roller-91", "none"] as const)
      expect(codes(work(rhomboidBall.id, 60, { tool }))).toContain("wrong-tool");
  });

  it("[M4.1] is no faster than 5 cm/s, and moves", () => {
    for (const speedCmPerSecond of [TOO_FAST, 0, -1, 1e9, Number.NaN])
      expect(codes(work("calves", 60, { speedCmPerSecond })), String(speedCmPerSecond)).toEqual(["too-fast"]);
    expect(codes(work("calves", 60, { speedCmPerSecond: 5 }))).toEqual([]);
  });

  it("[M4.2] holds 20–30 whole seconds", () => {
    for (const holdSeconds of [19, 31, 25.5, 0, -20, Number.NaN])
      expect(codes(work("calves", 60, { holdSeconds })), String(holdSeconds)).toEqual(["hold-out-of-range"]);
    for (const holdSeconds of [20, 30]) expect(codes(work("calves", 60, { holdSeconds }))).toEqual([]);
  });

  it("[H11] lasts whole seconds, at least one, and no longer than the cap", () => {
    for (const length of [0, -5, 0.5, 60.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(codes(work("calves", length)), String(length)).toEqual(["seconds-out-of-range"]);
    expect(codes(work("calves", 181))).toEqual(["too-long-on-area"]);
    expect(codes(work("calves", 1e12))).toEqual(["too-long-on-area"]);
  });

  it("[H18] a technique for both sides has no side, and an area is the technique's own", () => {
    expect(codes(work("thoracic-roll", 60, { side: "left" }))).toEqual(["wrong-side"]);
    expect(codes(work("calves", 60, { area: "thoracic" }))).toEqual(["wrong-area"]);
  });

  it("tells everything that is wrong, each with its step", () => {
    const bad = work("thoracic-roll", 600, {
      track: levels("L2", "L1"),
      speedCmPerSecond: 9,
      holdSeconds: 90,
      tool: "ball",
    });
    expect(admit(draft("daily", work("calves", 60), bad), SMALL, ANYBODY)).toEqual({
      ok: false,
      error: [
        { code: "wrong-tool", rule: "M8.2", step: 1 },
        { code: "lumbar-pressure", rule: "M2.2", step: 1 },
        { code: "too-fast", rule: "M4.1", step: 1 },
        { code: "hold-out-of-range", rule: "M4.2", step: 1 },
        { code: "too-long-on-area", rule: "H11", step: 1 },
      ],
    });
  });
});

describe("an author's words", () => {
  it("[H23] that direct pressure to a forbidden zone are refused, in a note and in the title", () => {
    expect(admit(draft("daily", work("calves", 60, { note: "then roll the low back" })), SMALL, ANYBODY)).toEqual({
      ok: false,
      error: [{ code: "note-directs-pressure", rule: "M2.2", step: 0 }],
    });
    expect(admit({ ...draft("daily", work("calves", 60)), title: "Roll your neck" }, SMALL, ANYBODY)).toEqual({
      ok: false,
      error: [{ code: "note-directs-pressure", rule: "M2.3" }],
    });
  });

  it("[H23] that nobody can judge are refused: a catalogue without word lists fails closed", () => {
    for (const words of ["Slowly.", "x", "roll the low back"]) {
      expect(refusedFor(draft("daily", work("calves", 60, { note: words })), ANYBODY, WORDLESS)).toEqual([
        "note-not-judged",
      ]);
      const titled: Draft = { ...draft("daily", work("calves", 60)), title: words };
      expect(admit(titled, WORDLESS, ANYBODY)).toEqual({
        ok: false,
        error: [{ code: "note-not-judged", rule: "H23" }],
      });
    }
  });

  it("[H23] no words need no judging", () => {
    for (const words of ["", "  ", "\n"]) {
      const written = { ...draft("daily", work("calves", 60, { note: words })), title: words };
      expect(refusedFor(written, ANYBODY, WORDLESS)).toEqual([]);
    }
    expect(refusedFor(draft("daily", work("calves", 60)), ANYBODY, WORDLESS)).toEqual([]);
  });

  it("stay with their step and nowhere else", () => {
    const plan = admitted(draft("daily", work("calves", 60, { note: "slowly" })));
    expect(plan.steps.filter(({ note }) => note !== null).map(({ kind }) => kind)).toEqual(["work", "work"]);
  });
});

describe("completing a draft", () => {
  it("[H09] every technique gets a set-up, [H08] every session a rise, and both sides their time", () => {
    const plan = admitted(draft("daily", work("calves", 60), work("thoracic-roll", 120)));
    expect(timed(plan)).toEqual(["set-up 15", "work 60", "switch 10", "work 60", "set-up 15", "work 120", "rise 30"]);
    expect(plan.steps.map(({ side }) => side)).toEqual(["left", "left", "right", "right", "both", "both", "both"]);
  });

  it("[H08] a rise is the last step, at least 30 s, longer for those who get up slowly, never more than a minute and a half", () => {
    const slow = flagged("hypertension");
    expect(admitted(draft("daily", work("calves", 60)), slow).steps.at(-1)?.seconds).toBe(RISE.careful);
    const ending = (length: number) => draft("daily", work("calves", 60), part("rise", "calves", length));
    expect(refusedFor(ending(29))).toEqual(["rise-out-of-range"]);
    expect(refusedFor(ending(91))).toEqual(["rise-out-of-range"]);
    expect(refusedFor(ending(30))).toEqual([]);
    expect(refusedFor(ending(44), slow)).toEqual(["rise-out-of-range"]);
    expect(refusedFor(draft("daily", part("rise", "calves", 30), work("calves", 60)))).toEqual(["rise-not-last"]);
    expect(refusedFor(draft("daily", work("calves", 60), part("rise", "", 30)))).toEqual([]);
    expect(refusedFor(draft("daily", part("rise", "", 30)))).toEqual(["no-work"]);
  });

  it("[H09] another tool for the same technique is set up again", () => {
    const plan = admitted(draft("daily", work("glutes", 60), work("glutes", 60, { tool: "ball" })));
    expect(timed(plan).filter((step) => step.startsWith("set-up"))).toHaveLength(2);
  });

  it("keeps what an author wrote out", () => {
    const steps = [
      part("set-up", "calves", 22, "left"),
      work("calves", 60, { side: "left" }),
      part("switch", "calves", 13, "right"),
      work("calves", 60, { side: "right" }),
      part("rise", "calves", 40),
    ];
    expect(timed(admitted(draft("daily", ...steps)))).toEqual([
      "set-up 22",
      "work 60",
      "switch 13",
      "work 60",
      "rise 40",
    ]);
  });

  it.each([
    ["too short a set-up", [part("set-up", "calves", 14), work("calves", 60)], "set-up-out-of-range"],
    ["too long a set-up", [part("set-up", "calves", 31), work("calves", 60)], "set-up-out-of-range"],
    ["a set-up for something else", [part("set-up", "lats", 15), work("calves", 60)], "set-up-without-work"],
    ["a set-up at the end", [work("calves", 60), part("set-up", "calves", 15)], "set-up-without-work"],
    [
      "two set-ups",
      [part("set-up", "calves", 15), part("set-up", "calves", 15), work("calves", 60)],
      "set-up-without-work",
    ],
  ] as const)("[H09] refuses %s", (_, steps, code) => {
    expect(refusedFor(draft("daily", ...steps))).toEqual([code]);
  });

  it.each([
    [
      "a set-up that names the other side",
      [part("set-up", "calves", 15, "right"), work("calves", 60, { side: "left" })],
    ],
    ["a set-up on the right before both", [part("set-up", "calves", 15, "right"), work("calves", 60)]],
    [
      "a switch that names the side it comes from",
      [
        work("calves", 60, { side: "left" }),
        part("switch", "calves", 10, "left"),
        work("calves", 60, { side: "right" }),
      ],
    ],
  ] as const)("[H18] refuses %s: the voice would say it", (_, steps) => {
    expect(refusedFor(draft("daily", ...steps))).toEqual(["wrong-side"]);
  });

  it.each([
    ["before anything", [part("switch", "calves", 10), work("calves", 60)]],
    [
      "to the same side",
      [work("calves", 60, { side: "left" }), part("switch", "calves", 10), work("calves", 60, { side: "left" })],
    ],
    [
      "where there are no sides",
      [work("thoracic-roll", 60), part("switch", "thoracic-roll", 10), work("thoracic-roll", 60)],
    ],
    ["from another technique", [work("lats", 60), part("switch", "calves", 10), work("calves", 60, { side: "left" })]],
    [
      "to another tool",
      [
        work("glutes", 60, { side: "left" }),
        part("switch", "glutes", 10),
        work("glutes", 60, { side: "right", tool: "ball" }),
      ],
    ],
  ] as const)("[H14] refuses a change of side %s", (_, steps) => {
    expect(refusedFor(draft("daily", ...steps))).toEqual(["switch-without-change"]);
  });

  it("[H14] a part belongs to the work that follows, whatever it says of tool and side", () => {
    const [setUp, one] = admitted(
      draft(
        "daily",
        { ...part("set-up", "glutes", 15), tool: "roller-91" },
        work("glutes", 60, { tool: "ball", side: "right" }),
      ),
    ).steps;
    expect(setUp).toMatchObject({ side: "right", tool: "ball", track: null, hold: null, speed: null });
    expect(one).toMatchObject({ side: "right", tool: "ball" });
  });
});

describe("the whole", () => {
  it("[H11] no side of an area gets more than its cap, in however many steps", () => {
    const twice = (first: number, second: number) =>
      draft("warm-up", work("calves", first, { side: "left" }), work("calves", second, { side: "left" }));
    expect(refusedFor(twice(60, 60))).toEqual([]);
    expect(refusedFor(twice(60, 61))).toEqual(["too-long-on-area"]);
    // Two techniques of one area load it together; a technique for both sides loads each.
    expect(refusedFor(draft("daily", work("thoracic-roll", 90), work("extension", 91)))).toEqual(["too-long-on-area"]);
  });

  it("[H11] a sore area has 30 % less, whoever wrote the plan", () => {
    const person = personWith({ calves: { lessTime: sore } });
    expect(PURPOSES.map((purpose) => capFor(purpose, person.standing.areas.calves))).toEqual([84, 84, 125]);
    expect(refusedFor(draft("recovery", work("calves", 84)), person)).toEqual([]);
    expect(refusedFor(draft("recovery", work("calves", 85)), person)).toEqual(["too-long-on-area"]);
    expect(refusedFor(draft("recovery", work("lats", 120)), person)).toEqual([]);
    const parts = [work("calves", 42, { side: "left" }), work("calves", 43, { side: "left" })];
    expect(refusedFor(draft("recovery", ...parts), person)).toEqual(["too-long-on-area"]);
  });

  it("[H11] no session lasts longer than fifteen minutes", () => {
    const ids = ["calves", "calves-wall", "glutes", "lats"].flatMap((id) => [work(id, 60)]);
    expect(refusedFor(draft("daily", ...ids, work("thoracic-roll", 120), work("rhomboid-ball", 60)))).toEqual([]);
    const long = ["calves", "glutes", "lats"].map((id) => work(id, 120));
    expect(refusedFor(draft("daily", ...long, work("thoracic-roll", 120)))).toEqual(["session-too-long"]);
  });

  it("[S19] no more than two sessions a day", () => {
    const person = (sessionsToday: number) => ({ ...ANYBODY, standing: { ...ANYBODY.standing, sessionsToday } });
    expect(refusedFor(draft("daily", work("calves", 60)), person(1))).toEqual([]);
    expect(refusedFor(draft("daily", work("calves", 60)), person(2))).toEqual(["two-sessions-today"]);
  });

  it.each([2, 0, -5, 16, 1000, 4.5, Number.NaN])("[S6] asks for 3 to 15 whole minutes, not %s", (minutes) => {
    expect(refusedFor({ ...draft("daily", work("calves", 60)), minutes })).toEqual(["minutes-out-of-range"]);
  });

  it("[S6] stretches its own parts to the minutes asked for, and never an author's", () => {
    const plan = admitted({ ...draft("daily", work("thoracic-roll", 120)), minutes: 3 });
    expect(timed(plan)).toEqual(["set-up 15", "work 120", "rise 45"]);
    expect(plan.totalSeconds).toBe(180);
    const far = admitted({ ...draft("daily", work("thoracic-roll", 60)), minutes: 15 });
    expect(timed(far)).toEqual(["set-up 30", "work 60", "rise 90"]);
    expect(far.minutes).toBe(3);
    expect(refusedFor({ ...draft("daily", work("thoracic-roll", 180)), minutes: 3 })).toEqual(["misses-its-minutes"]);
  });

  it("[S6] who wrote every part wrote the minutes to the second", () => {
    const all = (rise: number, length = 120) =>
      draft("daily", part("set-up", "thoracic-roll", 20), work("thoracic-roll", length), part("rise", "", rise));
    expect(refusedFor({ ...all(40), minutes: 3 })).toEqual([]);
    expect(refusedFor({ ...all(39), minutes: 3 })).toEqual(["misses-its-minutes"]);
    expect(refusedFor({ ...all(41), minutes: 3 })).toEqual(["misses-its-minutes"]);
  });

  it("[S6] a total that is written is kept to the second, and the minutes are it rounded up", () => {
    const written = draft("daily", work("thoracic-roll", 120));
    expect(admitted({ ...written, totalSeconds: 170 }).totalSeconds).toBe(170);
    for (const totalSeconds of [100, 300, 170.5, -1, Number.NaN])
      expect(refusedFor({ ...written, totalSeconds })).toEqual(["misses-its-minutes"]);
    expect(refusedFor({ ...written, totalSeconds: 170, minutes: 3 })).toEqual([]);
    expect(refusedFor({ ...written, totalSeconds: 170, minutes: 4 })).toEqual(["misses-its-minutes"]);
  });

  it("[S2] load counts each side, and both at once for each", () => {
    const step = (side: "left" | "right" | "both", length: number, area: Area = "lats") =>
      ({ kind: "work", area, side, seconds: seconds(length) }) as const;
    expect(loadByArea([step("left", 50), step("right", 60), step("both", 5)])).toEqual(new Map([["lats", 65]]));
    expect(loadByArea([{ ...step("left", 50), kind: "set-up" }])).toEqual(new Map());
  });
});

describe("any draft", () => {
  const goodStep: fc.Arbitrary<DraftStep> = fc
    .tuple(fc.constantFrom(...SMALL.techniques.filter(({ level }) => level === 1)), fc.integer({ min: 4, max: 26 }))
    .map(([{ id }, units]) => work(id, units * 5));
  const spoilt = fc.record(
    {
      kind: fc.constantFrom("set-up", "switch", "rise"),
      technique: fc.constantFrom("extension-full", "nowhere"),
      seconds: fc.constantFrom(0, 1, 15, 120, 180, 181, -1, 0.5),
      side: fc.constantFrom("left", "right", "both"),
      tool: fc.constantFrom(...TOOLS),
      speedCmPerSecond: fc.constantFrom(1, 2.5, 5, 5.1, 0),
      holdSeconds: fc.constantFrom(19, 20, 25, 30, 31),
      track: fc
        .tuple(
          fc.constantFrom("spine", "calf", "flank", "buttock"),
          fc.integer({ min: 0, max: 130 }),
          fc.integer({ min: 0, max: 40 }),
        )
        .map(([axis, low, length]) => span(axis as "spine", low / 2, low / 2 + length / 4)),
    },
    { requiredKeys: [] },
  );
  const anyStep: fc.Arbitrary<DraftStep> = fc.oneof(
    { weight: 5, arbitrary: goodStep },
    { weight: 1, arbitrary: fc.tuple(goodStep, spoilt).map(([step, change]) => ({ ...step, ...change })) },
  );
  const anyDraft: fc.Arbitrary<Draft> = fc
    .record(
      {
        purpose: fc.constantFrom(...PURPOSES),
        minutes: fc.constantFrom(2, 9, 12, 15, 16),
        steps: fc.array(anyStep, { minLength: 1, maxLength: 5 }),
      },
      { requiredKeys: ["purpose", "steps"] },
    )
    .map((value) => value as Draft);
  const people = [
    ANYBODY,
    flagged("hypertension", "local-calves"),
    personWith({ calves: { lessTime: sore }, lats: { rest: sore }, thoracic: { unlocked: true } }),
  ];

  it("[H01] that is admitted presses no forbidden zone and stays inside its techniques", () => {
    let count = 0;
    let all = 0;
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...people), (written, person) => {
        const result = admit(written, SMALL, person);
        all += 1;
        if (!result.ok) return;
        count += 1;
        for (const step of result.value.steps) {
          const technique = SMALL.byId.get(step.technique) as Technique;
          expect(barred(technique, person)).toBeNull();
          if (step.track === null) continue;
          const half = step.tool === "ball" ? 3.5 : 6;
          expect(forbiddenUnder(widen(step.track, cm(half)))).toBeNull();
        }
        for (const [area, load] of loadByArea(result.value.steps)) {
          const less = person.standing.areas[area].lessTime === null ? 1 : 0.7;
          expect(load).toBeLessThanOrEqual(DOSES[written.purpose].cap * less);
        }
        expect(result.value.totalSeconds).toBeLessThanOrEqual(900);
        expect(result.value.steps.at(-1)?.kind).toBe("rise");
      }),
    );
    expect(count).toBeGreaterThan(all * 0.1);
  });

  it("[H23] is admitted again as the same plan, and judged the same twice", () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...people), (written, person) => {
        const result = admit(written, SMALL, person);
        expect(admit(written, SMALL, person)).toEqual(result);
        if (result.ok) expect(admit(draftOf(result.value), SMALL, person)).toEqual(result);
        else expect(result.error.length).toBeGreaterThan(0);
      }),
    );
  });

  it("[H05] refused for somebody without a past is refused for everybody", () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(flagged("hypertension"), flagged("local-calves")), (written, person) => {
        if (!admit(written, SMALL, ANYBODY).ok) expect(admit(written, SMALL, person).ok).toBe(false);
      }),
    );
  });
});
