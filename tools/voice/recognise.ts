/** What a recogniser hears in a clip, and how much of the phrase that is. */

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("-", " ")
    .match(/[a-z']+/g) ?? [];

/** The least number of words to change, drop or add between two lines. */
function distance(said: readonly string[], heard: readonly string[]): number {
  const first = Array.from({ length: heard.length + 1 }, (_, at) => at);
  const last = said.reduce((row, word, line) => {
    const next = [line + 1];
    for (const [at, other] of heard.entries()) {
      const changed = (row[at] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    return next;
  }, first);
  return last.at(-1) ?? 0;
}

export interface Heard {
  readonly cue: string;
  readonly phrase: string;
  readonly heard: string;
  readonly words: number;
  readonly errors: number;
}

export function compare({ cue, phrase, heard }: Pick<Heard, "cue" | "phrase" | "heard">): Heard {
  const said = wordsOf(phrase);
  return { cue, phrase, heard, words: said.length, errors: distance(said, wordsOf(heard)) };
}

/** From 1, every word right, down to 0 and, with words that nobody said, below. */
export const accuracyOf = ({ words, errors }: Pick<Heard, "words" | "errors">): number => 1 - errors / words;
