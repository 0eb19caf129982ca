/** Everything the voice says, language by language: the common cues, and each technique's (H14: whole phrases only). */
import { CATALOG, cueWords, type Language, type TechniqueWords } from "@rollwell/content";
import { session as enSession } from "@rollwell/content/words/en/session";
import { techniques as enTechniques } from "@rollwell/content/words/en/techniques";
import { session as esSession } from "@rollwell/content/words/es/session";
import { techniques as esTechniques } from "@rollwell/content/words/es/techniques";
import { COMMON_CUES, type CommonCue, type CueId, TECHNIQUE_CUES } from "@rollwell/engine";

/** What is said for each cue. */
export type Phrases = ReadonlyMap<string, string>;

function phrases(common: Readonly<Record<CommonCue, string>>, techniques: Readonly<Record<string, TechniqueWords>>) {
  const cues: readonly CueId[] = [
    ...COMMON_CUES,
    ...CATALOG.techniques.flatMap(({ id }) => TECHNIQUE_CUES.map((cue) => `${id}/${cue}` as const)),
  ];
  return new Map(cues.map((cue) => [cue, cueWords(cue, common, techniques)]));
}

/** A language of the product without a line here does not compile. */
export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: phrases(enSession.cues, enTechniques),
  es: phrases(esSession.cues, esTechniques),
};
