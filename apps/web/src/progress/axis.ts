/** An axis that ends on round numbers and holds every value. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10] as const;
/** Values that lie closer together are one value: no test reads so finely. */
const FINEST = 0.01;

function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return (STEPS.find((step) => step * power >= width * (1 - 1e-9)) ?? 10) * power;
}

/** About `parts` stretches between its ticks; a single value still has room around it. */
export function axisOver(values: readonly number[], parts = 4): Axis {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const width = most - least;
  const step = roundStep((width > FINEST ? width : 1) / parts);
  const low = Math.floor(least / step + 1e-9);
  const high = Math.max(Math.ceil(most / step - 1e-9), low + 1);
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => Number(((low + i) * step).toPrecision(12)));
  return { low: ticks[0] as number, high: ticks.at(-1) as number, ticks };
}

/** Where a value lies, 0 at the low end and 1 at the high end; beyond the ends it stays at the end. */
export const shareAt = ({ low, high }: Axis, value: number): number =>
  Math.min(1, Math.max(0, (value - low) / (high - low)));

/** A share as an attribute of a drawing. */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
