/** The languages there are, and how a cue id becomes its phrase. */
import type { CommonCue, CueId, TechniqueCue } from "@rollwell/engine";
import type { SessionWords } from "./words/session-words.ts";
import type { TechniqueWords } from "./words/technique-words.ts";

/** Each named in its own words. */
export const LANGUAGES = { en: "English", es: "Español" } as const;
export type Language = keyof typeof LANGUAGES;

export type TechniqueWordsById = Readonly<Record<string, TechniqueWords>>;

function techniqueCue({ cues }: TechniqueWords, cue: TechniqueCue): string {
  switch (cue) {
    case "set-up-1":
      return cues.setUp[0];
    case "set-up-2":
      return cues.setUp[1];
    case "start":
      return cues.start;
    case "limit":
      return cues.limit;
    case "going-1":
      return cues.going[0];
    case "going-2":
      return cues.going[1];
    case "going-3":
      return cues.going[2];
  }
}

/** The whole phrase of a cue: what is said and what is shown are the same (H14). */
export function cueWords(cue: CueId, common: SessionWords["cues"], techniques: TechniqueWordsById): string {
  const cut = cue.indexOf("/");
  if (cut < 0) return common[cue as CommonCue];
  const words = techniques[cue.slice(0, cut)];
  if (words === undefined) throw new Error(`no words for the technique of ${cue}`);
  return techniqueCue(words, cue.slice(cut + 1) as TechniqueCue);
}
