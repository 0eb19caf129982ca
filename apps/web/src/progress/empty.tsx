/** Before the first test: what will be here, and how it begins. Nobody is told to hurry (H32). */
import type { ProgressWords } from "@rollwell/content";

export function NothingTested({ words }: { words: ProgressWords["empty"] }) {
  return (
    <section class="card" aria-labelledby="nothing-tested">
      <h2 id="nothing-tested">{words.title}</h2>
      <p>{words.body}</p>
      <ul class="bullets">
        {words.will.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.how}</p>
      <a class="button" href="/">
        {words.toToday}
      </a>
    </section>
  );
}
