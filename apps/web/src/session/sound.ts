/** A session heard cue by cue, where it is not from one track (track-sound.ts). */
import { RATE } from "@rollwell/soundtrack";
import type { App } from "../state/app.ts";
import type { Ports, SessionSound } from "./ports.ts";

/** Voice and tones at the moment the session asks for them: needs a page that is awake. */
export function liveSound(
  app: App,
  { voice, tones, phrases, clips, report }: Pick<Ports, "voice" | "tones" | "phrases" | "clips" | "report">,
): SessionSound {
  let spoken = 0;
  return {
    cue: (cue) => {
      spoken += 1;
      const { voice: wanted, voiceVolume } = app.settings.peek();
      if (wanted === "off") return;
      const clip = clips?.get(cue);
      if (clip !== undefined) {
        tones.say(clip, RATE, voiceVolume);
        return;
      }
      const language = app.language.peek();
      const text = phrases.cue(cue, language);
      if (text !== null) {
        voice.say(text, language, voiceVolume);
        return;
      }
      const mine = spoken;
      void phrases.load(language).then(() => {
        const late = phrases.cue(cue, language);
        if (late !== null && mine === spoken) voice.say(late, language, voiceVolume);
      }, report);
    },
    tone: (tone) => {
      const settings = app.settings.peek();
      const isBreath = tone === "in" || tone === "out";
      if (settings.tones === "off" || (isBreath && settings.pacer === "off")) return;
      tones.play(tone, settings.tonesVolume);
    },
    hush: () => {
      spoken += 1;
      voice.hush();
      tones.hush();
    },
    follow: () => {},
    rest: () => tones.rest(),
  };
}
