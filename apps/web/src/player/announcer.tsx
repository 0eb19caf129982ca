/** Says each change of phase once to a screen reader, politely; never a second, never a count. */
import type { Phase } from "@rollwell/engine";
import { useRef } from "preact/hooks";
import { nameOf, type Stage, sideWithin } from "./stage.ts";

/** Counting in is heard and felt; saying it would talk over the start. */
const UNSAID: ReadonlySet<Phase> = new Set(["count-in"]);

export function Announcer({ stage }: { stage: Stage }) {
  const { shown } = stage.runner;
  const said = useRef("");
  const phase = shown.phase.value;
  const side = sideWithin(stage, shown.side.value);
  const name = nameOf(stage, shown.technique.value);
  const about = phase === "set-up" ? [name, side] : phase === "switching" ? [side] : [];
  if (!UNSAID.has(phase)) said.current = [stage.words.session.phases[phase], ...about].filter(Boolean).join(", ");
  return (
    <p class="visually-hidden" role="status">
      {said.current}
    </p>
  );
}
