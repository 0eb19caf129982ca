/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 14, 0, 0, 0, 0, 0, 10, 0, 0, 2, -7, 2.6, 15.8, 0.8, -0.7, 0.3, -0.8, 0.6, -0.3, 0,
      0, -1, 0, 0, 0, 2, 7, 1, 13.2, -0.7, -0.7, 0.3, 0.9, 0.6, -0.3, 0, 0, -1, 0, 0, 0, 93, 7, -10, 0.2, 1, 0, 1, 0, 0,
      0, -1, 0, 85, 7, 10, 0.2, 1, 0, 1, 0, 0, 0, -1, 0, 0, 7.5, 0,
    ],
    {
      0: [35, 37.8, 40.5, 43.3, 46],
      1: [3.4, 6.3, 9.3, 11.9, 14.4],
      2: [24.3, 24.4, 24.4, 24, 23.3],
      4: [78.7, 78, 77.5, 77.4, 77.9],
      13: [20, 21.5, 23, 24.5, 26],
      75: [0, 2.8, 5.5, 8.3, 11],
    },
  ),
  seconds: 14,
  lead: "pace",
  view: { yaw: 20, pitch: 10 },
  tool: { kind: "roller", length: 46, along: [0, 0, 1] },
  ground: { kind: "mat" },
  highlight: [{ kind: "press", on: "torso", levels: [28, 49], angles: [-205, -74] }],
  arrows: [
    {
      points: [
        [-22, -7, 34],
        [26, -7, 34],
      ],
      heads: "both",
    },
    {
      points: [
        [54, -3, 30],
        [54, 13, 30],
      ],
      heads: "one",
    },
  ],
  works: "both",
  still: 0,
  lift: {},
};
