/** The public words of the soundtrack, one by one. */
export { compile, compileInParts, prepare, recording, type Track, type TrackInParts } from "./compile.ts";
export { cuesNeeded, cuesRecorded, cuesWelcome, isTalk } from "./needed.ts";
export type { Clips, CompileInput, NotCompiled, Piece, Sound } from "./piece.ts";
export { asideOf, isAt, type Place, placeOf, restOfPhrase } from "./place.ts";
export { quietBreath, quietTrack } from "./quiet.ts";
export { RATE } from "./rate.ts";
export type { Dropped, PlacedCue, Score, Stretch } from "./score.ts";
export { SCREEN_OFF, screenOffTrack } from "./screen-off.ts";
export { wavOf } from "./wav.ts";
