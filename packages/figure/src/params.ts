/**
 * A pose as plain numbers: what a solver finds once and a drawing reads many times. Lengths in cm, angles in degrees
 * with flexion, bending to the right and turning to the left positive; directions in any length.
 */
export type Params = readonly number[];

/** Where each group begins. */
export const AT = {
  level: 0, // the touched level, cm along the spine: the body is built from here (S5)
  place: 1, // x y z of that level
  turn: 4, // about the picture's axis, about the spine, about the chest's axis
  low: 7, // flexion, side bend, turn of the lumbar spine
  mid: 10, // … of the thoracic spine
  neck: 13,
  head: 16,
  armL: 19, // frame, wrist, elbow's direction, fingers' direction, palm's direction, shoulder's shift
  armR: 35,
  legL: 51, // ankle, knee's direction, toes' direction, sole's direction
  legR: 63,
  tool: 75, // the middle of the roller or ball
} as const;
export const PARAMS = 78;

/** In which frame a hand is held: of the room, of the head, of the chest. */
export const HELD = { room: 0, head: 1, chest: 2 } as const;

export const mixed = (one: Params, other: Params, t: number): Params =>
  one.map((v, i) => v + ((other[i] ?? v) - v) * t);

/** The pose at `part` 0…1 along keys that are evenly spread. */
export function poseAt(keys: readonly Params[], part: number): Params {
  const last = keys.length - 1;
  const at = Math.min(1, Math.max(0, part)) * last;
  const i = Math.min(Math.floor(at), Math.max(0, last - 1));
  const one = keys[i];
  if (one === undefined) throw new RangeError("a motion without keys");
  return mixed(one, keys[i + 1] ?? one, at - i);
}

/** Keys from the numbers that stay and those that move: `moves` holds, for an index, its value at each key. */
export function keysOf(rest: Params, moves: Readonly<Record<number, readonly number[]>>): readonly Params[] {
  const columns = Object.entries(moves);
  const count = columns[0]?.[1].length ?? 1;
  return Array.from({ length: count }, (_, k) => {
    const key = [...rest];
    for (const [index, values] of columns) key[Number(index)] = values[k] ?? 0;
    return key;
  });
}
