/** A second tap in the place of the first is the same tap: what it would press has come up only since. */
import { useEffect } from "preact/hooks";

/** ms; as phones have it. */
export const DOUBLE_TAP = 400;

/** Of two taps on "Practice done", "Keep this" and their like the second is nobody's. A key is no tap. */
export function useSingleTaps(): void {
  useEffect(() => {
    let before = Number.NEGATIVE_INFINITY;
    const tap = (event: MouseEvent): void => {
      const { target, detail } = event;
      if (detail === 0 || !(target instanceof Element)) return;
      const now = performance.now();
      if (target.closest(".how .primary") === null) before = Number.NEGATIVE_INFINITY;
      else if (now - before >= DOUBLE_TAP) before = now;
      else {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    addEventListener("click", tap, true);
    return () => removeEventListener("click", tap, true);
  }, []);
}
