/**
 * What fits into a session: the areas that this person could work today, each with the form that the planner would take,
 * and which choices of them fill the minutes to the second (S6). Arithmetic on least and most: every time between the two
 * can be planned, because set-ups stretch in steps of the grid.
 */
import { AREAS, type Area } from "./body.ts";
import { shortestRise } from "./completion.ts";
import { GRID, RISE, SET_UP, SWITCH } from "./dose.ts";
import { type Ask, formsTaken, type World } from "./planner.ts";

/** One area's part of a session: seconds on one side. */
export interface Slot {
  readonly sides: 1 | 2;
  readonly min: number;
  readonly max: number;
}

export interface Room {
  /** The whole session. */
  readonly seconds: number;
  /** The least closing rise (H08). */
  readonly rise: number;
  /** The areas that may be worked. */
  readonly slots: Readonly<Partial<Record<Area, Slot>>>;
}

export function roomOf(ask: Ask, world: World): Room {
  const slots: Partial<Record<Area, Slot>> = {};
  for (const { area, sides, min, max } of formsTaken(ask, world)) slots[area] = { sides, min, max };
  return { seconds: ask.minutes * 60, rise: shortestRise(world.clearance), slots };
}

export const openIn = ({ slots }: Room): readonly Area[] => AREAS.filter((area) => slots[area] !== undefined);

/** Set-up and change of side. */
const around = ({ sides }: Slot, setUp: number): number => setUp + (sides === 2 ? SWITCH.min : 0);

/** The slots of the areas, or `null` when the minutes cannot be filled with them. */
function slotsThatFit(areas: readonly Area[], { seconds, rise, slots }: Room): readonly Slot[] | null {
  const taken: Slot[] = [];
  let least = rise;
  let most: number = RISE.max;
  for (const area of areas) {
    const slot = slots[area];
    if (slot === undefined) return null;
    taken.push(slot);
    least += around(slot, SET_UP.min) + slot.sides * slot.min;
    most += around(slot, SET_UP.max) + slot.sides * slot.max;
  }
  return taken.length > 0 && least <= seconds && seconds <= most ? taken : null;
}

/** Seconds on one side of each area, as nearly equal as the slots let them be; `null` when the areas do not fit. */
export function secondsIn(areas: readonly Area[], room: Room): readonly number[] | null {
  const slots = slotsThatFit(areas, room);
  if (slots === null) return null;
  const left = slots.reduce((rest, slot) => rest - around(slot, SET_UP.min), room.seconds - room.rise);
  const at = (level: number): readonly number[] => slots.map(({ min, max }) => Math.min(max, Math.max(min, level)));
  for (let level = Math.max(...slots.map(({ max }) => max)); level > 0; level -= GRID) {
    const each = at(level);
    if (each.reduce((sum, time, index) => sum + time * (slots[index] as Slot).sides, 0) <= left) return each;
  }
  return at(0);
}

/** Every choice among the given areas that fits, in a fixed order. */
export function choicesIn(open: readonly Area[], always: readonly Area[], room: Room): readonly (readonly Area[])[] {
  const areas = AREAS.filter((area) => open.includes(area));
  const choices: Area[][] = [];
  for (let mask = 1; mask < 1 << areas.length; mask++) {
    const chosen = areas.filter((_, index) => (mask & (1 << index)) !== 0);
    if (always.every((area) => chosen.includes(area)) && slotsThatFit(chosen, room) !== null) choices.push(chosen);
  }
  return choices;
}
