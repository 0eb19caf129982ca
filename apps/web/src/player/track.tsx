/**
 * The way the tool goes, as a line between two places a person can feel, and the mark that leads at the planned speed
 * (S13). An extension has places along it instead (S14). The line is the technique's; a narrower step uses a part of it.
 */
import { SEGMENT, type Step } from "@rollwell/engine";
import { useRef } from "preact/hooks";
import { useMotion } from "./motion.ts";
import { lineOf, type Stage, stepOf } from "./stage.ts";

/** ms, to see which way the pacer goes. */
const AHEAD = 40;
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

const slide = (share: number): string => `translateX(${percent(share)})`;

export function Track({ stage }: { stage: Stage }) {
  const { runner, words } = stage;
  const { shown } = runner;
  const rail = useRef<HTMLDivElement>(null);
  const line = lineOf(stepOf(stage, shown.step.value));
  const segments = shown.segments.value;
  const at = (index: number): number =>
    line === null ? 0 : Math.min(line.to, line.from + (index * SEGMENT.stepCm) / line.cm);
  const current = (): Step | undefined => stepOf(stage, runner.session().step);
  useMotion(runner, rail, {
    turn: ({ pace }) => {
      const step = current();
      const now = lineOf(step);
      if (pace === null || now === null || step === undefined || step.speed === null) return null;
      const there = ((now.to - now.from) * now.cm * 1000) / step.speed;
      if (there === 0) return null;
      const isComing = (runner.look(AHEAD).pace ?? pace) < pace;
      const [low, high] = [{ transform: slide(now.from) }, { transform: slide(now.to) }];
      return { frames: [low, high, low], lasts: 2 * there, at: isComing ? (2 - pace) * there : pace * there };
    },
    still: ({ pace }) => {
      const now = lineOf(current());
      if (now === null) return null;
      const segment = shown.segment.peek();
      if (segment > 0) return slide(Math.min(now.to, now.from + ((segment - 1) * SEGMENT.stepCm) / now.cm));
      // In a hold the mark stays where it led last.
      return pace === null ? null : slide(now.from + pace * (now.to - now.from));
    },
  });
  const ends = line === null ? null : words.session.tracks[line.axis];
  return (
    <div class="track" data-shown={line === null ? "no" : "yes"} aria-hidden="true">
      <div class="way">
        {segments === 0
          ? null
          : Array.from({ length: segments }, (_, i) => (
              <i key={i} class="notch" style={{ insetInlineStart: percent(at(i)) }} />
            ))}
        <div class="rail" ref={rail}>
          <b class="mark" data-resting={runner.pace.value === "off" && segments === 0 ? "yes" : "no"} />
        </div>
      </div>
      <p class="ends">
        <span>{ends?.low}</span>
        <span>{ends?.high}</span>
      </p>
    </div>
  );
}
