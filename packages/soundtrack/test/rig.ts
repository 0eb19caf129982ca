/** Real plans and clips that stand for a voice: noise of each phrase's own, as long and as loud as speech. */
import { CATALOG } from "@rollwell/content";
import {
  type Ask,
  BREATH,
  type Breath,
  begin,
  type CueId,
  type Effect,
  monotonic,
  NO_PAST,
  NOTHING_TO_DECLARE,
  plan,
  type SafePlan,
  type Session,
  screen,
} from "@rollwell/engine";
import { compile, type Track } from "../src/compile.ts";
import { cuesNeeded, cuesRecorded, cuesWelcome } from "../src/needed.ts";
import type { Clips, Piece, Sound } from "../src/piece.ts";
import { RATE } from "../src/rate.ts";

export const PERSON = { clearance: screen(NOTHING_TO_DECLARE), standing: NO_PAST };

export const ALL_ON: Sound = { voice: "on", voiceVolume: 1, tones: "on", tonesVolume: 1, pacer: "on" };

export function planOf(ask: Partial<Ask>, seed = 1): SafePlan {
  const planned = plan(
    { minutes: 8, purpose: "recovery", focus: [], tools: ["roller-46", "ball", "wall"], noFloor: false, ...ask },
    { ...PERSON, catalog: CATALOG, seed },
  );
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  return planned.value;
}

export const pieceOf = (safe: SafePlan, breath: Breath = BREATH): Piece => ({
  plan: safe,
  techniques: safe.steps.map(({ technique }) => {
    const known = CATALOG.byId.get(technique);
    if (known === undefined) throw new Error(technique);
    return known;
  }),
  breath,
});

/** Both sides, rolling, extension, ball, stretches, standing, and the longest there is. */
export const PIECES: readonly Piece[] = [
  pieceOf(planOf({ minutes: 3, purpose: "warm-up" })),
  pieceOf(planOf({ minutes: 5, focus: ["glutes"] })),
  pieceOf(planOf({ minutes: 8, purpose: "daily", focus: ["upper-back", "hips"] })),
  pieceOf(planOf({ minutes: 10, noFloor: true, tools: ["ball", "wall"] }), { in: BREATH.in, out: BREATH.in }),
  pieceOf(planOf({ minutes: 15, tools: ["roller-46", "ball", "wall", "none"] }, 7)),
];

function textNumber(text: string): number {
  let number = 7;
  for (const letter of text) number = (Math.imul(number, 31) + letter.charCodeAt(0)) >>> 0;
  return number;
}

/** Noise at −18 dB, with half a second of silence before and after, in a time that differs from cue to cue. */
export function clipOf(cue: CueId, seconds?: number): Int16Array {
  let state = textNumber(cue) | 1;
  const length = Math.round((seconds ?? 1.2 + (textNumber(cue) % 28) / 10) * RATE);
  const clip = new Int16Array(length + RATE);
  for (let i = 0; i < length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    clip[RATE / 2 + i] = Math.round((state / 0x8000_0000) * 0.22 * 32_767);
  }
  clip[RATE / 2] = 2000;
  clip[RATE / 2 + length - 1] = 2000;
  return clip;
}

export const clipsFor = (piece: Piece, lengthOf?: (cue: CueId) => number): Clips =>
  new Map(
    [...cuesNeeded(piece), ...cuesWelcome(piece), ...cuesRecorded(piece)].map((cue) => [
      cue,
      clipOf(cue, lengthOf?.(cue)),
    ]),
  );

export function compiled(piece: Piece, sound: Partial<Sound> = {}, clips: Clips = clipsFor(piece)): Track {
  const track = compile({ session: piece, clips, sound: { ...ALL_ON, ...sound } });
  if (!track.ok) throw new Error(JSON.stringify(track.error));
  return track.value;
}

export function begun({ plan: safe, breath }: Piece): readonly [Session, readonly Effect[]] {
  const start = { id: "2026-11-20~test", catalog: CATALOG, person: PERSON, breath, at: monotonic(1000), programme: {} };
  const session = begin(safe, start);
  if (!session.ok) throw new Error(JSON.stringify(session.error));
  return session.value;
}
