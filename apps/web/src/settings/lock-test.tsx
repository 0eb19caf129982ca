/** The test with the locked screen, and what it found on this device. */
import type { SettingsWords } from "@rollwell/content";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePlace } from "../parts/context.tsx";
import { Section } from "./controls.tsx";
import type { Save } from "./saving.ts";

export function LockTest({ words, save }: { words: SettingsWords["lock"]; save: Save }) {
  const { app, words: common } = usePlace();
  const [state, setState] = useState<"idle" | "running" | "not-locked" | "no-sound">("idle");
  const cancel = useRef<(() => void) | null>(null);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A link on the plan leads here.
    if (location.hash === "#screen-off") part.current?.closest("section")?.scrollIntoView();
    return () => cancel.current?.();
  }, []);
  const start = async (): Promise<void> => {
    try {
      const [{ testLock }, { theElement }] = await Promise.all([
        import("../session/lock-test.ts"),
        import("../session/heard.ts"),
      ]);
      setState("running");
      cancel.current = testLock(theElement(), (verdict) => {
        cancel.current = null;
        const told = verdict === "passed" || verdict === "failed";
        setState(told ? "idle" : verdict);
        if (told) void save({ lockTest: verdict });
      });
    } catch {
      setState("no-sound");
    }
  };
  const end = (): void => {
    cancel.current?.();
    cancel.current = null;
    setState("idle");
  };
  return (
    <Section title={words.title} hint={words.hint}>
      <p aria-live="polite">
        {state === "running"
          ? words.now
          : state === "not-locked"
            ? words.notLocked
            : state === "no-sound"
              ? common.common.loadFailed
              : words[app.settings.value.lockTest]}
      </p>
      <div ref={part} class="row">
        {state === "running" ? (
          <button type="button" class="button" onClick={end}>
            {words.cancel}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => void start()}>
            {words.start}
          </button>
        )}
      </div>
    </Section>
  );
}
