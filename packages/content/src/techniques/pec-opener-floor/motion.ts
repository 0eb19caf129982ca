/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 26, 11, 0, 90, 0, 0, 2, 0, 0, 2, 0, 0, -20.8, 0, 0, 2, 0, 0, 0, -24, 0, -70, 1, -0.1, 0, -0.1, -0.1, -1, 0, 1,
      0, 0, 0, 0, 0, -24, 0, 70, 1, -0.1, 0, -0.1, -0.1, 1, 0, 1, 0, 0, 0, 0, 66, 7, -15, 0.2, 1, 0, 1, 0, 0, 0, -1, 0,
      60, 7, 15, 0.2, 1, 0, 1, 0, 0, 0, -1, 0, 0, 0, 0,
    ],
    { 21: [18, 11.2, 4.4], 37: [18, 11.2, 4.4] },
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
  tool: null,
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
