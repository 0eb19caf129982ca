/** What the past says about today: the journal's answer to the planner and to `admit`. */
import { AREAS, type Area } from "./body.ts";
import type { Why } from "./programme.ts";

export interface AreaStanding {
  /** Not today, and why; `null` when the area is free. */
  readonly rest: Why | null;
  /** 30 % less time after a sore day (S19). */
  readonly lessTime: Why | null;
  /** Hurt more than comfortable last time: the lighter form first (S10). */
  readonly lighten: Why | null;
  /** Civil days since it was last worked; `null` when never. */
  readonly daysSince: number | null;
  readonly lastTechnique: string | null;
  /** Level 2 is open (S1). */
  readonly unlocked: boolean;
}

export interface Standing {
  readonly areas: Readonly<Record<Area, AreaStanding>>;
  readonly sessionsToday: number;
  /** Sore for three days or worsening (S19), or no better after weeks (H31): said once, calmly. */
  readonly seeProfessional: readonly Area[];
}

const FREE: AreaStanding = {
  rest: null,
  lessTime: null,
  lighten: null,
  daysSince: null,
  lastTechnique: null,
  unlocked: false,
};

export const byArea = <Value>(of: (area: Area) => Value): Readonly<Record<Area, Value>> =>
  Object.fromEntries(AREAS.map((area) => [area, of(area)])) as Record<Area, Value>;

/** Somebody without a past. */
export const NO_PAST: Standing = { areas: byArea(() => FREE), sessionsToday: 0, seeProfessional: [] };
