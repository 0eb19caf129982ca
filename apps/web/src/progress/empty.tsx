/** Before the first test: what will be here, and how it begins. Nobody is told to hurry (H32). */
import type { ProgressWords } from "@rollwell/content";
import { usePlace } from "../parts/context.tsx";

export function NothingTested({ words }: { words: ProgressWords["empty"] }) {
  const isOn = usePlace().app.settings.value.tests === "on";
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
      <a class="button" href={isOn ? "/" : "/test"}>
        {isOn ? words.toToday : words.begin}
      </a>
    </section>
  );
}
