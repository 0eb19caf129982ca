/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 30, 47, 0, 0, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -20, 6, 18, 1, 0, 0.1, -1, -0.3, 0, 0, -1, 0, 0,
      0, 0, 0, -20, 6, -18, 1, 0, -0.1, -1, -0.3, 0, 0, -1, 0, 0, 0, 0, 71, 4.6, 9, -1, -0.3, 0, 1, -0.1, 0, 0.1, 1, 0,
      71, 4.6, -9, -1, -0.3, 0, 1, -0.1, 0, 0.1, 1, 0, 0, 0, 0,
    ],
    {
      4: [42.9, 57.5, 71.7, 85.6, 99.2],
      7: [38, 21, 4, -13, -30],
      10: [40, 28, 16, 4, -8],
      13: [20, 9, -2, -13, -24],
      16: [10, 3.5, -3, -9.5, -16],
    },
  ),
  seconds: 10,
  lead: "breath",
  tool: null,
  works: "both",
  lift: {},
  view: { yaw: -16, pitch: 12 },
  ground: { kind: "mat" },
  highlight: [{ kind: "move", on: "torso", levels: [12, 49], angles: [95, 190] }],
  arrows: [
    {
      points: [
        [6, 82, 0],
        [6, 108, 0],
      ],
      heads: "both",
    },
  ],
  still: 0,
};
