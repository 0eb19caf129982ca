/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 70, 0, 10, 32, 6, 0, 24, 6, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, -0.4, -0.5, -1, 0.9, -0.1, 0.5, 0, -1, 0,
      0, 0, 0, 0, -46, 6, 26, -1, 0, 0.3, -0.9, -0.3, 0.2, 0, -1, 0, 0, 0, 0, 50, 7, -10, 0.2, 1, 0, 1, 0, 0, 0, -1, 0,
      0, 0, 0, -0.1, 0.2, 1, 0.6, 0.6, -0.5, -0.2, -0.5, -0.8, 0, 7.5, 4,
    ],
    {
      1: [-6, -4.5, -3, -1.5, 0],
      2: [23.6, 23.3, 23.1, 22.9, 22.6],
      20: [15.2, 16.3, 17.4, 18.6, 19.7],
      21: [56.7, 57, 57.3, 57.5, 57.7],
      22: [1.8, 1.8, 1.8, 1.8, 1.7],
      63: [23.1, 24.3, 25.4, 26.6, 27.8],
      64: [50, 50.5, 50.8, 51.2, 51.5],
      65: [-6.1, -6.1, -6.1, -6.2, -6.2],
      75: [-12, -11.2, -10.5, -9.7, -9],
    },
  ),
  seconds: 8,
  lead: "pace",
  view: { yaw: -8, pitch: 14 },
  tool: { kind: "roller", length: 46, along: [0, 0, 1] },
  ground: { kind: "mat" },
  highlight: [{ kind: "press", on: "hips", levels: [-6, 8.5], angles: [-158, -78], upon: "thighR" }],
  arrows: [
    {
      points: [
        [-22, -5, 40],
        [24, -5, 40],
      ],
      heads: "both",
    },
  ],
  works: "right",
  still: 0,
  lift: { thighR: 20, shankR: 20, footR: 20, kneeR: 60, handL: 30 },
};
