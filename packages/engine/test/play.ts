/** Playing a session in a test: a clock by hand, everything that happened kept. */
import * as fc from "fast-check";
import { BREATH } from "../src/dose.ts";
import type { Fact } from "../src/facts.ts";
import { SYMPTOMS } from "../src/facts.ts";
import type { Person } from "../src/safety.ts";
import { advance, begin, type Start } from "../src/session.ts";
import type { Effect, Input, RecordedFact, Session } from "../src/state.ts";
import type { SafePlan } from "../src/step.ts";
import type { Catalog } from "../src/technique.ts";
import { day, instant, monotonic, pain } from "../src/units.ts";
import { ANYBODY, SMALL } from "./catalog.ts";

const SESSION = "2026-11-20~test";

export const startFor = (catalog: Catalog = SMALL, person: Person = ANYBODY, more: Partial<Start> = {}): Start => ({
  id: SESSION,
  catalog,
  person,
  breath: BREATH,
  at: monotonic(1_000),
  programme: { format: "rollwell-programme" },
  ...more,
});

type WithoutTime<One> = One extends unknown ? Omit<One, "at"> : never;
/** An input without its moment. */
export type Act = WithoutTime<Input>;

export class Player {
  session: Session;
  now: number;
  readonly effects: Effect[];

  constructor([session, effects]: readonly [Session, readonly Effect[]]) {
    this.session = session;
    this.now = session.at;
    this.effects = [...effects];
  }

  static begin(plan: SafePlan, start: Start = startFor()): Player {
    const begun = begin(plan, start);
    if (!begun.ok) throw new Error(JSON.stringify(begun.error));
    return new Player(begun.value);
  }

  /** One input, `after` ms later; what it brought about. */
  act(act: Act, after = 0): readonly Effect[] {
    this.now = Math.max(0, this.now + after);
    const [next, effects] = advance(this.session, { ...act, at: monotonic(this.now) });
    this.session = next;
    this.effects.push(...effects);
    return effects;
  }

  /** Ticks every `every` ms for so many seconds. */
  wait(seconds: number, every = 1_000): readonly Effect[] {
    const before = this.effects.length;
    for (let left = seconds * 1_000; left > 0; left -= every) this.act({ kind: "tick" }, Math.min(every, left));
    return this.effects.slice(before);
  }

  /** Ticks to the beginning of the first step that fits; throws when there is none. */
  to(fits: (step: SafePlan["steps"][number]) => boolean): this {
    for (let i = 0; i < 2_000; i++) {
      const step = this.session.score.plan.steps[this.session.step];
      if (step !== undefined && fits(step)) return this;
      this.act({ kind: "tick" }, 1_000);
    }
    throw new Error("no such step");
  }

  toWork(technique: string, side: "both" | "left" | "right" = "both"): this {
    return this.to((step) => step.kind === "work" && step.technique === technique && step.side === side);
  }

  facts(): readonly RecordedFact[] {
    return recorded(this.effects);
  }
}

export const recorded = (effects: readonly Effect[]): readonly RecordedFact[] =>
  effects.flatMap((effect) => (effect.kind === "record" ? [effect.fact] : []));

export const cues = (effects: readonly Effect[]): readonly string[] =>
  effects.flatMap((effect) => (effect.kind === "say" ? [effect.cue] : []));

export const tones = (effects: readonly Effect[]): readonly string[] =>
  effects.flatMap((effect) => (effect.kind === "tone" ? [effect.tone] : []));

/** As a log would keep it. */
export const asFacts = (facts: readonly RecordedFact[]): readonly Fact[] =>
  facts.map((fact, i) => ({ ...fact, v: 1, at: instant(1_700_000_000_000 + i), day: day("2026-11-20") }));

/** Acts as people do them: mostly ticks, sometimes anything. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Act>({ kind: "tick" }) },
  { weight: 4, arbitrary: fc.constant<Act>({ kind: "spot" }) },
  { weight: 3, arbitrary: fc.constantFrom<Act>({ kind: "pause" }, { kind: "resume" }, { kind: "resume" }) },
  { weight: 2, arbitrary: fc.constant<Act>({ kind: "skip" }) },
  { weight: 3, arbitrary: fc.constant<Act>({ kind: "back" }) },
  { weight: 2, arbitrary: fc.constant<Act>({ kind: "too-much" }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }).map((value): Act => ({ kind: "pain", pain: pain(value) })) },
  { weight: 2, arbitrary: fc.constantFrom<Act>({ kind: "check", answer: "yes" }, { kind: "check", answer: "no" }) },
);

/** What ends a session. */
export const anyEnding: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>({ kind: "stop" }, { kind: "end" }),
  fc.constantFrom(...SYMPTOMS).map((symptom): Act => ({ kind: "symptom", symptom })),
  fc.integer({ min: 7, max: 10 }).map((value): Act => ({ kind: "pain", pain: pain(value) })),
);

/** ms between two inputs: a heartbeat, a stall, a sleep, a clock set back. */
export const anyGap: fc.Arbitrary<number> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 5_000 }) },
  { weight: 4, arbitrary: fc.constantFrom(1_000, 4_999, 5_000) },
  { weight: 1, arbitrary: fc.integer({ min: 5_001, max: 60_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 60_001, max: 10_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -100_000, max: -1 }) },
);

/** As long as it may be as often as short: by itself a script would rarely have more than a dozen acts. */
export const anyScript = (length: number): fc.Arbitrary<readonly (readonly [Act, number])[]> =>
  fc.array(fc.tuple(anyAct, anyGap), { maxLength: length, size: "max" });
