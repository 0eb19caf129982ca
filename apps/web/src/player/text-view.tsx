/** The whole session as a list to read, over the same runner: for screen readers, and for those who like words better. */
import { useEffect, useRef } from "preact/hooks";
import { stepCount } from "../session/step-count.ts";
import { clock } from "../state/words.ts";
import { isGettingReady, Note, ToKnow } from "./room.tsx";
import { nameOf, type Stage, sideWithin, stepOf } from "./stage.ts";

function line(stage: Stage, index: number): string {
  const { phases, plan } = stage.words.session;
  const step = stepOf(stage, index);
  if (step === undefined) return "";
  const named = [nameOf(stage, step.technique), sideWithin(stage, step.side)].filter(Boolean).join(", ");
  switch (step.kind) {
    case "set-up":
      return `${phases["set-up"]}: ${named}`;
    case "switch":
      return `${phases.switching}: ${sideWithin(stage, step.side)}`;
    case "rise":
      return plan.rise;
    case "work":
      return `${stepCount(stage.runner.plan, index).n} · ${named}`;
  }
}

export function TextView({ stage }: { stage: Stage }) {
  const { runner, words } = stage;
  const at = runner.shown.step.value;
  const now = useRef<HTMLLIElement>(null);
  useEffect(() => now.current?.scrollIntoView({ block: "nearest" }), [at]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard has to reach it
    <section class="room text" aria-label={words.session.plan.steps} tabIndex={0}>
      {isGettingReady(stage) ? <ToKnow stage={stage} /> : <Note stage={stage} />}
      <ol>
        {runner.plan.steps.map((step, index) => (
          <li
            key={index}
            class={step.kind}
            ref={index === at ? now : null}
            aria-current={index === at ? "step" : undefined}
          >
            <span>{line(stage, index)}</span>
            <span>{clock(step.seconds)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
