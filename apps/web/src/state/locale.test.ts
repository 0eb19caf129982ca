import { describe, expect, it } from "vitest";
import { localeOf } from "./locale.ts";

const DAY = new Date("2026-11-20T12:00:00Z");
const written = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(DAY);

describe("the locale of dates", () => {
  it.each([
    ["en", ["en-US"], "November 20, 2026"],
    ["en", ["en-GB"], "20 November 2026"],
    ["en", ["es-ES", "en-GB"], "20 November 2026"],
    ["en", ["de-DE"], "20 November 2026"],
    ["en", ["en", "en-AU"], "20 November 2026"],
    ["en", ["en"], "November 20, 2026"],
    ["es", ["es-MX"], "20 de noviembre de 2026"],
    ["es", ["en-US"], "20 de noviembre de 2026"],
  ] as const)("%s on a device that speaks %j: %s", (language, device, expected) => {
    expect(written(localeOf(language, device))).toBe(expected);
  });

  it("is the chosen language alone where the device names no region, or nothing that is a tag", () => {
    expect(localeOf("en", [])).toBe("en");
    expect(localeOf("es", ["en", "es"])).toBe("es");
    expect(localeOf("es", ["C", "en-US@posix", ""])).toBe("es");
  });

  it("is a tag that Intl takes, and keeps to the language", () => {
    for (const device of [["es-419"], ["zh-Hant-TW"], ["sr-Latn-RS", "en-GB"], ["ar-EG"]]) {
      const locale = localeOf("en", device);
      expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
      expect(written(locale)).toMatch(/November/);
    }
  });
});
