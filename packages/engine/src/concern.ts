/**
 * When to say "no better, or worse: see a professional" (H31). Soreness and pain have their rule in `adapt`; the answers to
 * "how stiff" before sessions have theirs here: uncomfortable still and no lower than about four weeks ago, or clearly
 * higher than then. H31 gives the weeks; how many answers and points make it so is our own choice, on the careful side.
 */
import type { Pair } from "./assess-pair.ts";
import type { Area } from "./body.ts";
import { medianOf } from "./median.ts";
import type { Standing } from "./standing.ts";
import { type Day, daysBetween } from "./units.ts";

export interface Concern {
  readonly areas: readonly Area[];
  readonly stiffness: "no-better" | "worse" | null;
}

/** Days ago: these two weeks, and the month that ended four weeks ago. */
const NOW = { from: 0, to: 13 } as const;
const THEN = { from: 28, to: 55 } as const;
const TELLINGS = 3; // in each: a bad day or two are none
const MUCH_FROM = 6; // S10: more than comfortable
const SOME_FROM = 4; // S19
/** Two points of ten are more than one's own answers waver. */
const CLEARLY = 2;

/** The answers of some days, the last first; too few of them are none. */
function told(pairs: readonly Pair[], today: Day, { from, to }: typeof NOW | typeof THEN): readonly number[] {
  const values = pairs.toReversed().flatMap(({ test, day, before }) => {
    const ago = daysBetween(day, today);
    return test === "stiffness" && before !== null && ago >= from && ago <= to ? [before] : [];
  });
  return values.length < TELLINGS ? [] : values;
}

function stiffnessOf(pairs: readonly Pair[], today: Day): Concern["stiffness"] {
  const now = told(pairs, today, NOW);
  const then = medianOf(told(pairs, today, THEN));
  if (now.length === 0 || Number.isNaN(then)) return null;
  const least = Math.min(...now.slice(0, TELLINGS));
  if (least >= SOME_FROM && least >= then + CLEARLY) return "worse";
  const usual = medianOf(now);
  return usual >= MUCH_FROM && usual >= then ? "no-better" : null;
}

/** `null` when nothing asks for a professional. */
export function concernOf(
  pairs: readonly Pair[],
  { standing, today }: { readonly standing: Standing; readonly today: Day },
): Concern | null {
  const stiffness = stiffnessOf(pairs, today);
  const { seeProfessional } = standing;
  return seeProfessional.length === 0 && stiffness === null ? null : { areas: seeProfessional, stiffness };
}
