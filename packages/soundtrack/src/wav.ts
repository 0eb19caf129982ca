/** 16-bit mono RIFF files: 44 bytes, then the samples, least significant byte first. */

export const HEADER = 44;

function writeHeader(into: DataView, samples: number, rate: number): void {
  const word = (at: number, text: string): void => {
    for (let i = 0; i < text.length; i++) into.setUint8(at + i, text.charCodeAt(i));
  };
  const bytes = samples * 2;
  word(0, "RIFF");
  into.setUint32(4, HEADER - 8 + bytes, true);
  word(8, "WAVEfmt ");
  into.setUint32(16, 16, true);
  into.setUint16(20, 1, true); // plain samples
  into.setUint16(22, 1, true); // one channel
  into.setUint32(24, rate, true);
  into.setUint32(28, rate * 2, true);
  into.setUint16(32, 2, true);
  into.setUint16(34, 16, true);
  word(36, "data");
  into.setUint32(40, bytes, true);
}

export function headerOf(length: number, rate: number): ArrayBuffer {
  const header = new ArrayBuffer(HEADER);
  writeHeader(new DataView(header), length, rate);
  return header;
}

/** A file with room for so many samples, and the view to write them through: the sound is held once. */
export function emptyWav(length: number, rate: number): { readonly wav: ArrayBuffer; readonly samples: Int16Array } {
  const wav = new ArrayBuffer(HEADER + length * 2);
  writeHeader(new DataView(wav), length, rate);
  return { wav, samples: new Int16Array(wav, HEADER, length) };
}

/** UTF-8, closed by a zero, of an even length as RIFF wants it. */
function titleBytes(title: string): readonly number[] {
  const bytes = [...encodeURIComponent(title).matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, code, letter = ""]) =>
    code === undefined ? letter.charCodeAt(0) : Number.parseInt(code, 16),
  );
  return bytes.length % 2 === 0 ? [...bytes, 0, 0] : [...bytes, 0];
}

/** What players show as its name lies behind the samples, in a list of its own. */
function withTitle(wav: ArrayBuffer, title: string): ArrayBuffer {
  const bytes = titleBytes(title);
  const file = wav.transfer(wav.byteLength + 20 + bytes.length);
  const view = new DataView(file);
  let at = wavEnd(view);
  const word = (text: string): void => {
    for (const letter of text) view.setUint8(at++, letter.charCodeAt(0));
  };
  const count = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  word("LIST");
  count(12 + bytes.length);
  word("INFOINAM");
  count(bytes.length);
  for (const byte of bytes) view.setUint8(at++, byte);
  view.setUint32(4, file.byteLength - 8, true);
  return file;
}

const wavEnd = (view: DataView): number => HEADER + view.getUint32(HEADER - 4, true);

export function wavOf({
  samples,
  rate,
  title,
}: {
  readonly samples: Int16Array;
  readonly rate: number;
  readonly title?: string;
}): ArrayBuffer {
  const { wav, samples: into } = emptyWav(samples.length, rate);
  into.set(samples);
  return title === undefined ? wav : withTitle(wav, title);
}
