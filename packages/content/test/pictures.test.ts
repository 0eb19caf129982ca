/** What is drawn: as it was last looked at, of the same paths at every moment, and still with its ghost. */
import { BODY_TYPES, drawAt, drawStill, ghostAt, type Primitive, viewBox } from "@rollwell/figure";
import { describe, expect, it } from "vitest";
import { VIEWS } from "./views.ts";

const STEPS = Array.from({ length: 41 }, (_, i) => i / 40);

/** 16 bits of FNV-1a: enough to notice that a path changed. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, "0");
}

/** All of a path but where it goes. */
const looks = ({ id, part, tone, edge, rides }: Primitive): string => `${id} ${part} ${tone} ${edge} ${rides}`;

describe("the picture", () => {
  // A line a path, back to front: what it is, then where it goes at either end, body by body. After a change: `npm run
  // figures`, and look.
  it.each(VIEWS)("%s, %s: is drawn at either end as it was last looked at", (_, side, motion) => {
    const drawn = BODY_TYPES.flatMap((body) => [0, 1].map((part) => drawAt(motion, part, { body, side })));
    const frames = BODY_TYPES.map((body) => viewBox(motion, { body, side }).join(" "));
    const paths = drawn[0]?.map((one, i) => [looks(one), ...drawn.map((all) => digest(all[i]?.d ?? ""))].join(" "));
    expect([...frames, ...(paths ?? [])].join("\n")).toMatchSnapshot();
  });

  it.each(VIEWS)("%s, %s: the same paths in the same order at every moment, for every body", (_, side, motion) => {
    const first = drawAt(motion, 0, { body: "slender", side }).map(looks);
    expect(new Set(first.map((one) => one.split(" ")[0])).size).toBe(first.length);
    for (const body of BODY_TYPES) {
      for (const part of STEPS) expect(drawAt(motion, part, { body, side }).map(looks)).toEqual(first);
      expect(viewBox(motion, { body, side }).every(Number.isInteger)).toBe(true);
    }
  });

  it.each(VIEWS)("%s, %s: the same to the byte when drawn again", (_, side, motion) => {
    for (const body of BODY_TYPES)
      expect(drawAt({ ...motion }, 0.3, { body, side })).toEqual(drawAt(motion, 0.3, { body, side }));
  });

  it.each(VIEWS)("%s, %s: standing still it has its other end as a ghost, behind tool and body", (_, side, motion) => {
    for (const body of BODY_TYPES) {
      const options = { body, side };
      const still = drawStill(motion, options);
      const at = still.findIndex(({ part }) => part === "ghost");
      expect(still[at - 1]?.part).toBe("shadow");
      expect(still.toSpliced(at, 1)).toEqual(drawAt(motion, motion.still, options));
      expect(still[at]?.d).toBe(ghostAt(motion, 1 - motion.still, options).d);
      expect(still[at]?.d).not.toBe(ghostAt(motion, motion.still, options).d);
    }
  });
});
