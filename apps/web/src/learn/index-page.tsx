/** The front page: techniques by area in session order, the questions, the reasons, the evidence. */

import { TECHNIQUES } from "@rollwell/content";
import { CARDS, LEARN_PAGES, LEARN_QUESTIONS } from "@rollwell/content/learn";
import { AREAS } from "@rollwell/engine";
import { usePlace } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import { Whole } from "../parts/whole.tsx";
import type { Words } from "../state/words.ts";
import { CardLinks, Links } from "./links.tsx";
import { toolsText } from "./tools.ts";

type Loaded = Pick<Words, "learn" | "session" | "techniques">;

const BY_AREA = Map.groupBy(TECHNIQUES, ({ area }) => area);

function Techniques({ words }: { words: Loaded }) {
  const { language, words: common } = usePlace();
  const { technique: says } = words.learn;
  return AREAS.map((area) => (
    <div key={area} class="stack-s">
      <h3>
        <Whole text={common.areas[area]} />
      </h3>
      <Links
        rows={(BY_AREA.get(area) ?? []).map((technique) => ({
          id: technique.id,
          title: words.techniques[technique.id]?.name ?? technique.id,
          about: [
            toolsText(technique, words, language),
            technique.posture === "floor" ? says.floor : says.standing,
            ...(technique.level === 2 ? [says.fuller] : []),
          ].join(" · "),
        }))}
      />
    </div>
  ));
}

export function IndexPage({ words }: { words: Loaded }) {
  const { index, questions, pages, labels } = words.learn;
  const sections = ["techniques", "questions", "reasons", "evidence"] as const;
  return (
    <Page title={index.title} lead={index.lead}>
      <nav class="choices" aria-label={index.sections}>
        {sections.map((section) => (
          <a key={section} class="chip" href={`#${section}`}>
            {index[section]}
          </a>
        ))}
      </nav>
      <section class="stack" id="techniques">
        <h2>{index.techniques}</h2>
        <Techniques words={words} />
      </section>
      <section class="stack" id="questions">
        <h2>{index.questions}</h2>
        <Links rows={LEARN_QUESTIONS.map(({ id }) => ({ id, title: questions[id].question }))} />
      </section>
      <section class="stack" id="reasons">
        <h2>{index.reasons}</h2>
        <Links rows={LEARN_PAGES.map(({ id }) => ({ id, title: pages[id].title }))} />
      </section>
      <section class="stack" id="evidence">
        <h2>{index.evidence}</h2>
        <p class="quiet">{index.evidenceLead}</p>
        <CardLinks cards={CARDS} words={words.learn} />
        <p class="small quiet">{labels.effectSize}</p>
      </section>
    </Page>
  );
}
