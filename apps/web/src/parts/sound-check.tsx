/** "Can you hear this?" before a session, so that nobody lies down to a silent coach (H15). */
import type { SessionWords } from "@rollwell/content";
import { useState } from "preact/hooks";
import { usePlace } from "./context.tsx";

export function SoundCheck({ words }: { words: SessionWords }) {
  const { app } = usePlace();
  const [state, setState] = useState<"idle" | "asked" | "heard" | "not-heard">("idle");
  const play = async (): Promise<void> => {
    const { soundCheck } = await import("../session/heard.ts");
    setState("asked");
    await soundCheck(app);
  };
  return (
    <section class="sound-check row" aria-live="polite">
      <button type="button" class="button" onClick={() => void play()}>
        {words.plan.soundCheck}
      </button>
      {state === "asked" || state === "not-heard" ? (
        <>
          <button type="button" class="button" onClick={() => setState("heard")}>
            {words.plan.soundHeard}
          </button>
          <button type="button" class="button" onClick={() => setState("not-heard")}>
            {words.plan.soundNotHeard}
          </button>
        </>
      ) : null}
      {state === "heard" ? <span aria-hidden="true">✓</span> : null}
      {state === "not-heard" ? <p class="small">{words.plan.soundHelp}</p> : null}
    </section>
  );
}
