/** One thing for next time, from what was told and done. */
import {
  adapt,
  type Day,
  dayRecord,
  type Journal,
  type SafePlan,
  SESSIONS_A_DAY,
  type SessionId,
} from "@rollwell/engine";

export type NextTime = "same" | "lighter" | "rotate" | "rest";

const LIGHTER_FROM = 6; // S10

interface Told {
  readonly id: SessionId;
  readonly plan: SafePlan;
  readonly eased: number;
  /** 0–10, or `null` when not told. */
  readonly felt: number | null;
  readonly today: Day;
}

export function nextTime(journal: Journal, { id, plan, eased, felt, today }: Told): NextTime {
  const session = dayRecord(journal, id.slice(0, 10) as Day)?.sessions.get(id);
  const peak = Math.max(felt ?? 0, ...Object.values(session?.pain ?? {}));
  if (eased > 0 || peak >= LIGHTER_FROM) return "lighter";
  if (adapt(journal, today).sessionsToday >= SESSIONS_A_DAY) return "rest"; // S19
  return plan.leftOut.some(({ why }) => why === "no-time") ? "rotate" : "same"; // S2
}

/** Sessions finished so far, to ask for storage once: at the first. */
export function finished(journal: Journal): number {
  let count = 0;
  for (const month of journal.months.values())
    for (const { sessions } of month.values())
      for (const { ending } of sessions.values()) if (ending === "done") count += 1;
  return count;
}
