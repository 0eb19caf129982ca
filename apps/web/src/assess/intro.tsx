/** Before a test: how it is done and by what; it begins in this tap. */
import { ASSESSMENTS, type LearnTest, type Method } from "@rollwell/engine";
import { useState } from "preact/hooks";
import { usePlace } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import type { Words } from "../state/words.ts";
import { MethodChoice, methodsHere } from "./method.tsx";

export function Intro({
  test,
  why,
  words,
  onBegin,
  onSkip,
}: {
  test: LearnTest;
  /** `too-old`: there was one, too long ago to be compared (S22). */
  why: "due" | "too-old";
  words: Pick<Words, "assess" | "trial">;
  onBegin: (method: Method) => void;
  onSkip: () => void;
}) {
  const { app, words: common } = usePlace();
  const { intro, tests } = words.assess;
  const says = tests[test];
  const here = methodsHere(test);
  const wanted = app.settings.value.methods[test];
  const [method, choose] = useState<Method>(() => here.find((one) => one === wanted) ?? here[0] ?? "number");
  const begin = (): void => {
    if (method !== wanted) void app.set({ methods: { ...app.settings.peek().methods, [test]: method } });
    onBegin(method);
  };
  return (
    <Page title={common.tests[test]} lead={words.trial.before[why === "due" ? "title" : "tooOld"]}>
      <ol class="bullets how">
        {[...says.setUp, says.movement, ...(method === "number" ? says.byHand : [])].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p class="limit">{says.safety}</p>
      <MethodChoice
        words={words.assess}
        legend={words.trial.before.method}
        methods={here}
        value={method}
        onChange={choose}
      />
      <p class="quiet small">{ASSESSMENTS[test].recorded > 1 ? intro.protocol : intro.protocolOnce}</p>
      <div class="begin">
        <button type="button" class="button primary big" onClick={begin}>
          {intro.start}
        </button>
        <button type="button" class="button plain" onClick={onSkip}>
          {intro.skip}
        </button>
      </div>
      <details>
        <summary>{words.trial.before.show}</summary>
        <div class="stack-s">
          <p>{says.about}</p>
          <p>{says.reading}</p>
          <p>{intro.why}</p>
        </div>
      </details>
    </Page>
  );
}
