/** A real session heard from a real track, for tests: an element in the hand plays it, or sleeps while the sound goes on. */
import { CATALOG } from "@rollwell/content";
import type { SafePlan } from "@rollwell/engine";
import { compile, cuesNeeded, cuesWelcome, type Score } from "@rollwell/soundtrack";
import type { TrackElement } from "../platform/element.ts";
import type { Interrupted } from "./ports.ts";
import type { Recording } from "./recording-ports.ts";
import { opened, planFor, type Stage, settled } from "./rig.ts";
import { currentRunner, type Runner, startSession } from "./runner.ts";
import { trackClock } from "./track-clock.ts";
import { trackSound } from "./track-sound.ts";

/** A page looks up this often while it is awake. */
const LOOK = 250;

/** Sound and the device's time pass when the test says so. */
function elementInHand({ run, freeze }: Pick<Recording, "run" | "freeze">, length: number) {
  let at = 0;
  let state: "plays" | "rests" = "rests";
  let allowed: "yes" | "no" = "yes";
  let told: Parameters<TrackElement["follow"]>[0] | null = null;
  const seeks: number[] = [];
  let played: readonly (readonly [number, number])[] = [];
  const sound = (ms: number): void => {
    const until = Math.min(length, at + ms / 1000);
    if (state === "rests") return;
    const last = played.at(-1);
    played = last?.[1] === at ? [...played.slice(0, -1), [last[0], until]] : [...played, [at, until]];
    at = until;
    if (at === length) state = "rests";
  };
  const element: TrackElement = {
    unlock: () => {},
    load: () => Promise.resolve(),
    play: () => {
      if (allowed === "no") return Promise.resolve("blocked");
      state = "plays";
      return Promise.resolve("plays");
    },
    pause: () => {
      state = "rests";
    },
    at: () => at,
    seek: (to) => {
      seeks.push(to);
      at = to;
    },
    isSeeking: () => false,
    isPlaying: () => state === "plays",
    played: () => played,
    follow: (listener) => {
      told = listener;
      return () => {
        told = null;
      };
    },
  };
  return {
    element,
    seeks,
    at: () => at,
    state: () => state,
    forbid: () => {
      allowed = "no";
    },
    /** Sound goes on for `ms`, and the element says so as a browser does; `look` is done after each of these moments. */
    run: (ms: number, look = (): void => {}) => {
      for (let left = ms; left > 0; left -= LOOK) {
        sound(Math.min(left, LOOK));
        run(Math.min(left, LOOK));
        told?.moved();
        look();
      }
    },
    /** Sound goes on and nobody hears of it. */
    sleep: (ms: number) => {
      sound(ms);
      freeze(ms);
    },
    /** It claims to play, and stands still. */
    stall: (ms: number) => {
      freeze(ms);
      told?.moved();
    },
    /** Somebody moves it on a lock screen. */
    scrub: (to: number) => {
      at = to;
    },
    interrupt: () => {
      state = "rests";
      told?.interrupted();
    },
    hears: () => told !== null,
  };
}

export interface Heard {
  readonly stage: Stage;
  readonly runner: Runner;
  readonly hand: ReturnType<typeof elementInHand>;
  readonly score: Score;
}

const scores = new Map<string, Score>();

function scoreOf(plan: SafePlan, { app }: Stage): Score {
  const known = scores.get(JSON.stringify(plan));
  if (known !== undefined) return known;
  const techniques = plan.steps.map(({ technique }) => CATALOG.byId.get(technique) as never);
  const session = { plan, techniques, breath: app.settings.peek().breath };
  const clips = new Map(
    [...cuesNeeded(session), ...cuesWelcome(session)].map((cue) => [cue, new Int16Array(16_000).fill(3000)] as const),
  );
  const track = compile({
    session,
    clips,
    sound: { voice: "on", voiceVolume: 1, tones: "on", tonesVolume: 0.6, pacer: "on" },
  });
  if (!track.ok) throw new Error(JSON.stringify(track.error));
  scores.set(JSON.stringify(plan), track.value.score);
  return track.value.score;
}

export async function heard(): Promise<Heard> {
  currentRunner.value = null;
  const stage = await opened();
  const plan = planFor(stage.app);
  const score = scoreOf(plan, stage);
  const hand = elementInHand(stage.world, score.length / score.rate);
  const clock = trackClock(hand.element, stage.world.ports.clock);
  const ports = {
    ...stage.world.ports,
    clock,
    track: (told: Interrupted) => trackSound(hand.element, clock, score, told),
  };
  if (startSession(stage.app, plan, ports) !== "started") throw new Error("not started");
  await settled();
  return { stage, runner: currentRunner.peek() as unknown as Runner, hand, score };
}
