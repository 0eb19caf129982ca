/** What a killed tab leaves behind: go on, or close it honestly. */
import { addDays, openSession } from "@rollwell/engine";
import { usePlace } from "../parts/context.tsx";
import { closeOpen, goOn } from "../state/start.ts";

export function OpenSession() {
  const { app, words } = usePlace();
  const today = app.today.value;
  const open = openSession(app.journal.value, today, addDays(today, -1));
  if (open === null || app.playing.value === "yes") return null;
  return (
    <section class="card" aria-labelledby="open">
      <h2 id="open">{words.today.open.title}</h2>
      <p>{words.today.open.body}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={() => void goOn(app)}>
          {words.today.open.goOn}
        </button>
        <button type="button" class="button" onClick={() => void closeOpen(app)}>
          {words.today.open.close}
        </button>
      </div>
    </section>
  );
}
