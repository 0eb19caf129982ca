/** Lengths in the unit a person thinks in. Inside, everything is cm (H17). */

import type { Language } from "@rollwell/content";
import type { Cm } from "@rollwell/engine";
import { regionOf } from "./locale.ts";
import type { Settings } from "./settings.ts";

type Unit = "cm" | "inch";

const CM_PER_INCH = 2.54;
/** Where people measure bodies and rollers in inches. */
const INCH_REGIONS: ReadonlySet<string> = new Set(["US", "LR", "MM"]);

/** The unit chosen, else that of the device's first language with a region. */
export function unitOf(chosen: Settings["units"], deviceLanguages: readonly string[]): Unit {
  if (chosen !== "auto") return chosen;
  const region = deviceLanguages.map(regionOf).find((one) => one !== null) ?? "";
  return INCH_REGIONS.has(region) ? "inch" : "cm";
}

/** Below ten to the nearest half, above to the nearest whole: nobody rolls more exactly than that. */
const rounded = (value: number): number => (value < 10 ? Math.round(value * 2) / 2 : Math.round(value));

export function formatLength(length: Cm | number, { unit, language }: { unit: Unit; language: Language }): string {
  const [value, name] = unit === "cm" ? [length, "centimeter"] : [length / CM_PER_INCH, "inch"];
  return new Intl.NumberFormat(language, { style: "unit", unit: name, maximumFractionDigits: 1 }).format(
    rounded(value),
  );
}
