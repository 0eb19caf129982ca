/** A question with its answer, or a reason told at length; and the cards that stand behind it. */
import type { LearnEntry } from "@rollwell/content/learn";
import { usePlace } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import type { Words } from "../state/words.ts";
import { cardsOf } from "./leaves.ts";
import { CardLinks } from "./links.tsx";

/** Answers that speak of stopping lead on to the page for what cannot wait (H06). */
const STOP_SIGNS = "M7.2";

interface Answer {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly entry: LearnEntry;
}

export function AnswerPage({ title, paragraphs, entry, words }: Answer & { words: Pick<Words, "learn"> }) {
  const { words: common } = usePlace();
  const { index } = words.learn;
  const cards = cardsOf(entry);
  return (
    <Page title={title}>
      <div class="stack" data-rules={entry.rules.join(" ")}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {entry.rules.includes(STOP_SIGNS) ? (
          <p>
            <a class="onward" href="/urgent">
              {common.today.urgentLink}
            </a>
          </p>
        ) : null}
      </div>
      {cards.length === 0 ? null : (
        <section class="stack-s">
          <h2>{index.evidence}</h2>
          <CardLinks cards={cards} words={words.learn} />
        </section>
      )}
    </Page>
  );
}
