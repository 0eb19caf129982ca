/** Somebody who plays a track as the session goes: what they hear at each moment, by the table of the track. */
import { advance, type Effect, type Input, monotonic, type Session } from "@rollwell/engine";
import { asideOf, type Place, placeOf } from "../src/place.ts";
import { sampleAt } from "../src/rate.ts";
import type { PlacedCue, Score, Stretch } from "../src/score.ts";

type WithoutTime<One> = One extends unknown ? Omit<One, "at"> : never;
export type Act = WithoutTime<Input>;

const tables = new WeakMap<Score, ReadonlyMap<number, readonly PlacedCue[]>>();

/** The cues that touch each second of a file: properties ask for them millions of times. */
function bySecond(score: Score): ReadonlyMap<number, readonly PlacedCue[]> {
  const known = tables.get(score);
  if (known !== undefined) return known;
  const table = new Map<number, PlacedCue[]>();
  for (const cue of score.cues)
    for (let second = Math.floor(cue.at / score.rate); second * score.rate < cue.until; second++)
      table.set(second, [...(table.get(second) ?? []), cue]);
  tables.set(score, table);
  return table;
}

/** What sounds at a second of a file. */
export function soundingAt(score: Score, second: number): readonly PlacedCue[] {
  const sample = sampleAt(second);
  const near = bySecond(score).get(Math.floor(second)) ?? [];
  return near.filter(({ at, until }) => at <= sample && sample < until);
}

export class Listener {
  session: Session;
  now: number;
  readonly score: Score;
  private aside: (Stretch & { readonly since: number }) | null = null;

  constructor(score: Score, [session, effects]: readonly [Session, readonly Effect[]]) {
    this.session = session;
    this.now = session.at;
    this.score = score;
    this.hear(effects);
  }

  act(act: Act, after: number): readonly Effect[] {
    this.now = Math.max(0, this.now + after);
    const [session, effects] = advance(this.session, { ...act, at: monotonic(this.now) });
    this.session = session;
    this.hear(effects);
    return effects;
  }

  /**
   * The page sleeps and the file plays on: each second of it, with the second of the file and the session as it will be
   * found. What is said meanwhile is of the past when the page wakes.
   */
  *sleep(seconds: number): Generator<{ readonly second: number; readonly session: Session }> {
    const from = this.place().at;
    for (let passed = 1; passed <= seconds; passed++) {
      this.act({ kind: "tick" }, 1000);
      this.aside = null;
      yield { second: from + passed, session: this.session };
    }
  }

  private hear(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.kind === "hush") this.aside = null;
      if (effect.kind !== "say") continue;
      const aside = asideOf(this.score, effect.cue);
      this.aside = aside === null ? null : { ...aside, since: this.session.at };
    }
  }

  place(): Place {
    if (this.aside !== null) {
      const at = this.aside.from + (this.session.at - this.aside.since) / 1000;
      if (at < this.aside.until) return { at, until: this.aside.until, goes: "with-session" };
      this.aside = null;
    }
    return placeOf(this.score, this.session);
  }

  /** What sounds at this moment. */
  heard(): readonly PlacedCue[] {
    return soundingAt(this.score, this.place().at);
  }
}
