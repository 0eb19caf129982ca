/** One measured turn: the voice leads, the sensor is recorded phase by phase, and both follow the clock, not the ticks. */
import type { AssessCue } from "@rollwell/content";
import { liveDegrees, type OrientationSample } from "@rollwell/engine";
import type { Orientation } from "../platform/orientation.ts";
import { cuesBetween, type Phase, paceAt } from "./pace.ts";

export type Recorded = Record<Phase, OrientationSample[]>;

/** No heading within the first phase: there is no sensor, whatever the browser says it has. */
const hasHeading = (samples: readonly OrientationSample[]): boolean => samples.some(({ alpha }) => alpha !== null);

interface Run {
  readonly say: (cue: AssessCue) => void;
  readonly show: (elapsed: number, degrees: number | null) => void;
  readonly onMissing: () => void;
  readonly onOver: (recorded: Recorded) => void;
}

/** Measures once; the answer calls it off. */
export function measure(
  side: "left" | "right",
  listen: Orientation["listen"],
  { say, show, onMissing, onOver }: Run,
): () => void {
  const startedAt = performance.now();
  const recorded: Recorded = { zero: [], turn: [], back: [] };
  let before = -1;
  let last: OrientationSample | null = null;
  const deaf = listen((sample) => {
    const now = paceAt(performance.now() - startedAt);
    if (now.kind === "over") return;
    recorded[now.phase].push(sample);
    last = sample;
  });
  const tick = (): void => {
    const elapsed = performance.now() - startedAt;
    const now = paceAt(elapsed);
    for (const cue of cuesBetween(side, before, elapsed)) say(cue);
    before = elapsed;
    if (now.kind === "over") {
      end();
      onOver(recorded);
      return;
    }
    if (now.phase !== "zero" && !hasHeading(recorded.zero)) {
      end();
      onMissing();
      return;
    }
    const from = recorded.zero.at(-1);
    const turned = from === undefined || last === null ? null : liveDegrees("turn", from, last);
    show(elapsed, turned === null ? null : side === "left" ? turned : -turned);
  };
  const timer = setInterval(tick, 100);
  const end = (): void => {
    clearInterval(timer);
    deaf();
  };
  tick();
  return end;
}
