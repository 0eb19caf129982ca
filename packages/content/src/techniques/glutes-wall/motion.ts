/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 6, 0, 0, -6, 0, 0, -8, 0, 0, 0, 24, 82.4, -14, -0.6, -0.3, -1, 1, 0, 0.1, 0, -1, 0,
      0, 0, 0, 0, 24, 82.4, 14, -0.6, -0.3, 1, 1, 0, -0.1, 0, -1, 0, 0, 0, 0, -17, 7, -4, 1, 0, 0, 1, 0, 0, 0, -1, 0, 0,
      0, 0, 0.2, -0.1, 1, 0.2, -0.8, -0.6, -0.8, 0.2, -0.6, 0, 0, 0,
    ],
    {
      1: [-22, -24.2, -26.5, -28.7, -31],
      2: [81, 78.8, 76.5, 74.3, 72],
      4: [-26, -29, -32, -35, -38],
      63: [-2.4, -2.2, -2.3, -2.6, -3.1],
      64: [60.4, 59.7, 59.1, 58.6, 58.2],
      65: [-3.8, -3.8, -3.9, -3.9, -4],
    },
  ),
  seconds: 10,
  lead: "still",
  tool: null,
  works: "right",
  lift: { thighR: 14, shankR: 26, footR: 26, kneeR: 26 },
  still: 1,
  view: { yaw: 38, pitch: 10 },
  ground: { kind: "desk", x: 16, high: 80 },
  highlight: [
    { kind: "move", on: "hips", levels: [-6, 9], angles: [-190, -70] },
    { kind: "move", on: "thighR", stretch: [0, 0.42], round: 270, share: 0.8 },
  ],
  arrows: [
    {
      points: [
        [-60, 98, 10],
        [-72, 76, 10],
      ],
      heads: "one",
    },
  ],
};
