/** Results before sessions: a mark each, the band of testing alone, and in words what the two have to do with each other. */
import type { ProgressWords } from "@rollwell/content";
import type { Pair } from "@rollwell/engine";
import { useLocale, usePlace } from "../parts/context.tsx";
import { fill } from "../state/words.ts";
import { shareAt } from "./axis.ts";
import { at, Key, MarkShape, up } from "./chart-parts.tsx";
import { longDate, shortDate } from "./date.ts";
import { type Measure, writeAmount, writeNumber } from "./measure.ts";
import { type OverTime, overTime } from "./over-time.ts";

function Plot({ view, label }: { view: OverTime; label: string }) {
  const { marks, line, axis, band } = view;
  const [high, low] = band === null ? [0, 0] : [shareAt(axis, band.high), shareAt(axis, band.low)];
  return (
    <svg class="plot" role="img" aria-label={label}>
      {axis.ticks.map((tick) => (
        <line key={tick} class="grid" x1="0" x2="100%" y1={up(shareAt(axis, tick))} y2={up(shareAt(axis, tick))} />
      ))}
      {band === null ? null : (
        <>
          <rect class="band" x="0" width="100%" y={up(high)} height={at(high - low)} />
          <line class="band-edge" x1="0" x2="100%" y1={up(high)} y2={up(high)} />
          <line class="band-edge" x1="0" x2="100%" y1={up(low)} y2={up(low)} />
        </>
      )}
      {marks.map(({ day, x, y }, i) => (
        <MarkShape key={`${day}-${i}`} shape="rolled" x={at(x)} y={up(y)} />
      ))}
      {line.slice(1).map((to, i) => {
        const from = line[i] ?? to;
        return <line key={to.x} class="middle" x1={at(from.x)} y1={up(from.y)} x2={at(to.x)} y2={up(to.y)} />;
      })}
    </svg>
  );
}

/** The numbers and the days along the sides; whoever cannot see them has the label and the table. */
function Framed({ view, label }: { view: OverTime; label: string }) {
  const { language } = usePlace();
  const locale = useLocale();
  const { axis, days } = view;
  const years = days[0]?.day.slice(0, 4) === days.at(-1)?.day.slice(0, 4) ? "one" : "several";
  return (
    <div class="framed">
      <div class="scale-y" aria-hidden="true">
        {axis.ticks.map((tick) => (
          <span key={tick} style={{ top: up(shareAt(axis, tick)) }}>
            {writeNumber(tick, language)}
          </span>
        ))}
      </div>
      <Plot view={view} label={label} />
      <div class="scale-x" aria-hidden="true">
        {days.map(({ day }) => (
          <span key={day}>{shortDate(day, locale, years)}</span>
        ))}
      </div>
    </div>
  );
}

export function OverTimeChart({
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
  const view = overTime(pairs, measure);
  const [first, last] = [view?.marks[0], view?.marks.at(-1)];
  if (view === null || first === undefined || last === undefined) return null;
  const { overTime: says, tests, points } = words;
  const amount = (value: number): string => writeAmount(measure, value, { language, points });
  const values = view.marks.map(({ value }) => value);
  const label = fill(says.picture, {
    from: longDate(first.day, locale),
    to: longDate(last.day, locale),
    low: amount(Math.min(...values)),
    high: amount(Math.max(...values)),
  });
  return (
    <section class="card" aria-labelledby="over-time">
      <h2 id="over-time">{says.title}</h2>
      <p class="quiet small">{`${says.hint} ${tests.higher[measure.test]}`}</p>
      <Framed view={view} label={label} />
      <ul class="keys small quiet">
        <Key shape="rolled">{says.rolled}</Key>
        {view.line.length > 0 ? <Key shape="middle">{says.median}</Key> : null}
        {view.band === null ? null : (
          <Key shape="band">{fill(says.band, { amount: amount(view.band.giveOrTake) })}</Key>
        )}
      </ul>
      {view.lastThree === "unknown" ? <p class="quiet small">{says.noBand}</p> : null}
      <p>{says.standing[view.lastThree]}</p>
    </section>
  );
}
