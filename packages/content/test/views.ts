/** Every motion from every side of the body that it works. */
import type { DrawOptions, Motion } from "@rollwell/figure";
import { MOTIONS } from "../src/motions.ts";

type Side = DrawOptions["side"];

export const VIEWS: readonly (readonly [id: string, side: Side, motion: Motion])[] = Object.entries(MOTIONS).flatMap(
  ([id, motion]) =>
    (motion.works === "both" ? (["both"] as const) : (["left", "right"] as const)).map(
      (side) => [id, side, motion] as const,
    ),
);
