/**
 * Drives one session of the engine: hands it the time and the inputs, carries out what comes back, writes what happened.
 * It decides nothing. In one turn: state, sound, screen; the write follows and is waited for by nobody (H04).
 */

import { type ReadonlySignal, signal } from "@preact/signals";
import {
  advance,
  type Breath,
  type Effect,
  glance,
  type Input,
  type Lead,
  leadAt,
  monotonic,
  type SafePlan,
  type Session,
  type SessionId,
  type Step,
  snapshotOf,
  unreachable,
} from "@rollwell/engine";
import type { MediaKey } from "../platform/media-keys.ts";
import type { App } from "../state/app.ts";
import type { Settings } from "../state/settings.ts";
import { createKeeper } from "./keeper.ts";
import type { Ports } from "./ports.ts";
import { type Shown, showing } from "./shown.ts";
import { liveSound } from "./sound.ts";
import { stepCount } from "./step-count.ts";
import { stopsIn } from "./stops.ts";

type Timeless<Any> = Any extends unknown ? Omit<Any, "at"> : never;
/** What a person does. */
export type Act = Timeless<Input>;

export interface Runner {
  readonly id: SessionId;
  readonly plan: SafePlan;
  readonly shown: Shown;
  /** What the engine last asked of the pacers. */
  readonly pace: ReadonlySignal<"on" | "off">;
  readonly breathe: ReadonlySignal<Breath | "off">;
  readonly ports: Ports;
  /** Several acts in one turn: "next" in a pause is going on and skipping. */
  readonly send: (...acts: readonly Act[]) => void;
  /** What leads at this very moment, or `ahead` ms of it, for moving pictures. */
  readonly look: (ahead?: number) => Lead;
  readonly session: () => Session;
  readonly isOver: () => boolean;
  /** How often it was eased since it was opened here. */
  readonly eased: () => number;
  /** Nobody watches any more: pauses, and lets go of clock, page and keys. The session can be gone on with. */
  readonly leave: () => void;
  readonly hasLeft: () => boolean;
}

/** Screens are up to date this often; cues come sooner where one is due. */
const TICK = 250;

/** ms from the last advance to the next moment at which something may be due: all marks lie on the grid of the step. */
function untilNext({ entry, elapsed, doing }: Session): number {
  if (entry > 0) return Math.min(TICK, entry);
  const toGrid = TICK - (elapsed % TICK);
  return doing.kind === "steady" ? toGrid : Math.min(toGrid, Math.max(0, doing.until - elapsed));
}

/** After a gap several phrases or tones may fall due at once: the last of each kind is of now (H14). */
function current(effects: readonly Effect[]): readonly Effect[] {
  const lasting = new Set(["say", "tone", "buzz"]);
  return effects.filter(
    ({ kind }, i) => !lasting.has(kind) || !effects.slice(i + 1).some((later) => later.kind === kind),
  );
}

/**
 * What a headset's key does. With hands full, finding a spot is asked for more often than the next step; while nothing is
 * worked yet, "next" is "ready". Whoever likes it the usual way moves between steps.
 */
function actOf(key: MediaKey, { headset }: Settings, { kind }: Step): Act {
  switch (key) {
    case "play":
      return { kind: "resume" };
    case "pause":
      return { kind: "pause" };
    case "stop":
      return { kind: "stop" };
    case "nexttrack":
      return { kind: headset === "spot" && kind === "work" ? "spot" : "skip" };
    case "previoustrack":
      return { kind: headset === "spot" && kind === "work" ? "too-much" : "back" };
    default:
      return unreachable(key);
  }
}

export function drive(app: App, ports: Ports, begun: readonly [Session, readonly Effect[]]): Runner {
  const { clock, page, buzzer, wake, keys, phrases, report } = ports;
  // Sound that was taken away (a call, headphones pulled out) is a pause: nobody rolls on to a silent coach.
  const sound = ports.track?.({ interrupted: () => send({ kind: "pause" }) }) ?? liveSound(app, ports);
  let session = begun[0];
  const { shown, update } = showing(glance(session, session.at));
  const pace = signal<"on" | "off">("off");
  const breathe = signal<Breath | "off">("off");
  let callOff = (): void => {};
  let letGo = (): void => {};
  let keptSecond = -1;
  let titled = -1;
  let left: "yes" | "no" = "no";
  let eased = 0;

  const keeper = createKeeper({
    append: app.append,
    after: clock.after,
    report,
  });

  const isOver = (): boolean => session.status.kind === "done" || session.status.kind === "stopped";

  const carryOut = (effect: Effect): void => {
    switch (effect.kind) {
      case "say":
        return sound.cue(effect.cue);
      case "hush":
        return sound.hush();
      case "tone":
        return sound.tone(effect.tone);
      case "buzz":
        return app.settings.peek().buzz === "on" ? buzzer.buzz(effect.buzz) : undefined;
      case "pace":
        pace.value = effect.pace;
        return undefined;
      case "breathe":
        breathe.value = effect.breathe;
        return undefined;
      case "awake":
        return effect.awake === "keep" ? wake.keep() : wake.release();
      case "record":
        return undefined; // written together, after all that can be heard and seen
      default:
        return unreachable(effect);
    }
  };

  /** A port that fails must not keep the others from falling silent. */
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      report(cause);
    }
  };

  const persist = (effects: readonly Effect[]): void => {
    const facts = effects.flatMap((effect) => (effect.kind === "record" ? [effect.fact] : []));
    eased += facts.filter(({ kind }) => kind === "eased").length;
    const second = Math.floor(session.elapsed / 1000);
    if (facts.length === 0 && second === keptSecond) return;
    keptSecond = second;
    app.hold(stopsIn(facts));
    keeper.keep(facts, isOver() ? null : snapshotOf(session));
  };

  const tellKeys = (): void => {
    const { plan } = session.score;
    const step = plan.steps[session.step];
    const name = step === undefined ? null : phrases.name(step.technique, app.language.peek());
    keys.state(session.status.kind === "running" ? "playing" : "paused");
    if (step === undefined || name === null || titled === session.step) return;
    const now = session.step;
    titled = now;
    const about = {
      title: name,
      step: phrases.place(step.side, stepCount(plan, session.step), app.language.peek()) ?? "",
    };
    keys.show({ ...about, picture: null });
    const { body, skin } = app.settings.peek();
    void ports.cover(step.technique, { side: step.side, body, skin }).then((picture) => {
      if (titled === now && left === "no") keys.show({ ...about, picture });
    }, report);
  };

  const close = (): void => {
    left = "yes";
    callOff();
    letGo();
    callOff = letGo = () => {};
    app.playing.value = "no";
    guarded(keys.clear);
    guarded(sound.rest);
    guarded(wake.release);
  };

  const schedule = (): void => {
    callOff();
    if (session.status.kind !== "running") return;
    const due = session.at + untilNext(session) - clock.now();
    callOff = clock.after(Math.max(1, Math.ceil(due)), () => send({ kind: "tick" }));
  };

  const settle = (effects: readonly Effect[]): void => {
    for (const effect of current(effects)) guarded(() => carryOut(effect));
    guarded(() => sound.follow(session));
    update(glance(session, session.at));
    persist(effects);
    if (isOver()) return close();
    guarded(tellKeys);
    return schedule();
  };

  const send = (...acts: readonly Act[]): void => {
    if (isOver()) return;
    const effects: Effect[] = [];
    for (const act of acts) {
      const [next, brought] = advance(session, { ...act, at: clock.now() });
      session = next;
      effects.push(...brought);
    }
    settle(effects);
  };

  letGo = page.follow({
    seen: () => {
      if (isOver()) return;
      send({ kind: "tick" });
      if (session.status.kind === "running") wake.keep();
    },
    away: () => {
      if (isOver()) return;
      keptSecond = -1; // perhaps the last moment there is
      send({ kind: "tick" });
    },
  });
  keys.listen((key) => {
    const step = session.score.plan.steps[session.step];
    if (step !== undefined) send(actOf(key, app.settings.peek(), step));
  });
  app.playing.value = "yes";
  settle(begun[1]);
  return {
    id: session.score.id,
    plan: session.score.plan,
    shown,
    pace,
    breathe,
    ports,
    send,
    look: (ahead = 0) => leadAt(session, monotonic(clock.now() + ahead)),
    session: () => session,
    isOver,
    eased: () => eased,
    leave: () => {
      if (left === "yes") return;
      send({ kind: "pause" });
      close();
    },
    hasLeft: () => left === "yes",
  };
}
