/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 81, 180, 0, 0, 0, 0, -4, 0, 0, -16, 0, 0, -10, 0, 0, 0, -96, 4.5, 15, 1, -0.6, 0, -1, 0, 0, 0, -1, 0,
      0, 0, 0, 0, -96, 4.5, -15, 1, -0.6, 0, -1, 0, 0, 0, -1, 0, 0, 0, 0, 0, 5.2, 10, 0, -1, 0, 1, -0.2, 0, 0.2, 1, 0,
      18, 5.5, -40, -0.3, -0.7, -1, 1, -0.1, 0.1, 0.1, 1, 0.6, 0, 7.5, 23,
    ],
    {
      1: [-17, -21, -25, -29, -33],
      2: [28.9, 29.4, 30, 30.4, 30.8],
      51: [61.5, 57.5, 53.5, 49.5, 45.5],
      75: [-6, -8, -10, -12, -14],
    },
  ),
  seconds: 11,
  lead: "pace",
  view: { yaw: -18, pitch: 16 },
  tool: { kind: "roller", length: 46, along: [0, 0, 1] },
  ground: { kind: "mat" },
  highlight: [{ kind: "press", on: "thighL", stretch: [0.22, 0.78], round: 0, share: 0.74 }],
  arrows: [
    {
      points: [
        [-34, -5, 44],
        [16, -5, 44],
      ],
      heads: "both",
    },
  ],
  works: "left",
  still: 0,
  lift: {},
};
