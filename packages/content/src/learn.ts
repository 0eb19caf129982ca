/** What the Learn pages hold, without their words: the questions people ask (M10) and the reasons behind two rules. */
import type { CardId } from "./evidence/cards.ts";

export interface LearnEntry {
  readonly id: string;
  /** Cards that stand behind the answer. Empty: nothing in the evidence list speaks to it, and the words say so. */
  readonly cards: readonly CardId[];
  readonly rules: readonly string[];
}

/** In the order of M10; "how long" and "how often" are one question, so there are ten. */
export const LEARN_QUESTIONS = [
  { id: "what-it-is", cards: ["adhesions"], rules: ["M10", "M1.1", "M1.2"] },
  { id: "safe-areas", cards: ["never-low-back"], rules: ["M10", "M2.1", "M2.2", "M2.3", "M2.4", "M2.5"] },
  {
    id: "benefits",
    cards: ["range-of-motion", "how-long-it-lasts", "soreness-after-sport", "posture", "arterial-stiffness"],
    rules: ["M10", "M1.3", "S22", "S23"],
  },
  { id: "low-back", cards: ["low-back-pain", "never-low-back"], rules: ["M10", "M2.6", "M2.7", "M3.9"] },
  { id: "precautions", cards: ["who-asks-first", "red-flags"], rules: ["M10", "M5.3", "M7.1", "M7.2", "S20"] },
  { id: "pops", cards: [], rules: ["M10", "M5.3"] },
  {
    id: "how-long-how-often",
    cards: ["two-minutes", "one-side-one-dose", "daily-or-weekly"],
    rules: ["M10", "M4.3", "M4.4", "M4.5", "S2", "S6", "S19"],
  },
  { id: "how-hard", cards: ["pain-level", "speed"], rules: ["M10", "M5.1", "M5.2", "M5.3", "M5.4", "S10", "S11"] },
  {
    id: "before-or-after",
    cards: ["other-warm-ups", "stretch-or-roll", "soreness-after-sport"],
    rules: ["M10", "M1.4", "M4.3", "S2"],
  },
  { id: "which-roller", cards: [], rules: ["M10", "M8.1", "M8.2", "M8.3", "S4", "S18"] },
] as const satisfies readonly LearnEntry[];

export type LearnQuestionId = (typeof LEARN_QUESTIONS)[number]["id"];

export const LEARN_PAGES = [
  { id: "why-never-low-back", cards: ["never-low-back", "low-back-pain"], rules: ["M2.2", "M2.6", "S8"] },
  { id: "hips-and-mid-back", cards: ["low-back-pain"], rules: ["M2.6", "M2.7"] },
] as const satisfies readonly LearnEntry[];

export type LearnPageId = (typeof LEARN_PAGES)[number]["id"];
