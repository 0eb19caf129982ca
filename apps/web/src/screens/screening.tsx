/** One question a screen, "unsure" always offered, back always possible (H05). The engine judges; this only asks. */

import type { ScreeningWords } from "@rollwell/content";
import { type Answer, type Answers, parseAnswers, QUESTIONS, type QuestionId } from "@rollwell/engine";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { AnyOf } from "../parts/choice.tsx";
import { usePlace, WithWords } from "../parts/context.tsx";
import { go } from "../state/route.ts";
import { Outcome, TIERS } from "./screening-outcome.tsx";
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

/** A yes or unsure that rules a session out needs no further questions. */
const endsHere = (id: QuestionId, answer: Answer): boolean => answer !== "no" && TIERS.get(id) !== "changes";

function Answering({
  words,
  title,
  help,
  list,
  onAnswer,
}: {
  words: ScreeningWords;
  title: string;
  help?: string | undefined;
  /** What the question asks about, one by one. */
  list?: readonly string[];
  onAnswer: (answer: Answer) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
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
        {list === undefined ? null : (
          <ul class="bullets tight quiet">
            {list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
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
  const standing =
    clearance.kind === "not-now" && clearance.reasons.some(({ code }) => TIERS.has(code) || code === "too-young");
  const [at, setAt] = useState(0);
  const [age, setAge] = useState<number | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [places, setPlaces] = useState<readonly LocalId[]>([]);
  const [side, setSide] = useState<"path" | "which" | "outcome">(standing && known !== null ? "outcome" : "path");
  const [final, setFinal] = useState<Answers | null>(standing ? known : null);

  const written = useRef<Promise<unknown>>(Promise.resolve());
  const finish = (next: Readonly<Record<string, Answer>>, years: number | null = age): void => {
    const told: Answers = { age: years, answers: next };
    setFinal(told);
    setSide("outcome");
    // Written as told: what was not asked counts as unsure, which only makes it more cautious.
    written.current = app.append([{ kind: "screened", age: years, answers: next }]);
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

  if (side === "outcome" && final !== null) {
    // What comes next asks for the clearance, which is there once the answers are kept.
    const onward = (): void => void written.current.then(() => go("/focus", "replace"));
    return <Outcome words={words} answers={final} onAgain={begin} onNext={onward} />;
  }
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
          <button
            type="button"
            class="button primary big"
            disabled={places.length === 0}
            onClick={() => finish({ ...answers, ...locals(places) })}
          >
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
          list={Object.values(words.anyLocal.conditions)}
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

export const ScreeningScreen = () => (
  <WithWords parts={["screening"]}>{({ screening }) => <Questions words={screening} />}</WithWords>
);
