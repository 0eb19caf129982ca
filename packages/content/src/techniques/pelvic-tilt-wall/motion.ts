/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      38, -9.7, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 100, -9, 0.5, -0.6, -1, 0.1, -0.1, 1, -1, 0,
      0, 0, 0, 0, 0, 15, 100, 9, 0.5, -0.6, 1, 0.1, -0.1, -1, -1, 0, 0, 0, 0, 0, 12, 7, -10, 1, 0, 0, 1, 0, 0, 0, -1, 0,
      15, 7, 10, 1, 0, 0, 1, 0, 0, 0, -1, 0, 0, 0, 0,
    ],
    {
      4: [8.2, 4.5, 0.6, -2.5, -5.8],
      7: [-26, -16, -6, 4, 14],
      10: [8, 7.5, 7, 6.5, 6],
      13: [16.8, 8.3, -0.7, -7.8, -15.4],
    },
  ),
  seconds: 10,
  lead: "breath",
  tool: null,
  works: "both",
  lift: {},
  view: { yaw: 20, pitch: 8 },
  ground: { kind: "wall", x: -20, faces: "right" },
  highlight: [
    { kind: "move", on: "torso", levels: [11, 28], angles: [-190, -55] },
    { kind: "move", on: "hips", levels: [0, 14], angles: [-190, -60] },
  ],
  arrows: [
    {
      points: [
        [46, 66, 30],
        [60, 82, 30],
        [50, 106, 30],
      ],
      heads: "both",
    },
  ],
  still: 1,
};
