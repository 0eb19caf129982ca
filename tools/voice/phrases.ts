/** Everything the voice says, language by language: the common cues, each technique's, and the tests' (H14: whole phrases only). */
import {
  ASSESS_CUES,
  type AssessWords,
  CATALOG,
  cueWords,
  type Language,
  type TechniqueWords,
} from "@rollwell/content";
import { assess as enAssess } from "@rollwell/content/words/en/assess";
import { session as enSession } from "@rollwell/content/words/en/session";
import { techniques as enTechniques } from "@rollwell/content/words/en/techniques";
import { assess as esAssess } from "@rollwell/content/words/es/assess";
import { session as esSession } from "@rollwell/content/words/es/session";
import { techniques as esTechniques } from "@rollwell/content/words/es/techniques";
import { COMMON_CUES, type CommonCue, type CueId, TECHNIQUE_CUES } from "@rollwell/engine";

/** What is said for each cue. */
export type Phrases = ReadonlyMap<string, string>;

interface Spoken {
  readonly common: Readonly<Record<CommonCue, string>>;
  readonly techniques: Readonly<Record<string, TechniqueWords>>;
  readonly tests: AssessWords["cues"];
}

function phrases({ common, techniques, tests }: Spoken): Phrases {
  const cues: readonly CueId[] = [
    ...COMMON_CUES,
    ...CATALOG.techniques.flatMap(({ id }) => TECHNIQUE_CUES.map((cue) => `${id}/${cue}` as const)),
  ];
  return new Map([
    ...cues.map((cue) => [cue, cueWords(cue, common, techniques)] as const),
    ...ASSESS_CUES.map((cue) => [`test/${cue}`, tests[cue]] as const),
  ]);
}

/** A language of the product without a line here does not compile. */
export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: phrases({ common: enSession.cues, techniques: enTechniques, tests: enAssess.cues }),
  es: phrases({ common: esSession.cues, techniques: esTechniques, tests: esAssess.cues }),
};
