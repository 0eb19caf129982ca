/** The figures as one chunk: how to draw, and what. */
export { MOTIONS } from "@rollwell/content/motions";
export { drawAt, drawStill, ledAt, lineScale, partAt, settled, unshifted, viewBox } from "@rollwell/figure";
export { coverOf } from "./figure-cover.ts";
