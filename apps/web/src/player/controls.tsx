/** The controls that are always there. STOP stands apart, in the top bar. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Stage } from "./stage.ts";

export function Controls({ stage, returning }: { stage: Stage; returning: "from-pause" | "no" }) {
  const { runner, words } = stage;
  const { shown } = runner;
  const { spot, tooMuch, pause, controls } = words.session.player;
  const pauseKey = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (returning === "from-pause") pauseKey.current?.focus({ preventScroll: true });
  }, []);
  return (
    <fieldset class="controls" aria-label={controls}>
      <button
        type="button"
        class="key"
        aria-keyshortcuts="S"
        aria-disabled={shown.canHold.value === "no"}
        onClick={() => runner.send({ kind: "spot" })}
      >
        {spot}
      </button>
      <button type="button" class="key" aria-keyshortcuts="X" onClick={() => runner.send({ kind: "too-much" })}>
        {tooMuch}
      </button>
      <button
        ref={pauseKey}
        type="button"
        class="key"
        aria-keyshortcuts="Space"
        onClick={() => runner.send({ kind: "pause" })}
      >
        {pause}
      </button>
    </fieldset>
  );
}
