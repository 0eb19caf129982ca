/** A test's numbers as a person reads them: degrees, points, and lengths in the unit they chose. Inside, all is SI (H17). */
import type { Language, ProgressWords } from "@rollwell/content";
import { ASSESSMENTS, type LearnTest } from "@rollwell/engine";
import type { unitOf } from "../state/units.ts";
import { fill } from "../state/words.ts";

export interface Measure {
  readonly test: LearnTest;
  readonly unit: "degrees" | "points" | "cm" | "inch";
}

const CM_PER_INCH = 2.54;

export function measureOf(test: LearnTest, lengths: ReturnType<typeof unitOf>): Measure {
  const { unit } = ASSESSMENTS[test];
  return { test, unit: unit === "cm" ? lengths : unit };
}

/** From the unit of the test to the one that is shown. */
export const shownIn = ({ unit }: Measure, value: number): number => (unit === "inch" ? value / CM_PER_INCH : value);

interface Voice {
  readonly language: Language;
  readonly points: ProgressWords["points"];
}

type How = "plain" | "signed";

/** A number of a scale; a minus is a minus, not a hyphen that a line may break after. */
export function writeNumber(value: number, language: Language, how: How = "plain"): string {
  const signDisplay = how === "signed" ? "exceptZero" : "negative";
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay }).format(value).replace("-", "−");
}

/** `value` in the unit that is shown; `signed` writes the plus of a change. */
export function writeAmount(
  { unit }: Measure,
  value: number,
  { language, points, how = "plain" }: Voice & { readonly how?: How },
): string {
  const rounded = Math.round(value * 10) / 10;
  if (unit === "points") {
    const n = writeNumber(rounded, language, how);
    return fill(Math.abs(rounded) === 1 ? points.one : points.other, { n });
  }
  const options: Intl.NumberFormatOptions = {
    maximumFractionDigits: 1,
    signDisplay: how === "signed" ? "exceptZero" : "negative",
    style: "unit",
    unit: { degrees: "degree", cm: "centimeter", inch: "inch" }[unit],
    // A degree sign says it shorter than a word, and the same in every language.
    unitDisplay: unit === "degrees" ? "narrow" : "short",
  };
  return new Intl.NumberFormat(language, options).format(rounded).replace("-", "−");
}
