/** The name tag of an MP3 file (ID3v2.4, text frames in UTF-8), so that a player shows what it is. */

export interface Tag {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
}

/** Sizes in ID3 use seven bits of each byte. */
const synchsafe = (size: number): readonly number[] => [21, 14, 7, 0].map((bits) => (size >> bits) & 0x7f);

function frame(name: string, text: string): readonly number[] {
  const UTF8 = 3;
  const bytes = [UTF8, ...new TextEncoder().encode(text)];
  return [...new TextEncoder().encode(name), ...synchsafe(bytes.length), 0, 0, ...bytes];
}

export function id3({ title, artist, album }: Tag): Uint8Array<ArrayBuffer> {
  const frames = [...frame("TIT2", title), ...frame("TPE1", artist), ...frame("TALB", album)];
  return Uint8Array.from([...new TextEncoder().encode("ID3"), 4, 0, 0, ...synchsafe(frames.length), ...frames]);
}
