/** The words of the Learn pages in one language. */
import type { Grade, Stance } from "../evidence/card.ts";
import type { CardId } from "../evidence/cards.ts";
import type { SearchId } from "../evidence/sources.ts";
import type { LearnPageId, LearnQuestionId } from "../learn.ts";

export interface CardWords {
  readonly title: string;
  /** What people or articles say. */
  readonly claim: string;
  /** What was found, with its numbers. */
  readonly finding: string;
  /** What Rollwell does with it. */
  readonly soWhat: string;
}

export interface LearnWords {
  readonly labels: {
    readonly claim: string;
    readonly finding: string;
    readonly soWhat: string;
    readonly sources: string;
    readonly dissent: string;
    readonly authorsUnknown: string;
    /** How to read an effect size. */
    readonly effectSize: string;
  };
  readonly stances: Readonly<Record<Stance, string>>;
  readonly grades: Readonly<Record<Grade, string>>;
  /** What a search did not find, where a source is not a paper. */
  readonly searches: Readonly<Record<SearchId, string>>;
  readonly cards: Readonly<Record<CardId, CardWords>>;
  readonly questions: Readonly<
    Record<LearnQuestionId, { readonly question: string; readonly answer: readonly string[] }>
  >;
  readonly pages: Readonly<Record<LearnPageId, { readonly title: string; readonly paragraphs: readonly string[] }>>;
}
