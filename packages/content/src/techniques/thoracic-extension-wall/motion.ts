/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, -34, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36.4, 146, -16, 1, -0.7, 0, 0.1, 1, 0, 1, 0, 0, 0,
      0, 0, 0, 36.4, 146, 16, 1, -0.7, 0, 0.1, 1, 0, 1, 0, 0, 0, 0, 0, -34, 7, -10, 1, 0, 0, 1, 0, 0, 0, -1, 0, -30, 7,
      10, 1, 0, 0, 1, 0, 0, 0, -1, 0, 0, 0, 0,
    ],
    {
      4: [-41.7, -47.1, -52.3, -57.3, -62.2],
      7: [4, 2.5, 1, -0.5, -2],
      10: [10, 3, -4, -11, -18],
      13: [2, 0.5, -1, -2.5, -4],
      16: [4, 3, 2, 1, 0],
    },
  ),
  seconds: 10,
  lead: "breath",
  tool: null,
  works: "both",
  lift: {},
  still: 1,
  view: { yaw: -26, pitch: 10 },
  ground: { kind: "wall", x: 40, faces: "left" },
  highlight: [{ kind: "move", on: "torso", levels: [27, 49], angles: [-190, -95] }],
  arrows: [
    {
      points: [
        [-8, 152, 0],
        [-8, 128, 0],
      ],
      heads: "both",
    },
  ],
};
