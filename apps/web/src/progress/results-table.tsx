/** Every result as a table: for whoever cannot see the pictures or wants the numbers, and as a file to take away. */
import type { ProgressWords } from "@rollwell/content";
import type { Pair } from "@rollwell/engine";
import { useLocale, usePlace } from "../parts/context.tsx";
import { offerFile } from "../platform/offer-file.ts";
import { counted } from "../state/words.ts";
import { shortDate } from "./date.ts";
import { type Measure, shownIn, writeAmount } from "./measure.ts";
import { resultsCsv } from "./results-csv.ts";

/** More rows than this are for a spreadsheet. */
const SHOWN = 60;

function Row({ pair, measure, words }: { pair: Pair; measure: Measure; words: ProgressWords }) {
  const { language } = usePlace();
  const locale = useLocale();
  const { day, before, after, change, judged } = pair;
  const says = words.table;
  const cell = (value: number | null, how: "plain" | "signed") =>
    value === null
      ? says.missing
      : writeAmount(measure, shownIn(measure, value), { language, points: words.points, how });
  const kind = judged.kind === "learnt" ? says[judged.tested.session] : says.notLearnt;
  return (
    <tr>
      <th scope="row">{shortDate(day, locale, "several")}</th>
      <td class="number">{cell(before, "plain")}</td>
      <td class="number">{cell(after, "plain")}</td>
      <td class="number">{cell(change, "signed")}</td>
      <td>{kind}</td>
    </tr>
  );
}

export function ResultsTable({
  pairs,
  measure,
  words,
}: {
  pairs: readonly Pair[];
  measure: Measure;
  words: ProgressWords;
}) {
  const { app, language, words: common } = usePlace();
  const says = words.table;
  const own = pairs.filter(({ test }) => test === measure.test).toReversed();
  const columns = [says.day, says.before, says.after, says.change, says.session];
  const save = (): void =>
    offerFile(
      `rollwell-tests-${app.today.peek()}.csv`,
      new Blob([resultsCsv(pairs)], { type: "text/csv;charset=utf-8" }),
    );
  return (
    <section class="card" aria-labelledby="results">
      <h2 id="results">{says.title}</h2>
      <details>
        <summary>{says.show}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section class="scrolls" tabIndex={0} aria-label={common.tests[measure.test]}>
          <table class="results">
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {own.slice(0, SHOWN).map((pair) => (
                <Row key={pair.session} pair={pair} measure={measure} words={words} />
              ))}
            </tbody>
          </table>
        </section>
        {own.length > SHOWN ? <p class="small quiet">{counted(language, says.more, own.length - SHOWN)}</p> : null}
      </details>
      <div class="stack-s">
        <button type="button" class="button" onClick={save}>
          {says.save}
        </button>
        <p class="quiet small">{says.saveHint}</p>
      </div>
    </section>
  );
}
