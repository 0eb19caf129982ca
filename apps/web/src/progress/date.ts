/** Days as a person reads them. */
import type { Language } from "@rollwell/content";
import type { Day } from "@rollwell/engine";

const written = (day: Day, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));

/** Narrow enough for an axis; with its year where the axis is long. */
export const shortDate = (day: Day, language: Language, years: "one" | "several"): string =>
  written(day, language, { day: "numeric", month: "short", ...(years === "several" ? { year: "2-digit" } : {}) });

export const longDate = (day: Day, language: Language): string =>
  written(day, language, { day: "numeric", month: "long", year: "numeric" });
