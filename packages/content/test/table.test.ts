/** The oracle itself: a good session passes it, and every single thing done wrong to that session is seen. */
import {
  NO_PAST,
  NOTHING_TO_DECLARE,
  plan,
  screen,
  type WrittenProgramme,
  type WrittenStep,
  writeProgramme,
} from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { CATALOG } from "../src/index.ts";
import { type Circumstances, judge, judgePlanned } from "./oracle/method-table.ts";

const ask = {
  minutes: 15,
  purpose: "daily",
  focus: ["chest", "sides"],
  tools: ["roller-91", "ball", "wall"],
  noFloor: false,
} as const;
const planned = plan(ask, { clearance: screen(NOTHING_TO_DECLARE), standing: NO_PAST, catalog: CATALOG, seed: 1 });
if (!planned.ok) throw new Error("the session of this test was refused");
const good = writeProgramme(planned.value);
const areas = new Set(good.steps.map(({ area }) => area));

const anybody: Circumstances = {
  tools: new Set(ask.tools),
  floor: "floor",
  blocked: new Set(),
  resting: new Set(),
  sore: new Set(),
  wasSore: new Set(),
  free: new Set(["thoracic"]),
  unlocked: new Set(),
  avoid: new Set(),
  rise: "usual",
};

type Change = (steps: readonly WrittenStep[]) => readonly WrittenStep[];
const rulesOf = (written: WrittenProgramme, today: Circumstances = anybody): readonly string[] =>
  judgePlanned(written, ask, today).map(({ rule }) => rule);
const on =
  (technique: string, change: Partial<WrittenStep>): Change =>
  (steps) =>
    steps.map((step) => (step.technique === technique && step.kind === "work" ? { ...step, ...change } : step));
const spine = (from: string, to: string): Partial<WrittenStep> => ({ track: { axis: "spine", from, to } });
const flank = (fromCm: number, toCm: number): Partial<WrittenStep> => ({ track: { axis: "flank", fromCm, toCm } });

describe("the table of the method", () => {
  it("has nothing against a good session, which has thoracic spine, lats and pecs", () => {
    expect([...areas]).toEqual(expect.arrayContaining(["thoracic", "lats", "pecs"]));
    expect(rulesOf(good)).toEqual([]);
    expect(judge(good, anybody)).toEqual([]);
  });

  const planted: readonly (readonly [rule: string, what: string, change: Change])[] = [
    ["M2.2", "the roller a little too low", on("thoracic-extension", spine("T11", "T3"))],
    ["M2.2", "the roller on the lumbar spine", on("thoracic-extension", spine("L4", "L2"))],
    ["M2.2", "the roller on the neck", on("thoracic-extension", spine("T8", "C5"))],
    ["S5", "no such level", on("thoracic-extension", spine("T8", "T0"))],
    ["S5", "higher than T3", on("thoracic-extension", { ...spine("T5", "T2"), tool: "ball" })],
    ["S3", "below the lowest rib", on("lats", flank(5, 9))],
    ["S3", "into the armpit", on("lats", flank(7, 12))],
    ["S3", "not a number", on("lats", flank(Number.NaN, 9))],
    ["S5", "another axis", on("lats", { track: { axis: "calf", fromCm: 15, toCm: 20 } })],
    ["S4", "a track for the pec opener", on("pec-opener", spine("T8", "T3"))],
    ["M8.2", "the pec opener on a short roller", on("pec-opener", { tool: "roller-46" })],
    ["S13", "too fast", on("lats", { speedCmPerSecond: 5.01 })],
    ["S13", "not moving", on("lats", { speedCmPerSecond: 0 })],
    ["M4.2", "held too long", on("lats", { holdSeconds: 31 })],
    ["M4.2", "held too short", on("lats", { holdSeconds: 19 })],
    ["H23", "an unknown technique", on("lats", { technique: "lower-back-roll" })],
    ["H23", "another area", on("lats", { area: "calves" })],
    ["H18", "both sides at once", on("lats", { side: "both" })],
    ["S1", "the full range, locked", on("thoracic-extension", { technique: "thoracic-extension-full" })],
    ["H11", "too long on an area", on("thoracic-extension", { seconds: 185 })],
    ["S2", "too short on an area", on("thoracic-extension", { seconds: 115 })],
    [
      "S2",
      "sides unequal",
      (steps) =>
        steps.map((one) => (one.side === "left" && one.kind === "work" ? { ...one, seconds: one.seconds + 5 } : one)),
    ],
    ["S6", "half a second", on("thoracic-extension", { seconds: 120.5 })],
    [
      "S6",
      "five seconds missing",
      (steps) => steps.map((one) => (one.kind === "rise" ? { ...one, seconds: one.seconds - 5 } : one)),
    ],
    ["H08", "no rise", (steps) => steps.slice(0, -1)],
    ["H08", "a rise too short", (steps) => steps.map((one) => (one.kind === "rise" ? { ...one, seconds: 25 } : one))],
    ["H08", "a rise in the middle", (steps) => [...steps.slice(-1), ...steps]],
    ["H09", "no set-ups", (steps) => steps.filter(({ kind }) => kind !== "set-up")],
    ["H09", "no changes of side", (steps) => steps.filter(({ kind }) => kind !== "switch")],
    ["H09", "a hasty set-up", (steps) => steps.map((one) => (one.kind === "set-up" ? { ...one, seconds: 5 } : one))],
    [
      "M3.8",
      "pecs first",
      (steps) => [...steps.filter(({ area }) => area === "pecs"), ...steps.filter(({ area }) => area !== "pecs")],
    ],
    [
      "S9",
      "lats before the thoracic spine",
      (steps) => [...steps.filter(({ area }) => area === "lats"), ...steps.filter(({ area }) => area !== "lats")],
    ],
    ["S9", "no thoracic spine", (steps) => steps.filter(({ area }) => area !== "thoracic")],
  ];

  it.each(planted)("[%s] sees %s", (rule, _, change) => {
    expect(rulesOf({ ...good, steps: change(good.steps) })).toContain(rule);
  });

  it.each([
    ["S20", "a block", { blocked: new Set(["lats"]) }],
    ["S20", "a block of what the pec opener rests on", { blocked: new Set(["thoracic"]) }],
    ["S19", "an area that rests", { resting: new Set(["lats"]) }],
    [
      "H11",
      "an area that is sore",
      { sore: new Set(["lats", "thoracic", "pecs"]), wasSore: new Set(["lats", "thoracic", "pecs"]) },
    ],
    ["S18", "a missing roller", { tools: new Set(["ball", "wall"]) }],
    ["S18", "no floor to lie on", { floor: "no-floor" }],
    ["H08", "somebody who rises slowly", { rise: "longer" }],
  ] as const)("[%s] sees %s", (rule, _, change) => {
    const sharp: WrittenProgramme = {
      ...good,
      steps: good.steps
        .map((one) => (one.area === "lats" && one.kind === "work" ? { ...one, seconds: 130 } : one))
        .map((one) => (one.kind === "rise" ? { ...one, seconds: 40 } : one)),
    };
    expect(rulesOf(sharp, { ...anybody, ...change })).toContain(rule);
  });
});
