/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 6, 0, 0, -6, 0, 0, -8, 0, 0, 0, 40.6, 112, -17, -0.2, -1, 0, 0.1, 1, 0, 1, 0, 0, 0,
      0, 0, 0, 40.6, 112, 17, -0.2, -1, 0, 0.1, 1, 0, 1, 0, 0, 0, 0, 0, -17, 7, -4, 1, 0, 0, 1, 0, 0, 0, -1, 0, 0, 0, 0,
      0.5, -0.1, 1, 0.2, -0.8, -0.6, -0.8, 0.2, -0.6, 0, 0, 0,
    ],
    {
      1: [-20, -23, -26, -29, -32],
      2: [82, 79, 76, 73, 70],
      4: [-22, -26.5, -31, -35.5, -40],
      63: [-2, -1.6, -1.6, -2.1, -2.8],
      64: [60.6, 59.6, 58.7, 58.1, 57.6],
      65: [-3.7, -3.8, -3.9, -3.9, -4.1],
    },
  ),
  seconds: 10,
  lead: "still",
  tool: null,
  works: "right",
  lift: { thighR: 14, shankR: 26, footR: 26, kneeR: 26 },
  still: 1,
  view: { yaw: -26, pitch: 9 },
  ground: { kind: "wall", x: 43, faces: "left" },
  highlight: [
    { kind: "move", on: "hips", levels: [-6, 9], angles: [-195, -95] },
    { kind: "move", on: "thighR", stretch: [0, 0.34], round: 250, share: 0.6 },
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
