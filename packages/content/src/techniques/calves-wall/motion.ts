/** Solved by `npm run figures -- --solve` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf(
    [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, -2, 0, 0, -6, 0, 0, 0, 40.6, 120, -17, -0.2, -1, 0, 0.1, 1, 0, 1, 0, 0, 0,
      0, 0, 0, 40.6, 120, 17, -0.2, -1, 0, 0.1, 1, 0, 1, 0, 0, 0, 0, 0, 8, 7, -9, 1, 0, 0, 1, 0, 0, 0, -1, 0, -56, 7, 9,
      1, 0, 0, 1, 0, 0, 0, -1, 0, 0, 0, 0,
    ],
    { 1: [-17, -15.5, -14, -12.5, -11], 2: [79.6, 78.8, 77.9, 77, 76], 4: [-8, -9.2, -10.5, -11.7, -13] },
  ),
  seconds: 10,
  lead: "still",
  tool: null,
  works: "right",
  lift: {},
  still: 1,
  view: { yaw: -26, pitch: 9, swappedYaw: -26 },
  ground: { kind: "wall", x: 43, faces: "left" },
  highlight: [{ kind: "move", on: "shankR", stretch: [0.08, 0.66], round: 180, share: 0.85 }],
  arrows: [
    {
      points: [
        [-74, 58, 12],
        [-74, 28, 12],
      ],
      heads: "one",
    },
  ],
};
