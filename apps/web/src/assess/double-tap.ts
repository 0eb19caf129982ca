/** A second press in the place of the first is the same press: what it would press has come up only since. */
import { useLayoutEffect } from "preact/hooks";

/** ms; as phones have it. */
export const DOUBLE_TAP = 400;

const PRIMARY = ".how .primary";
const CONTROL = "button, a, input, select, textarea, summary, [role=slider]";

/** Of two presses of "Practice done", "Keep this" and their like the second is nobody's, unless another came between. */
export function useSinglePresses(): void {
  useLayoutEffect(() => {
    let before = Number.NEGATIVE_INFINITY;
    const judge = (event: Event, on: "primary" | "other"): void => {
      const now = performance.now();
      if (on === "other") before = Number.NEGATIVE_INFINITY;
      else if (now - before >= DOUBLE_TAP) before = now;
      else {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    };
    const isOn = (target: EventTarget | null, selector: string): boolean =>
      target instanceof Element && target.closest(selector) !== null;
    const tap = (event: MouseEvent): void => {
      if (event.detail > 0) judge(event, isOn(event.target, PRIMARY) ? "primary" : "other"); // 0: by a key, and judged by it
    };
    const press = (event: KeyboardEvent): void => {
      const { key, target } = event;
      const presses = (key === "Enter" || key === " ") && (isOn(target, PRIMARY) || !isOn(target, CONTROL));
      judge(event, presses ? "primary" : "other");
    };
    addEventListener("click", tap, true);
    addEventListener("keydown", press, true);
    return () => {
      removeEventListener("click", tap, true);
      removeEventListener("keydown", press, true);
    };
  }, []);
}
