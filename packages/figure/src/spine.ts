/** The spine, laid out both ways from the touched level, so that contact holds by construction (S5). */
import { type Frame, turned } from "./frame.ts";
import { add, between, radians, scale, unit, type Vec } from "./vec.ts";

/** Total flexion, side bend and turn of a region, in degrees. */
export type Bend = Vec;
export interface Bends {
  readonly low: Bend;
  readonly mid: Bend;
  readonly neck: Bend;
}

const BOTTOM = -8;
const TOP = 66;

/** Lumbar from the crest up, thoracic along the ribs, neck: `[from, to]` in cm. */
const REGIONS = [
  ["low", 6, 24],
  ["mid", 24, 52],
  ["neck", 52, 64],
] as const;

function step(frame: Frame, s: number, ds: number, bends: Bends): Frame {
  let next = frame;
  for (const [region, from, to] of REGIONS) {
    const middle = s + ds / 2;
    if (middle < from || middle >= to) continue;
    const share = radians(1) * (ds / (to - from));
    const [flexion, side, twist] = bends[region];
    next = turned(next, next.x, flexion * share);
    next = turned(next, next.z, side * share);
    next = turned(next, next.y, twist * share);
  }
  return { ...next, p: add(frame.p, scale(unit(add(frame.y, next.y)), ds)) };
}

/** The frame at any level from −8 to 66, given the frame `root` at `level`. */
export function spineFrom(root: Frame, level: number, bends: Bends): (s: number) => Frame {
  const frames: Frame[] = [];
  const put = (s: number, frame: Frame): void => {
    frames[s - BOTTOM] = frame;
  };
  const low = Math.floor(level);
  let down = step(root, level, low - level, bends);
  put(low, down);
  for (let s = low; s > BOTTOM; s--) {
    down = step(down, s, -1, bends);
    put(s - 1, down);
  }
  let up = step(root, level, low + 1 - level, bends);
  put(low + 1, up);
  for (let s = low + 1; s < TOP; s++) {
    up = step(up, s, 1, bends);
    put(s + 1, up);
  }
  return (s) => {
    const i = Math.max(BOTTOM, Math.min(TOP - 1, Math.floor(s)));
    const t = s - i;
    const one = frames[i - BOTTOM] ?? root;
    const other = frames[i + 1 - BOTTOM] ?? root;
    return {
      p: between(one.p, other.p, t),
      x: unit(between(one.x, other.x, t)),
      y: unit(between(one.y, other.y, t)),
      z: unit(between(one.z, other.z, t)),
    };
  };
}
