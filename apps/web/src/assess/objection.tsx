/** What is asked or said about a number before it is taken. The number stays where it was typed (H17). */
import type { AssessWords } from "@rollwell/content";
import { ASSESSMENTS, type TestProgress, type TryJudged } from "@rollwell/engine";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { fill } from "../state/words.ts";
import { type Writing, writeReading } from "./typed.ts";

export interface Objected {
  readonly value: number;
  readonly confirmed: readonly string[];
  readonly judged: Exclude<TryJudged, { readonly kind: "good" }>;
}

interface Answers {
  readonly asTyped: () => void;
  /** In the unit of the test. */
  readonly asSuggested: (value: number) => void;
  readonly correct: () => void;
}

/** In the words of the way it was read: nobody typed what a phone measured. */
function buttonsOf({ method }: TestProgress, { walk, doubts, sensor }: AssessWords) {
  if (method === "phone-turn") return { asTyped: walk.asMeasured, correct: sensor.again };
  if (method === "screen-ruler") return { asTyped: walk.asRead, correct: walk.readAgain };
  return { asTyped: doubts.asTyped, correct: doubts.correct };
}

export function Objection({
  progress,
  objected: { value, judged },
  writing,
  answers,
}: {
  progress: TestProgress;
  objected: Objected;
  writing: Writing;
  answers: Answers;
}) {
  const { words } = writing;
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => box.current?.focus(), [judged]);
  const buttons = buttonsOf(progress, words);
  const { low, high } = ASSESSMENTS[progress.test].possible;
  const written = writeReading(value, progress, writing);
  // What was turned to the wrong side is measured again, not renamed (H18).
  const suggest = judged.kind !== "doubtful" || progress.method === "phone-turn" ? null : judged.suggest;
  const text =
    judged.kind === "refused"
      ? words.refusedTries[judged.why]
      : judged.doubt === "reversed" && progress.method === "phone-turn"
        ? words.walk.otherWay
        : fill(words.doubts[judged.doubt], {
            value: written,
            suggest: suggest === null ? "" : writeReading(suggest, progress, writing),
          });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place for the focus
    <div ref={box} class="objection" role="group" aria-labelledby={id} tabIndex={-1}>
      <p id={id} class="says">
        {judged.kind === "refused" && Number.isFinite(value) ? <strong>{written}. </strong> : null}
        {text}
      </p>
      <div class="stack-s">
        {suggest === null ? null : (
          <button type="button" class="button" onClick={() => answers.asSuggested(suggest)}>
            {fill(words.doubts.asSuggested, { suggest: writeReading(suggest, progress, writing) })}
          </button>
        )}
        {judged.kind === "doubtful" && value >= low && value <= high ? (
          <button type="button" class="button" onClick={answers.asTyped}>
            {buttons.asTyped}
          </button>
        ) : null}
        <button type="button" class="button" onClick={answers.correct}>
          {buttons.correct}
        </button>
      </div>
    </div>
  );
}
