/** Mixes a session's track beside the page, so that nothing on the screen waits for it. */
import { compile, recording } from "@rollwell/soundtrack";
import type { Mixed, ToMix } from "./mixing.ts";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", ({ data: { kind, input } }: MessageEvent<ToMix>) => {
  const mixed = kind === "track" ? compile(input) : recording(input);
  if (!mixed.ok) {
    const failed: Mixed = { kind: "failed", why: `${mixed.error.kind}: ${mixed.error.cues.join(", ")}` };
    self.postMessage(failed);
    return;
  }
  const { score, wav, samples } = mixed.value;
  const done: Mixed = { kind: "mixed", score, wav, samples };
  self.postMessage(done, [wav]); // `samples` is a view on it and goes along
});
