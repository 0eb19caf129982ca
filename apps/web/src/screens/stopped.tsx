/** After STOP: come off, what to do, what it was. The questions come again before the next session (H04). */
import type { ScreeningWords } from "@rollwell/content";
import { useEffect, useState } from "preact/hooks";
import { AnyOf } from "../parts/choice.tsx";
import { usePlace } from "../parts/context.tsx";
import { Loading } from "../parts/loading.tsx";
import { Page } from "../parts/page.tsx";
import { Advice, isSymptom, useLastMoment } from "../player/felt.tsx";
import { tellAfterwards } from "../session/afterwards.ts";
import { currentRunner, type Runner } from "../session/runner.ts";
import { go } from "../state/route.ts";
import { loadWords, wordsAtHand } from "../state/words.ts";
import "../styles/after.css";

type Felt = keyof ScreeningWords["stop"]["felt"];

function Stopped({ runner, words }: { runner: Runner; words: ScreeningWords }) {
  const { app, words: common } = usePlace();
  const { stop } = words;
  const [felt, setFelt] = useState<readonly Felt[]>([]);
  const save = (): Promise<unknown> => tellAfterwards(app, runner.id, { symptoms: felt.filter(isSymptom), felt: null });
  useLastMoment(() => void save());
  const leave = async (): Promise<void> => {
    await save();
    go("/", "replace");
    currentRunner.value = null;
  };
  return (
    <Page title={stop.title}>
      <p class="big-line">{stop.body}</p>
      <AnyOf
        legend={stop.question}
        options={(Object.keys(stop.felt) as Felt[]).map((value) => ({ value, label: stop.felt[value].label }))}
        values={felt}
        onChange={setFelt}
      />
      <Advice words={words} felt={felt} />
      <p class="notice">
        <span>
          {stop.urgentIf} <a href="/urgent">{common.today.urgentLink}</a>
        </span>
      </p>
      <p class="quiet">{stop.next}</p>
      <button type="button" class="button primary big" onClick={() => void leave()}>
        {common.nav.today}
      </button>
    </Page>
  );
}

export function StoppedScreen() {
  const { language, words } = usePlace();
  const runner = currentRunner.value;
  const session = wordsAtHand(language, "session");
  const screening = wordsAtHand(language, "screening");
  const [, setTried] = useState(0);
  useEffect(() => {
    if (runner === null) go("/", "replace");
    const again = (): void => setTried((tried) => tried + 1);
    if (screening === null) loadWords(language, "screening").then(again, () => undefined);
  }, [language]);
  if (runner === null) return null;
  if (screening !== null) return <Stopped runner={runner} words={screening} />;
  // The words for it are on their way: the one that matters is here already.
  if (session !== null)
    return (
      <Page title={session.phases.stopped} lead={session.cues.stopped}>
        {null}
      </Page>
    );
  return <Loading words={words.common} state="waiting" onRetry={() => {}} />;
}
