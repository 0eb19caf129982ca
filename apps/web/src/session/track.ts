/** The track of a session: its phrases fetched and decoded, mixed in a worker, ready for the element. */
import { CATALOG } from "@rollwell/content";
import type { CueId, SafePlan } from "@rollwell/engine";
import {
  type Clips,
  type CompileInput,
  cuesNeeded,
  cuesRecorded,
  type Piece,
  RATE,
  type Sound,
} from "@rollwell/soundtrack";
import { workerUrl } from "../platform/script-url.ts";
import { clipsFor, forgetClips } from "../platform/voice-pack.ts";
import type { App } from "../state/app.ts";
import type { Answer, Mixed, ToMix } from "./mixing.ts";
// oxlint-disable-next-line import/default -- the build makes it
import workerAddress from "./track-worker.ts?worker&url";

type SessionTrack = Mixed["track"];

/** The worker starts and makes what every track needs while the phrases of this one are still on their way. */
async function mix<Kind extends keyof Mixed>(kind: Kind, coming: Promise<CompileInput>): Promise<Mixed[Kind]> {
  const worker = new Worker(workerUrl(workerAddress), { type: "module" });
  const answered = new Promise<Mixed[Kind]>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer<Kind>>) => {
      if (data.kind === "failed") reject(new Error(data.why));
      else resolve(data.value);
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  const asked = coming.then((input) => worker.postMessage({ kind, input } satisfies ToMix));
  try {
    const [mixed] = await Promise.all([answered, asked]);
    return mixed;
  } finally {
    worker.terminate();
  }
}

const inputFor = async (app: App, session: Piece, cues: ReadonlySet<CueId>, sound: Sound): Promise<CompileInput> => ({
  session,
  sound,
  clips: sound.voice === "on" ? await clipsFor(app.language.peek(), cues, RATE) : new Map<never, never>(),
});

function pieceOf(plan: SafePlan, app: App): Piece {
  const techniques = plan.steps.map(({ technique }) => {
    const known = CATALOG.byId.get(technique);
    if (known === undefined) throw new Error(`no technique ${technique}`);
    return known;
  });
  return { plan, techniques, breath: app.settings.peek().breath };
}

const soundOf = (app: App): Sound => {
  const { voice, voiceVolume, tones, tonesVolume, pacer } = app.settings.peek();
  return { voice, voiceVolume, tones, tonesVolume, pacer };
};

async function made(app: App, plan: SafePlan): Promise<SessionTrack> {
  const session = pieceOf(plan, app);
  return mix("track", inputFor(app, session, cuesNeeded(session), soundOf(app)));
}

/** The track of the plan on offer, made before Start is pressed: then only the element has to load it. */
let ahead: { readonly of: string; readonly track: Promise<SessionTrack> } | null = null;

/** Everything that is heard in a track. */
const contentOf = (app: App, plan: SafePlan): string =>
  JSON.stringify([plan, app.language.peek(), app.settings.peek().breath, soundOf(app)]);

/** Makes the track of a plan that somebody may start next. Rejects as `trackFor` does. */
export async function makeAhead(app: App, plan: SafePlan): Promise<void> {
  const of = contentOf(app, plan);
  if (ahead?.of === of) return;
  const track = made(app, plan);
  ahead = { of, track };
  try {
    await track;
  } catch (cause) {
    if (ahead?.track === track) ahead = null; // Start tries again
    throw cause;
  }
}

/**
 * Rejects where a phrase is missing or the mixing fails. A track made ahead is given away, and what it was mixed from let go:
 * both are large, and the session needs one of them once.
 */
export async function trackFor(app: App, plan: SafePlan): Promise<SessionTrack> {
  const ready = ahead?.of === contentOf(app, plan) ? ahead.track : made(app, plan);
  ahead = null;
  try {
    return await ready;
  } finally {
    forgetClips();
  }
}

/** The phrases of a session one by one. Rejects where one is missing. */
export const clipsOf = (app: App, plan: SafePlan): Promise<Clips> =>
  clipsFor(app.language.peek(), cuesNeeded(pieceOf(plan, app)), RATE);

/** The session to keep as a file: always with the voice, which says when to stop. */
export async function recordingFor(app: App, plan: SafePlan): Promise<Mixed["recording"]> {
  const session = pieceOf(plan, app);
  const sound = { ...soundOf(app), voice: "on", voiceVolume: 1 } as const;
  return mix("recording", inputFor(app, session, cuesRecorded(session), sound));
}

/** Whether this person's session is heard from a track at all. */
export const wantsTrack = (app: App): boolean => {
  const { coach, voice, tones } = app.settings.peek();
  return coach === "track" && (voice === "on" || tones === "on");
};
