/** The breath as a disc that grows and shrinks, and what counts down on its own: a hold, small shifts, easing, counting in. */
import type { Phase } from "@rollwell/engine";
import { useRef } from "preact/hooks";
import { usePlace } from "../parts/context.tsx";
import { useMotion } from "./motion.ts";
import type { Stage } from "./stage.ts";

const COUNTED: ReadonlySet<Phase> = new Set(["holding", "shifting", "easing", "count-in"]);
const SMALLEST = 0.5;
const scale = (full: number): string => `scale(${(SMALLEST + (1 - SMALLEST) * full).toFixed(3)})`;

export function Ring({ stage }: { stage: Stage }) {
  const { app } = usePlace();
  const { shown } = stage.runner;
  const disc = useRef<HTMLDivElement>(null);
  useMotion(stage.runner, disc, {
    turn: ({ breath }) => {
      const lengths = stage.runner.breathe.peek();
      if (breath === null || lengths === "off") return null;
      const { in: inward, out: outward } = lengths;
      const lasts = (inward + outward) * 1000;
      const at = breath.going === "in" ? breath.part * inward * 1000 : (inward + breath.part * outward) * 1000;
      const small = { transform: scale(0), easing: "ease-in-out" };
      return { frames: [small, { ...small, transform: scale(1), offset: (inward * 1000) / lasts }, small], lasts, at };
    },
    still: ({ breath }) => (breath === null ? null : scale(breath.going === "in" ? breath.part : 1 - breath.part)),
  });
  const { breatheIn, breatheOut } = stage.words.session.player;
  const going = app.settings.value.pacer === "on" ? shown.going.value : null;
  const isCounted = COUNTED.has(shown.phase.value);
  return (
    <div
      class="ring"
      data-shown={going !== null || isCounted ? "yes" : "no"}
      data-breath={going ?? "none"}
      aria-hidden="true"
    >
      <div class="disc" ref={disc} />
      <div class="says">
        {isCounted ? (
          <span key={`${String(shown.phaseLeft.value).length}`} class="count">
            {shown.phaseLeft.value}
          </span>
        ) : null}
        {going === null ? null : <span key={`${going}${isCounted}`}>{going === "in" ? breatheIn : breatheOut}</span>}
      </div>
    </div>
  );
}
