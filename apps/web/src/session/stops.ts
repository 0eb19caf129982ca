/** What among facts is a stop: it holds from its own moment, whether or not the log gets it (H04, H07). */
import { signal } from "@preact/signals";
import type { RecordedFact, SessionId } from "@rollwell/engine";
import type { App } from "../state/app.ts";

export const stopsIn = (facts: readonly RecordedFact[]): readonly RecordedFact[] =>
  facts.filter((fact) => fact.kind === "symptom" || (fact.kind === "ended" && fact.how === "stopped"));

/** The session that was stopped where no player was: in a test, or while resting. */
export const stoppedIn = signal<SessionId | null>(null);

/** A stop outside the player: it ends the screening like any other (H04, H33). */
export function stopTest(app: App, session: SessionId): void {
  const fact = { kind: "ended", session, how: "stopped", id: `${session}/stopped` } as const;
  app.hold([fact]);
  stoppedIn.value = session;
  void app.append([fact]);
}
