/**
 * Results before sessions over time, with the band that testing alone explains: the first three tests' median, give or
 * take the published smallest detectable change (S22). Results after sessions are not in it: they hold the retest gain.
 */
import { ASSESSMENTS, addDays, type Day, daysBetween, medianOf, type Pair } from "@rollwell/engine";
import { type Axis, axisOver, shareAt } from "./axis.ts";
import { type Measure, shownIn } from "./measure.ts";

export interface Mark {
  readonly day: Day;
  readonly value: number;
  /** 0 at the left and at the bottom, 1 at the right and at the top. */
  readonly x: number;
  readonly y: number;
}

export interface Band {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  /** Half its height, in the unit that is shown. */
  readonly giveOrTake: number;
}

/** The last three results beside the band around the first three. */
export type LastThree = "few" | "inside" | "above" | "below" | "unknown";

export interface OverTime {
  readonly marks: readonly Mark[];
  /** The middle of each month, where there are months enough for a line. */
  readonly line: readonly { readonly x: number; readonly y: number }[];
  readonly axis: Axis;
  readonly band: Band | null;
  readonly days: readonly { readonly day: Day; readonly x: number }[];
  readonly lastThree: LastThree;
}

const LEVEL_OF = 3;
/** A line begins to say something after a quarter of a year, and of months with three results. */
const LINE_FROM_DAYS = 90;

type Result = Pick<Mark, "day" | "value">;

const resultsOf = (pairs: readonly Pair[], measure: Measure): readonly Result[] =>
  pairs.flatMap(({ test, day, before }) =>
    test !== measure.test || before === null ? [] : [{ day, value: shownIn(measure, before) }],
  );

function bandOf(values: readonly number[], measure: Measure): Band | null {
  const { published } = ASSESSMENTS[measure.test];
  if (published === null || values.length < LEVEL_OF) return null;
  const giveOrTake = shownIn(measure, published.detectable);
  const middle = medianOf(values.slice(0, LEVEL_OF));
  return { low: middle - giveOrTake, high: middle + giveOrTake, middle, giveOrTake };
}

function lastThreeOf(values: readonly number[], band: Band | null, { test }: Measure): LastThree {
  if (ASSESSMENTS[test].published === null) return "unknown";
  if (band === null || values.length < 2 * LEVEL_OF) return "few";
  const now = medianOf(values.slice(-LEVEL_OF));
  if (now > band.high) return "above";
  return now < band.low ? "below" : "inside";
}

function daysAlong(first: Day, last: Day): OverTime["days"] {
  const reach = daysBetween(first, last);
  if (reach === 0) return [{ day: first, x: 0.5 }];
  const between = reach >= 14 ? [{ day: addDays(first, Math.round(reach / 2)), x: Math.round(reach / 2) / reach }] : [];
  return [{ day: first, x: 0 }, ...between, { day: last, x: 1 }];
}

function monthly(marks: readonly Mark[]): OverTime["line"] {
  const months = Map.groupBy(marks, ({ day }) => day.slice(0, 7));
  return [...months.values()]
    .filter(({ length }) => length >= LEVEL_OF)
    .map((month) => ({ x: medianOf(month.map(({ x }) => x)), y: medianOf(month.map(({ y }) => y)) }));
}

/** `null` when nothing was tested before a session. */
export function overTime(pairs: readonly Pair[], measure: Measure): OverTime | null {
  const results = resultsOf(pairs, measure);
  const [first, last] = [results[0], results.at(-1)];
  if (first === undefined || last === undefined) return null;
  const values = results.map(({ value }) => value);
  const band = bandOf(values, measure);
  // A question from 0 to 10 has its whole scale; anything else the room it takes.
  const ends = measure.unit === "points" ? [0, 10] : band === null ? [] : [band.low, band.high];
  const axis = axisOver([...values, ...ends]);
  const reach = daysBetween(first.day, last.day);
  const xOf = (day: Day): number => (reach === 0 ? 0.5 : daysBetween(first.day, day) / reach);
  const marks = results.map((result) => ({ ...result, x: xOf(result.day), y: shareAt(axis, result.value) }));
  return {
    marks,
    line: reach < LINE_FROM_DAYS ? [] : monthly(marks),
    axis,
    band,
    days: daysAlong(first.day, last.day),
    lastThree: lastThreeOf(values, band, measure),
  };
}
