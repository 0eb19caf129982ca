/** What the charts are made of. Places are shares of the room, so that text and marks keep their size on every screen. */
import type { ComponentChildren } from "preact";
import { percent } from "./axis.ts";

export const at = (share: number): string => percent(share);
/** From the top, as drawings count. */
export const up = (share: number): string => percent(1 - share);

export type Shape = "rolled" | "quiet" | "last";

/** A disc, a ring, a diamond: told apart by shape. */
export function MarkShape({ shape, x, y }: { shape: Shape; x: string; y: string }) {
  if (shape === "last")
    return (
      <svg x={x} y={y} class="mark-room" aria-hidden="true">
        <path class="mark last" d="M0-8 8 0 0 8-8 0z" />
      </svg>
    );
  return <circle class={`mark ${shape}`} cx={x} cy={y} r={shape === "quiet" ? 4.5 : 4} />;
}

/** One line of the key under a chart: the mark as it is drawn, and its words. */
export function Key({
  shape,
  children,
}: {
  shape: Shape | "band" | "middle" | "worthwhile" | "zero";
  children: ComponentChildren;
}) {
  return (
    <li>
      <svg class={`key ${shape}`} aria-hidden="true">
        {shape === "band" ? <rect class="band" width="100%" height="100%" /> : null}
        {shape === "middle" ? <line class="middle" x1="0" x2="100%" y1="50%" y2="50%" /> : null}
        {shape === "zero" || shape === "worthwhile" ? <line class={shape} x1="50%" x2="50%" y1="0" y2="100%" /> : null}
        {shape === "rolled" || shape === "quiet" || shape === "last" ? (
          <MarkShape shape={shape} x="50%" y="50%" />
        ) : null}
      </svg>
      <span>{children}</span>
    </li>
  );
}
