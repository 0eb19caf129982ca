/** The public words of the figure, one by one. */
export { type Box, cameraFor, type DrawOptions, drawAt, drawStill, ghostAt, lineScale, viewBox } from "./draw.ts";
export type { Arrow, Ground, Lead, Mark, Motion, Tool, View2D } from "./motion.ts";
export { ledAt, partAt } from "./motion.ts";
export { keysOf, type Params } from "./params.ts";
export type { PartName, Primitive, Rides } from "./primitive.ts";
export { type Picture, settled, unshifted } from "./settle.ts";
export { BODY_TYPES, type BodyType, SKINS, type Skin } from "./shape.ts";
export { drawStanding, type MapOptions, type MapView, STANDING_BOX } from "./standing.ts";
