/** Every sound of a track, ready to be mixed: what the person does not want to hear is not on the desk. */
import { type CueId, err, ok, type Result, TONES, type Tone } from "@rollwell/engine";
import { phraseOf } from "./phrase.ts";
import type { Clips, NotCompiled, Sound } from "./piece.ts";
import { sampleAt } from "./rate.ts";
import { toneAt } from "./tones.ts";

export interface Desk {
  readonly phrases: ReadonlyMap<CueId, Int16Array>;
  readonly tones: ReadonlyMap<Tone | "turn", Int16Array>;
}

/** A phrase longer than this has room nowhere. */
const LONGEST = sampleAt(9);

function tonesFor({ tones, tonesVolume, pacer }: Sound): Desk["tones"] {
  if (tones === "off") return new Map();
  const wanted = [...TONES, "turn" as const].filter(
    (tone) => pacer === "on" || (tone !== "in" && tone !== "out" && tone !== "turn"),
  );
  return new Map(wanted.map((tone) => [tone, toneAt(tone, tonesVolume)]));
}

/** All needed phrases or none: a hole in the words would be silent guidance (H15). Welcome ones as far as they are of use. */
export function deskFor(
  { needed, welcome }: { readonly needed: ReadonlySet<CueId>; readonly welcome: ReadonlySet<CueId> },
  clips: Clips,
  sound: Sound,
): Result<Desk, NotCompiled> {
  const tones = tonesFor(sound);
  if (sound.voice === "off") return ok({ phrases: new Map(), tones });
  const missing = [...needed].filter((cue) => (clips.get(cue)?.length ?? 0) === 0);
  if (missing.length > 0) return err({ kind: "missing-clip", cues: missing });
  const phrases = new Map<CueId, Int16Array>();
  const silent: CueId[] = [];
  const long: CueId[] = [];
  for (const cue of [...needed, ...welcome].filter((one) => clips.has(one))) {
    const phrase = phraseOf(clips.get(cue) as Int16Array, sound.voiceVolume);
    if (phrase !== null && phrase.length <= LONGEST) phrases.set(cue, phrase);
    else if (needed.has(cue)) (phrase === null ? silent : long).push(cue);
  }
  if (silent.length > 0) return err({ kind: "silent-clip", cues: silent });
  return long.length > 0 ? err({ kind: "long-clip", cues: long }) : ok({ phrases, tones });
}
