/** The geometry of the ruler on the screen: CSS pixels from the top of the screen, centimetres from the wall or the edge. */
import { CARD_CM } from "./card.ts";

export interface RulerAt {
  readonly pxPerCm: number;
  /** From the zero of the reading to the upper end of the screen. */
  readonly beginsCm: number;
}

/** Reading and tick steps: half centimetres and millimetres, quarter and eighth inches. */
export const RULED = {
  cm: { cm: 1, step: 0.5, tick: 0.1, half: 0.5 },
  inch: { cm: 2.54, step: 0.25, tick: 0.125, half: 0.5 },
} as const;
export type RulerUnit = keyof typeof RULED;

/** The zero lies at the phone's end, or at the far end of the cards laid before it. */
export const beginsAt = (marginCm: number, cards: number): number => marginCm + cards * CARD_CM;

export const pxOf = (cm: number, { pxPerCm, beginsCm }: RulerAt): number => (cm - beginsCm) * pxPerCm;

/** The nearest step of the unit to where the ruler was touched, as long as it lies on the ruler. */
export function snapped(px: number, height: number, unit: RulerUnit, ruler: RulerAt): number {
  const { cm, step } = RULED[unit];
  const { low, high } = stepsOn(height, unit, ruler);
  const at = Math.round((px / ruler.pxPerCm + ruler.beginsCm) / (cm * step));
  return Math.min(high, Math.max(low, at)) * step;
}

/** One step up or down, as long as it lies on the ruler. `value` in the unit. */
export function stepped(value: number, by: number, height: number, unit: RulerUnit, ruler: RulerAt): number {
  const { step } = RULED[unit];
  const { low, high } = stepsOn(height, unit, ruler);
  return Math.min(high, Math.max(low, Math.round(value / step) + by)) * step;
}

/** First and last whole step on the screen. */
function stepsOn(height: number, unit: RulerUnit, { pxPerCm, beginsCm }: RulerAt) {
  const size = RULED[unit].cm * RULED[unit].step;
  const low = Math.ceil(beginsCm / size - 1e-9);
  return { low, high: Math.max(low, Math.floor((beginsCm + height / pxPerCm) / size + 1e-9)) };
}

export const rangeOn = (height: number, unit: RulerUnit, ruler: RulerAt) => {
  const { low, high } = stepsOn(height, unit, ruler);
  return { min: low * RULED[unit].step, max: high * RULED[unit].step };
};

export interface Tick {
  readonly px: number;
  readonly rank: "whole" | "half" | "fine";
  /** At whole numbers only. */
  readonly label: number | null;
}

export function ticksOn(height: number, unit: RulerUnit, ruler: RulerAt): readonly Tick[] {
  const { cm, tick, half } = RULED[unit];
  const first = Math.ceil(ruler.beginsCm / (cm * tick) - 1e-9);
  const last = Math.floor((ruler.beginsCm + height / ruler.pxPerCm) / (cm * tick) + 1e-9);
  const perWhole = Math.round(1 / tick);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const at = first + index;
    const isWhole = at % perWhole === 0;
    return {
      px: pxOf(at * tick * cm, ruler),
      rank: isWhole ? "whole" : at % Math.round(half / tick) === 0 ? "half" : "fine",
      label: isWhole ? at / perWhole : null,
    };
  });
}
