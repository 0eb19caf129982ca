/** Calm, and first on the page: no better after weeks, or worse, is for a professional (H31). */
import type { ProgressWords } from "@rollwell/content";
import type { Concern } from "@rollwell/engine";
import { usePlace } from "../parts/context.tsx";
import { fill, inSentence } from "../state/words.ts";

export function ConcernCard({ concern, words }: { concern: Concern; words: ProgressWords["concern"] }) {
  const { words: common, language } = usePlace();
  const { areas, stiffness } = concern;
  const names = inSentence(
    language,
    areas.map((area) => common.areas[area]),
  );
  return (
    <section class="card concern" aria-labelledby="concern">
      <h2 id="concern">{words.title}</h2>
      <p>{words.body}</p>
      <ul class="bullets">
        {areas.length > 0 ? <li>{fill(words.areas, { areas: names })}</li> : null}
        {stiffness === null ? null : <li>{words.stiffness}</li>}
      </ul>
      <a href="/urgent">{words.urgent}</a>
    </section>
  );
}
