/** The last 14 days: days with a session and days of rest, side by side. Nothing is lost by resting (H32). */
import { addDays, type Day, dayRecord, type Journal } from "@rollwell/engine";
import { counted } from "../state/words.ts";
import { useLocale, usePlace } from "./context.tsx";

const DAYS = 14;

const isDone = (journal: Journal, day: Day): boolean =>
  [...(dayRecord(journal, day)?.sessions.values() ?? [])].some(({ worked }) => worked.length > 0);

export function LastDays() {
  const { app, words, language } = usePlace();
  const locale = useLocale();
  const today = app.today.value;
  const days = Array.from({ length: DAYS }, (_, i) => addDays(today, i - DAYS + 1));
  const done = days.filter((day) => isDone(app.journal.value, day));
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "narrow", timeZone: "UTC" });
  const long = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  const at = (day: Day): Date => new Date(`${day}T12:00:00Z`);
  return (
    <section class="stack-s" aria-labelledby="days">
      <div class="row spread">
        <h2 id="days" class="small quiet">
          {words.today.lastDays}
        </h2>
        <span class="small quiet">{counted(language, words.today.daysDone, done.length)}</span>
      </div>
      <ol class="days">
        {days.map((day) => {
          const yes = done.includes(day);
          return (
            <li key={day} class={yes ? "day done" : "day"} aria-current={day === today ? "date" : undefined}>
              <span class="dot" aria-hidden="true">
                {yes ? "✓" : ""}
              </span>
              <span class="letter" aria-hidden="true">
                {weekday.format(at(day))}
              </span>
              <span class="visually-hidden">{`${long.format(at(day))}: ${yes ? words.today.dayDone : words.today.dayRest}`}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
