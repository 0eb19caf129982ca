/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 11, 0, 90, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, -14.8, -0.2, -0.8, -0.6, 0.5, 0.3, 1, -0.5,
      0.6, 0, 0, 0, 0, 0, 0, 0, 0.2, -0.2, -0.8, 0.6, 0.5, 0.3, -1, -0.5, 0.6, 0, 0, 0, 0, 0, 0, -9, -0.5, 1, 0, 0.5, 1,
      0, 1, -0.4, 0, 0, 0, 0, -0.1, 0.4, 1, -0.3, 0.9, -0.3, 0.1, -0.3, -1, 0, 0, 0,
    ],
    {
      7: [-2, -1.5, -1, -0.5, 0],
      13: [-4.1, -6.1, -8.2, -10.3, -12.4],
      20: [2.6, 1.6, 0.7, -0.2, -1],
      21: [29.1, 28.7, 28.3, 27.9, 27.4],
      36: [2.6, 1.6, 0.7, -0.2, -1],
      37: [29.1, 28.7, 28.3, 27.9, 27.4],
      51: [25.4, 23.3, 21.1, 19.1, 17.1],
      52: [44.7, 43.9, 43, 42, 40.8],
      63: [-8.2, -10, -11.8, -13.5, -15.2],
      64: [52, 51.3, 50.4, 49.4, 48.3],
      65: [-2.6, -2.6, -2.6, -2.6, -2.5],
    },
  ),
  seconds: 10,
  lead: "still",
  tool: null,
  works: "right",
  lift: { thighR: 14, shankR: 24, footR: 30, kneeR: 26, handR: 20, handL: -4 },
  still: 1,
  view: { yaw: -24, pitch: 12 },
  ground: { kind: "mat" },
  highlight: [
    { kind: "move", on: "hips", levels: [-6, 9], angles: [-195, -95] },
    { kind: "move", on: "thighR", stretch: [0, 0.34], round: 250, share: 0.6 },
  ],
  arrows: [
    {
      points: [
        [44, 74, 0],
        [18, 78, 0],
      ],
      heads: "one",
    },
  ],
};
