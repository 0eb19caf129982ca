/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 5, 0, 0, -4, 0, 0, 8, 0, 0, -2, 0, 0, 0, 0, 0, 0, 12, 0, -26, -0.3, 0, -1, 0.1, -1, 0, 0, 0, 1, 0, 0,
      0, 2, 11, 3, 13.5, -0.3, -0.7, 0.6, 0.9, 0.6, -0.4, 0, 0, -1, 0, 0, 0, 22, 7, -10, 1, 0, 0, 1, 0, 0, 0, -1, 0, 26,
      7, 10, 1, 0, 0, 1, 0, 0, 0, -1, 0, -17.6, 0, 6.8,
    ],
    { 0: [38, 40.5, 43], 1: [-4.9, -4.8, -5], 2: [121, 118.5, 116], 21: [80, 75, 70], 76: [121, 118.5, 116] },
  ),
  seconds: 8,
  lead: "pace",
  view: { yaw: -22, pitch: 8, crop: [0.12, 0.05, 0.95, 0.61] },
  tool: { kind: "ball" },
  isToolNear: true,
  ground: { kind: "wall", x: -22, faces: "right", cut: 11 },
  highlight: [{ kind: "press", on: "torso", levels: [33, 49], angles: [-168, -140] }],
  arrows: [
    {
      points: [
        [-38, 96, 11],
        [-38, 138, 11],
      ],
      heads: "both",
    },
  ],
  works: "right",
  still: 0,
  lift: { handR: 8, forearmR: 30, armR: 30 },
};
