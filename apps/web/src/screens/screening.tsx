/** One question a screen, "unsure" always offered, back always possible (H05). The engine judges; this only asks. */
import { type Answer, type Answers, type Change, parseAnswers, type QuestionId, QUESTIONS, screen, type Strain } from "@rollwell/engine";
import type { ScreeningWords } from "@rollwell/content";
import { useEffect, useRef, useState } from "preact/hooks";
import { AnyOf } from "../parts/choice.tsx";
import { usePlace, WithWords } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import { go } from "../state/route.ts";
import { fill } from "../state/words.ts";
import "../styles/screening.css";

type LocalId = Extract<QuestionId, `local-${string}`>;
const isLocal = (id: QuestionId): id is LocalId => id.startsWith("local-");
const LOCAL = QUESTIONS.map(({ id }): QuestionId => id).filter(isLocal);
const SINGLE = QUESTIONS.filter(({ id }) => !isLocal(id));

type Asked =
  | { readonly kind: "intro" }
  | { readonly kind: "age" }
  | { readonly kind: "question"; readonly id: QuestionId }
  | { readonly kind: "any-local" }
  | { readonly kind: "which-local" }
  | { readonly kind: "outcome" };

const PATH: readonly Asked[] = [
  { kind: "intro" },
  { kind: "age" },
  ...SINGLE.map(({ id }): Asked => ({ kind: "question", id })),
  { kind: "any-local" },
];

const TIERS = new Map(QUESTIONS.map(({ id, tier }) => [id as string, tier as string]));

/** A yes or unsure that rules a session out needs no further questions. */
const endsHere = (id: QuestionId, answer: Answer): boolean => answer !== "no" && TIERS.get(id) !== "changes";

function Answering({ words, title, help, onAnswer }: { words: ScreeningWords; title: string; help?: string | undefined; onAnswer: (answer: Answer) => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    document.title = `${title} · Rollwell`;
    const keys: Record<string, Answer> = { "1": "no", "2": "unsure", "3": "yes" };
    const press = (event: KeyboardEvent): void => {
      const answer = keys[event.key];
      if (answer !== undefined && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey) onAnswer(answer);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [title]);
  return (
    <>
      <div class="question">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {help === undefined ? null : <p class="quiet">{help}</p>}
      </div>
      <div class="answers">
        {(["no", "unsure", "yes"] as const).map((answer) => (
          <button key={answer} type="button" class="button big" onClick={() => onAnswer(answer)}>
            {words.answers[answer]}
          </button>
        ))}
      </div>
    </>
  );
}

function Age({ words, age, onAge }: { words: ScreeningWords; age: number | null; onAge: (age: number) => void }) {
  const { words: app } = usePlace();
  const [text, setText] = useState(age === null ? "" : String(age));
  const value = Number(text);
  const fits = /^\d{1,3}$/.test(text) && value <= 120;
  return (
    <form
      class="stack grow"
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) onAge(value);
      }}
    >
      <div class="question">
        <label for="age">
          <h1>{words.age.question}</h1>
        </label>
        <p class="quiet" id="age-help">
          {words.age.help}
        </p>
        <input
          id="age"
          class="number"
          inputMode="numeric"
          autocomplete="off"
          maxLength={3}
          aria-describedby="age-help"
          value={text}
          onInput={(event) => setText(event.currentTarget.value.replace(/\D/g, ""))}
          ref={(input) => input?.focus()}
        />
      </div>
      <button type="submit" class="button primary big" disabled={!fits}>
        {app.common.next}
      </button>
    </form>
  );
}

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

function Outcome({ words, answers, onAgain }: { words: ScreeningWords; answers: Answers; onAgain: () => void }) {
  const { words: app } = usePlace();
  const clearance = screen(answers);
  const { outcomes } = words;
  const again = (
    <button type="button" class="button" onClick={onAgain}>
      {app.today.again}
    </button>
  );
  const onward = (
    <button type="button" class="button primary big" onClick={() => go("/focus", "replace")}>
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
  const page = byAge === "too-young" ? outcomes.tooYoung : byAge === "age-unknown" ? outcomes.ageUnknown : outcomes.askFirst;
  return (
    <Page title={page.title} lead={page.body}>
      {page === outcomes.askFirst ? (
        <>
          <section class="card">
            <h2>{outcomes.askFirst.answersThatCount}</h2>
            <ul class="bullets">
              {told.map((id) => (
                <li key={id}>{`${words.questions[id].question} ${words.answers[answers.answers[id] ?? "unsure"]}`}</li>
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

/** The answers on record, when they still say something: the outcome is shown before any question is asked again. */
function recorded(screened: ReturnType<typeof usePlace>["app"]["journal"]["value"]["screened"]): Answers | null {
  if (screened?.answers == null) return null;
  const parsed = parseAnswers(screened.answers);
  return parsed.ok ? parsed.value : null;
}

function Questions({ words }: { words: ScreeningWords }) {
  const { app, words: common } = usePlace();
  const clearance = app.clearance.value;
  const known = recorded(app.journal.value.screened);
  const standing = clearance.kind === "not-now" && clearance.reasons.some(({ code }) => TIERS.has(code) || code === "too-young");
  const [at, setAt] = useState(0);
  const [age, setAge] = useState<number | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [places, setPlaces] = useState<readonly LocalId[]>([]);
  const [side, setSide] = useState<"path" | "which" | "outcome">(standing && known !== null ? "outcome" : "path");
  const [final, setFinal] = useState<Answers | null>(standing ? known : null);

  const finish = (next: Readonly<Record<string, Answer>>, years: number | null = age): void => {
    const told: Answers = { age: years, answers: next };
    setFinal(told);
    setSide("outcome");
    // Written as told: what was not asked counts as unsure, which only makes it more cautious.
    void app.append([{ kind: "screened", age: years, answers: next }]);
  };
  const answer = (id: QuestionId, value: Answer): void => {
    const next = { ...answers, [id]: value };
    setAnswers(next);
    if (endsHere(id, value)) finish(next);
    else setAt(at + 1);
  };
  const locals = (chosen: readonly LocalId[]): Readonly<Record<string, Answer>> =>
    Object.fromEntries(LOCAL.map((id) => [id, chosen.includes(id) ? "yes" : "no"]));
  const begin = (): void => {
    setFinal(null);
    setAnswers({});
    setAt(1);
    setSide("path");
  };
  const back = (): void => {
    if (side === "which") setSide("path");
    else if (at > 0) setAt(at - 1);
    else go("/");
  };

  if (side === "outcome" && final !== null) return <Outcome words={words} answers={final} onAgain={begin} />;
  const asked = PATH[at] as Asked;
  return (
    <main class="page ask">
      <div class="row">
        <button type="button" class="button plain" onClick={back}>
          ← {common.common.back}
        </button>
        <progress class="grow" value={at} max={PATH.length} aria-label={common.common.progress} />
      </div>
      {side === "which" ? (
        <>
          <div class="question">
            <h1>{words.anyLocal.which}</h1>
            <AnyOf
              legend={<span class="visually-hidden">{words.anyLocal.which}</span>}
              options={LOCAL.map((id) => ({ value: id, label: words.questions[id].places }))}
              values={places}
              onChange={setPlaces}
            />
            <p class="quiet">{words.anyLocal.whichUnsure}</p>
          </div>
          <button type="button" class="button primary big" disabled={places.length === 0} onClick={() => finish({ ...answers, ...locals(places) })}>
            {common.common.next}
          </button>
        </>
      ) : asked.kind === "intro" ? (
        <>
          <div class="question">
            <h1>{words.intro.title}</h1>
            <p>{words.intro.body}</p>
            <details>
              <summary>{words.intro.whyUnsure.title}</summary>
              <p class="quiet">{words.intro.whyUnsure.body}</p>
            </details>
          </div>
          <button type="button" class="button primary big" onClick={() => setAt(1)}>
            {words.intro.start}
          </button>
        </>
      ) : asked.kind === "age" ? (
        <Age
          words={words}
          age={age}
          onAge={(years) => {
            setAge(years);
            if (years < 16) finish({}, years);
            else setAt(at + 1);
          }}
        />
      ) : asked.kind === "any-local" ? (
        <Answering
          key="any-local"
          words={words}
          title={words.anyLocal.question}
          help={new Intl.ListFormat(app.language.value, { type: "disjunction" }).format(Object.values(words.anyLocal.conditions))}
          onAnswer={(value) => (value === "no" ? finish({ ...answers, ...locals([]) }) : setSide("which"))}
        />
      ) : asked.kind === "question" ? (
        <Answering
          key={asked.id}
          words={words}
          title={words.questions[asked.id].question}
          help={words.questions[asked.id].help}
          onAnswer={(value) => answer(asked.id, value)}
        />
      ) : null}
      <p class="small center">
        <a href="/urgent">{common.today.urgentLink}</a>
      </p>
    </main>
  );
}

export const ScreeningScreen = () => <WithWords parts={["screening"]}>{({ screening }) => <Questions words={screening} />}</WithWords>;
