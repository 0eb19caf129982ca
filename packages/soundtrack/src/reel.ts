/** Cues laid down one after another in a part of the file. Without a sound on the desk nothing is laid. */
import type { CueId, Tone } from "@rollwell/engine";
import type { Desk } from "./desk.ts";
import { RATE, sampleAt } from "./rate.ts";
import type { PlacedCue, Stretch } from "./score.ts";

type Laid = Omit<PlacedCue, "level">;

export interface Reel {
  /** All that was laid, in time order, tones softer where somebody speaks. */
  readonly cues: () => readonly PlacedCue[];
  /** Lays a phrase at a second of the file; the second at which it ends. */
  readonly say: (at: number, cue: CueId, step?: number) => number;
  readonly ring: (at: number, tone: Tone | "turn", step?: number) => number;
}

const meets = (one: Pick<Laid, "at" | "until">, other: Pick<Laid, "at" | "until">): boolean =>
  one.at < other.until && other.at < one.until;

/** Both in time order. */
function softened(tones: readonly Laid[], phrases: readonly Laid[]): readonly PlacedCue[] {
  let first = 0;
  return tones.map((tone) => {
    while ((phrases[first]?.until ?? Number.POSITIVE_INFINITY) <= tone.at) first += 1;
    const phrase = phrases[first];
    return { ...tone, level: phrase !== undefined && meets(tone, phrase) ? "under-voice" : "full" };
  });
}

export function reelOn(desk: Desk): Reel {
  const phrases: Laid[] = [];
  const tones: Laid[] = [];
  const lay = (
    second: number,
    sound: Int16Array | undefined,
    named: Pick<Laid, "kind" | "id">,
    step: number | undefined,
  ): number => {
    if (sound === undefined) return second;
    const at = sampleAt(second);
    const until = at + sound.length;
    (named.kind === "phrase" ? phrases : tones).push({ ...named, at, until, step: step ?? null });
    return until / RATE;
  };
  const inTime = (cues: readonly Laid[]): readonly Laid[] => cues.toSorted((one, other) => one.at - other.at);
  return {
    cues: () => {
      const said = inTime(phrases);
      return [...said.map((cue): PlacedCue => ({ ...cue, level: "full" })), ...softened(inTime(tones), said)].toSorted(
        (one, other) => one.at - other.at,
      );
    },
    say: (at, cue, step) => lay(at, desk.phrases.get(cue), { kind: "phrase", id: cue }, step),
    ring: (at, tone, step) =>
      lay(at, desk.tones.get(tone), tone === "turn" ? { kind: "turn", id: tone } : { kind: "tone", id: tone }, step),
  };
}

export const stretch = (from: number, until: number): Stretch => ({ from, until });
