/** Before the first test: what will be here, and how it begins. Nobody is told to hurry (H32). */
import type { ProgressWords } from "@rollwell/content";
import { openTests } from "@rollwell/engine";
import { usePlace } from "../parts/context.tsx";

export function NothingTested({ words }: { words: ProgressWords["empty"] }) {
  const { app } = usePlace();
  const { tests, test } = app.settings.value;
  const isOpen = openTests({ clearance: app.clearance.value, standing: app.standing.value }).includes(test);
  const isOn = tests === "on" && isOpen;
  return (
    <section class="card" aria-labelledby="nothing-tested">
      <h2 id="nothing-tested">{words.title}</h2>
      <p>{words.body}</p>
      <ul class="bullets">
        {words.will.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{isOn ? words.next : words.how}</p>
      <a class="button" href={isOn ? "/" : tests === "on" ? "/settings" : "/test"}>
        {isOn ? words.toToday : words.begin}
      </a>
    </section>
  );
}
