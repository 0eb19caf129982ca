/** The public words of the content. Words of a language load one by one from `./words/<tag>/…`, never from here. */
export { CATALOG } from "./catalog.ts";
export { type EvidenceCard, GRADES, type Grade, STANCES, type Stance } from "./evidence/card.ts";
export { cueWords, LANGUAGES, type Language } from "./languages.ts";
export { PLANNING_CATALOG } from "./planning-catalog.ts";
export { TECHNIQUES } from "./techniques/index.ts";
export type { AppWords, Plural } from "./words/app-words.ts";
export { ASSESS_CUES, type AssessCue, type AssessWords, type TestWords } from "./words/assess-words.ts";
export type { LearnWords } from "./words/learn-words.ts";
export type { ProgressWords } from "./words/progress-words.ts";
export type { ScreeningWords } from "./words/screening-words.ts";
export type { SessionWords } from "./words/session-words.ts";
export type { RestoreRefusal, SettingsWords } from "./words/settings-words.ts";
export type { TechniqueWords } from "./words/technique-words.ts";
export { CHOICE_REASONS, type ChoiceReason, type TrialWords } from "./words/trial-words.ts";
