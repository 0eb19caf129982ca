/** The words of the app as the session's phrases: what is said is what is shown (H14). */
import { cueWords } from "@rollwell/content";
import { fill, loadWords, wordsAtHand } from "../state/words.ts";
import type { Phrases } from "./ports.ts";

export const phrases: Phrases = {
  cue: (cue, language) => {
    const session = wordsAtHand(language, "session");
    const techniques = wordsAtHand(language, "techniques");
    return session === null || techniques === null ? null : cueWords(cue, session.cues, techniques);
  },
  name: (technique, language) => wordsAtHand(language, "techniques")?.[technique]?.name ?? null,
  place: (side, { n, count }, language) => {
    const session = wordsAtHand(language, "session");
    if (session === null) return null;
    const step = fill(session.player.stepOf, { n, count });
    return side === "both" ? step : `${session.sides[side]} · ${step}`;
  },
  load: (language) =>
    Promise.all([loadWords(language, "session"), loadWords(language, "techniques"), loadWords(language, "screening")]),
};
