import type { CueId } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { gather } from "./clips.ts";

const NEEDED = ["done", "glutes/start"] as const satisfies readonly CueId[];
const WELCOME = ["glutes/going-1", "glutes/going-2", "lats/going-1"] as const satisfies readonly CueId[];
const SAID = { needed: new Set<CueId>(NEEDED), welcome: new Set<CueId>(WELCOME) };

/** A network in the hand: what was asked for comes, or fails, when the test says so. */
function line() {
  const asked: { readonly cues: readonly CueId[]; readonly come: () => void; readonly fail: () => void }[] = [];
  const fetchClips = (cues: ReadonlySet<CueId>) =>
    new Promise<ReadonlyMap<CueId, Int16Array>>((resolve, reject) => {
      asked.push({
        cues: [...cues],
        come: () => resolve(new Map([...cues].map((cue) => [cue, Int16Array.of(1)] as const))),
        fail: () => reject(new Error("no network")),
      });
    });
  const cues = () => asked.map((one) => one.cues);
  return { asked, cues, gathered: gather(fetchClips, SAID) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("the phrases of a session", () => {
  it("are asked for in the order of their need, and taken along as they come", async () => {
    const { asked, cues, gathered } = line();
    await settled();
    expect(cues()).toEqual([NEEDED]);
    asked[0]?.come();
    const { clips, whole } = await gathered;
    expect([...clips.keys()]).toEqual(NEEDED);
    expect(cues().slice(1)).toEqual([["glutes/going-1", "glutes/going-2"], ["lats/going-1"]]);
    asked[2]?.come();
    await settled();
    expect([...clips.keys()]).toEqual([...NEEDED, "lats/going-1"]);
    asked[1]?.come();
    await whole;
    expect(new Set(clips.keys())).toEqual(new Set([...NEEDED, ...WELCOME]));
  });

  it("[H15] are refused where a needed one cannot be had, and not where only the others cannot", async () => {
    const without = line();
    without.asked[0]?.fail();
    await expect(without.gathered).rejects.toThrow("no network");
    const { asked, gathered } = line();
    asked[0]?.come();
    const { clips, whole } = await gathered;
    asked[1]?.fail();
    asked[2]?.come();
    await whole;
    expect([...clips.keys()]).toEqual([...NEEDED, "lats/going-1"]);
  });
});
