/** The last tested session and one's own quiet ones as marks on one line, and what their order can mean. */
import type { ProgressWords } from "@rollwell/content";
import type { Pair } from "@rollwell/engine";
import { useLocale, usePlace } from "../parts/context.tsx";
import { counted, fill } from "../state/words.ts";
import { shareAt } from "./axis.ts";
import { at, Key, MarkShape } from "./chart-parts.tsx";
import { longDate } from "./date.ts";
import { type LastSession, lastSession } from "./last-session.ts";
import { type Measure, writeAmount, writeNumber } from "./measure.ts";

/** On the line, or on those that came before in its place. */
const above = (rank: number): string => `${80 - 20 * rank}%`;

function Line({ view }: { view: LastSession }) {
  const { language } = usePlace();
  const { axis, quiet, last, zero } = view;
  return (
    <div class="one-line" aria-hidden="true">
      <svg class="line-plot" aria-hidden="true">
        <line class="rail" x1="0" x2="100%" y1="80%" y2="80%" />
        <line class="zero" x1={at(zero)} x2={at(zero)} y1="10%" y2="100%" />
        {quiet.map(({ day, x, rank }, i) => (
          <MarkShape key={`${day}-${i}`} shape="quiet" x={at(x)} y={above(rank)} />
        ))}
        <MarkShape shape="last" x={at(last.x)} y={above(last.rank)} />
      </svg>
      <div class="scale-line small quiet">
        {axis.ticks.map((tick) => (
          <span key={tick} style={{ left: at(shareAt(axis, tick)) }}>
            {writeNumber(tick, language, "signed")}
          </span>
        ))}
      </div>
    </div>
  );
}

export function LastSessionLine({
  pairs,
  measure,
  words,
}: {
  pairs: readonly Pair[];
  measure: Measure;
  words: ProgressWords;
}) {
  const { language } = usePlace();
  const locale = useLocale();
  const says = words.last;
  const view = lastSession(pairs, measure);
  const amount = (value: number): string =>
    writeAmount(measure, value, { language, points: words.points, how: "signed" });
  if (view === null)
    return (
      <section class="card" aria-labelledby="last-session">
        <h2 id="last-session">{says.title}</h2>
        <p>{says.none}</p>
      </section>
    );
  const { last, quiet, place } = view;
  const verdict = {
    "no-quiet": says.noQuiet,
    few: says.few,
    among: says.among,
    above: fill(says.above, { n: quiet.length + 1 }),
    below: fill(says.below, { n: quiet.length + 1 }),
  }[place];
  const changes = quiet.map(({ change }) => change);
  const [low, high] = [amount(Math.min(...changes)), amount(Math.max(...changes))];
  const range = low === high ? low : fill(says.quietRange, { low, high });
  return (
    <section class="card" aria-labelledby="last-session">
      <h2 id="last-session">{says.title}</h2>
      <p class="quiet small">{`${says.hint} ${words.tests.plus[measure.test]}`}</p>
      <Line view={view} />
      <ul class="keys small">
        <Key shape="last">{fill(says.change, { day: longDate(last.day, locale), change: amount(last.change) })}</Key>
        {quiet.length === 0 ? null : (
          <Key shape="quiet">{`${counted(language, says.quiet, quiet.length)}: ${range}`}</Key>
        )}
      </ul>
      <p>{verdict}</p>
    </section>
  );
}
