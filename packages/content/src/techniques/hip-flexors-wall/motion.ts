/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 116, -43, -0.6, -0.8, 0, 0.3, 1, 0, 0, 0, -1, 0, 0,
      0, 0, 0, 0, 20, -1, 0.1, 0.8, 0.9, -0.3, -0.3, 0, 0, -1, 0, 0, 0, 22, 7, -9, 1, 0, 0, 1, 0, 0, 0, -1, 0, -32, 18,
      9, 1, 0.1, 0, 0.6, -0.8, 0, -0.8, -0.6, 0, 0, 0, 0,
    ],
    {
      1: [-6, -3.5, -1, 1.5, 4],
      2: [82, 81.3, 80.5, 79.8, 79],
      4: [-2, 0, 2, 4, 6],
      7: [-6, -2, 2, 6, 10],
      20: [32, 33.5, 35, 36.5, 38],
      36: [-1, 1.3, 3.5, 5.8, 8],
      37: [93, 92.5, 92, 91.5, 91],
    },
  ),
  seconds: 10,
  lead: "still",
  tool: null,
  works: "right",
  lift: {},
  still: 1,
  view: { yaw: -10, pitch: 9 },
  ground: { kind: "back-wall", z: -46 },
  highlight: [{ kind: "move", on: "thighR", stretch: [0.02, 0.6], round: 0, share: 0.72 }],
  arrows: [
    {
      points: [
        [-56, 94, 14],
        [-32, 94, 14],
      ],
      heads: "one",
    },
  ],
};
