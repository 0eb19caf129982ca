/** What a killed tab leaves behind: go on, or close it honestly. */
import { addDays, openSession, type SessionRecord } from "@rollwell/engine";
import { usePlace } from "../parts/context.tsx";
import type { App } from "../state/app.ts";
import { closeOpen, goOn } from "../state/start.ts";

export const openNow = (app: App): SessionRecord | null => {
  const today = app.today.value;
  return openSession(app.journal.value, today, addDays(today, -1));
};

export function OpenSession() {
  const { app, words } = usePlace();
  // Rest that was interrupted is over: there is nothing to come back to.
  const isQuiet = openNow(app)?.chosen?.how === "quiet";
  return (
    <section class="card" aria-labelledby="open">
      <h2 id="open">{words.today.open.title}</h2>
      <p>{isQuiet ? words.today.open.quiet : words.today.open.body}</p>
      <div class="row">
        {isQuiet ? null : (
          <button type="button" class="button primary" onClick={() => void goOn(app)}>
            {words.today.open.goOn}
          </button>
        )}
        <button type="button" class="button" onClick={() => void closeOpen(app)}>
          {words.today.open.close}
        </button>
      </div>
    </section>
  );
}
