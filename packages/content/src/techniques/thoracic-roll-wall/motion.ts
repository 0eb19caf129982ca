/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 7, 0, 0, -2, 0, 0, 10, 0, 0, -2, 0, 0, -4, 0, 0, 2, -7, 2.6, 15.8, 0.5, -0.6, 0.8, -0.8, 0.6, -0.3, 0,
      0, -1, 0, 0, 0, 2, 7, 1, 13.2, -0.5, -0.6, 0.8, 0.9, 0.6, -0.3, 0, 0, -1, 0, 0, 0, 30, 7, -10, 1, 0, 0, 1, 0, 0,
      0, -1, 0, 33, 7, 10, 1, 0, 0, 1, 0, 0, 0, -1, 0, -18.5, 0, 0,
    ],
    { 0: [35, 40, 45], 1: [-1.4, -1.2, -2], 2: [114.5, 109.5, 104.5], 76: [114.5, 109.5, 104.5] },
  ),
  seconds: 13,
  lead: "pace",
  view: { yaw: 12, pitch: 10 },
  tool: { kind: "roller", length: 46, along: [0, 0, 1] },
  ground: { kind: "wall", x: -26, faces: "right" },
  highlight: [{ kind: "press", on: "torso", levels: [28, 49], angles: [-205, -74] }],
  arrows: [
    {
      points: [
        [52, 92, 20],
        [52, 130, 20],
      ],
      heads: "both",
    },
  ],
  works: "both",
  still: 0,
  lift: {},
};
