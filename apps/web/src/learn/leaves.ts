/** What stands behind `/learn/<id>`: a technique, a question, one of two reasons, or an evidence card. */

import { type EvidenceCard, TECHNIQUES } from "@rollwell/content";
import {
  CARDS,
  type CardId,
  LEARN_PAGES,
  LEARN_QUESTIONS,
  type LearnEntry,
  type LearnPageId,
  type LearnQuestionId,
} from "@rollwell/content/learn";
import type { Technique } from "@rollwell/engine";

export type Card = EvidenceCard & { readonly id: CardId };
export type Question = LearnEntry & { readonly id: LearnQuestionId };
export type Reason = LearnEntry & { readonly id: LearnPageId };

export type Leaf =
  | { readonly kind: "technique"; readonly technique: Technique }
  | { readonly kind: "question"; readonly question: Question }
  | { readonly kind: "reason"; readonly reason: Reason }
  | { readonly kind: "card"; readonly card: Card };

const LEAVES: ReadonlyMap<string, Leaf> = new Map<string, Leaf>([
  ...CARDS.map((card): [string, Leaf] => [card.id, { kind: "card", card }]),
  ...LEARN_PAGES.map((reason): [string, Leaf] => [reason.id, { kind: "reason", reason }]),
  ...LEARN_QUESTIONS.map((question): [string, Leaf] => [question.id, { kind: "question", question }]),
  ...TECHNIQUES.map((technique): [string, Leaf] => [technique.id, { kind: "technique", technique }]),
]);

export const leafOf = (id: string): Leaf | null => LEAVES.get(id) ?? null;

const CARDS_BY_ID: ReadonlyMap<CardId, Card> = new Map(CARDS.map((card) => [card.id, card]));

export const cardsOf = ({ cards }: LearnEntry): readonly Card[] =>
  cards.flatMap((id) => {
    const card = CARDS_BY_ID.get(id);
    return card === undefined ? [] : [card];
  });
