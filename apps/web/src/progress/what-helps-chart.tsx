/** What is believed of each area: words first, and beside them the interval on an axis that all areas share. */
import type { ProgressWords } from "@rollwell/content";
import type { Beliefs, Verdict } from "@rollwell/engine";
import { usePlace } from "../parts/context.tsx";
import { Whole } from "../parts/whole.tsx";
import { counted, fill } from "../state/words.ts";
import { at, Key } from "./chart-parts.tsx";
import { type Measure, writeAmount, writeNumber } from "./measure.ts";
import { type AreaRow, type Interval, type WhatHelps, whatHelps } from "./what-helps.ts";

/** As far as the count of further sessions is told: beyond it nobody knows. */
const LONGEST = 60;

/** A ring of dots, an empty ring, a ring half full, a full disc: a shape beside each verdict's words. */
function VerdictMark({ kind }: { kind: Verdict["kind"] }) {
  return (
    <svg class={`verdict-mark ${kind}`} viewBox="-10 -10 20 20" aria-hidden="true">
      <circle class="ring" r="7" />
      {kind === "probably-helps" ? <path class="full" d="M0-7a7 7 0 0 0 0 14z" /> : null}
      {kind === "helps" ? <circle class="full" r="7" /> : null}
      {kind === "no-effect" ? <path class="bar" d="M-3.5 0h7" /> : null}
    </svg>
  );
}

function useVerdict(words: ProgressWords["beliefs"]["verdicts"]): (verdict: Verdict) => string {
  const { language } = usePlace();
  return (verdict) => {
    switch (verdict.kind) {
      case "not-enough":
        return counted(language, verdict.more >= LONGEST ? words.notEnoughLong : words.notEnough, verdict.more);
      case "no-effect":
        return words.noEffect;
      case "probably-helps":
        return words.probably;
      case "helps":
        return words.helps;
    }
  };
}

function Track({ row: { verdict }, interval, view }: { row: AreaRow; interval: Interval; view: WhatHelps }) {
  const { zero, worthwhile } = view;
  return (
    <svg class={`track ${verdict.kind}`} aria-hidden="true">
      <line class="rail" x1="0" x2="100%" y1="50%" y2="50%" />
      <line class="zero" x1={at(zero)} x2={at(zero)} y1="0" y2="100%" />
      <line class="worthwhile" x1={at(worthwhile.at)} x2={at(worthwhile.at)} y1="0" y2="100%" />
      <line class="interval" x1={at(interval.from)} x2={at(interval.to)} y1="50%" y2="50%" />
      {[interval.from, interval.to].map((end) => (
        <svg key={end} class="mark-room" x={at(end)} y="50%" aria-hidden="true">
          <path class="end" d="M0-8v16" />
        </svg>
      ))}
    </svg>
  );
}

export function WhatHelpsChart({
  beliefs,
  measure,
  words,
}: {
  beliefs: Beliefs;
  measure: Measure;
  words: ProgressWords;
}) {
  const { language, words: common } = usePlace();
  const says = words.beliefs;
  const verdictOf = useVerdict(says.verdicts);
  const view = whatHelps(beliefs, measure);
  const isDrawn = view.rows.some(({ interval }) => interval !== null);
  const amount = (value: number): string =>
    writeAmount(measure, value, { language, points: words.points, how: "signed" });
  const rangeOf = ({ interval, sessionsWith, sessionsWithout }: AreaRow): string => {
    if (sessionsWith + sessionsWithout === 0) return says.uncompared;
    const compared = fill(says.sessions, { with: sessionsWith, without: sessionsWithout });
    if (interval === null) return `${says.noRange} ${compared}`;
    return `${fill(says.range, { low: amount(interval.low), high: amount(interval.high) })} ${compared}`;
  };
  return (
    <section class="card" aria-labelledby="what-helps">
      <h2 id="what-helps">{says.title}</h2>
      <p class="quiet small">{`${says.hint} ${words.tests.plus[measure.test]}`}</p>
      {isDrawn ? (
        <ul class="keys small quiet">
          <Key shape="zero">{says.zero}</Key>
          <Key shape="worthwhile">{`${says.worthwhile}: ${amount(view.worthwhile.value)}`}</Key>
        </ul>
      ) : null}
      <ul class="beliefs">
        {view.rows.map((row) => (
          <li key={row.area}>
            <div class="belief-words">
              <h3>
                <Whole text={common.areas[row.area]} />
              </h3>
              <p class="verdict-words">
                <VerdictMark kind={row.verdict.kind} />
                <span>{verdictOf(row.verdict)}</span>
              </p>
              <p class="small quiet">{rangeOf(row)}</p>
            </div>
            {row.interval === null ? null : <Track row={row} interval={row.interval} view={view} />}
          </li>
        ))}
      </ul>
      {isDrawn ? (
        <div class="scale-track small quiet" aria-hidden="true">
          <span>{writeNumber(view.axis.low, language, "signed")}</span>
          <span>{amount(view.axis.high)}</span>
        </div>
      ) : null}
    </section>
  );
}
