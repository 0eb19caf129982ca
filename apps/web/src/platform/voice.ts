/**
 * The port to a voice, and two voices: the device's own and none. Device speech is a fallback with known faults, so it
 * uses local voices only (others need a network and fall silent after 15 s), cancels before each phrase, never pauses
 * (on Android that is a cancel) and waits for no `end` event (it may never come).
 */

import { signal } from "@preact/signals";
import type { Language } from "@rollwell/content";

/** `waiting`: the device has not listed its voices yet. */
export type VoiceState = "speaks" | "silent" | "waiting";

export interface Voice {
  /** Says a whole phrase now, instead of whatever was being said. `volume` 0–1. */
  readonly say: (text: string, language: Language, volume: number) => void;
  readonly hush: () => void;
  /** Whether a phrase of the language would be heard; changes are seen by whoever reads it while rendering. */
  readonly state: (language: Language) => VoiceState;
}

export const silentVoice: Voice = { say: () => {}, hush: () => {}, state: () => "silent" };

/** After this without a list of voices there are none. */
const LIST_WITHIN = 3000;
/** A phrase right after a cancel is swallowed by some engines; this much later it is not. */
const AFTER_CANCEL = 20;
/** Slower than talk: a calm voice, understood with one ear on the floor. */
const RATE = 0.95;

const speaks = (voice: SpeechSynthesisVoice, language: string): boolean =>
  voice.localService && voice.lang.toLowerCase().replace("_", "-").split("-")[0] === language;

/** The person's own region first, then the device's choice. */
export function pickVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
  wishes: readonly string[],
): SpeechSynthesisVoice | null {
  const fit = voices.filter((voice) => speaks(voice, language));
  const regional = fit.filter(({ lang }) => wishes.includes(lang.replace("_", "-")));
  return regional.find((voice) => voice.default) ?? regional[0] ?? fit.find((voice) => voice.default) ?? fit[0] ?? null;
}

export function deviceVoice(
  speech: SpeechSynthesis,
  wishes: readonly string[] = navigator.languages,
  utter: (text: string) => SpeechSynthesisUtterance = (text) => new SpeechSynthesisUtterance(text),
): Voice {
  const voices = signal<readonly SpeechSynthesisVoice[]>(speech.getVoices());
  const listed = signal<"listed" | "waiting">(voices.peek().length > 0 ? "listed" : "waiting");
  const list = (): void => {
    voices.value = speech.getVoices();
    if (voices.peek().length > 0) listed.value = "listed";
  };
  if (listed.peek() === "waiting") setTimeout(() => (listed.value = "listed"), LIST_WITHIN);
  // Older Safari has the property but no listeners here.
  if (typeof speech.addEventListener === "function") speech.addEventListener("voiceschanged", list);
  else speech.onvoiceschanged = list;

  let turn = 0;
  // Held on to, because some engines drop an utterance that nobody else holds.
  let current: SpeechSynthesisUtterance | null = null;
  let deafUntil = 0;
  const hush = (): void => {
    turn += 1;
    current = null;
    if (speech.speaking || speech.pending) deafUntil = performance.now() + AFTER_CANCEL;
    speech.cancel();
  };
  return {
    hush,
    say: (text, language, volume) => {
      hush();
      const voice = pickVoice(voices.peek(), language, wishes);
      if (voice === null || volume <= 0) return;
      const mine = turn;
      const utterance = utter(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.volume = volume;
      utterance.rate = RATE;
      current = utterance;
      const speak = (): void => {
        if (mine !== turn || current === null) return;
        speech.resume();
        speech.speak(current);
      };
      const wait = deafUntil - performance.now();
      if (wait > 0) setTimeout(speak, wait);
      else speak();
    },
    state: (language) => {
      if (pickVoice(voices.value, language, wishes) !== null) return "speaks";
      return listed.value === "waiting" ? "waiting" : "silent";
    },
  };
}
