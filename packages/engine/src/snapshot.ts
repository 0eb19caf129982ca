/** What has to be kept, once a second, to go on after a kill; and the way back. */
import { AREAS, type Area } from "./body.ts";
import { type Breath, DOSES, isBreath, SESSION_CAP } from "./dose.ts";
import type { SessionId } from "./facts.ts";
import { err, ok, type Result } from "./result.ts";
import { EASES, initial, reopen, type Start, scoreFor } from "./session.ts";
import type { Effect, Score, Session } from "./state.ts";
import { loadByArea, type Refusal, type SafePlan } from "./step.ts";
import { seconds } from "./units.ts";

export interface Snapshot {
  readonly v: 1;
  readonly session: SessionId;
  readonly breath: Breath;
  readonly step: number;
  readonly elapsed: number;
  readonly lengths: readonly number[];
  readonly spent: readonly number[];
  readonly spots: Readonly<Partial<Record<Area, number>>>;
  readonly eases: number;
  readonly early: "early" | "whole";
  readonly next: number;
}

export const snapshotOf = (session: Session): Snapshot => ({
  v: 1,
  session: session.score.id,
  breath: session.score.breath,
  step: session.step,
  elapsed: Math.floor(session.elapsed),
  lengths: session.lengths,
  spent: session.spent,
  spots: session.spots,
  eases: session.eases,
  early: session.early,
  next: session.next,
});

/** As it comes out of storage: nothing in it is trusted. */
type Stored = { readonly [Key in keyof Snapshot]?: unknown };

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTime = (value: unknown, max: number): value is number =>
  typeof value === "number" && value >= 0 && value <= max;
const isWhole = (value: unknown, max: number): value is number => isTime(value, max) && Number.isInteger(value);

const isStoredBreath = (value: unknown): value is Breath =>
  isObject(value) && isBreath(value as { readonly in: number; readonly out: number });

/** Lengths grow by holds, and by nothing beyond the caps (H11). */
function fitLengths(lengths: unknown, { plan, caps }: Score): lengths is readonly number[] {
  const { steps } = plan;
  if (!Array.isArray(lengths) || lengths.length !== steps.length) return false;
  const each = steps.every((step, i) => {
    const most = step.kind === "work" ? caps[step.area] : step.seconds;
    return isWhole(lengths[i], most) && lengths[i] >= step.seconds;
  });
  if (!each) return false;
  const grown = steps.map((step, i) => ({ ...step, seconds: seconds(lengths[i] as number) }));
  return (
    grown.reduce((sum, step) => sum + step.seconds, 0) <= SESSION_CAP &&
    [...loadByArea(grown)].every(([area, load]) => load <= caps[area])
  );
}

/** A snapshot fits its plan only where no step outgrew its cap and nothing ran past its end (H12). */
function fits(stored: Stored, score: Score): stored is Snapshot {
  const { v, session, step, elapsed, lengths, spent, spots, eases, early, next } = stored;
  const { steps, purpose } = score.plan;
  if (v !== 1 || session !== score.id || !fitLengths(lengths, score)) return false;
  if (!isWhole(step, steps.length - 1) || !isWhole(elapsed, Number(lengths[step]) * 1000)) return false;
  if (!Array.isArray(spent) || spent.length !== steps.length || !isObject(spots)) return false;
  return (
    spent.every((time, i) => isTime(time, Number(lengths[i]) * 1000)) &&
    Object.entries(spots).every(
      ([area, count]) => (AREAS as readonly string[]).includes(area) && isWhole(count, DOSES[purpose].spots),
    ) &&
    isWhole(eases, EASES - 1) &&
    (early === "early" || early === "whole") &&
    isWhole(next, 100_000)
  );
}

/** Goes on, paused, where a snapshot left off. A hold that was running is over: the body has moved. */
export function restore(
  plan: SafePlan,
  start: Start,
  snapshot: unknown,
): Result<readonly [Session, readonly Effect[]], readonly Refusal[]> {
  const misfit = err([{ code: "snapshot-does-not-fit", rule: "H12" }]);
  if (!isObject(snapshot)) return misfit;
  const stored: Stored = snapshot;
  if (!isStoredBreath(stored.breath)) return misfit;
  const score = scoreFor(plan, { ...start, breath: stored.breath });
  if (!score.ok) return score;
  if (!fits(stored, score.value)) return misfit;
  const { step, elapsed, lengths, spent, spots, eases, early, next } = stored;
  return ok(reopen({ ...initial(score.value, start.at), step, elapsed, lengths, spent, spots, eases, early, next }));
}
