/** Adds up what sounds. The parts leave each other room, so that no sum needs to be cut off. */
import type { CueId, Tone } from "@rollwell/engine";
import { layBed } from "./bed.ts";
import type { Desk } from "./desk.ts";
import type { PlacedCue } from "./score.ts";

/** A tone under a voice: −9 dB. */
const UNDER_VOICE = 0.35;

const soundOf = ({ phrases, tones }: Desk, { kind, id }: PlacedCue): Int16Array | undefined =>
  kind === "phrase" ? phrases.get(id as CueId) : tones.get(id as Tone | "turn");

/** Loops of their own, small: a browser makes them quick after a few calls. */
function add(sound: Int16Array, into: Int16Array): void {
  for (let i = 0; i < sound.length; i++) (into[i] as number) += sound[i] as number;
}
function addUnderVoice(sound: Int16Array, into: Int16Array): void {
  for (let i = 0; i < sound.length; i++) (into[i] as number) += (sound[i] as number) * UNDER_VOICE;
}

/** Fills `into` with what lies from sample `from` of the file. */
export function mix(into: Int16Array, from: number, cues: readonly PlacedCue[], desk: Desk): void {
  layBed(into, from);
  const end = from + into.length;
  for (const cue of cues) {
    if (cue.until <= from || cue.at >= end) continue;
    const sound = soundOf(desk, cue);
    if (sound === undefined) throw new Error(`${cue.id} is not on the desk`);
    const first = Math.max(0, from - cue.at);
    const last = Math.min(sound.length, end - cue.at);
    const lay = cue.level === "full" ? add : addUnderVoice;
    lay(sound.subarray(first, last), into.subarray(cue.at - from + first));
  }
}
