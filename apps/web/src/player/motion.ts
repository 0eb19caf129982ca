/**
 * Draws the moving pictures: up to 30 times a second while something moves, the page is visible and motion is welcome;
 * otherwise once a second and at every change, in steps (prefers-reduced-motion).
 */
import type { View } from "@rollwell/engine";
import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Runner } from "../session/runner.ts";

/** The marks creep at a few centimetres a second: more frames would cost and not be seen. */
const FRAME = 30;

export function useMotion(runner: Runner, paint: (view: View) => void): void {
  useEffect(() => {
    const still = matchMedia("(prefers-reduced-motion: reduce)");
    const { shown } = runner;
    let frame = 0;
    let drawn = 0;
    const draw = (now: number): void => {
      frame = requestAnimationFrame(draw);
      if (now - drawn < FRAME) return;
      drawn = now;
      paint(runner.look());
    };
    const rest = (): void => cancelAnimationFrame(frame);
    const endStills = effect(() => {
      void [shown.stepLeft.value, shown.phase.value, shown.step.value, shown.segment.value];
      paint(runner.look());
    });
    const endFrames = effect(() => {
      rest();
      const isMoving = shown.going.value !== null || shown.paced.value === "yes";
      if (isMoving && !still.matches) frame = requestAnimationFrame(draw);
    });
    return () => {
      endStills();
      endFrames();
      rest();
    };
  }, [runner]);
}
