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
      4: [41.5, 57.7, 73.4, 88.8, 103.8],
      7: [40, 21.3, 2.5, -16.2, -35],
      10: [40, 26.3, 12.5, -1.2, -15],
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
