/** How much of a picture is drawn anew from one to the next, on a phone: as little as decision 18 says. */
import { drawAt, type Motion, type Rides, settled, unshifted, viewBox } from "@rollwell/figure";
import { describe, expect, it } from "vitest";
import { MOTIONS } from "../src/motions.ts";

/** What a figure has to itself in the player, in pixels, and what is not seen there. */
const ROOM = { wide: 366, high: 226, unseen: 0.7 };
const PICTURES = 64;

/** Outlines written and groups shifted for a picture, on average over the way there. */
function changes(motion: Motion): number {
  const options = { body: "slender", side: motion.works } as const;
  const [, , wide, high] = viewBox(motion, options);
  const within = ROOM.unseen * Math.max(wide / ROOM.wide, high / ROOM.high);
  let shown = unshifted(drawAt(motion, 0, options));
  const groupsOf = (rides: Rides): number =>
    shown.paths.filter((path, i) => path.rides === rides && shown.paths[i - 1]?.rides !== rides).length;
  let sum = 0;
  for (let at = 1; at <= PICTURES; at++) {
    const next = settled(shown, drawAt(motion, at / PICTURES, options), within);
    sum += next.paths.filter(({ d }, i) => d !== shown.paths[i]?.d).length;
    for (const rides of ["body", "tool"] as const)
      if (String(next.shifts[rides]) !== String(shown.shifts[rides])) sum += groupsOf(rides);
    shown = next;
  }
  return sum / PICTURES;
}

describe("from picture to picture", () => {
  it("a roll of the upper back, whose whole body moves, changes twelve things", () => {
    const roll = MOTIONS["thoracic-roll"];
    if (roll === undefined) throw new Error("no roll of the upper back");
    const made = changes(roll);
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThanOrEqual(12);
  });

  it("all motions together change 251", () => {
    const made = Object.values(MOTIONS).reduce((sum, motion) => sum + changes(motion), 0);
    expect(made).toBeLessThanOrEqual(251.5);
  });
});
