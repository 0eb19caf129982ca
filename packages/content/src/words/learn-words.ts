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
  /** The front page of Learn. */
  readonly index: {
    readonly title: string;
    readonly lead: string;
    readonly sections: string;
    readonly techniques: string;
    readonly questions: string;
    readonly reasons: string;
    readonly evidence: string;
    readonly evidenceLead: string;
    readonly notFound: string;
    readonly notFoundBody: string;
  };
  /** The headings and facts of a technique's page. `{length}` and the like carry their unit. */
  readonly technique: {
    readonly picture: string;
    readonly setUp: string;
    readonly movement: string;
    readonly limits: string;
    readonly breath: string;
    readonly mistakes: string;
    readonly easier: string;
    readonly harder: string;
    readonly area: string;
    readonly tool: string;
    readonly noTool: string;
    readonly andWall: string;
    readonly position: string;
    readonly floor: string;
    readonly standing: string;
    readonly sides: string;
    readonly oneSide: string;
    readonly bothSides: string;
    readonly level: string;
    readonly level1: string;
    readonly level2: string;
    readonly fuller: string;
    readonly path: string;
    readonly pathLength: string;
    readonly speed: string;
    readonly speedValue: string;
  };
  readonly labels: {
    readonly claim: string;
    readonly finding: string;
    readonly soWhat: string;
    readonly sources: string;
    readonly dissent: string;
    readonly noDissent: string;
    readonly certainty: string;
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
