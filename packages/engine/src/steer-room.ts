/** What fits into a session: equal seconds a side for the areas chosen, the rest is set-up and changes of side. */
import { AREAS, type Area } from "./body.ts";
import { GRID, SET_UP, SWITCH } from "./dose.ts";

export interface Room {
  /** Seconds without the closing rise. */
  readonly seconds: number;
  /** Least and most on one side. */
  readonly min: number;
  readonly max: number;
  /** Areas in one session. */
  readonly most: number;
  readonly sides: Readonly<Record<Area, 1 | 2>>;
}

export const BOTH_SIDES: Room["sides"] = {
  calves: 2,
  glutes: 2,
  "hip-flexors": 2,
  thoracic: 1,
  lats: 2,
  rhomboids: 2,
  "low-back-movement": 1,
  pecs: 1,
};

/** Seconds a side on the grid, or 0 when the areas do not fit. */
export function secondsEach(areas: readonly Area[], room: Room): number {
  if (areas.length === 0 || areas.length > room.most) return 0;
  let left = room.seconds;
  let sides = 0;
  for (const area of areas) {
    const count = room.sides[area];
    left -= SET_UP.min + (count === 2 ? SWITCH.min : 0);
    sides += count;
  }
  const each = Math.min(room.max, Math.floor(left / sides / GRID) * GRID);
  return each < room.min ? 0 : each;
}

/** Every choice among the given areas that fits, in a fixed order. */
export function choicesIn(open: readonly Area[], room: Room): readonly (readonly Area[])[] {
  const areas = AREAS.filter((area) => open.includes(area));
  const choices: Area[][] = [];
  for (let mask = 1; mask < 1 << areas.length; mask++) {
    const chosen = areas.filter((_, index) => (mask & (1 << index)) !== 0);
    if (secondsEach(chosen, room) > 0) choices.push(chosen);
  }
  return choices;
}
