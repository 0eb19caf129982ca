const weightOf = (parameters: readonly string[]): number =>
  Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1");

/** Which of the languages an Accept-Language header wants most (RFC 9110, 12.5.4); a region counts as its language. */
export function preferredLanguage(header: string | null, offered: readonly string[]): string | undefined {
  const wishes = (header ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    return { language: tag.split("-")[0] ?? "", weight: weightOf(parameters) };
  });
  const known = wishes.filter(({ language, weight }) => offered.includes(language) && weight > 0);
  return known.toSorted((one, other) => other.weight - one.weight)[0]?.language;
}

/** Whether an Accept-Encoding header allows brotli (RFC 9110, 12.5.3): named, or by `*`, and not with a weight of 0. */
export function acceptsBrotli(header: string | null): boolean {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [coding = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    weights.set(coding, weightOf(parameters));
  }
  return (weights.get("br") ?? weights.get("*") ?? 0) > 0;
}

/** Whether an If-None-Match header names this tag (RFC 9110, 13.1.2): weak comparison, lists and `*` included. */
export function isSameTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.split(",").some((part) => {
    const given = part.trim();
    return given === "*" || given.replace(/^W\//, "") === tag;
  });
}
