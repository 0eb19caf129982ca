/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, -90, 0, 0, -7, 0, 0, 2, 0, 0, 16, 0, 0, 8, 0, 0, 0, 5, 0, 0.5, 1, 0.3, -0.3, -0.2, 0.8, 0, -1, 0,
      0, 0, 0, 0, 0, 5, 4.5, 0, -1, 0.3, -1, 0, 0.1, 0, 1, 0.2, -3, 4, 0, 62, 7, 31, 0.1, 0.8, 0.8, 0.3, 0, 1, 0, -1, 0,
      0, 5, -6, 0, 0.1, 1, 0.6, 0, 0.9, 1, 0, -0.6, 0, 7.5, 0,
    ],
    {
      0: [27.5, 28.6, 29.7, 30.7, 31.8],
      1: [4, 4.9, 5.9, 6.9, 8],
      2: [25.1, 25.4, 25.6, 25.9, 26.1],
      4: [64.9, 65.4, 66, 66.4, 66.9],
      20: [17.2, 18.7, 20.2, 21.6, 22.9],
      22: [22.8, 23.6, 24.4, 25.2, 26],
      36: [-74.6, -72.8, -70.9, -68.9, -67],
      63: [103.5, 105.5, 107.6, 109.7, 111.8],
      75: [-4.3, -3.2, -2.1, -1.1, 0],
    },
  ),
  seconds: 8,
  lead: "pace",
  view: { yaw: -34, pitch: 22, crop: [0.08, 0.05, 0.82, 1] },
  tool: { kind: "roller", length: 46, along: [0, 0, 1] },
  ground: { kind: "mat" },
  highlight: [{ kind: "press", on: "torso", levels: [24, 38.5], angles: [-165, -15] }],
  arrows: [
    {
      points: [
        [-22, -4, 44],
        [18, -4, 44],
      ],
      heads: "both",
    },
  ],
  works: "right",
  still: 1,
  lift: { armR: -60, forearmR: -60, handR: -60, armL: 60, forearmL: 60, handL: 60 },
};
