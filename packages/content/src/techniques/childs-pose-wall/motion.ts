/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41.6, 106, -18, -0.2, -1, 0, 0.1, 1, 0, 1, 0, 0, 0, 0,
      0, 0, 41.6, 106, 18, -0.2, -1, 0, 0.1, 1, 0, 1, 0, 0, 0, 0, 0, -50, 7, -10, 1, 0, 0, 1, 0, 0, 0, -1, 0, -46, 7,
      10, 1, 0, 0, 1, 0, 0, 0, -1, 0, 0, 0, 0,
    ],
    {
      1: [-45, -47.6, -50.2, -52.9, -55.5],
      2: [83.5, 82.4, 81.3, 80.1, 79],
      4: [-58, -62.5, -67, -71.5, -76],
      7: [6, 5.5, 5, 4.5, 4],
      10: [4, 3, 2, 1, 0],
      13: [4, 3.5, 3, 2.5, 2],
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
