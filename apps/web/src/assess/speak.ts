/** What a test is heard by: the coach's own clips, or the device's voice where they would end a person's own music. */
import { ASSESS_CUES, type AssessCue } from "@rollwell/content";
import { RATE } from "@rollwell/soundtrack";
import { clipsFor } from "../platform/voice-pack.ts";
import { devicePorts } from "../session/device-ports.ts";
import { theElement } from "../session/heard.ts";
import { wantsTrack } from "../session/track.ts";
import type { App } from "../state/app.ts";
import { wordsAtHand } from "../state/words.ts";
import { type Speaker, speaker } from "./speaker.ts";

export type { Speaker } from "./speaker.ts";

/** Those of a quiet session are in its own track. */
const CUES = new Set(ASSESS_CUES.filter((cue) => !cue.startsWith("quiet-")).map((cue) => `test/${cue}` as const));

function atNextPress(act: () => void): () => void {
  const forget = (): void => {
    removeEventListener("pointerdown", press, true);
    removeEventListener("keydown", press, true);
  };
  const press = (): void => {
    forget();
    act();
  };
  addEventListener("pointerdown", press, true);
  addEventListener("keydown", press, true);
  return forget;
}

/** Make it in a tap, so that sound may begin. */
export function speakerFor(app: App): Speaker {
  const { report, voice, tones } = devicePorts();
  const { voice: wanted, voiceVolume: volume } = app.settings.peek();
  if (wanted === "off") return { say: () => {}, hush: () => {}, rest: () => {} };
  tones.wake();
  const language = app.language.peek();
  const textOf = (cue: AssessCue): string | null => wordsAtHand(language, "assess")?.cues[cue] ?? null;
  const ports = { voice, textOf, language, volume, atPress: atNextPress, report };
  if (!wantsTrack(app)) return speaker({ ...ports, track: null });
  const media = theElement();
  media.unlock();
  const clips = clipsFor(language, CUES, RATE);
  clips.catch(() => undefined); // each phrase is said by the device then
  const clipOf = async (cue: AssessCue): Promise<Int16Array> => {
    const clip = (await clips).get(`test/${cue}`);
    if (clip === undefined) throw new Error(`no clip for ${cue}`);
    return clip;
  };
  return speaker({ ...ports, track: { media, clipOf } });
}
