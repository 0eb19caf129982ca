/**
 * What the first tap does not need is drawn after the app's first paint. On a slow phone the whole of Today takes longer
 * to draw than its one big button. Only for what stands below: nothing that is on the screen may move.
 */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

let paint: "awaited" | "done" = "awaited";

export function AfterFirstPaint({ children }: { children: ComponentChildren }) {
  const [seen, setSeen] = useState(paint);
  useEffect(() => {
    if (paint === "done") return setSeen(paint); // between the drawing of this and its effect
    requestAnimationFrame(() =>
      setTimeout(() => {
        paint = "done";
        setSeen(paint);
      }),
    );
  }, []);
  return seen === "done" ? children : null;
}
