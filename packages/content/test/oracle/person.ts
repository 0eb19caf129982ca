/**
 * A second opinion on what a person may do today: S1, S19, S20 and H05 read from METHOD.md, over a past told in plain
 * words. The same past is also written as facts, for the engine to make up its own mind.
 */
import type { Area, FactBody, KnownFact } from "@rollwell/engine";
import { addDays, day, instant } from "@rollwell/engine";
import type { Circumstances } from "./method-table.ts";

export const TODAY = day("2026-11-20");
const NOON = Date.UTC(2026, 10, 20, 12);
const MS_PER_DAY = 86_400_000;

export interface PastSession {
  readonly ago: number;
  readonly areas: readonly { readonly area: Area; readonly pain: number | null; readonly soreNextDay: number | null }[];
  readonly ending: "done" | "ended" | "abandoned" | "stopped";
}

export interface Past {
  readonly sessions: readonly PastSession[];
  readonly reports: readonly { readonly ago: number; readonly area: Area; readonly soreness: number }[];
}

/** S20, read again: which answers block which areas, and which take positions away. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  "local-calves": ["calves"],
  "local-glutes": ["glutes"],
  "local-front-thigh": ["hip-flexors"],
  "local-upper-back": ["thoracic", "rhomboids"],
  "local-sides": ["lats"],
  "local-chest": ["pecs"],
  "local-low-back": ["low-back-movement"],
};
const CHANGES_ONLY = [...Object.keys(BLOCKS), "hypertension", "hypermobility", "diabetes"];

export interface Told {
  readonly age: number;
  /** Everything else was answered "no". */
  readonly flags: Readonly<Record<string, "yes" | "unsure">>;
}

/** H05, H22: somebody of age, with no flag but those that only change the session. */
export const mayPlan = ({ age, flags }: Told): boolean =>
  age >= 16 && Object.keys(flags).every((id) => CHANGES_ONLY.includes(id));

/** All soreness told, by how long ago; of two on one day the greater. */
function soreness({ sessions, reports }: Past, area: string): ReadonlyMap<number, number> {
  const told = new Map<number, number>();
  const tell = (ago: number, value: number) => told.set(ago, Math.max(value, told.get(ago) ?? 0));
  for (const report of reports) if (report.area === area) tell(report.ago, report.soreness);
  for (const session of sessions)
    for (const one of session.areas)
      if (one.area === area && one.soreNextDay !== null && session.ago >= 1) tell(session.ago - 1, one.soreNextDay);
  return told;
}

/** S1: three sessions with peak pain ≤ 4 and next-day soreness ≤ 3; no more is needed for it ever to be open. */
function mayBeUnlocked(past: Past, area: string): boolean {
  const sore = soreness(past, area);
  const clean = past.sessions.filter(({ ago, areas, ending }) => {
    const one = areas.find((candidate) => candidate.area === area);
    const next = sore.get(ago - 1);
    return (
      ending === "done" &&
      one?.pain !== undefined &&
      one.pain !== null &&
      one.pain <= 4 &&
      next !== undefined &&
      next <= 3
    );
  });
  return clean.length >= 3;
}

export function circumstancesOf(
  past: Past,
  { age, flags }: Told,
  has: { readonly tools: readonly string[]; readonly noFloor: boolean },
): Circumstances {
  const areas = ["calves", "glutes", "hip-flexors", "thoracic", "lats", "rhomboids", "pecs", "low-back-movement"];
  const ids = Object.keys(flags);
  const workedToday = (area: string) =>
    past.sessions.some((session) => session.ago === 0 && session.areas.some((one) => one.area === area));
  const reportsOf = (area: string) =>
    [...soreness(past, area)].filter(([ago]) => ago >= 0).toSorted(([a], [b]) => a - b);
  const lastAtLeast = (area: string, least: number, within: number): boolean => {
    const [last] = reportsOf(area);
    return last !== undefined && last[0] <= within && last[1] >= least;
  };
  const levelOneOnly = age >= 65 || ids.includes("diabetes") || ids.includes("hypermobility"); // S20
  return {
    tools: new Set(has.tools),
    floor: has.noFloor ? "no-floor" : "floor",
    blocked: new Set(ids.flatMap((id) => BLOCKS[id] ?? [])),
    // S19: once a day; 48 h after a 6 or more.
    resting: new Set(
      areas.filter((area) => workedToday(area) || reportsOf(area).some(([ago, value]) => ago < 2 && value >= 6)),
    ),
    // S19: the last that was told of it, while it is news.
    sore: new Set(areas.filter((area) => lastAtLeast(area, 4, 2))),
    wasSore: new Set(areas.filter((area) => lastAtLeast(area, 4, 7))),
    free: new Set(areas.filter((area) => !workedToday(area) && soreness(past, area).size === 0)),
    unlocked: new Set(levelOneOnly ? [] : areas.filter((area) => mayBeUnlocked(past, area))),
    avoid: new Set([
      ...(ids.includes("hypertension") ? (["head-low"] as const) : []),
      ...(ids.includes("hypermobility") ? (["end-range"] as const) : []),
    ]),
    rise: age >= 65 || ids.includes("hypertension") ? "longer" : "usual",
  };
}

/** The same past as the facts it would have left. */
export function factsOf(past: Past): readonly KnownFact[] {
  const facts: KnownFact[] = [];
  const tell = (ago: number, body: FactBody) =>
    facts.push({
      id: `f${facts.length}`,
      v: 1,
      at: instant(NOON - ago * MS_PER_DAY + facts.length),
      day: addDays(TODAY, -ago),
      ...body,
    });
  for (const [index, { ago, areas, ending }] of past.sessions.entries()) {
    const session = `${addDays(TODAY, -ago)}~${index}`;
    tell(ago, { kind: "started", session, programme: {} });
    for (const [step, { area, pain, soreNextDay }] of areas.entries()) {
      tell(ago, { kind: "worked", session, step, technique: area, area, side: "both", seconds: 60 });
      if (pain !== null) tell(ago, { kind: "hurt", session, area, pain });
      if (soreNextDay !== null && ago >= 1) tell(ago - 1, { kind: "sore", area, soreness: soreNextDay });
    }
    tell(ago, { kind: "ended", session, how: ending });
  }
  for (const { ago, area, soreness: value } of past.reports) tell(ago, { kind: "sore", area, soreness: value });
  return facts;
}
