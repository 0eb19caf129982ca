/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41.6, 0, -18, -0.2, -1, 0, 0.1, 1, 0, 1, 0, 0, 0, 0,
      0, 0, 41.6, 0, 18, -0.2, -1, 0, 0.1, 1, 0, 1, 0, 0, 0, 0, 0, -50, 7, -10, 1, 0, 0, 1, 0, 0, 0, -1, 0, -46, 7, 10,
      1, 0, 0, 1, 0, 0, 0, -1, 0, 0, 0, 0,
    ],
    {
      1: [-44, -47, -50, -53, -56],
      2: [84, 82.8, 81.5, 80.3, 79],
      4: [-58, -62.5, -67, -71.5, -76],
      7: [6, 5.5, 5, 4.5, 4],
      10: [4, 3, 2, 1, 0],
      13: [4, 3.5, 3, 2.5, 2],
      21: [116, 113.5, 111, 108.5, 106],
      37: [116, 113.5, 111, 108.5, 106],
    },
  ),
  seconds: 10,
  lead: "still",
  tool: null,
  works: "both",
  lift: {},
  view: { yaw: -26, pitch: 12 },
  ground: { kind: "wall", x: 44, faces: "left" },
  highlight: [{ kind: "move", on: "torso", levels: [12, 49], angles: [-190, -100] }],
  arrows: [
    {
      points: [
        [-62, 120, 0],
        [-88, 114, 0],
      ],
      heads: "one",
    },
  ],
  still: 1,
};
