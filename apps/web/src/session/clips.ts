/** The phrases of a session as they come: it waits for those it needs, and takes along of the others what is here. */
import type { CueId } from "@rollwell/engine";
import type { Clips } from "@rollwell/soundtrack";

interface Said {
  readonly needed: ReadonlySet<CueId>;
  readonly welcome: ReadonlySet<CueId>;
}

interface Gathered {
  /** What is needed, and what else has come by now. */
  readonly clips: Clips;
  /** Nothing else will come: it is all there, or cannot be had. */
  readonly whole: Promise<unknown>;
}

/** Rejects where a needed phrase cannot be had. Only then is anything else asked for, so that it takes no time from those. */
export async function gather(
  fetchClips: (cues: ReadonlySet<CueId>) => Promise<Clips>,
  { needed, welcome }: Said,
): Promise<Gathered> {
  const clips = new Map(await fetchClips(needed));
  const techniques = Map.groupBy(welcome, (cue) => cue.split("/")[0]);
  const coming = [...techniques.values()].map(async (cues) => {
    for (const [cue, clip] of await fetchClips(new Set(cues))) clips.set(cue, clip);
  });
  return { clips, whole: Promise.allSettled(coming) };
}
