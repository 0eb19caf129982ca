/** "Save as audio": the session as a file, made on the device. */
import type { SessionWords } from "@rollwell/content";
import type { SafePlan } from "@rollwell/engine";
import { useState } from "preact/hooks";
import type { Format } from "../session/save.ts";
import { counted } from "../state/words.ts";
import { usePlace } from "./context.tsx";

export function SaveAudio({ plan, words }: { plan: SafePlan; words: SessionWords }) {
  const { app, language, words: common } = usePlace();
  const [state, setState] = useState<"idle" | "saving" | "failed">("idle");
  const save = async (format: Format): Promise<void> => {
    setState("saving");
    try {
      const { saveSession } = await import("../session/save.ts");
      const title = `${words.plan.title}, ${counted(language, common.common.minutes, plan.minutes)}, ${app.today.peek()}`;
      await saveSession(app, plan, format, { title, artist: "Rollwell", album: words.plan.title });
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return (
    <details class="card">
      <summary>{words.plan.save}</summary>
      <div class="stack-s">
        <p class="small">{words.plan.saveBody}</p>
        <div class="row">
          <button type="button" class="button" disabled={state === "saving"} onClick={() => void save("mp3")}>
            {words.plan.saveSmall}
          </button>
          <button type="button" class="button" disabled={state === "saving"} onClick={() => void save("wav")}>
            {words.plan.saveExact}
          </button>
        </div>
        <p class="small" aria-live="polite">
          {state === "saving" ? words.plan.saving : state === "failed" ? words.plan.saveFailed : ""}
        </p>
      </div>
    </details>
  );
}
