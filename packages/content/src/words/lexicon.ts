/**
 * Word lists for judging a coach's free-text note: a second net (H23), never the first. `admit` decides what may touch the
 * body; a note moves nothing, is shown as its author's words and is never spoken.
 *
 * How they are read: a sentence is refused when it names a zone and a press word, unless a negation stands before the
 * zone. So a negation here is a whole turn of phrase ("not over", "without touching"): a bare "not" or "without" would
 * excuse "do not stop until the low back" and "without hurry over the neck". What is in doubt is refused; the author
 * then says it in other words. All lower case, no diacritics; lists of all languages judge every note, so no word of
 * one language may be an everyday word of another.
 */
import type { Lexicon } from "@rollwell/engine";

/** `H03`: kidney area, armpit, groin, back of the knee. */
export const LEXICON_RULES = ["M2.2", "M2.3", "M2.4", "M2.5", "H03"] as const;
export type LexiconRule = (typeof LEXICON_RULES)[number];

export interface LexiconWords extends Lexicon {
  readonly zones: readonly { readonly rule: LexiconRule; readonly words: readonly string[] }[];
}
