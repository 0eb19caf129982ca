/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 9, 0, 19, 0, 0, 8, 0, 0, 12, 0, 0, -4, 0, 0, 6, 0, 0, 0, 0, 6, 0, -1, 0, -0.2, -0.9, -0.3, -0.1, 0, -1, 0,
      0, 0, 0, 0, 0, 6, 0, -1, 0, 0.2, -0.9, -0.3, 0.2, 0, -1, 0, 0, 0, 0, 31, 7, -13, 0.2, 1, 0, 1, 0, 0, 0, -1, 0, 0,
      0, 10, 0, 1, 0, 0.3, 1, 0, 1, -0.3, 0, 0, 7.5, 14,
    ],
    {
      1: [-8, -4, 0, 4, 8],
      20: [-41.9, -38, -34.1, -30.1, -26.2],
      22: [-22.4, -21.7, -21.2, -20.8, -20.5],
      36: [-41.9, -38, -34.1, -30.1, -26.2],
      38: [22.4, 21.7, 21.2, 20.8, 20.5],
      63: [73.8, 77.8, 81.8, 85.8, 89.8],
      64: [20, 21.2, 23.3, 24.1, 25],
      75: [56, 58, 60, 62, 64],
    },
  ),
  seconds: 11,
  lead: "pace",
  view: { yaw: -20, pitch: 14 },
  tool: { kind: "roller", length: 46, along: [0, 0, 1] },
  ground: { kind: "mat" },
  highlight: [{ kind: "press", on: "shankR", stretch: [0.14, 0.62], round: 180, share: 0.82 }],
  arrows: [
    {
      points: [
        [36, -4, 42],
        [84, -4, 42],
      ],
      heads: "both",
    },
  ],
  works: "right",
  still: 0,
  lift: {},
};
