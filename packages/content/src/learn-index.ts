/** What the Learn pages need beyond words: loaded when they are opened. */
export { CARDS, type CardId } from "./evidence/cards.ts";
export { type Source, type SourceId, worksCited } from "./evidence/sources.ts";
export { LEARN_PAGES, LEARN_QUESTIONS, type LearnEntry, type LearnPageId, type LearnQuestionId } from "./learn.ts";
