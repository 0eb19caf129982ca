/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 30, 47, 0, 0, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4.5, 18.4, 0.1, 0.2, 1, -1, -0.1, 0, 0, -1, 0,
      0, 0, 0, 0, 0, 4.5, -18.4, 0.1, 0.2, -1, -1, -0.1, 0, 0, -1, 0, 0, 0, 0, 71, 4.6, 9, -1, -0.3, 0, 1, -0.1, 0, 0.1,
      1, 0, 71, 4.6, -9, -1, -0.3, 0, 1, -0.1, 0, 0.1, 1, 0, 0, 0, 0,
    ],
    {
      4: [107.4, 114.5, 121.7, 129.2, 136.9],
      7: [2, 0.5, -1, -2.5, -4],
      10: [10, 1.5, -7, -15.5, -24],
      13: [-4, -5, -6, -7, -8],
      16: [4, 3.5, 3, 2.5, 2],
      20: [-61.5, -61.8, -61.4, -60.4, -58.6],
      36: [-61.5, -61.8, -61.4, -60.4, -58.6],
    },
  ),
  seconds: 10,
  lead: "breath",
  tool: null,
  works: "both",
  lift: {},
  still: 1,
  view: { yaw: -16, pitch: 12 },
  ground: { kind: "mat" },
  highlight: [{ kind: "move", on: "torso", levels: [27, 49], angles: [95, 190] }],
  arrows: [
    {
      points: [
        [-18, 74, 0],
        [-18, 50, 0],
      ],
      heads: "both",
    },
  ],
};
