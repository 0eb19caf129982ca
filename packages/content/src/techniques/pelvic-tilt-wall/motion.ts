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
      4: [-8.4, -3.5, 1.2, 7, 12.5],
      7: [24, 9.3, -5.5, -20.2, -35],
      10: [4, 4.5, 5, 5.5, 6],
      13: [-19.8, -8.3, 2.7, 16.2, 29],
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
  still: 0,
};
