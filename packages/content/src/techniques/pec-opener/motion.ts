/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      36, -10, 25.1, 0, 90, 0, 0, 4, 0, 0, 4, 0, 0, -8.6, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, -0.1, 0, -0.1, -0.1, -1, 0, 1,
      0, 0, 0, 0, 0, 0, 0, 0, 1, -0.1, 0, -0.1, -0.1, 1, 0, 1, 0, 0, 0, 0, 66, 7, -16, 0.2, 1, 0, 1, 0, 0, 0, -1, 0, 60,
      7, 16, 0.2, 1, 0, 1, 0, 0, 0, -1, 0, -8, 7.5, 0,
    ],
    {
      20: [-24, -24, -23.9],
      21: [26, 16, 6],
      22: [-69, -69, -68.3],
      36: [-24, -24, -23.9],
      37: [26, 16, 6],
      38: [69, 69, 68.3],
    },
  ),
  seconds: 10,
  lead: "still",
  works: "both",
  still: 1,
  highlight: [
    { kind: "move", on: "torso", levels: [35, 49], angles: [5, 74] },
    { kind: "move", on: "torso", levels: [35, 49], angles: [-74, -5] },
  ],
  lift: {},
  view: { yaw: -38, pitch: 34 },
  tool: { kind: "roller", length: 94, along: [1, 0, 0] },
  ground: { kind: "mat" },
  arrows: [
    {
      points: [
        [-24, 50, 86],
        [-24, 24, 86],
      ],
      heads: "one",
    },
    {
      points: [
        [-24, 50, -86],
        [-24, 24, -86],
      ],
      heads: "one",
    },
  ],
};
