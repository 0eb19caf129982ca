/**
 * A second net under free text: does a coach's note direct pressure to a forbidden zone? The first net is that a note
 * moves nothing: it is shown as its author's words and never spoken. A part of a sentence is refused when it names a
 * zone and tells to press, place or move, unless a denial ("never", "not over") stands before that zone with no "then"
 * or "but" between. Word lists miss things; `admit` does not.
 */
import type { Lexicon } from "./technique.ts";

/** Lower case, no diacritics, no invisible characters, hyphens and runs of blanks as one: `Lúmbar\u200b` reads `lumbar`. */
function plain(text: string): string {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}|\p{Cf}/gu, "")
    .toLowerCase();
  return folded.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\s\p{Pd}_/]+/gu, " ");
}

const sentences = (text: string): readonly string[] => text.split(/[.!?]+(?:\s|$)/);
const clauses = (sentence: string): readonly string[] =>
  sentence.split(/[;:,()]+|\b(?:but|then|and|pero|luego|despues|y)\b/);

const NOWHERE = /(?!)/u;
const patterns = new WeakMap<readonly string[], RegExp>();

/** One expression for a whole word list, made once: any of the words, as whole words. */
function anyOf(words: readonly string[]): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const literal = words.map((word) => plain(word).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const made =
    words.length === 0 ? NOWHERE : new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal.join("|")})(?![\\p{L}\\p{N}])`, "u");
  patterns.set(words, made);
  return made;
}

/** The rule that a note breaks, or `null`. */
export function directsPressure(note: string, lexicon: Lexicon): string | null {
  // "Press down, then over the low back": the verb of one part directs the others of its sentence.
  const directing = sentences(plain(note)).filter((sentence) => anyOf(lexicon.press).test(sentence));
  for (const clause of directing.flatMap(clauses)) {
    const denied = clause.search(anyOf(lexicon.negations));
    for (const { rule, words } of lexicon.zones) {
      const at = clause.search(anyOf(words));
      if (at >= 0 && (denied < 0 || denied > at)) return rule;
    }
  }
  return null;
}
