/** The chosen language as the device's region writes it: a British device in English has "20 November", an American one not. */
import type { Language } from "@rollwell/content";

/** The region of a language tag such as `en-US`; `null` where it names none, or is no tag at all. */
export function regionOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).region ?? null;
  } catch {
    return null;
  }
}

/** The device's own tag of that language; else the language with the device's first region. */
export function localeOf(language: Language, deviceLanguages: readonly string[]): string {
  const regional = deviceLanguages.filter((tag) => regionOf(tag) !== null);
  const own = regional.find((tag) => new Intl.Locale(tag).language === language);
  if (own !== undefined) return own;
  const region = regional.map(regionOf)[0];
  return region === undefined ? language : `${language}-${region}`;
}
