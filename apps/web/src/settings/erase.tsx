/** Everything gone, on this device and for good: asked once more, and never the button under the finger. */
import type { SettingsWords } from "@rollwell/content";
import { useId, useRef, useState } from "preact/hooks";
import { usePlace } from "../parts/context.tsx";
import { beginAnew } from "../platform/tabs.ts";
import { Section } from "./controls.tsx";

export function Erase({ words }: { words: SettingsWords["erase"] }) {
  const { app, words: common } = usePlace();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [state, setState] = useState<"idle" | "failed">("idle");
  const erase = async (): Promise<void> => {
    if ((await app.erase()) === "erased") {
      beginAnew();
      return;
    }
    dialog.current?.close();
    setState("failed");
  };
  return (
    <Section title={words.title} hint={words.hint}>
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        {words.button}
      </button>
      {state === "failed" ? <p role="alert">{words.failed}</p> : null}
      <dialog ref={dialog} class="card" aria-labelledby={id}>
        <h2 id={id}>{words.confirmTitle}</h2>
        <p>{words.confirmBody}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {common.common.cancel}
          </button>
          <button type="button" class="button danger" onClick={() => void erase()}>
            {words.confirm}
          </button>
        </div>
      </dialog>
    </Section>
  );
}
