/** Makes an MP3 of samples beside the page. The encoder (LGPL) is a file of its own, with nothing else in it. */
import { Mp3Encoder } from "@breezystack/lamejs";
import { id3 } from "../platform/id3.ts";
import type { ToEncode } from "./mixing.ts";

/** kbit/s: speech at 16 kHz loses nothing an ear would miss. */
const BITRATE = 32;
/** Samples of one frame at this rate. */
const FRAME = 576;

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", ({ data: { samples, rate, tag } }: MessageEvent<ToEncode>) => {
  const encoder = new Mp3Encoder(1, rate, BITRATE);
  const parts: Uint8Array<ArrayBuffer>[] = [id3(tag)];
  for (let at = 0; at < samples.length; at += FRAME) {
    const part = encoder.encodeBuffer(samples.subarray(at, at + FRAME));
    if (part.length > 0) parts.push(Uint8Array.from(part));
  }
  parts.push(Uint8Array.from(encoder.flush()));
  self.postMessage(new Blob(parts, { type: "audio/mpeg" }));
});
