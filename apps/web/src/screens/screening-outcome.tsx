/** What the answers lead to: go, go with changes, or not now and what to do instead (S20). */

import type { ScreeningWords } from "@rollwell/content";
import { type Answers, type Change, QUESTIONS, type QuestionId, type Strain, screen } from "@rollwell/engine";
import { usePlace } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import { fill } from "../state/words.ts";

export const TIERS = new Map(QUESTIONS.map(({ id, tier }) => [id as string, tier as string]));

const CHANGE_WORDS: Readonly<Record<Strain, "no-head-low" | "no-end-range">> = {
  "head-low": "no-head-low",
  "end-range": "no-end-range",
};

function changeLine(words: ScreeningWords, change: Change): string {
  const { lines } = words.outcomes.changes;
  switch (change.kind) {
    case "block":
      return fill(lines.block, { place: words.places[change.area] });
    case "avoid":
      return lines[CHANGE_WORDS[change.strain]];
    case "level-1-only":
      return lines["no-level-2"];
    case "longer-rise":
      return lines["longer-rise"];
  }
}

export function Outcome({
  words,
  answers,
  onAgain,
  onNext,
}: {
  words: ScreeningWords;
  answers: Answers;
  onAgain: () => void;
  onNext: () => void;
}) {
  const { words: app } = usePlace();
  const clearance = screen(answers);
  const { outcomes } = words;
  const again = (
    <button type="button" class="button" onClick={onAgain}>
      {app.today.again}
    </button>
  );
  const onward = (
    <button type="button" class="button primary big" onClick={onNext}>
      {app.common.next}
    </button>
  );
  if (clearance.kind === "go")
    return (
      <Page title={outcomes.go.title} lead={outcomes.go.body}>
        {onward}
      </Page>
    );
  if (clearance.kind === "go-with-changes")
    return (
      <Page title={outcomes.changes.title} lead={outcomes.changes.body}>
        <ul class="card bullets">
          {clearance.changes.map((change) => (
            <li key={JSON.stringify(change)}>{changeLine(words, change)}</li>
          ))}
        </ul>
        {onward}
      </Page>
    );
  const told = clearance.reasons
    .map(({ code }) => code)
    .filter((code): code is QuestionId => answers.answers[code] === "yes" || answers.answers[code] === "unsure");
  if (clearance.urgent && told.some((id) => TIERS.get(id) === "urgent"))
    return (
      <Page title={outcomes.urgent.title}>
        <p class="call">{outcomes.urgent.call}</p>
        <p>{outcomes.urgent.body}</p>
        <a class="button primary big" href="/urgent">
          {outcomes.urgent.openPage}
        </a>
        {again}
      </Page>
    );
  const byAge = clearance.reasons.find(({ rule }) => rule === "H22")?.code;
  const page =
    byAge === "too-young" ? outcomes.tooYoung : byAge === "age-unknown" ? outcomes.ageUnknown : outcomes.askFirst;
  return (
    <Page title={page.title} lead={page.body}>
      {page === outcomes.askFirst ? (
        <>
          <section class="card">
            <h2>{outcomes.askFirst.answersThatCount}</h2>
            <ul class="bullets">
              {told.map((id) => (
                <li key={id}>
                  {words.questions[id].question} <strong>{words.answers[answers.answers[id] ?? "unsure"]}</strong>
                </li>
              ))}
            </ul>
          </section>
          <ol class="bullets">
            {outcomes.askFirst.todo.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <a href="/urgent">{outcomes.askFirst.isItUrgent}</a>
        </>
      ) : null}
      {again}
    </Page>
  );
}
