/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, 0, 0, 2, 0, 0, -6, 0, 0, 0, 0, 0, 4, 0, 0, 0, 26, 4.5, -34, 0.2, 0.4, -1, 1, 0, -0.3, 0, -1, 0, 0,
      0, 0, 2, 11, 3, 13.5, -0.3, -0.7, 0.6, 0.9, 0.6, -0.4, 0, 0, -1, 0, 0, 0, 82, 7, -10, 0.2, 1, 0, 1, 0, 0, 0, -1,
      0, 75, 7, 10, 0.2, 1, 0, 1, 0, 0, 0, -1, 0, 0, 3.4, 6.8,
    ],
    {
      0: [41, 42.3, 43.5, 44.8, 46],
      1: [0, 1.3, 2.5, 3.8, 5],
      2: [16.6, 16.6, 16.2, 15.9, 15.6],
      4: [84.3, 84.7, 85.6, 86.4, 87.1],
      13: [-14.4, -13.3, -10.3, -7.6, -5],
      75: [0, 1.3, 2.5, 3.8, 5],
    },
  ),
  seconds: 8,
  lead: "pace",
  view: { yaw: 28, pitch: 1, crop: [0, 0.18, 0.56, 1] },
  tool: { kind: "ball" },
  ground: { kind: "mat" },
  highlight: [{ kind: "press", on: "torso", levels: [33, 49], angles: [-168, -140] }],
  arrows: [
    {
      points: [
        [-24, -6, 32],
        [18, -6, 32],
      ],
      heads: "both",
    },
  ],
  cushion: { at: [-24, 3, 0], half: [13, 3, 17] },
  works: "right",
  still: 0,
  lift: { handR: 8, forearmR: 20 },
};
