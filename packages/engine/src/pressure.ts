/** What a tool really presses: the middle of its track, widened by half its contact patch (S5). Here and nowhere else. */
import { forbiddenUnder, type Span, widen, type Zone } from "./body.ts";
import type { Tool } from "./technique.ts";
import { type Cm, cm } from "./units.ts";

/** Length of the patch that a tool presses along a track, on the cautious side (S5). */
const PATCH: Readonly<Record<Tool, Cm>> = {
  "roller-46": cm(12),
  "roller-91": cm(12),
  ball: cm(7),
  wall: cm(0),
  none: cm(0),
};

const patchOf = (track: Span, tool: Tool): Span => widen(track, cm(PATCH[tool] / 2));

/** The forbidden zone that a tool on these tracks would press, or `null`. */
export function pressedZone(tracks: readonly Span[], tool: Tool): Zone | null {
  for (const track of tracks) {
    const zone = forbiddenUnder(patchOf(track, tool));
    if (zone !== null) return zone;
  }
  return null;
}
