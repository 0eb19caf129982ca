/** The shape of an evidence card: one claim, how the evidence stands to it, and how sure that is. Words are in the locales. */
import type { SourceId } from "./sources.ts";

/** How the evidence stands to the claim as written. `not-shown`: claimed, but nothing cited shows it (S23). */
export const STANCES = ["supports", "mixed", "against", "not-shown"] as const;
export type Stance = (typeof STANCES)[number];

/** How sure the finding is, in the four steps of GRADE. */
export const GRADES = ["high", "moderate", "low", "very-low"] as const;
export type Grade = (typeof GRADES)[number];

export interface EvidenceCard {
  readonly id: string;
  readonly stance: Stance;
  readonly grade: Grade;
  /** The rules of METHOD.md it speaks to. */
  readonly rules: readonly string[];
  /** What the finding rests on. */
  readonly sources: readonly SourceId[];
  /** What points the other way. */
  readonly dissent: readonly SourceId[];
}
