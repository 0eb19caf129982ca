/** The one big Start: gets the session on offer ready before it is pressed, and says so when a press has to wait for it. */
import type { SafePlan } from "@rollwell/engine";
import { useEffect } from "preact/hooks";
import { readyFor, starting } from "../state/start.ts";
import { usePlace } from "./context.tsx";

/** Somebody who is still choosing makes no plan worth its sound. */
const SETTLED = 700;

export function StartButton({
  plan,
  label,
  look = "primary",
  onStart,
}: {
  plan: SafePlan;
  label: string;
  look?: "primary" | "plain";
  /** In the tap, so that sound may begin in it. */
  onStart: () => void;
}) {
  const { app, words, language } = usePlace();
  const { breath, voice, voiceVolume, tones, tonesVolume, pacer, coach } = app.settings.value;
  useEffect(() => {
    const settled = setTimeout(() => void readyFor(app, plan), SETTLED);
    return () => clearTimeout(settled);
  }, [app, plan, language, breath, voice, voiceVolume, tones, tonesVolume, pacer, coach]);
  const isBusy = starting.value === "yes";
  return (
    <div>
      <button
        type="button"
        class={look === "primary" ? "button primary big start" : "button plain"}
        aria-disabled={isBusy}
        onClick={onStart}
      >
        {label}
      </button>
      <span class="visually-hidden" role="status">
        {isBusy ? words.common.loading : ""}
      </span>
    </div>
  );
}
