/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, -42, 81, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41.6, 116, -18, -0.2, -1, 0, 0.1, 1, 0, 1, 0, 0, 0,
      0, 0, 0, 41.6, 116, 18, -0.2, -1, 0, 0.1, 1, 0, 1, 0, 0, 0, 0, 0, -40, 7, -10, 1, 0, 0, 1, 0, 0, 0, -1, 0, -36, 7,
      10, 1, 0, 0, 1, 0, 0, 0, -1, 0, 0, 0, 0,
    ],
    {
      4: [-18.2, -32.3, -45.3, -57.5, -68.8],
      7: [34, 19.5, 5, -9.5, -24],
      10: [36, 24.5, 13, 1.5, -10],
      13: [16, 8, 0, -8, -16],
      16: [8, 3, -2, -7, -12],
    },
  ),
  seconds: 10,
  lead: "breath",
  tool: null,
  works: "both",
  lift: {},
  view: { yaw: -26, pitch: 10 },
  ground: { kind: "wall", x: 44, faces: "left" },
  highlight: [{ kind: "move", on: "torso", levels: [12, 49], angles: [-190, -100] }],
  arrows: [
    {
      points: [
        [-22, 124, 0],
        [-34, 146, 0],
      ],
      heads: "both",
    },
  ],
  still: 0,
};
