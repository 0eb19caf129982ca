/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 56, -13, -1, -0.2, -0.6, 1, -0.3, 0.2, 0, -1, 0,
      0, 0, 0, 0, 30.5, 56.4, -6, -1, -0.2, 0.6, 1, -0.2, -0.3, 0, -1, 0, 0, 0, 0, 44, 7, -10, 1, 0.6, 0, 1, 0, 0, 0,
      -1, 0, -46.9, 4.6, 9, 1, -1, 0, -1, -0.1, 0, -0.1, 1, 0, 0, 0, 0,
    ],
    { 1: [0, 3.8, 7.5, 11.3, 15], 2: [47.2, 46.5, 45.4, 43.9, 42], 4: [0, 0.8, 1.5, 2.3, 3], 7: [-4, -1.5, 1, 3.5, 6] },
  ),
  seconds: 10,
  lead: "still",
  tool: null,
  works: "right",
  lift: { forearmR: 5.8 },
  still: 1,
  view: { yaw: -14, pitch: 10, swappedYaw: -14 },
  ground: { kind: "mat" },
  highlight: [{ kind: "move", on: "thighR", stretch: [0.02, 0.6], round: 0, share: 0.72 }],
  arrows: [
    {
      points: [
        [-44, 68, 14],
        [-20, 66, 18],
      ],
      heads: "one",
    },
  ],
};
