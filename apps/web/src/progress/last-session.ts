/**
 * The change of the last tested session with rolling, among those of one's own quiet sessions on one line (S22). If rolling
 * did nothing, it would come out on top of n quiet ones once in n + 1 times: that is said, and nothing more.
 */
import type { Day, Pair } from "@rollwell/engine";
import { type Axis, axisOver, shareAt } from "./axis.ts";
import { type Measure, shownIn } from "./measure.ts";

export interface Dot {
  readonly day: Day;
  /** In the unit that is shown; more is better. */
  readonly change: number;
  readonly x: number;
  /** How many dots lie under it at this place; at most three are drawn so. */
  readonly rank: number;
}

export interface LastSession {
  readonly last: Dot;
  readonly quiet: readonly Dot[];
  readonly axis: Axis;
  readonly zero: number;
  readonly place: "no-quiet" | "few" | "among" | "above" | "below";
}

/** Fewer quiet sessions than this say too little: one time in four by chance. */
const ENOUGH = 4;

/** As near as this along the line, two dots would hide each other. */
const SAME_PLACE = 0.02;
const MOST_UNDER = 3;

function placeOf(change: number, quiet: readonly number[]): LastSession["place"] {
  if (quiet.length === 0) return "no-quiet";
  if (quiet.length < ENOUGH) return "few";
  if (quiet.every((other) => change > other)) return "above";
  return quiet.every((other) => change < other) ? "below" : "among";
}

export function lastSession(pairs: readonly Pair[], measure: Measure): LastSession | null {
  const changes = pairs.flatMap(({ test, day, judged }) =>
    test === measure.test && judged.kind === "learnt"
      ? [{ day, session: judged.tested.session, change: shownIn(measure, judged.tested.change) }]
      : [],
  );
  const last = changes.findLast(({ session }) => session === "rolled");
  if (last === undefined) return null;
  const quiet = changes.filter(({ session }) => session === "quiet");
  const axis = axisOver([0, last.change, ...quiet.map(({ change }) => change)]);
  const dots: Dot[] = [];
  for (const { day, change } of [...quiet, last]) {
    const x = shareAt(axis, change);
    const under = dots.filter((other) => Math.abs(other.x - x) < SAME_PLACE).length;
    dots.push({ day, change, x, rank: Math.min(MOST_UNDER, under) });
  }
  return {
    last: dots.at(-1) as Dot,
    quiet: dots.slice(0, -1),
    axis,
    zero: shareAt(axis, 0),
    place: placeOf(
      last.change,
      quiet.map(({ change }) => change),
    ),
  };
}
