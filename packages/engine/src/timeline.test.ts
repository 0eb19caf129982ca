import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANYBODY, admitted, draft, personWith, SMALL, work } from "../test/catalog.ts";
import type { Breath } from "./dose.ts";
import { RISE } from "./dose.ts";
import type { SafePlan, Step } from "./step.ts";
import type { Technique } from "./technique.ts";
import { COUNT_IN, lineFor, type Mark, marks, QUIET_END, segmentStarts } from "./timeline.ts";
import { seconds } from "./units.ts";

const breathOf = (inward: number, outward: number): Breath => ({ in: seconds(inward), out: seconds(outward) });
const CALM = breathOf(4, 6);
const anyBreath = fc
  .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 4, max: 8 }))
  .map(([a, b]) => breathOf(a, b));
const techniqueOf = (step: Step): Technique => SMALL.byId.get(step.technique) as Technique;
const marksFor = (step: Step, breath = CALM, length: number = step.seconds): readonly Mark[] =>
  marks(step, techniqueOf(step), length, breath);
const anyBreathed = fc.record(
  {
    start: fc.constantFrom("in", "out"),
    "going-1": fc.constantFrom("in", "out"),
    "going-2": fc.constantFrom("in", "out"),
    "going-3": fc.constantFrom("in", "out"),
  } as const,
  { requiredKeys: [] },
);
const spoken = (list: readonly Mark[]): readonly (readonly [number, string])[] =>
  list.flatMap((mark) => (mark.kind === "say" || mark.kind === "ask" ? [[mark.at, mark.cue] as const] : []));

const person = personWith({ thoracic: { unlocked: true } });
const planOf = (technique: string, length: number): SafePlan =>
  admitted(draft("daily", work(technique, length)), person);
const workOf = (technique: string, length: number): Step =>
  planOf(technique, length).steps.find(({ kind }) => kind === "work") as Step;
const WORKS = SMALL.techniques.map(({ id }) => workOf(id, 60));
const anyWork = fc
  .tuple(fc.constantFrom(...WORKS), fc.integer({ min: 1, max: 180 }))
  .map(([step, length]): Step => ({ ...step, seconds: seconds(length) }));

describe("a work step", () => {
  it("[H01, H02, H03] says its limit, however short it is", () => {
    for (const [i, { id }] of SMALL.techniques.entries())
      for (let length = 1; length <= 180; length++)
        for (const breath of [CALM, breathOf(3, 4), breathOf(6, 8)]) {
          const said = spoken(marksFor({ ...(WORKS[i] as Step), seconds: seconds(length) }, breath)).map(
            ([, cue]) => cue,
          );
          if (!said.includes(`${id}/limit`)) expect.fail(`${id} of ${length} s never says its limit`);
        }
  });

  it("[H02] says its limit before anything else but its beginning, and again within a minute", () => {
    for (const { id } of SMALL.techniques) {
      const said = spoken(marksFor(workOf(id, 180)));
      expect(said.slice(0, 2).map(([, cue]) => cue)).toEqual([`${id}/start`, `${id}/limit`]);
      const limits = said.filter(([, cue]) => cue === `${id}/limit`).map(([at]) => at);
      for (const [i, at] of limits.entries()) expect(at - (limits[i - 1] ?? 0)).toBeLessThanOrEqual(60);
      expect(180 - (limits.at(-1) ?? 0)).toBeLessThanOrEqual(70);
    }
  });

  it("[S11] asks about every 30 s, a sentence and the jaw in turn", () => {
    for (const { id } of SMALL.techniques) {
      const asked = marksFor(workOf(id, 180)).filter(({ kind }) => kind === "ask");
      expect(asked.length).toBeGreaterThanOrEqual(5);
      for (const [i, { at }] of asked.entries()) {
        expect(at - (asked[i - 1]?.at ?? 0)).toBeLessThanOrEqual(35);
        expect(asked[i]).toMatchObject({ cue: i % 2 === 0 ? "check-sentence" : "check-jaw" });
      }
    }
  });

  it("[S11] asks in every step of 25 s or more", () => {
    for (const { id } of SMALL.techniques)
      for (let length = 25; length <= 180; length++)
        expect(
          marksFor(workOf(id, length)).some(({ kind }) => kind === "ask"),
          `${id} ${length}`,
        ).toBe(true);
  });

  it("[H14] nothing is said in its last seconds, and no two phrases at once", () => {
    fc.assert(
      fc.property(anyWork, anyBreath, anyBreathed, (step, breath, breathed) => {
        const said = spoken(marks(step, { ...techniqueOf(step), breathed }, step.seconds, breath));
        for (const [i, [at]] of said.entries()) {
          if (at > 0 && at > step.seconds - QUIET_END) expect.fail(`${said[i]?.[1]} at ${at} of ${step.seconds}`);
          const before = said[i - 1];
          if (before !== undefined && at - before[0] < 4)
            expect.fail(`${before[1]} and ${said[i]?.[1]} at ${before[0]} and ${at}`);
        }
      }),
    );
  });

  it("[S12, M3.4] a line that names a breath is said as that breath begins", () => {
    fc.assert(
      fc.property(anyWork, anyBreath, anyBreathed, (step, breath, breathed) => {
        const list = marks(step, { ...techniqueOf(step), breathed }, step.seconds, breath);
        const begins = (going: "in" | "out"): readonly number[] => [
          ...(going === "in" ? [0] : []),
          ...list.flatMap((mark) => (mark.kind === "tone" && mark.tone === going ? [mark.at] : [])),
        ];
        for (const mark of list) {
          if (mark.kind !== "say") continue;
          const going = breathed[mark.cue.split("/")[1] as keyof typeof breathed];
          // The last breath of a step is not sounded when it would not end in it.
          if (going === undefined || mark.at > Math.max(...begins(going))) continue;
          if (!begins(going).includes(mark.at)) expect.fail(`${mark.cue}, breathing ${going}, at ${mark.at}`);
        }
      }),
    );
    const pose = workOf("childs-pose", 60);
    const lines = spoken(marks(pose, { ...techniqueOf(pose), breathed: { start: "out" } }, 60, CALM));
    expect(lines[0]).toEqual([4, "childs-pose/start"]);
  });

  it("[S12] shows the line of the breath that goes, where there is one", () => {
    const [technique] = SMALL.techniques as [Technique];
    const { id } = technique;
    const both = { ...technique, breathed: { start: "in", "going-2": "out" } } as const;
    expect(lineFor(both, `${id}/start`, "in")).toBe(`${id}/start`);
    expect(lineFor(both, `${id}/start`, "out")).toBe(`${id}/going-2`);
    expect(lineFor(both, `${id}/going-2`, "in")).toBe(`${id}/start`);
    expect(lineFor(both, `${id}/start`, null)).toBe(`${id}/start`);
    expect(lineFor(both, `${id}/limit`, "out")).toBe(`${id}/limit`);
    expect(lineFor({ ...technique, breathed: { start: "in" } }, `${id}/start`, "out")).toBe(`${id}/start`);
    expect(lineFor(both, "breathe", "out")).toBe("breathe");
  });

  it("[S12] breathes in and out in turn, in its own time, and never holds", () => {
    fc.assert(
      fc.property(anyWork, anyBreath, (step, breath) => {
        const tones = marksFor(step, breath).flatMap((mark) =>
          mark.kind === "tone" && (mark.tone === "in" || mark.tone === "out") ? [mark] : [],
        );
        let last = { at: 0, tone: "in" as string };
        for (const { at, tone } of tones) {
          if (tone !== (last.tone === "in" ? "out" : "in")) expect.fail(`${tone} twice running`);
          if (at - last.at !== (last.tone === "in" ? breath.in : breath.out))
            expect.fail(`${tone} after ${at - last.at} s`);
          last = { at, tone };
        }
        expect(step.seconds - last.at).toBeLessThan(2 * (breath.in + breath.out));
      }),
    );
  });

  it("tells its last five seconds by a tone, unless they are half of it", () => {
    fc.assert(
      fc.property(anyWork, anyBreath, (step, breath) => {
        const told = marksFor(step, breath).filter((mark) => mark.kind === "tone" && mark.tone === "ending");
        expect(told.map(({ at }) => step.seconds - at)).toEqual(step.seconds > 10 ? [5] : []);
      }),
    );
  });

  it("all marks lie in it, in time order", () => {
    fc.assert(
      fc.property(anyWork, anyBreath, fc.integer({ min: 0, max: 60 }), (step, breath, more) => {
        const list = marksFor(step, breath, step.seconds + more);
        for (const [i, { at }] of list.entries()) {
          if (at < (list[i - 1]?.at ?? 0) || at > step.seconds + more) expect.fail(`${at} of ${step.seconds + more}`);
        }
      }),
    );
  });
});

describe("an extension", () => {
  it("[S14] has three breaths or more a segment, whole ones, and 4–6 segments where the dose allows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 180 }),
        anyBreath,
        fc.integer({ min: 0, max: 40 }),
        (length, breath, more) => {
          const step = workOf("extension", length);
          const cycle = breath.in + breath.out;
          const starts = segmentStarts(step, length + more, breath);
          expect(starts[0]).toBe(0);
          for (const [i, at] of starts.entries()) {
            expect(at % cycle).toBe(0);
            if (i > 0) expect(at - (starts[i - 1] as number)).toBeGreaterThanOrEqual(3 * cycle);
          }
          expect(length - (starts.at(-1) as number)).toBeGreaterThanOrEqual(starts.length > 1 ? 3 * cycle : 0);
          if (length >= 12 * cycle) expect(starts.length).toBeGreaterThanOrEqual(4);
          expect(starts.length).toBeLessThanOrEqual(6);
        },
      ),
    );
  });

  it("[S14] never moves further up than its track is long, [H02] with a hold or without", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 180 }),
        anyBreath,
        fc.integer({ min: 0, max: 180 }),
        (length, breath, more) => {
          const step = workOf("extension", length);
          const ups = marksFor(step, breath, length + more).filter(
            (mark) => mark.kind === "say" && mark.cue === "segment-up",
          );
          const long = Number(step.track?.high) - Number(step.track?.low);
          expect(ups.length * 2.5).toBeLessThanOrEqual(long);
        },
      ),
    );
  });

  it("[S14] a longer step keeps the moves it had: nobody is sent up twice", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 180 }),
        anyBreath,
        fc.integer({ min: 0, max: 90 }),
        (length, breath, more) => {
          const step = workOf("extension", length);
          const [before, after] = [segmentStarts(step, length, breath), segmentStarts(step, length + more, breath)];
          expect(after.slice(0, before.length)).toEqual(before);
        },
      ),
    );
  });

  it("[M3.4] the breath goes in first, going back, and out coming up", () => {
    const tones = marksFor(workOf("extension", 120)).filter(({ kind }) => kind === "tone");
    expect(tones.slice(0, 3)).toMatchObject([
      { at: 0, tone: "start" },
      { at: 4, tone: "out" },
      { at: 10, tone: "in" },
    ]);
  });

  it("other steps have no segments", () => {
    expect(
      marksFor(workOf("thoracic-roll", 120)).some((mark) => mark.kind === "say" && mark.cue === "segment-up"),
    ).toBe(false);
    expect(segmentStarts(workOf("childs-pose", 120), 120, CALM)).toEqual([]);
  });
});

describe("the other steps", () => {
  const { steps } = planOf("calves", 60);
  const [setUp, , change] = steps;
  const rise = steps.at(-1);

  it("[H18] a set-up says its two phrases and then the side as a word of its own; it counts in", () => {
    for (let length = 15; length <= 30; length++) {
      const list = marksFor(setUp as Step, CALM, length);
      expect(spoken(list).map(([, cue]) => cue)).toEqual(["calves/set-up-1", "calves/set-up-2", "side-left"]);
      for (const [at] of spoken(list)) expect(at).toBeLessThanOrEqual(length - COUNT_IN - 2);
      expect(list.filter((mark) => mark.kind === "tone").map(({ at }) => at)).toEqual([
        length - 3,
        length - 2,
        length - 1,
      ]);
    }
    const both = admitted(draft("daily", work("thoracic-roll", 60)), ANYBODY).steps[0] as Step;
    expect(spoken(marksFor(both)).map(([, cue]) => cue)).toEqual(["thoracic-roll/set-up-1", "thoracic-roll/set-up-2"]);
  });

  it("[H18] a change of side has a tone, a buzz and a cue of its own", () => {
    const list = marksFor(change as Step);
    expect(list.slice(0, 3)).toMatchObject([{ tone: "switch" }, { buzz: "double" }, { cue: "switch-right" }]);
    expect(spoken(marksFor({ ...(change as Step), side: "left" }))).toEqual([[0, "switch-left"]]);
  });

  it("[H08] the rise gives 20 s to sit at the least, and 5 s to stand; time to spare is spent sitting", () => {
    for (let length: number = RISE.min; length <= RISE.max; length++) {
      const said = spoken(marksFor(rise as Step, CALM, length));
      expect(said.map(([, cue]) => cue)).toEqual(["rise-side", "rise-sit", "rise-stand"]);
      const [sit, stand] = [said[1]?.[0] ?? 0, said[2]?.[0] ?? 0];
      expect(stand - sit).toBeGreaterThanOrEqual(20);
      expect(length - stand).toBeGreaterThanOrEqual(5);
      expect(length - stand).toBeLessThanOrEqual(15);
    }
  });

  it("[H08] who stands already waits a moment before going", () => {
    const standing = admitted(draft("daily", work("calves-wall", 60)));
    expect(spoken(marksFor(standing.steps.at(-1) as Step)).map(([, cue]) => cue)).toEqual([
      "rise-standing",
      "rise-standing-wait",
    ]);
  });
});
