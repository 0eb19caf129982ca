/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 117, -43, -0.6, -0.8, 0, 0.3, 1, 0, 0, 0, -1, 0,
      0, 0, 0, 0, 0, 18, -1, 0.1, 0.8, 0.9, -0.5, -0.1, 0, 0, -1, 0, 0, 0, 22, 7, -9, 1, 0, 0, 1, 0, 0, 0, -1, 0, -32,
      18, 9, 1, 0.1, 0, 0.6, -0.8, 0, -0.8, -0.6, 0, 0, 0, 0,
    ],
    {
      1: [-6, -3.5, -1, 1.5, 4],
      2: [82, 81.3, 80.5, 79.8, 79],
      4: [-2, 0, 2, 4, 6],
      7: [-6, -2, 2, 6, 10],
      36: [-9, -6.7, -4.5, -2.2, 0],
      37: [94, 93.8, 93.5, 93.3, 93],
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
