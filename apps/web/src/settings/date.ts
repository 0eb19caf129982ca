/** A calendar day as people write it, in full: "20 November 2026", by the locale of `useLocale`. Noon, so that no time zone moves it. */

import { parseDay } from "@rollwell/engine";

export function dateText(day: string, locale: string): string | null {
  if (parseDay(day) === null) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date(`${day}T12:00`));
}
