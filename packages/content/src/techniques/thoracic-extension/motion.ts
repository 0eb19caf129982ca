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
      0: [35, 35.2, 35.4, 35.7, 36.1],
      1: [6.7, 6.2, 5.7, 5.1, 4.6],
      2: [22.7, 23.1, 23.5, 23.8, 24.1],
      4: [63.2, 65.8, 68.7, 71.7, 74.9],
      7: [4, 2.3, 0.5, -1.2, -3],
      10: [16, 8.5, 1, -6.5, -14],
      13: [20, 14.5, 9, 3.5, -2],
      16: [6, 4.5, 3, 1.5, 0],
      24: [0.1, 0.1, 0.2, 0.2, 0.2],
      40: [0.1, 0.1, 0.2, 0.2, 0.2],
      75: [-1, -0.8, -0.6, -0.3, 0.1],
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
        [-60, 56, 0],
      ],
      heads: "both",
    },
  ],
  works: "both",
  still: 1,
  lift: {},
};
