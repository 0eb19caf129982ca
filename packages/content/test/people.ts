/** People, pasts and asks at random, mostly such as there are. */
import { AREAS, PLACES, PURPOSES, QUESTIONS, TOOLS } from "@rollwell/engine";
import * as fc from "fast-check";
import type { Past, PastSession, Told } from "./oracle/person.ts";

const score = fc.integer({ min: 0, max: 10 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3, nil: null });

const pastSession: fc.Arbitrary<PastSession> = fc.record({
  ago: fc.integer({ min: 0, max: 12 }),
  areas: fc.uniqueArray(
    fc.record({
      area: fc.constantFrom(...AREAS),
      pain: maybe(fc.integer({ min: 0, max: 6 })),
      soreNextDay: maybe(score),
    }),
    { minLength: 1, maxLength: 4, selector: ({ area }) => area },
  ),
  ending: fc.constantFrom("done", "done", "done", "ended", "abandoned"),
});

/** Four good sessions of everything: level 2 is open afterwards. */
const practised: readonly PastSession[] = [9, 7, 5, 3].map((ago) => ({
  ago,
  areas: AREAS.map((area) => ({ area, pain: 3, soreNextDay: 1 })),
  ending: "done",
}));

const report = fc.record({ ago: fc.integer({ min: 0, max: 4 }), area: fc.constantFrom(...AREAS), soreness: score });

export const anyPast: fc.Arbitrary<Past> = fc
  .tuple(
    fc.constantFrom<readonly PastSession[]>([], [], practised),
    fc.array(pastSession, { maxLength: 3 }),
    fc.array(report, { maxLength: 3 }),
  )
  .map(([before, sessions, reports]) => ({ sessions: [...before, ...sessions], reports }));

const CHANGES = QUESTIONS.filter(({ tier }) => tier === "changes").map(({ id }) => id);
const flag = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...CHANGES) },
  { weight: 1, arbitrary: fc.constantFrom(...QUESTIONS.map(({ id }) => id)) },
);

export const anyTold: fc.Arbitrary<Told> = fc.record({
  age: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 16, max: 64 }) },
    { weight: 2, arbitrary: fc.integer({ min: 65, max: 95 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 15 }) },
  ),
  flags: fc.dictionary(flag, fc.constantFrom("yes" as const, "unsure" as const), { maxKeys: 2 }),
});

export const anyAsk = fc.record({
  minutes: fc.integer({ min: 3, max: 15 }),
  purpose: fc.constantFrom(...PURPOSES),
  focus: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 3 }),
  tools: fc.uniqueArray(fc.constantFrom(...TOOLS), { maxLength: 5 }),
  noFloor: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});
