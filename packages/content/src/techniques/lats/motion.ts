/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, -90, 0, 0, -7, 0, 0, 2, 0, 0, 16, 0, 0, 8, 0, 0, 0, 5, 0, 0.5, 1, 0.3, -0.3, -0.2, 0.8, 0, -1, 0,
      0, 0, 0, 0, 0, 5, 5, 0, -1, 0.3, -1, 0, 0.1, 0, 1, 0.2, -3, 4, 0, 60, 7, 24, 0.1, 0.8, 0.8, 0.3, 0, 1, 0, -1, 0,
      0, 5, -6, 0, 0.1, 1, 0.6, 0, 0.9, 1, 0, -0.6, 0, 7.5, 0,
    ],
    {
      0: [27.6, 28.6, 29.6, 30.6, 31.6],
      1: [4.7, 5.6, 6.6, 7.5, 8.4],
      2: [26, 26.2, 26.5, 26.7, 27],
      4: [64.7, 65.3, 65.7, 66.2, 66.6],
      20: [20, 21.5, 23, 24.5, 25.9],
      22: [18.7, 19.5, 20.2, 21, 21.8],
      36: [-69.7, -67.8, -65.8, -63.9, -62],
      63: [99.3, 101.2, 103.2, 105.1, 107],
      75: [-4, -3, -2, -1, 0],
    },
  ),
  seconds: 8,
  lead: "pace",
  view: { yaw: -38, pitch: 14 },
  tool: { kind: "roller", length: 46, along: [0, 0, 1] },
  ground: { kind: "mat" },
  highlight: [{ kind: "press", on: "torso", levels: [24, 38.5], angles: [-165, -15] }],
  arrows: [
    {
      points: [
        [-22, -4, 41],
        [18, -4, 41],
      ],
      heads: "both",
    },
  ],
  works: "right",
  still: 1,
  lift: { armR: -60, forearmR: -60, handR: -60, armL: 60, forearmL: 60, handL: 60 },
};
