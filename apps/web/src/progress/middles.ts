/** The middle of each closed piece of a path as the figures write them: `M` absolute, one `q` with relative pairs, `z`. */
export interface Middle {
  readonly x: number;
  readonly y: number;
}

function middleOf(piece: string): Middle | null {
  const numbers = (piece.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [numbers[0], numbers[1]];
  if (x === undefined || y === undefined) return null;
  const xs = [x];
  const ys = [y];
  // Control point, then the end from which the next pair goes on.
  for (let i = 2; i + 3 < numbers.length; i += 4) {
    x += numbers[i + 2] as number;
    y += numbers[i + 3] as number;
    xs.push(x);
    ys.push(y);
  }
  const between = (values: readonly number[]): number => Math.round((Math.min(...values) + Math.max(...values)) / 2);
  return { x: between(xs), y: between(ys) };
}

export const middlesOf = (d: string): readonly Middle[] =>
  d
    .split("z")
    .filter((piece) => piece !== "")
    .flatMap((piece) => middleOf(piece) ?? []);
