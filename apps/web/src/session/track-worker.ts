/** Mixes a session's sound beside the page, so that nothing on the screen waits for it. */
import { compileInParts, prepare, recording } from "@rollwell/soundtrack";
import type { Answer, Mixed, ToMix } from "./mixing.ts";

declare const self: DedicatedWorkerGlobalScope;

function answer<Kind extends keyof Mixed>(given: Answer<Kind>, ...moved: readonly ArrayBuffer[]): void {
  self.postMessage(given, [...moved]);
}

/** Part by part into the browser's keeping: the whole is never held here. */
function fileOf(parts: Iterable<Uint8Array<ArrayBuffer>>): Blob {
  const kept = Array.from(parts, (part) => new Blob([part]));
  return new Blob(kept, { type: "audio/wav" });
}

self.addEventListener("message", ({ data: { kind, input } }: MessageEvent<ToMix>) => {
  const mixed = kind === "track" ? compileInParts(input) : recording(input);
  if (!mixed.ok) {
    answer({ kind: "failed", why: `${mixed.error.kind}: ${mixed.error.cues.join(", ")}` });
  } else if ("parts" in mixed.value) {
    const { score, parts } = mixed.value;
    answer<"track">({ kind: "mixed", value: { score, sound: fileOf(parts) } });
  } else {
    const { wav, samples } = mixed.value;
    answer<"recording">({ kind: "mixed", value: { samples } }, wav); // `samples` is a view on it
  }
});

prepare();
