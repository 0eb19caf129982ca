/** A ruler along the screen: touched where the toe ends or the fingertips reach, or moved with the arrow keys. */
import { type Entry, inTestUnit, type LearnTest } from "@rollwell/engine";
import { useEffect, useState } from "preact/hooks";
import { OneOf } from "../parts/choice.tsx";
import { beginsAt, pxOf, RULED, type RulerUnit, rangeOn, snapped, stepped, ticksOn } from "./ruler-scale.ts";
import { Strip, useHeight } from "./strip.tsx";
import { type Writing, writeIn, writeReading } from "./typed.ts";

type Edge = "below" | "above";

/** Where the phone ends above the page, for this size of the window: bars of the browser that come and go change it. */
const margins = new Map<string, number>();
const windowSize = (): string => `${innerWidth}×${innerHeight}`;

export interface Ruling {
  /** CSS pixels in a centimetre of this screen, and how far the page begins below the phone's end. */
  readonly known: { readonly pxPerCm: number; readonly marginCm: number } | null;
  readonly pxPerCm: number | null;
  readonly calibrated: (pxPerCm: number, marginCm: number) => void;
  readonly anew: () => void;
}

/** What is known of this screen; `told` is what was kept from another day. */
export function useRuling(told: number | null, onCalibrated: (pxPerCm: number) => void): Ruling {
  const height = useHeight();
  const [pxPerCm, setPxPerCm] = useState(told);
  const [marginCm, setMarginCm] = useState<number | null>(null);
  useEffect(() => setMarginCm(margins.get(windowSize()) ?? null), [height]);
  return {
    known: pxPerCm === null || marginCm === null ? null : { pxPerCm, marginCm },
    pxPerCm,
    calibrated: (px, margin) => {
      margins.set(windowSize(), margin);
      setMarginCm(margin);
      setPxPerCm(px);
      if (px !== told) onCalibrated(px);
    },
    anew: () => {
      margins.clear();
      setMarginCm(null);
      setPxPerCm(null);
    },
  };
}

export function RulerEntry({
  test,
  entered,
  edgeBefore,
  mode,
  writing,
  ruling: { pxPerCm, marginCm },
  onTry,
  onAnew,
  onType,
}: {
  test: LearnTest;
  entered: Entry;
  edgeBefore: Edge | "unknown";
  /** In practice the ruler is only looked at. */
  mode: "practice" | "try";
  writing: Writing;
  ruling: NonNullable<Ruling["known"]>;
  onTry: (value: number) => void;
  onAnew: () => void;
  onType: () => void;
}) {
  const { words } = writing;
  const height = useHeight();
  const [cards, setCards] = useState<"0" | "1" | "2">("0");
  const [edge, setEdge] = useState<Edge>(edgeBefore === "above" ? "above" : "below");
  const [value, setValue] = useState<number | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const unit: RulerUnit = entered === "inch" ? "inch" : "cm";
  const ruler = { pxPerCm, beginsCm: beginsAt(marginCm, Number(cards)) };
  const range = rangeOn(height, unit, ruler);
  const signed = (size: number): number => inTestUnit(edge === "above" && size !== 0 ? -size : size, entered);
  const set = (next: number): void => {
    setMissing(null);
    setValue(next);
  };
  const text =
    value === null
      ? words.ruler.none
      : test === "toe-touch"
        ? writeReading(signed(value), { test, entered }, writing)
        : writeIn(value, entered, writing);
  const where = test === "toe-touch" ? "toe-touch" : "knee-to-wall";
  return (
    <>
      <form
        class="entry beside"
        onSubmit={(event) => {
          event.preventDefault();
          if (value === null) setMissing(words.walk.noNumber);
          else onTry(signed(value));
        }}
      >
        <p>{test === "toe-touch" && edge === "above" ? words.ruler.above : words.ruler.place[where]}</p>
        {test === "toe-touch" && mode === "try" ? (
          <OneOf
            name="edge"
            legend={words.walk.edge.legend}
            options={[
              { value: "below", label: `↓ ${words.walk.edge.below}` },
              { value: "above", label: `↑ ${words.walk.edge.above}` },
            ]}
            value={edge}
            onChange={setEdge}
          />
        ) : null}
        {mode === "practice" ? null : (
          <div class="foot">
            <output class="read">{text}</output>
            <p class="missing" role="alert">
              {missing}
            </p>
            <button type="submit" class="button primary big">
              {words.intro.keep}
            </button>
          </div>
        )}
        <details>
          <summary>{words.ruler.more}</summary>
          <div class="stack-s">
            <p class="quiet small">{words.ruler.touch}</p>
            {innerWidth > height && height < 600 ? <p class="quiet small">{words.ruler.upright}</p> : null}
            <OneOf
              name="cards"
              legend={words.ruler.gap.legend}
              options={(["0", "1", "2"] as const).map((count) => ({ value: count, label: words.ruler.gap[count] }))}
              value={cards}
              onChange={(next) => {
                setCards(next);
                setValue(null);
              }}
            />
            <button type="button" class="button plain" onClick={onAnew}>
              {words.ruler.anew}
            </button>
            <button type="button" class="button plain" onClick={onType}>
              {words.walk.typeInstead}
            </button>
          </div>
        </details>
      </form>
      <Strip
        name={words.ruler.name}
        text={text}
        range={range}
        value={value}
        onTouch={(px) => set(snapped(px, height, unit, ruler))}
        onMove={(by) => set(stepped(value ?? range.min, value === null ? 0 : by, height, unit, ruler))}
      >
        <svg class="ticks" width="100%" height={height} aria-hidden="true">
          {ticksOn(height, unit, ruler).map(({ px, rank, label }) => (
            <g key={px} transform={`translate(0 ${px})`} class={rank}>
              <line x1="100%" x2={rank === "whole" ? "66%" : rank === "half" ? "76%" : "86%"} />
              {label === null || px < 14 || px > height - 14 ? null : (
                <text x="60%" dy="0.35em" text-anchor="end">
                  {label}
                </text>
              )}
            </g>
          ))}
        </svg>
        {value === null ? null : (
          <div class="line" style={{ top: `${pxOf(value * RULED[unit].cm, ruler)}px` }}>
            <span class="grip" />
          </div>
        )}
      </Strip>
    </>
  );
}
