/** Lists of what there is to read: each row one link, with what one wants to know before following it. */

import type { LearnWords } from "@rollwell/content";
import type { ComponentChildren } from "preact";
import { Whole } from "../parts/whole.tsx";
import type { Card } from "./leaves.ts";
import { Verdict } from "./verdict.tsx";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly about?: ComponentChildren;
}

export const Links = ({ rows }: { rows: readonly Row[] }) => (
  <ul class="links card">
    {rows.map(({ id, title, about }) => (
      <li key={id}>
        <a href={`/learn/${id}`}>
          <span class="name">
            <Whole text={title} />
          </span>
          {about === undefined ? null : <span class="small quiet">{about}</span>}
        </a>
      </li>
    ))}
  </ul>
);

export const CardLinks = ({ cards, words }: { cards: readonly Card[]; words: LearnWords }) => (
  <Links
    rows={cards.map((card) => ({
      id: card.id,
      title: words.cards[card.id].title,
      about: <Verdict card={card} words={words} />,
    }))}
  />
);
