/** One claim, what was found and what follows; the sources for and against in the same size and order (S8, S23). */
import type { LearnWords } from "@rollwell/content";
import { type Source, type SourceId, worksCited } from "@rollwell/content/learn";
import { Page } from "../parts/page.tsx";
import type { Card } from "./leaves.ts";
import { Verdict } from "./verdict.tsx";

function Work({ source, words }: { source: Source; words: LearnWords }) {
  if (source.kind === "search") return <li>{words.searches[source.id as keyof LearnWords["searches"]]}</li>;
  const { authors, year, title, journal, doi } = source;
  return (
    <li>
      <span>{`${authors ?? words.labels.authorsUnknown}${year === null ? "" : ` (${year})`}. `}</span>
      {/* Titles and journals are in English, whatever the page is in. */}
      <cite lang="en">{title}</cite>
      <span lang="en">{`. ${journal}`}</span>
      {doi === null ? null : (
        <>
          {" · "}
          <a class="doi" href={`https://doi.org/${doi}`} rel="noreferrer" target="_blank">
            {`doi ${doi}`}
          </a>
        </>
      )}
    </li>
  );
}

function Works({ title, ids, words }: { title: string; ids: readonly SourceId[]; words: LearnWords }) {
  const works = worksCited(ids);
  return (
    <section class="stack-s">
      <h2>{title}</h2>
      {works.length === 0 ? (
        <p>{words.labels.noDissent}</p>
      ) : (
        <ul class="bullets works">
          {works.map((source) => (
            <Work key={source.id} source={source} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}

export function CardPage({ card, words }: { card: Card; words: LearnWords }) {
  const { labels } = words;
  const { title, claim, finding, soWhat } = words.cards[card.id];
  return (
    <Page title={title}>
      <section class="card claim" data-rules={card.rules.join(" ")}>
        <h2>{labels.claim}</h2>
        <p>{claim}</p>
        <Verdict card={card} words={words} />
      </section>
      <section class="stack-s">
        <h2>{labels.finding}</h2>
        <p>{finding}</p>
      </section>
      <section class="stack-s">
        <h2>{labels.soWhat}</h2>
        <p>{soWhat}</p>
      </section>
      <Works title={labels.sources} ids={card.sources} words={words} />
      <Works title={labels.dissent} ids={card.dissent} words={words} />
      <p class="small quiet">{labels.effectSize}</p>
    </Page>
  );
}
