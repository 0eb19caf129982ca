/**
 * What is believed of each area in one test, on one axis: an interval where there is one, and the verdict. The order is
 * that of a session: nothing here is a ranking. Before and after by themselves are no answer and are not in it (S22).
 */
import { type Area, type Beliefs, believe, TEST_MODELS, type Verdict } from "@rollwell/engine";
import { type Axis, axisOver, shareAt } from "./axis.ts";
import { type Measure, shownIn } from "./measure.ts";

export interface Interval {
  /** In the unit that is shown. */
  readonly low: number;
  readonly high: number;
  /** Along the axis, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

export interface AreaRow {
  readonly area: Area;
  readonly interval: Interval | null;
  readonly verdict: Verdict;
  readonly sessionsWith: number;
  readonly sessionsWithout: number;
}

export interface WhatHelps {
  readonly rows: readonly AreaRow[];
  readonly axis: Axis;
  /** Where no effect lies, and the smallest effect worth having, along the axis. */
  readonly zero: number;
  readonly worthwhile: { readonly at: number; readonly value: number };
}

export function whatHelps(beliefs: Beliefs, measure: Measure): WhatHelps {
  const worthwhile = shownIn(measure, TEST_MODELS[measure.test].worthwhile);
  const believed = believe(beliefs, measure.test);
  const ends = believed.flatMap(({ interval }) =>
    interval === null ? [] : [shownIn(measure, interval.low), shownIn(measure, interval.high)],
  );
  const axis = axisOver([-2 * worthwhile, 3 * worthwhile, ...ends]);
  const rows = believed.map(({ area, interval, verdict, sessionsWith, sessionsWithout }): AreaRow => {
    if (interval === null) return { area, interval, verdict, sessionsWith, sessionsWithout };
    const [low, high] = [shownIn(measure, interval.low), shownIn(measure, interval.high)];
    const shown = { low, high, from: shareAt(axis, low), to: shareAt(axis, high) };
    return { area, interval: shown, verdict, sessionsWith, sessionsWithout };
  });
  return {
    rows,
    axis,
    zero: shareAt(axis, 0),
    worthwhile: { at: shareAt(axis, worthwhile), value: worthwhile },
  };
}
