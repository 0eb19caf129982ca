/**
 * A quiet session: as long as a rolled one, with nothing but the breath (S22). It is heard from one track, so that the screen
 * may be off; where no sound may play, the screen shows it all the same. Nothing in it presses, so nothing in it pauses.
 */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Breath, Choice, SessionId } from "@rollwell/engine";
import { quietTrack, RATE } from "@rollwell/soundtrack";
import type { TrackElement } from "../platform/element.ts";
import { clipsFor } from "../platform/voice-pack.ts";
import type { App } from "../state/app.ts";
import { wordsAtHand } from "../state/words.ts";
import { devicePorts } from "./device-ports.ts";
import { theElement } from "./heard.ts";
import { openIn } from "./open.ts";
import type { Ports } from "./ports.ts";
import { currentRunner } from "./runner.ts";
import { stopTest } from "./stops.ts";

export interface QuietSession {
  readonly id: SessionId;
  readonly seconds: number;
  readonly breath: Breath;
  readonly state: ReadonlySignal<"going" | "done" | "ended" | "stopped">;
  /** Seconds since it began. */
  readonly at: () => number;
  readonly end: () => void;
  /** Something is not right: it is over at once, and so is the screening (H04). */
  readonly stop: () => void;
}

/** The one on the screen, or the one that was there last. */
export const currentQuiet = signal<QuietSession | null>(null);

interface Wanted {
  readonly id: SessionId;
  readonly seconds: number;
  readonly choice: Choice;
}

/** What of it is heard. */
export interface QuietSound {
  /** Called in the tap. */
  readonly unlock: () => void;
  /** Loads the track and plays it from the second that `at` says by then; `null`: it is over, and nothing is to sound any more. */
  readonly begin: (at: () => number | null) => Promise<unknown>;
  readonly pause: () => void;
  readonly play: () => void;
}

async function fileOf(app: App, seconds: number): Promise<Blob> {
  const { voice, voiceVolume, tones, tonesVolume, pacer, breath } = app.settings.peek();
  const cues = ["test/quiet-start", "test/quiet-end"] as const;
  const clips = voice === "on" ? await clipsFor(app.language.peek(), new Set(cues), RATE) : null;
  const [begin, end] = cues.map((cue) => clips?.get(cue) ?? null) as [Int16Array | null, Int16Array | null];
  const sound = { voice, voiceVolume, tones, tonesVolume, pacer };
  return new Blob([quietTrack({ seconds, breath, begin, end, sound })], { type: "audio/wav" });
}

/** `media` plays the track once `coming` has made it. */
export function quietSound(
  media: Pick<TrackElement, "unlock" | "load" | "seek" | "play" | "pause">,
  coming: () => Promise<Blob>,
): QuietSound {
  return {
    unlock: media.unlock,
    begin: async (at) => {
      const file = await coming();
      if (at() === null) return;
      await media.load(file);
      const now = at();
      if (now === null) return;
      media.seek(now);
      await media.play();
    },
    pause: media.pause,
    play: () => void media.play(),
  };
}

const TICK = 500;

function drive(
  app: App,
  { ports, sound }: Stage,
  { id, seconds }: Wanted,
  begun: Promise<"kept" | "lost">,
): QuietSession {
  const { clock, page, wake, keys, report } = ports;
  const startedAt = clock.now();
  const state = signal<"going" | "done" | "ended" | "stopped">("going");
  const at = (): number => (clock.now() - startedAt) / 1000;
  let letGo = (): void => {};
  let callOff = (): void => {};
  const finish = (how: "done" | "ended" | "stopped"): void => {
    if (state.peek() !== "going") return;
    state.value = how;
    callOff();
    letGo();
    app.playing.value = "no";
    wake.release();
    keys.clear();
    if (how !== "done") sound.pause(); // the last phrase of a whole one is still to come
    if (how === "stopped") return stopTest(app, id);
    // A session whose beginning was not kept has no end either.
    void begun
      .then((kept) => (kept === "kept" ? app.append([{ kind: "ended", session: id, how }]) : kept))
      .catch(report);
  };
  const look = (): void => {
    callOff();
    if (at() >= seconds) finish("done");
    else callOff = clock.after(TICK, look);
  };
  const seen = (): void => {
    wake.keep();
    look();
  };
  letGo = page.follow({ seen, away: look });
  keys.listen((key) => {
    if (key === "stop") finish("stopped");
    else if (key === "pause") sound.pause();
    else if (key === "play") sound.play();
  });
  const title = wordsAtHand(app.language.peek(), "assess")?.quiet.title;
  if (title !== undefined) keys.show({ title, step: "", picture: null });
  keys.state("playing");
  wake.keep();
  app.playing.value = "yes";
  look();
  return {
    id,
    seconds,
    breath: app.settings.peek().breath,
    state,
    at,
    end: () => finish("ended"),
    stop: () => finish("stopped"),
  };
}

interface Stage {
  readonly ports: Pick<Ports, "clock" | "page" | "wake" | "keys" | "report">;
  readonly sound: QuietSound;
}

/** Call it in a tap, so that sound may begin. Refused in a second tab and while a session is open. */
export async function startQuiet(
  app: App,
  wanted: Wanted,
  stage: Stage = { ports: devicePorts(), sound: quietSound(theElement(), () => fileOf(app, wanted.seconds)) },
): Promise<"started" | "refused"> {
  app.refreshDay();
  const isGoing = currentQuiet.peek()?.state.peek() === "going";
  if (app.role.peek() !== "writer" || isGoing || openIn(app) !== null) return "refused";
  stage.sound.unlock();
  const { id, seconds, choice } = wanted;
  const begun = app.append([
    { kind: "started", session: id, programme: { quiet: seconds } },
    { kind: "chosen", session: id, ...choice },
  ]);
  const session = drive(app, stage, wanted, begun);
  currentRunner.value = null; // what comes after it is about this one
  currentQuiet.value = session;
  const at = (): number | null => (session.state.peek() === "going" ? session.at() : null);
  await Promise.all([begun, stage.sound.begin(at).catch(stage.ports.report)]);
  return "started";
}
