/** What the Learn pages need beyond words: loaded when they are opened. */
export { CARDS } from "./evidence/cards.ts";
export { SOURCES } from "./evidence/sources.ts";
