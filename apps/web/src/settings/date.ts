/** A calendar day as people write it, in full: "20 November 2026". Noon, so that no time zone moves it. */

import type { Language } from "@rollwell/content";
import { parseDay } from "@rollwell/engine";

export function dateText(day: string, language: Language): string | null {
  if (parseDay(day) === null) return null;
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date(`${day}T12:00`));
}
