/** "Can you hear this?" before a session, so that nobody lies down to a silent coach (H15). */
import type { SessionWords } from "@rollwell/content";
import { useState } from "preact/hooks";
import { finished } from "../session/next-time.ts";
import type { App } from "../state/app.ts";
import { usePlace, WithWords } from "./context.tsx";

export function SoundCheck({ words }: { words: SessionWords }) {
  const { app } = usePlace();
  const [state, setState] = useState<"idle" | "asked" | "heard" | "not-heard">("idle");
  const answer = (heard: "yes" | "no"): void => {
    setState(heard === "yes" ? "heard" : "not-heard");
    void app.set({ heard });
  };
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
        <div class="row">
          <button type="button" class="button" onClick={() => answer("yes")}>
            {words.plan.soundHeard}
          </button>
          <button type="button" class="button" onClick={() => answer("no")}>
            {words.plan.soundNotHeard}
          </button>
        </div>
      ) : null}
      {state === "heard" ? <span aria-hidden="true">✓</span> : null}
      {state === "not-heard" ? <p class="small">{words.plan.soundHelp}</p> : null}
    </section>
  );
}

/** Until the first session is done or its coach was heard, the check comes before Start. */
export function isUnheard(app: App): boolean {
  const { heard, voice, tones } = app.settings.value;
  return heard !== "yes" && (voice === "on" || tones === "on") && finished(app.journal.value) === 0;
}

/** On Today: Start may be pressed without a look at the plan. */
export function FirstSoundCheck() {
  const { app } = usePlace();
  if (!isUnheard(app)) return null;
  return (
    <WithWords parts={["session"]} meanwhile="nothing">
      {({ session }) => <SoundCheck words={session} />}
    </WithWords>
  );
}
