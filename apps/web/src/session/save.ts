/** A session as a sound file: its main line, with the rule to stop spoken first. Only of a plan admitted today. */
import type { SafePlan } from "@rollwell/engine";
import { RATE, wavOf } from "@rollwell/soundtrack";
import type { Tag } from "../platform/id3.ts";
import { offerFile } from "../platform/offer-file.ts";
import { workerUrl } from "../platform/script-url.ts";
import type { App } from "../state/app.ts";
import type { ToEncode } from "./mixing.ts";
// oxlint-disable-next-line import/default -- the build makes it
import saverAddress from "./save-worker.ts?worker&url";
import { recordingFor } from "./track.ts";

export type Format = "mp3" | "wav";

function encoded(toSave: ToEncode): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl(saverAddress), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Blob>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
    worker.postMessage(toSave, [toSave.samples.buffer]);
  });
}

/** Rejects where the file cannot be made; a person without a clearance has no plan to save. */
export async function saveSession(app: App, plan: SafePlan, format: Format, tag: Tag): Promise<void> {
  app.refreshDay(); // a page that was left open may be of yesterday
  if (app.clearance.peek().kind === "not-now") throw new Error("no clearance");
  const { samples } = await recordingFor(app, plan);
  const { title } = tag;
  const sound =
    format === "wav"
      ? new Blob([wavOf({ samples, rate: RATE, title })], { type: "audio/wav" })
      : await encoded({ samples, rate: RATE, tag });
  offerFile(`rollwell-${app.today.peek()}-${plan.minutes}min.${format}`, sound);
}
