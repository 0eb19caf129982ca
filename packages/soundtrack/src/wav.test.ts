import { expect, it } from "vitest";
import { ALL_ON, clipsFor, compiled, PIECES } from "../test/rig.ts";
import { compileInParts } from "./compile.ts";
import type { Piece } from "./piece.ts";
import { RATE } from "./rate.ts";
import { HEADER, wavOf } from "./wav.ts";

const text = (bytes: DataView, at: number, length: number): string =>
  Array.from({ length }, (_, i) => String.fromCharCode(bytes.getUint8(at + i))).join("");

it("a file tells its form, its rate and its length, and holds the samples as they are", () => {
  const samples = Int16Array.of(0, 1, -1, 32_767, -32_768);
  const file = new DataView(wavOf({ samples, rate: RATE }));
  expect([text(file, 0, 4), text(file, 8, 8), text(file, 36, 4)]).toEqual(["RIFF", "WAVEfmt ", "data"]);
  expect(file.getUint32(4, true)).toBe(file.byteLength - 8);
  expect([file.getUint16(20, true), file.getUint16(22, true), file.getUint16(34, true)]).toEqual([1, 1, 16]);
  expect([file.getUint32(24, true), file.getUint32(28, true), file.getUint16(32, true)]).toEqual([RATE, 2 * RATE, 2]);
  expect(file.getUint32(40, true)).toBe(10);
  expect(Array.from(samples, (_, i) => file.getInt16(HEADER + 2 * i, true))).toEqual([...samples]);
});

it("a track is held once: its samples are a view on its file", () => {
  const { wav, samples } = compiled(PIECES[0] as Piece);
  expect(samples.buffer).toBe(wav);
  expect(Buffer.from(wavOf({ samples, rate: RATE })).equals(Buffer.from(wav))).toBe(true);
});

it("a track in parts is the same file, and no part is larger than 16 MB", () => {
  const session = PIECES.at(-1) as Piece; // the longest: of many parts
  const made = compileInParts({ session, clips: clipsFor(session), sound: ALL_ON });
  if (!made.ok) throw new Error(made.error.kind);
  const parts = Array.from(made.value.parts, (part) => Buffer.from(part)); // copied: the next lies where it lay
  expect(parts.length).toBeGreaterThan(2); // the header, and more than one part
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(1 << 24);
  expect(Buffer.concat(parts).equals(Buffer.from(compiled(session).wav))).toBe(true);
});

it("a title is found behind the samples, in any script", () => {
  for (const title of ["Después del deporte, 5 minutos", "A", ""]) {
    const plain = wavOf({ samples: new Int16Array(3), rate: RATE });
    const file = new DataView(wavOf({ samples: new Int16Array(3), rate: RATE, title }));
    const list = plain.byteLength;
    expect(file.getUint32(4, true)).toBe(file.byteLength - 8);
    expect(text(file, list, 4) + text(file, list + 8, 8)).toBe("LISTINFOINAM");
    expect(file.getUint32(list + 4, true)).toBe(file.byteLength - list - 8);
    const length = file.getUint32(list + 16, true);
    expect(length % 2).toBe(0);
    const bytes = new Uint8Array(file.buffer, list + 20, length);
    expect(new TextDecoder().decode(bytes).replace(/\0+$/, "")).toBe(title);
  }
});
