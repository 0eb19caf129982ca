/** Learn: what there is to know, without a session. Open to anybody, screened or not. */
import { AnswerPage } from "../learn/answer-page.tsx";
import { CardPage } from "../learn/card-page.tsx";
import { IndexPage } from "../learn/index-page.tsx";
import { leafOf } from "../learn/leaves.ts";
import { TechniquePage } from "../learn/technique-page.tsx";
import { usePlace, WithWords } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import { path } from "../state/route.ts";
import type { Words } from "../state/words.ts";
import "../styles/learn.css";

type Loaded = Pick<Words, "learn" | "session" | "techniques">;

function LeafPage({ id, words }: { id: string; words: Loaded }) {
  const { learn, techniques } = words;
  const leaf = leafOf(id);
  switch (leaf?.kind) {
    case "technique": {
      const says = techniques[id];
      return says === undefined ? null : <TechniquePage technique={leaf.technique} says={says} words={words} />;
    }
    case "question": {
      const { question, answer } = learn.questions[leaf.question.id];
      return <AnswerPage title={question} paragraphs={answer} entry={leaf.question} words={words} />;
    }
    case "reason": {
      const { title, paragraphs } = learn.pages[leaf.reason.id];
      return <AnswerPage title={title} paragraphs={paragraphs} entry={leaf.reason} words={words} />;
    }
    case "card":
      return <CardPage card={leaf.card} words={learn} />;
    case undefined:
      return (
        <Page title={learn.index.notFound}>
          <p>{learn.index.notFoundBody}</p>
        </Page>
      );
  }
}

function Learn({ words }: { words: Loaded }) {
  const { words: common } = usePlace();
  const id = path.value.slice("/learn/".length);
  if (id === "") return <IndexPage words={words} />;
  return (
    <>
      <nav class="crumbs" aria-label={common.common.back}>
        <a href="/learn">{words.learn.index.title}</a>
      </nav>
      <LeafPage key={id} id={id} words={words} />
    </>
  );
}

export const LearnScreen = () => (
  <WithWords parts={["learn", "session", "techniques"]}>{(words) => <Learn words={words} />}</WithWords>
);
