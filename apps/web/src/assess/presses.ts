/** Keys and the headset: hands are often elsewhere than on the screen. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { deviceKeys } from "../platform/media-keys.ts";

/** What Space, Enter and the headset do just now: `pause` is no press of "next". */
export interface Press {
  readonly kind: "onward" | "pause";
  readonly act: () => void;
}

const CONTROL = "button, a, input, select, textarea, summary, [role=slider]";

/** Follows the keyboard and the headset while the test is on the screen; `primary` is read at each press. */
export function usePresses(
  primary: { readonly current: Press | null },
  to: { readonly onEscape: () => void; readonly onStop: () => void },
): void {
  const latest = useRef(to);
  latest.current = to;
  // With the picture, not after its paint: whoever sees a try can press, and stop it (H04).
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, repeat, ctrlKey, metaKey, altKey, target } = event;
      if (repeat || ctrlKey || metaKey || altKey || document.querySelector("dialog[open]") !== null) return;
      if (key === "Escape") {
        event.preventDefault();
        latest.current.onEscape();
        return;
      }
      if (key !== " " && key !== "Enter") return;
      if ((target instanceof Element && target.closest(CONTROL) !== null) || primary.current === null) return;
      event.preventDefault();
      primary.current.act();
    };
    addEventListener("keydown", press);
    const keys = deviceKeys();
    keys.listen((key) => {
      const now = primary.current;
      if (key === "play" || key === "pause" || (key === "nexttrack" && now?.kind === "onward")) now?.act();
      if (key === "stop") latest.current.onStop(); // H04
    });
    return () => {
      removeEventListener("keydown", press);
      keys.clear();
    };
  }, []);
}
