/** The session that has no end yet: found in the journal, gone on with or closed. What a killed tab leaves behind. */

import { CATALOG } from "@rollwell/content";
import {
  adapt,
  addDays,
  admit,
  type Clearance,
  type Draft,
  isArea,
  openSession,
  parseProgramme,
  type RecordedFact,
  type SafePlan,
  type SessionId,
  type SessionRecord,
  type Snapshot,
  type Standing,
} from "@rollwell/engine";
import type { App } from "../state/app.ts";

export const openIn = (app: App): SessionRecord | null => {
  const today = app.today.peek();
  return openSession(app.journal.peek(), today, addDays(today, -1));
};

/**
 * The person who goes on. What this very session already worked must not bar its remaining steps ("once a day", S19), so
 * it is left out of their standing; what every other session says still counts. Seconds already spent are not given
 * again: they are in the snapshot, and its caps are checked on restoring (H11, H12).
 */
export const personFor = (app: App, id: SessionId): { readonly clearance: Clearance; readonly standing: Standing } => ({
  clearance: app.clearance.peek(),
  standing: adapt(app.journal.peek(), app.today.peek(), id),
});

/** The plan as it was written when the session began: a draft like any other, admitted again; `null` when it is not. */
export function planAgain(app: App, open: SessionRecord): SafePlan | null {
  const parsed = parseProgramme(open.programme);
  if (!parsed.ok) return null;
  // The total is exact; the minutes are it rounded up, and would be taken for a wish.
  const { minutes: _, ...draft }: Draft = parsed.value;
  const admitted = admit(draft, CATALOG, personFor(app, open.id));
  return admitted.ok ? admitted.value : null;
}

/** What closing it honestly adds: the seconds of the step that was running, and that it was left. */
export function closingFacts({ id, programme }: SessionRecord, snapshot: Snapshot | null): readonly RecordedFact[] {
  const at = snapshot?.next ?? 0;
  const ended: RecordedFact = { kind: "ended", session: id, how: "abandoned", id: `${id}/${at}-abandoned` };
  const parsed = parseProgramme(programme);
  const step = parsed.ok && snapshot !== null ? parsed.value.steps[snapshot.step] : undefined;
  const seconds = Math.floor((snapshot?.elapsed ?? 0) / 1000);
  if (snapshot === null || step?.kind !== "work" || !isArea(step.area) || seconds < 1) return [ended];
  const { technique, area, side = "both" } = step;
  return [
    { kind: "worked", session: id, step: snapshot.step, technique, area, side, seconds, id: `${id}/${at}-left` },
    ended,
  ];
}
