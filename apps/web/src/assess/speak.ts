/** What is said in a test: the coach's own clips one after another, the device's voice where there are none. */
import { ASSESS_CUES, type AssessCue } from "@rollwell/content";
import { RATE, wavOf } from "@rollwell/soundtrack";
import { clipsFor } from "../platform/voice-pack.ts";
import { theElement } from "../session/heard.ts";
import { devicePorts } from "../session/ports.ts";
import type { App } from "../state/app.ts";
import { wordsAtHand } from "../state/words.ts";

/** Those of a quiet session are in its own track. */
const CUES = ASSESS_CUES.filter((cue) => !cue.startsWith("quiet-"));

export interface Speaker {
  readonly say: (cue: AssessCue) => void;
  readonly hush: () => void;
}

const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const BREATHER = 0.15;

/** Make it in a tap, so that sound may begin. */
export function speakerFor(app: App): Speaker {
  const { report, voice, tones } = devicePorts();
  const { voice: wanted, voiceVolume } = app.settings.peek();
  if (wanted === "off") return { say: () => {}, hush: () => {} };
  const media = theElement();
  media.unlock();
  tones.wake();
  const language = app.language.peek();
  const clips = clipsFor(language, new Set(CUES.map((cue) => `test/${cue}` as const)), RATE);
  clips.catch(() => undefined); // each phrase is said by the device then
  let turn = 0;
  let waiting: Promise<void> = Promise.resolve();

  const spoken = async (cue: AssessCue, mine: number): Promise<void> => {
    if (mine !== turn) return;
    try {
      const clip = (await clips).get(`test/${cue}`) ?? new Int16Array();
      const samples = clip.map((sample) => sample * voiceVolume);
      await media.load(new Blob([wavOf({ samples, rate: RATE })], { type: "audio/wav" }));
      if (mine !== turn) return;
      await media.play();
      await pause(clip.length / RATE + BREATHER);
    } catch {
      const text = wordsAtHand(language, "assess")?.cues[cue] ?? null;
      if (text !== null && mine === turn) voice.say(text, language, voiceVolume);
    }
  };
  return {
    say: (cue) => {
      const mine = turn;
      waiting = waiting.then(() => spoken(cue, mine)).catch(report);
    },
    hush: () => {
      turn += 1;
      media.pause();
      voice.hush();
    },
  };
}
