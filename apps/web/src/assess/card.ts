/** A bank card as a measure: ISO/IEC 7810 ID-1, 85.60 mm by 53.98 mm everywhere. */
export const CARD_CM = 8.56;
const CARD_ACROSS_CM = 5.398;

/** The side of the card that is laid on a screen of this height: a short screen of a small phone holds no long side. */
export const sideFor = (height: number) =>
  height >= 640 ? ({ how: "along", cm: CARD_CM } as const) : ({ how: "across", cm: CARD_ACROSS_CM } as const);

/** CSS pixels in a centimetre, from a wall display to the densest phone. */
export const PX_PER_CM = { min: 20, max: 90, step: 0.1, guess: { phone: 60, desk: 37.8 } } as const;

/** How far the screen begins below the phone's upper end, when the card's lower side lies at `linePx`. */
export const marginOf = (linePx: number, pxPerCm: number): number => Math.max(0, CARD_CM - linePx / pxPerCm);

/** No phone has more above its page. */
export const MARGIN_MAX_CM = 6;
