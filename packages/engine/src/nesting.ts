/** How deep JSON nests, told from its text. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * Whether brackets outside strings are nested deeper than `limit`. Ask before parsing what somebody else wrote: hostile
 * nesting then never reaches the parser's stack.
 */
export function isNestedDeeper(text: string, limit: number): boolean {
  let depth = 0;
  let where: "outside" | "in a string" = "outside";
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (where === "in a string") {
      if (sign === BACKSLASH) i += 1;
      else if (sign === QUOTE) where = "outside";
    } else if (sign === QUOTE) where = "in a string";
    else if (OPENING.has(sign)) {
      depth += 1;
      if (depth > limit) return true;
    } else if (CLOSING.has(sign)) depth -= 1;
  }
  return false;
}
