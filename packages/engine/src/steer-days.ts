/** Which days are for testing, and which tested sessions are quiet (S22). */
import { chanceAt } from "./steer-chance.ts";

/** Tested sessions so far, newest first, as days before today: 0 is today, 1 is yesterday. */
export type TestedDays = readonly number[];

const A_WEEK = 3;
export const QUIET_CHANCE = 1 / 6; // S22

/**
 * Never twice on one day, three in seven days at most, and two days running only when there was at most one: nobody is
 * asked to catch up.
 */
export function isTestDay(tested: TestedDays): boolean {
  const last = tested[0];
  if (last === undefined) return true;
  if (tested.includes(0)) return false;
  let inWeek = 0;
  for (const ago of tested) if (ago < 7) inWeek += 1;
  return inWeek < A_WEEK && (last >= 2 || inWeek < 2);
}

/** Quiet or not, by the seed of the day alone: nothing known of the person has a say in it. */
export const isQuietSession = (seed: number): boolean => chanceAt(seed, 1) < QUIET_CHANCE;
