/** Somebody who plays a track as the session goes: what they hear at each moment, by the table of the track. */
import { advance, type Effect, type Input, monotonic, type Session } from "@rollwell/engine";
import type { Piece } from "../src/piece.ts";
import { asideOf, type Place, placeOf } from "../src/place.ts";
import type { PlacedCue, Score, Stretch } from "../src/score.ts";
import { begun } from "./rig.ts";

type WithoutTime<One> = One extends unknown ? Omit<One, "at"> : never;
export type Act = WithoutTime<Input>;

export class Listener {
  session: Session;
  now: number;
  readonly score: Score;
  private aside: (Stretch & { readonly since: number }) | null = null;

  constructor(piece: Piece, score: Score) {
    const [session, effects] = begun(piece);
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
    const sample = this.place().at * this.score.rate;
    return this.score.cues.filter(({ at, until }) => at <= sample && sample < until);
  }
}
