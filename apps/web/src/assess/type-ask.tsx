/** Going on by typing throws no number away unasked: tries of two kinds are no test. */
import type { AssessWords } from "@rollwell/content";
import type { TestProgress } from "@rollwell/engine";
import { useLayoutEffect, useRef } from "preact/hooks";

export function TypeAsk({
  words,
  progress: { when, method },
  onType,
  onStay,
}: {
  words: AssessWords;
  progress: TestProgress;
  onType: () => void;
  onStay: () => void;
}) {
  const text = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => text.current?.focus(), []);
  return (
    <div class="objection">
      <p ref={text} class="says" tabIndex={-1}>
        {words.walk.typeAnew}
      </p>
      {when === "after" ? (
        <p class="quiet">
          {words.kept.notLearnt} {words.kept.faults["method-changed"]}
        </p>
      ) : null}
      <div class="stack-s">
        <button type="button" class="button" onClick={onStay}>
          {method === "screen-ruler" ? words.walk.readAgain : words.sensor.again}
        </button>
        <button type="button" class="button" onClick={onType}>
          {words.walk.typeInstead}
        </button>
      </div>
    </div>
  );
}
