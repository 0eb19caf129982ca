/** Soreness and pain as last told of each area in the last 14 days (S10, S19), and how strong the stronger of them is. */
import { AREAS, type Area, addDays, type Day, dayRecord, type Journal, type Place } from "@rollwell/engine";

const DAYS = 14;

/** Steps of S19: up to 3 goes on as it is, 4 and 5 take time off, 6 rests the area. */
const SOME_FROM = 4;
const MUCH_FROM = 6;
export const LEVELS = ["mild", "some", "much"] as const;
export type Level = (typeof LEVELS)[number];

export interface Told {
  readonly value: number;
  readonly day: Day;
}

export interface Complaint {
  readonly area: Area;
  /** Where the body map shows it. */
  readonly place: Place;
  readonly soreness: Told | null;
  readonly pain: Told | null;
  readonly worst: number;
  /** `null`: told, and nothing there. */
  readonly level: Level | null;
}

const PLACE_OF: Readonly<Record<Area, Place>> = {
  calves: "calves",
  glutes: "glutes",
  "hip-flexors": "hips",
  thoracic: "upper-back",
  lats: "sides",
  rhomboids: "shoulder-blades",
  "low-back-movement": "low-back",
  pecs: "chest",
};

export function levelOf(worst: number): Level | null {
  if (worst >= MUCH_FROM) return "much";
  if (worst >= SOME_FROM) return "some";
  return worst > 0 ? "mild" : null;
}

type Day14 = { readonly day: Day; readonly record: NonNullable<ReturnType<typeof dayRecord>> };

function sorenessOf(days: readonly Day14[], area: Area): Told | null {
  for (const { day, record } of days) {
    const value = record.soreness[area];
    if (value !== undefined) return { value, day };
  }
  return null;
}

/** The greatest told on the last day with a telling. */
function painOf(days: readonly Day14[], area: Area): Told | null {
  for (const { day, record } of days) {
    const told = [...record.sessions.values()].flatMap(({ pain }) => pain[area] ?? []);
    if (told.length > 0) return { value: Math.max(...told), day };
  }
  return null;
}

/** Areas of which something was told, in session order. */
export function complaintsOf(journal: Journal, today: Day): readonly Complaint[] {
  const days = Array.from({ length: DAYS }, (_, ago) => addDays(today, -ago)).flatMap((day) => {
    const record = dayRecord(journal, day);
    return record === null ? [] : [{ day, record }];
  });
  return AREAS.flatMap((area) => {
    const [soreness, pain] = [sorenessOf(days, area), painOf(days, area)];
    if (soreness === null && pain === null) return [];
    const worst = Math.max(soreness?.value ?? 0, pain?.value ?? 0);
    return [{ area, place: PLACE_OF[area], soreness, pain, worst, level: levelOf(worst) }];
  });
}
