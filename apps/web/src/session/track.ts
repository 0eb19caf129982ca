/** The track of a session: its phrases fetched and decoded, mixed in a worker, ready for the element. */
import { CATALOG } from "@rollwell/content";
import type { SafePlan } from "@rollwell/engine";
import {
  type Clips,
  type CompileInput,
  cuesNeeded,
  cuesRecorded,
  cuesWelcome,
  type Piece,
  RATE,
  type Sound,
} from "@rollwell/soundtrack";
import { workerUrl } from "../platform/script-url.ts";
import { clipsFor, forgetClips } from "../platform/voice-pack.ts";
import type { App } from "../state/app.ts";
import { gather } from "./clips.ts";
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

/** What is on the device is all here this many ms after the needed phrases; more nobody waits for. */
const GRACE = 250;

const gathered = (app: App, session: Piece): ReturnType<typeof gather> => {
  const language = app.language.peek();
  const said = { needed: cuesNeeded(session), welcome: cuesWelcome(session) };
  return gather((cues) => clipsFor(language, cues, RATE), said);
};

/** With every phrase that can be had or, once somebody waits, with those that are at hand. */
async function inputFor(app: App, session: Piece, waits: Promise<void>): Promise<CompileInput> {
  const sound = soundOf(app);
  if (sound.voice === "off") return { session, sound, clips: new Map<never, never>() };
  const { clips, whole } = await gathered(app, session);
  const atHand = waits.then(() => new Promise((resolve) => setTimeout(resolve, GRACE)));
  await Promise.race([whole, atHand]);
  return { session, sound, clips };
}

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

/** A track on its way. `hurry`: somebody waits for it now. */
interface Coming {
  readonly of: string;
  readonly track: Promise<SessionTrack>;
  readonly hurry: () => void;
}

/** Everything that is heard in a track. */
const contentOf = (app: App, plan: SafePlan): string =>
  JSON.stringify([plan, app.language.peek(), app.settings.peek().breath, soundOf(app)]);

function making(app: App, plan: SafePlan): Coming {
  let hurry = (): void => {};
  const waits = new Promise<void>((resolve) => {
    hurry = resolve;
  });
  return { of: contentOf(app, plan), track: mix("track", inputFor(app, pieceOf(plan, app), waits)), hurry };
}

/** The track of the plan on offer, made before Start is pressed: then only the element has to load it. */
let ahead: Coming | null = null;

/** Makes the track of a plan that somebody may start next. Rejects as `trackFor` does. */
export async function makeAhead(app: App, plan: SafePlan): Promise<void> {
  if (ahead?.of === contentOf(app, plan)) return;
  const coming = making(app, plan);
  ahead = coming;
  try {
    await coming.track;
  } catch (cause) {
    if (ahead === coming) ahead = null; // Start tries again
    throw cause;
  }
}

/**
 * Rejects where a needed phrase is missing or the mixing fails. A track made ahead is given away, and what it was mixed from
 * let go: both are large, and the session needs one of them once.
 */
export async function trackFor(app: App, plan: SafePlan): Promise<SessionTrack> {
  const coming = ahead?.of === contentOf(app, plan) ? ahead : making(app, plan);
  ahead = null;
  coming.hurry();
  try {
    return await coming.track;
  } finally {
    forgetClips();
  }
}

/** The phrases of a session one by one; more of them come while it is played. Rejects where a needed one is missing. */
export const clipsOf = async (app: App, plan: SafePlan): Promise<Clips> =>
  (await gathered(app, pieceOf(plan, app))).clips;

/** The session to keep as a file: always with the voice, which says when to stop. */
export async function recordingFor(app: App, plan: SafePlan): Promise<Mixed["recording"]> {
  const session = pieceOf(plan, app);
  const sound = { ...soundOf(app), voice: "on", voiceVolume: 1 } as const;
  const clips = clipsFor(app.language.peek(), cuesRecorded(session), RATE);
  return mix(
    "recording",
    clips.then((said) => ({ session, sound, clips: said })),
  );
}

/** Whether this person's session is heard from a track at all. */
export const wantsTrack = (app: App): boolean => {
  const { coach, voice, tones } = app.settings.peek();
  return coach === "track" && (voice === "on" || tones === "on");
};
