/** Progress: what was told and tested, and how sure it is. Nothing here is a score, and nothing is asked for (H32). */
import type { ProgressWords } from "@rollwell/content";
import { concernOf, type LearnTest } from "@rollwell/engine";
import { useState } from "preact/hooks";
import { OneOf } from "../parts/choice.tsx";
import { usePlace, WithWords } from "../parts/context.tsx";
import { LastDays } from "../parts/days.tsx";
import { Page } from "../parts/page.tsx";
import { Complaints } from "../progress/complaint-map.tsx";
import { ConcernCard } from "../progress/concern-card.tsx";
import { NothingTested } from "../progress/empty.tsx";
import { LastSessionLine } from "../progress/last-session-line.tsx";
import { measureOf } from "../progress/measure.ts";
import { OverTimeChart } from "../progress/over-time-chart.tsx";
import { ResultsTable } from "../progress/results-table.tsx";
import { WhatHelpsChart } from "../progress/what-helps-chart.tsx";
import { latestTest, type TestedPast, testedPast } from "../state/tested.ts";
import { unitOf } from "../state/units.ts";
import "../styles/focus.css";
import "../styles/progress.css";

function Tests({ past, words }: { past: TestedPast; words: ProgressWords }) {
  const { app, words: common } = usePlace();
  const [chosen, choose] = useState<LearnTest | null>(null);
  const test = chosen ?? latestTest(past);
  if (test === null) return <NothingTested words={words.empty} />;
  const measure = measureOf(test, unitOf(app.settings.value.units, navigator.languages));
  const { pairs, beliefs, tests } = past;
  return (
    <>
      {tests.length > 1 ? (
        <OneOf
          name="test"
          legend={words.tests.which}
          options={tests.map((value) => ({ value, label: common.tests[value] }))}
          value={test}
          onChange={choose}
        />
      ) : (
        <p class="one-test">{common.tests[test]}</p>
      )}
      <OverTimeChart pairs={pairs} measure={measure} words={words} />
      <WhatHelpsChart beliefs={beliefs} measure={measure} words={words} />
      <LastSessionLine pairs={pairs} measure={measure} words={words} />
      <ResultsTable pairs={pairs} measure={measure} words={words} />
    </>
  );
}

function Progress({ words }: { words: ProgressWords }) {
  const { app } = usePlace();
  const past = testedPast(app.journal.value);
  const concern = concernOf(past.pairs, { standing: app.standing.value, today: app.today.value });
  return (
    <Page title={words.title} lead={words.lead}>
      {concern === null ? null : <ConcernCard concern={concern} words={words.concern} />}
      <LastDays />
      <Tests past={past} words={words} />
      <Complaints words={words.complaints} />
    </Page>
  );
}

export const ProgressScreen = () => (
  <WithWords parts={["progress"]}>{({ progress }) => <Progress words={progress} />}</WithWords>
);
