/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 9.6, -4.5, -7, 1, 0, -0.2, -0.5, 1, -0.3, -1, 0, 0.6,
      0, 0, 0, 1, -9.6, -4.5, -7, -1, 0, -0.2, 0.5, 1, -0.3, 1, 0, 0.6, 0, 0, 0, 83, 7, -11, 0.2, 1, 0, 1, 0, 0, 0, -1,
      0, 76, 7, 11, 0.2, 1, 0, 1, 0, 0, 0, -1, 0, 0, 7.5, 0,
    ],
    {
      0: [35, 35.3, 35.8, 36.3, 37],
      1: [6.7, 5.9, 5, 4.1, 3.1],
      2: [22.7, 23.3, 23.8, 24.3, 24.6],
      4: [63.2, 67.4, 72.1, 77.2, 82.9],
      7: [4, 1, -2, -5, -8],
      10: [16, 4.5, -7, -18.5, -30],
      13: [22, 13, 4, -5, -14],
      16: [6, 3.5, 1, -1.5, -4],
      24: [0.1, 0.1, 0.2, 0.2, 0.2],
      40: [0.1, 0.1, 0.2, 0.2, 0.2],
      75: [-1, -0.7, -0.2, 0.3, 1],
    },
  ),
  seconds: 10,
  lead: "breath",
  view: { yaw: 20, pitch: 10 },
  tool: { kind: "roller", length: 46, along: [0, 0, 1] },
  ground: { kind: "mat" },
  highlight: [{ kind: "press", on: "torso", levels: [28, 49], angles: [-205, -74] }],
  arrows: [
    {
      points: [
        [-2, 76, 0],
        [-42, 78, 0],
        [-60, 44, 0],
      ],
      heads: "both",
    },
  ],
  works: "both",
  still: 1,
  lift: {},
};
