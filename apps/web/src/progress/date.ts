/** Days as a person reads them, by the locale of `useLocale`. */
import type { Day } from "@rollwell/engine";

const written = (day: Day, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));

/** Narrow enough for an axis; with its year where the axis is long. */
export const shortDate = (day: Day, locale: string, years: "one" | "several"): string =>
  written(day, locale, { day: "numeric", month: "short", ...(years === "several" ? { year: "2-digit" } : {}) });

export const longDate = (day: Day, locale: string): string =>
  written(day, locale, { day: "numeric", month: "long", year: "numeric" });
