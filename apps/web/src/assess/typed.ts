/** What somebody types where a number is asked for, and how a number is written back to them. */
import type { AssessWords, Language } from "@rollwell/content";
import { type Entry, inEntryUnit, type LearnTest } from "@rollwell/engine";
import { fill } from "../state/words.ts";

const DECIMAL = /^(?<sign>[-−–+]?)(?<whole>\d{0,4})(?:[.,](?<part>\d{0,4}))?$/;
/** Inches come in fractions. */
const FRACTION = /^(?<sign>[-−–+]?)(?:(?<whole>\d{1,3}) )?(?<over>\d{1,2})\/(?<under>\d{1,2})$/;

/** Comma and point are both read; anything but one number is `NaN`, which the engine refuses in its words. */
export function parseTyped(text: string): number {
  const plain = text.trim();
  const { sign, whole = "", part = "", over, under } = (DECIMAL.exec(plain) ?? FRACTION.exec(plain))?.groups ?? {};
  if (sign === undefined || (over === undefined && whole + part === "")) return Number.NaN;
  const size =
    over === undefined ? Number(`${whole || 0}.${part || 0}`) : Number(whole || 0) + Number(over) / Number(under);
  return sign === "" || sign === "+" || size === 0 ? size : -size;
}

export interface Writing {
  readonly words: AssessWords;
  readonly language: Language;
}

export const writeNumber = (value: number, language: Language, digits = 1): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: digits, useGrouping: false })
    .format(value || 0)
    .replace("-", "−");

/** A bare number in a unit. */
export function writeIn(value: number, unit: Entry, { words, language }: Writing): string {
  const n = writeNumber(value, language, unit === "inch" ? 2 : 1); // inches are read in quarters
  return fill(n === "1" ? words.units[unit].one : words.units[unit].other, { n });
}

/** `value` in the unit of the test, as the person reads it; a toe touch says on which side of the edge (H19). */
export function writeReading(
  value: number,
  { test, entered }: { readonly test: LearnTest; readonly entered: Entry },
  writing: Writing,
): string {
  const shown = inEntryUnit(value, entered);
  if (test !== "toe-touch") return writeIn(shown, entered, writing);
  const amount = writeIn(Math.abs(shown), entered, writing);
  const { belowAmount, aboveAmount } = writing.words.walk.edge;
  return fill(shown < 0 ? aboveAmount : belowAmount, { amount });
}
