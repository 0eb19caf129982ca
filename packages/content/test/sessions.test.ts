/** Real sessions, played to their end: what is said, asked and led at which second, in every language. */
import {
  AREAS,
  admit,
  advance,
  BREATH,
  type Breath,
  begin,
  COMMON_CUES,
  cmPerSecond,
  type Effect,
  glance,
  type Mark,
  marks,
  monotonic,
  NO_PAST,
  NOTHING_TO_DECLARE,
  type Person,
  PURPOSES,
  plan,
  QUIET_END,
  type SafePlan,
  SPEED,
  type Step,
  screen,
  seconds,
  segmentStarts,
  type Technique,
} from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { CATALOG, cueWords, TECHNIQUES } from "../src/index.ts";
import { session as en } from "../src/locales/en/session.ts";
import { techniques as enTechniques } from "../src/locales/en/techniques.ts";
import { session as es } from "../src/locales/es/session.ts";
import { techniques as esTechniques } from "../src/locales/es/techniques.ts";

const person: Person = {
  clearance: screen(NOTHING_TO_DECLARE),
  standing: {
    ...NO_PAST,
    areas: Object.fromEntries(
      AREAS.map((area) => [area, { ...NO_PAST.areas[area], unlocked: true }]),
    ) as Person["standing"]["areas"],
  },
};

const PLANS: readonly SafePlan[] = PURPOSES.flatMap((purpose) =>
  [3, 5, 9, 15].flatMap((minutes) =>
    [true, false].map((noFloor) => {
      const ask = { minutes, purpose, focus: [], tools: ["roller-91", "ball", "wall"], noFloor } as const;
      const result = plan(ask, { ...person, catalog: CATALOG, seed: minutes });
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      return result.value;
    }),
  ),
);

/** Each technique once, alone, for as long as it may take. */
const ALONE: readonly (readonly [Technique, Step])[] = TECHNIQUES.map((technique) => {
  const result = admit(
    { purpose: "daily", steps: [{ kind: "work", technique: technique.id, seconds: 120 }] },
    CATALOG,
    person,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return [technique, result.value.steps.find(({ kind }) => kind === "work") as Step];
});

function played(of: SafePlan): readonly (readonly [step: number, second: number, effect: Effect])[] {
  const begun = begin(of, {
    id: "2026-11-20~x",
    catalog: CATALOG,
    person,
    breath: BREATH,
    at: monotonic(0),
    programme: {},
  });
  if (!begun.ok) throw new Error("refused");
  let [session, effects] = begun.value;
  const all: (readonly [step: number, second: number, effect: Effect])[] = effects.map((effect) => [
    session.step,
    0,
    effect,
  ]);
  for (let second = 1; session.status.kind === "running"; second++) {
    if (second > of.totalSeconds) throw new Error("does not end");
    [session, effects] = advance(session, { kind: "tick", at: monotonic(second * 1_000) });
    all.push(...effects.map((effect) => [session.step, second, effect] as const));
    glance(session, monotonic(second * 1_000));
  }
  if (session.status.kind !== "done") throw new Error(session.status.kind);
  return all;
}
const PLAYED = PLANS.map((of) => [of, played(of)] as const);

const breathOf = (inward: number, outward: number): Breath => ({ in: seconds(inward), out: seconds(outward) });
const BREATHS = [3, 4, 5, 6].flatMap((inward) => [4, 6, 8].map((outward) => breathOf(inward, outward)));
const said = (list: readonly Mark[]): readonly string[] =>
  list.flatMap((mark) => (mark.kind === "say" ? [mark.cue] : []));

describe("a real session", () => {
  it("[S6] ends at exactly its last second", () => {
    for (const [of, effects] of PLAYED) expect(effects.at(-1)?.[1]).toBe(of.totalSeconds);
  });

  it("[H14] says every cue in its own step, in words of every language", () => {
    for (const [of, effects] of PLAYED)
      for (const [step, , effect] of effects) {
        if (effect.kind !== "say") continue;
        expect(effect.step).toBe(step);
        const [technique] = effect.cue.includes("/") ? effect.cue.split("/") : [of.steps[step]?.technique];
        expect(technique).toBe(of.steps[step]?.technique);
        expect(cueWords(effect.cue, en.cues, enTechniques).length).toBeGreaterThan(0);
        expect(cueWords(effect.cue, es.cues, esTechniques).length).toBeGreaterThan(0);
      }
  });

  it("[H02] every thoracic work step says where to stop, and the words say the top of the shoulders", () => {
    for (const [of, effects] of PLAYED)
      for (const [index, { kind, area, technique }] of of.steps.entries()) {
        if (kind !== "work" || area !== "thoracic") continue;
        const cues = effects.flatMap(([step, , effect]) =>
          step === index && effect.kind === "say" ? [effect.cue] : [],
        );
        expect(cues).toContain(`${technique}/limit`);
      }
    for (const [technique] of ALONE) {
      if (technique.area !== "thoracic" || technique.contact.lies === "nowhere") continue;
      expect(cueWords(`${technique.id}/limit`, en.cues, enTechniques)).toMatch(/top of the shoulders/i);
      expect(cueWords(`${technique.id}/limit`, es.cues, esTechniques)).toMatch(/hombros/i);
    }
  });

  it("[H08] ends with rising, said in three parts with 20 s of sitting, or with a pause for who stands", () => {
    for (const [of, effects] of PLAYED) {
      const last = of.steps.length - 1;
      const rise = effects.flatMap(([step, second, effect]) =>
        step === last && effect.kind === "say" ? [[effect.cue, second] as const] : [],
      );
      const cues = rise.map(([cue]) => cue);
      const stood = CATALOG.byId.get(of.steps[last]?.technique ?? "")?.posture === "standing";
      expect(cues).toEqual(
        stood ? ["rise-standing", "rise-standing-wait", "done"] : ["rise-side", "rise-sit", "rise-stand", "done"],
      );
      if (!stood) expect((rise[2]?.[1] ?? 0) - (rise[1]?.[1] ?? 0)).toBeGreaterThanOrEqual(20);
    }
  });

  it("[S11] asks whether one can speak and whether the jaw is loose, about every 30 s of work", () => {
    for (const [of, effects] of PLAYED) {
      const asked = effects.filter(([, , effect]) => effect.kind === "say" && effect.cue.startsWith("check-"));
      const worked = of.steps.filter(({ kind }) => kind === "work").reduce((sum, { seconds: time }) => sum + time, 0);
      expect(asked.length).toBeGreaterThanOrEqual(Math.floor(worked / 60));
      expect(asked.length).toBeLessThanOrEqual(Math.ceil(worked / 25));
    }
  });

  it("[M4.1] leads at no more than 5 cm/s, 2.5 unless somebody chose otherwise", () => {
    expect(SPEED).toEqual({ usual: cmPerSecond(2.5), max: cmPerSecond(5) });
    for (const of of PLANS) for (const { speed } of of.steps) expect(speed ?? 2.5).toBe(2.5);
  });
});

describe("every technique, at every length and breath", () => {
  it("[H03] says its limit in every step", () => {
    for (const [technique, step] of ALONE)
      for (const length of [5, 15, 16, 20, 25, 30, 45, 60, 90, 120, 180])
        for (const breath of BREATHS) {
          const timed = { ...step, seconds: seconds(length) };
          if (!said(marks(timed, technique, length, breath)).includes(`${technique.id}/limit`))
            expect.fail(`${technique.id} ${length}`);
        }
  });

  it("[H14] ends what it says inside its step", () => {
    for (const [technique, step] of ALONE)
      for (let length = 20; length <= 180; length += 5)
        for (const breath of BREATHS)
          for (const mark of marks({ ...step, seconds: seconds(length) }, technique, length, breath))
            if ((mark.kind === "say" || mark.kind === "ask") && mark.at > length - QUIET_END)
              expect.fail(`${technique.id} says ${mark.cue} at ${mark.at} of ${length}`);
  });

  it("[H10] never holds a breath: in and out follow each other without a rest", () => {
    for (const [technique, step] of ALONE)
      for (const breath of BREATHS) {
        const tones = marks(step, technique, step.seconds, breath).filter(
          (mark) => mark.kind === "tone" && (mark.tone === "in" || mark.tone === "out"),
        );
        for (const [i, { at }] of tones.entries())
          expect(at - (tones[i - 1]?.at ?? 0)).toBe(i % 2 === 0 ? breath.in : breath.out);
      }
    const held =
      /hold (?:your|the) breath|breath hold|aguant\p{L}* (?:la respiraci|el aire)|conten\p{L}* la respiraci/iu;
    for (const cue of COMMON_CUES)
      for (const words of [en.cues, es.cues])
        if (held.test(words[cue])) expect(words[cue]).toMatch(/never|don't|not|no |sin/i);
  });

  it("[S14] extension: three breaths a segment, 4–6 segments, none above T3", () => {
    for (const [technique, step] of ALONE) {
      if (technique.manner !== "extension") continue;
      for (const breath of BREATHS)
        for (let length = Math.ceil((12 * (breath.in + breath.out)) / 5) * 5; length <= 180; length += 5) {
          const starts = segmentStarts({ ...step, seconds: seconds(length) }, length, breath);
          expect(starts.length).toBeGreaterThanOrEqual(4);
          expect(starts.length).toBeLessThanOrEqual(6);
          expect(Number(step.track?.low) + (starts.length - 1) * 2.5).toBeLessThanOrEqual(Number(step.track?.high));
        }
    }
  });
});
