/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 83, 0, 0, 0, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8.6, 144, -44, -0.2, -1, -1, 0, 1, 0, 1, 0, 0, 0, 0,
      0, 0, 8.6, 144, 44, -0.2, -1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 26, 7, -9, 1, 0, 0, 1, 0, 0, 0, -1, 0, -30, 9, 9, 1,
      0, 0, 1, -0.2, 0, -0.2, -0.9, 0, 0, 0, 0,
    ],
    { 1: [-6, -3, 0, 3, 6], 4: [2, 0.5, -1, -2.5, -4], 10: [4, 2, 0, -2, -4] },
  ),
  seconds: 10,
  lead: "still",
  tool: null,
  works: "both",
  still: 1,
  lift: { thighL: 8, thighR: -10, shankR: -10, footR: -10, kneeR: -10 },
  view: { yaw: 34, pitch: 9 },
  ground: { kind: "doorway", x: 12, half: 44 },
  highlight: [
    { kind: "move", on: "torso", levels: [35, 49], angles: [5, 76] },
    { kind: "move", on: "torso", levels: [35, 49], angles: [-76, -5] },
  ],
  arrows: [
    {
      points: [
        [34, 112, 0],
        [58, 112, 0],
      ],
      heads: "one",
    },
  ],
};
