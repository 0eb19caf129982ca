/** Leaving a test is asked about once: a stray key or thumb costs nothing, and what was read is kept either way. */
import type { AssessWords } from "@rollwell/content";
import { useEffect, useId, useRef } from "preact/hooks";

export function SkipAsk({
  words,
  onSkip,
  onStay,
  onStop,
}: {
  words: AssessWords;
  onSkip: () => void;
  onStay: () => void;
  /** Who leaves for what they feel is heard (H04). */
  onStop: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const { skip } = words.walk;
  return (
    <dialog ref={dialog} class="card" aria-labelledby={id} onClose={onStay}>
      <h2 id={id}>{skip.title}</h2>
      <p>{skip.body}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {skip.goOn}
        </button>
        <button type="button" class="button primary" onClick={onSkip}>
          {words.intro.skip}
        </button>
      </div>
      <button type="button" class="button danger" onClick={onStop}>
        {words.walk.notRight}
      </button>
    </dialog>
  );
}
