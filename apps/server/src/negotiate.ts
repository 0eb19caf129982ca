/** Whether an Accept-Encoding header allows brotli (RFC 9110, 12.5.3): named, or by `*`, and not with a weight of 0. */
export function acceptsBrotli(header: string | null): boolean {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [coding = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
    weights.set(coding, Number(weight));
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
