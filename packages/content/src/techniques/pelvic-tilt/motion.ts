/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      40, -8, 10.2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, -32, 4.5, -58, 0.2, 0.2, -1, 0, 0, -1, 0, -1, 0,
      0, 0, 0, 0, -44, 4.5, 56, 0.2, 0.2, 1, -0.2, 0, 1, 0, -1, 0, 0, 0, 0, 74, 7, -10, 0.2, 1, 0, 1, 0, 0, 0, -1, 0,
      68, 7, 10, 0.2, 1, 0, 1, 0, 0, 0, -1, 0, 0, 0, 0,
    ],
    {
      4: [98.6, 95.1, 91.3, 88.1, 84.9],
      7: [-30, -19, -8, 3, 14],
      10: [8, 7, 6, 5, 4],
      13: [9.4, 2.1, -5.7, -12.2, -18.8],
    },
  ),
  seconds: 10,
  lead: "breath",
  tool: null,
  works: "both",
  lift: {},
  view: { yaw: -18, pitch: 7 },
  ground: { kind: "mat" },
  highlight: [
    { kind: "move", on: "torso", levels: [11, 25], angles: [-200, -80] },
    { kind: "move", on: "hips", levels: [2, 14], angles: [-200, -80] },
  ],
  arrows: [
    {
      points: [
        [36, 50, 0],
        [20, 60, 0],
        [-2, 48, 0],
      ],
      heads: "both",
    },
  ],
  still: 1,
};
