import { describe, expect, it } from "vitest";
import { id3 } from "./id3.ts";

describe("the name tag of an MP3", () => {
  it("says its length in seven bits a byte, and holds its texts in UTF-8", () => {
    const title = "Sesión, 5 minutos ".repeat(12);
    const bytes = id3({ title, artist: "Rollwell", album: "Tu sesión" });
    const size = [6, 7, 8, 9].reduce((sum, at) => (sum << 7) | Number(bytes[at]), 0);
    expect(new TextDecoder().decode(bytes.subarray(0, 3))).toBe("ID3");
    expect(size).toBe(bytes.length - 10);
    expect([...bytes.subarray(6)].slice(0, 4).every((byte) => byte < 128)).toBe(true);
    const text = new TextDecoder().decode(bytes);
    for (const part of ["TIT2", title, "TPE1", "Rollwell", "TALB", "Tu sesión"]) expect(text).toContain(part);
  });
});
