/** A test under way, with what it needs of the device and the journal. */
import { type Reading, type TestStart, usualReading } from "@rollwell/engine";
import { useEffect } from "preact/hooks";
import { usePlace } from "../parts/context.tsx";
import { loadWords } from "../state/words.ts";
import type { Speaker } from "./speak.ts";
import { Walk } from "./walk.tsx";

interface Told {
  readonly onEnd: (readings: readonly Reading[], how: "done" | "skipped") => void;
  /** Gone from in the middle, or about to be: a part of a test. */
  readonly onLeft: (readings: readonly Reading[]) => void;
  readonly onStop: (readings: readonly Reading[]) => void;
}

export function Walking({
  start,
  until,
  speaker,
  told,
}: {
  start: TestStart;
  /** What ends later is not learnt from; `null`: there is no such moment. */
  until: number | null;
  speaker: Speaker;
  told: Told;
}) {
  const { app, language } = usePlace();
  useEffect(() => {
    app.playing.value = "yes"; // no update, and nothing reloads, while somebody tests (H25)
    void loadWords(language, "screening"); // for a stop (H04)
    return () => {
      app.playing.value = "no";
      speaker.rest();
    };
  }, [speaker]);
  return (
    <Walk
      start={start}
      usually={(side) =>
        usualReading(app.journal.peek(), app.today.peek(), { test: start.test, side, method: start.method })
      }
      say={speaker.say}
      hush={speaker.hush}
      until={until}
      now={app.now}
      pxPerCm={app.settings.value.pxPerCm}
      onCalibrated={(pxPerCm) => void app.set({ pxPerCm })}
      {...told}
    />
  );
}
