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
      4: [12.5, 7, 1.2, -3.5, -8.4],
      7: [-35, -20.2, -5.5, 9.3, 24],
      10: [6, 5.5, 5, 4.5, 4],
      13: [29, 16.2, 2.7, -8.3, -19.8],
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
