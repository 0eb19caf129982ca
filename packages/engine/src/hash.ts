/** FNV-1a, 32 bits: not for secrets, only to tell texts apart in the same way everywhere. */
export function fnv1a(text: string, basis = 0): number {
  let hash = 0x811c9dc5 ^ (basis | 0);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Eight hexadecimal digits. */
export const fingerprint = (text: string): string => fnv1a(text).toString(16).padStart(8, "0");
