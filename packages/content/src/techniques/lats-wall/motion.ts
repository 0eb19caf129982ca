/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, -8, 84, -28, -0.8, 0, -0.4, 0.2, -1, 0, 0, 0, 1, 0, 0,
      0, 0, 37.6, 158, 8, 0, -0.6, 1, 0.1, 1, 0, 1, 0, 0, 0, 0, 0, -12, 7, -9, 1, 0, 0, 1, 0, 0, 0, -1, 0, -9, 7, 10, 1,
      0, 0, 1, 0, 0, 0, -1, 0, 0, 0, 0,
    ],
    {
      1: [-14, -17.5, -21, -24.5, -28],
      2: [84, 83, 82, 81, 80],
      3: [2, 4.5, 7, 9.5, 12],
      4: [-10, -13.5, -17, -20.5, -24],
      6: [0, 2, 4, 6, 8],
      8: [0, -3.5, -7, -10.5, -14],
      11: [0, -4, -8, -12, -16],
      14: [0, -1.5, -3, -4.5, -6],
    },
  ),
  seconds: 10,
  lead: "still",
  tool: null,
  works: "right",
  still: 1,
  lift: {},
  view: { yaw: -40, pitch: 9 },
  ground: { kind: "wall", x: 40, faces: "left" },
  highlight: [{ kind: "move", on: "torso", levels: [14, 44], angles: [-150, -50] }],
  arrows: [
    {
      points: [
        [-60, 98, 22],
        [-84, 88, 32],
      ],
      heads: "one",
    },
  ],
};
