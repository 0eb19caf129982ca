/** After STOP: come off, what to do, what it was. The questions come again before the next session (H04). */
import type { ScreeningWords } from "@rollwell/content";
import type { SessionId } from "@rollwell/engine";
import { useEffect, useState } from "preact/hooks";
import { AnyOf } from "../parts/choice.tsx";
import { usePlace } from "../parts/context.tsx";
import { Loading } from "../parts/loading.tsx";
import { Page } from "../parts/page.tsx";
import { Advice, isSymptom, useLastMoment } from "../player/felt.tsx";
import { tellAfterwards } from "../session/afterwards.ts";
import { currentRunner } from "../session/runner.ts";
import { stoppedIn } from "../session/stops.ts";
import { go } from "../state/route.ts";
import { loadWords, wordsAtHand } from "../state/words.ts";
import "../styles/after.css";

type Felt = keyof ScreeningWords["stop"]["felt"];

function Stopped({ session, words }: { session: SessionId; words: ScreeningWords }) {
  const { app, words: common } = usePlace();
  const { stop } = words;
  const [felt, setFelt] = useState<readonly Felt[]>([]);
  const save = (): Promise<unknown> => tellAfterwards(app, session, { symptoms: felt.filter(isSymptom), felt: null });
  useLastMoment(() => void save());
  const leave = async (): Promise<void> => {
    await save();
    go("/", "replace");
    currentRunner.value = null;
    stoppedIn.value = null;
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
  const stopped = stoppedIn.value ?? currentRunner.value?.id ?? null;
  const session = wordsAtHand(language, "session");
  const screening = wordsAtHand(language, "screening");
  const [, setTried] = useState(0);
  useEffect(() => {
    if (stopped === null) go("/", "replace");
    const again = (): void => setTried((tried) => tried + 1);
    if (screening === null) loadWords(language, "screening").then(again, () => undefined);
  }, [language]);
  if (stopped === null) return null;
  if (screening !== null) return <Stopped session={stopped} words={screening} />;
  // The words for it are on their way: the one that matters is here already.
  if (session !== null)
    return (
      <Page title={session.phases.stopped} lead={session.cues.stopped}>
        {null}
      </Page>
    );
  return <Loading words={words.common} state="waiting" onRetry={() => {}} />;
}
