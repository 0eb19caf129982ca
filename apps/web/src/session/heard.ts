/** The ports of a session that is heard from one track; the device's own voice and tones where it cannot be. */
import type { SafePlan } from "@rollwell/engine";
import { RATE, wavOf } from "@rollwell/soundtrack";
import { shareSound } from "../platform/audio-session.ts";
import { deviceElement, type TrackElement } from "../platform/element.ts";
import type { Voice } from "../platform/voice.ts";
import { clipsFor, keepVoice } from "../platform/voice-pack.ts";
import type { App } from "../state/app.ts";
import { devicePorts } from "./device-ports.ts";
import type { Ports } from "./ports.ts";
import { openPlan, resumeOpenSession } from "./runner.ts";
import { clipsOf, makeAhead, trackFor, wantsTrack } from "./track.ts";
import { trackClock } from "./track-clock.ts";
import { trackSound } from "./track-sound.ts";

export const keepVoiceOf = (app: App): Promise<void> =>
  app.settings.peek().voice === "on" ? keepVoice(app.language.peek()) : Promise.resolve();

/** So that Start is heard at once. */
export async function makeTrackAhead(app: App, plan: SafePlan): Promise<void> {
  if (wantsTrack(app)) await makeAhead(app, plan);
  else if (app.settings.peek().voice === "on") await clipsOf(app, plan);
}

/** Longer than this nobody lies waiting for a voice. */
const WITHIN = 6000;
/** Phrases that are here already need no longer than this. */
const AT_HAND = 1000;

/** One for the whole life of the app: a phone lets no second one begin with its screen off. */
let element: TrackElement | null = null;
export const theElement = (): TrackElement => {
  element ??= deviceElement();
  return element;
};

/** The recorded voice speaks: no other does, and nobody has to be told that no voice is there. */
const spoken: Voice = { say: () => {}, hush: () => {}, state: () => "speaks" };

/** Who asked for the element last has it: what was fetched meanwhile for somebody before is of the past (H15). */
let asked = 0;

const late = (ms: number): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error(`no track within ${ms} ms`)), ms));

/** The coach's own phrases one by one: an element would end a person's own music. */
async function cueByCue(app: App, plan: SafePlan, device: Ports, within: number): Promise<Ports> {
  if (app.settings.peek().voice === "off") return device;
  try {
    const clips = await Promise.race([clipsOf(app, plan), late(within)]);
    return { ...device, clips, voice: spoken };
  } catch (cause) {
    device.report(cause);
    return device;
  }
}

/** Call it in a tap, so that sound may begin. Never rejects: without a track the session is heard cue by cue. */
export async function heardPorts(app: App, plan: SafePlan): Promise<Ports> {
  asked += 1;
  const device = devicePorts();
  if (!wantsTrack(app)) {
    shareSound("with-music");
    return cueByCue(app, plan, device, WITHIN);
  }
  const media = theElement();
  media.unlock();
  try {
    const { score, sound } = await Promise.race([trackFor(app, plan), late(WITHIN)]);
    await Promise.race([media.load(sound), late(WITHIN)]);
    const clock = trackClock(media, device.clock);
    return {
      ...device,
      clock,
      ...(app.settings.peek().voice === "on" ? { voice: spoken } : {}),
      track: (told) => trackSound(media, clock, score, told),
    };
  } catch (cause) {
    media.pause();
    device.report(cause);
    return cueByCue(app, plan, device, AT_HAND);
  }
}

/** The open session, paused, where it was left. */
export async function resumeHeard(app: App): Promise<"resumed" | "refused"> {
  const plan = openPlan(app);
  return plan === null ? "refused" : resumeOpenSession(app, await heardPorts(app, plan));
}

/** "Can you hear this?": the tone that begins a step, and the voice as a session has it (H15). Call it in a tap. */
export async function soundCheck(app: App): Promise<void> {
  const { voice, voiceVolume, tones, tonesVolume } = app.settings.peek();
  const device = devicePorts();
  const language = app.language.peek();
  asked += 1;
  const mine = asked;
  const isOfThePast = (): boolean => mine !== asked || app.playing.peek() === "yes";
  device.tones.wake();
  if (tones === "on") device.tones.play("start", tonesVolume);
  if (voice === "off") return;
  const media = theElement();
  const wants = wantsTrack(app);
  if (wants) media.unlock();
  try {
    const clip = (await clipsFor(language, new Set(["hear-me"]), RATE)).get("hear-me") ?? new Int16Array();
    if (isOfThePast()) return;
    if (!wants) {
      device.tones.say(clip, RATE, voiceVolume);
      return;
    }
    const samples = clip.map((sample) => sample * voiceVolume);
    await media.load(new Blob([wavOf({ samples, rate: RATE })], { type: "audio/wav" }));
    if (isOfThePast()) return;
    if ((await media.play()) === "blocked") throw new Error("sound is not allowed here");
  } catch {
    if (isOfThePast()) return;
    const text = device.phrases.cue("hear-me", language);
    if (text !== null) device.voice.say(text, language, voiceVolume);
  }
}
