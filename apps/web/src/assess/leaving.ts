import { useLayoutEffect, useRef } from "preact/hooks";

/** A page out of sight may never come back, so each time it goes counts; `gone` is when the screen changes for good. */
export function useLeaving(tell: (how: "hidden" | "gone") => void): void {
  const latest = useRef(tell);
  latest.current = tell;
  useLayoutEffect(() => {
    const away = (): void => latest.current("hidden");
    const hidden = (): void => {
      if (document.visibilityState === "hidden") away();
    };
    document.addEventListener("visibilitychange", hidden);
    addEventListener("pagehide", away);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      removeEventListener("pagehide", away);
      latest.current("gone");
    };
  }, []);
}
