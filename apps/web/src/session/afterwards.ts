/** What is told after a session, as facts of that session. The same thing told twice is one fact. */
import type { RecordedFact, SessionId, Symptom } from "@rollwell/engine";
import type { App } from "../state/app.ts";
import { stopsIn } from "./stops.ts";

interface Afterwards {
  readonly symptoms: readonly Symptom[];
  /** 0–10, or `null` when not told. */
  readonly felt: number | null;
}

export async function tellAfterwards(
  app: App,
  session: SessionId,
  { symptoms, felt }: Afterwards,
): Promise<"kept" | "lost"> {
  const facts: readonly RecordedFact[] = [
    ...(felt === null ? [] : [{ kind: "felt", session, pain: felt, id: `${session}/felt-${felt}` } as const]),
    ...symptoms.map((symptom) => ({ kind: "symptom", session, symptom, id: `${session}/felt-${symptom}` }) as const),
  ];
  if (facts.length === 0) return "kept";
  app.hold(stopsIn(facts));
  return app.append(facts);
}
