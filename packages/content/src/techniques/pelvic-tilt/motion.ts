/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      40, -8, 10.2, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 2, 0, 0, 0, -32, 4.5, -42, 0.6, 0.1, -1, -0.3, 0, -1, 0, -1,
      0, 0, 0, 0, 0, -38, 4.5, 40, 0.5, 0.1, 1, -0.6, 0, 0.8, 0, -1, 0, 0, 0, 0, 74, 7, -10, 0.2, 1, 0, 1, 0, 0, 0, -1,
      0, 68, 7, 10, 0.2, 1, 0, 1, 0, 0, 0, -1, 0, 0, 0, 0,
    ],
    { 4: [81.5, 86, 90.9, 96.7, 102.3], 7: [26, 10.8, -4.5, -19.7, -35], 13: [-26.6, -16.2, -5, 8.2, 20.9] },
  ),
  seconds: 10,
  lead: "breath",
  tool: null,
  works: "both",
  lift: {},
  view: { yaw: -18, pitch: 7 },
  ground: { kind: "mat" },
  highlight: [
    { kind: "move", on: "torso", levels: [11, 25], angles: [-200, -80] },
    { kind: "move", on: "hips", levels: [2, 14], angles: [-200, -80] },
  ],
  arrows: [
    {
      points: [
        [36, 50, 0],
        [20, 60, 0],
        [-2, 48, 0],
      ],
      heads: "both",
    },
  ],
  still: 0,
};
