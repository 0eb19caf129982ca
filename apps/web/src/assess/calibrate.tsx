/** Makes the ruler true with a bank card: first how long a centimetre is here, then where the phone ends above the screen. */
import type { AssessWords } from "@rollwell/content";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { CARD_CM, MARGIN_MAX_CM, marginOf, PX_PER_CM, sideFor } from "./card.ts";
import { Strip, useHeight } from "./strip.tsx";
import { type Writing, writeIn } from "./typed.ts";

/** The card's upper line, clear of rounded corners and of a notch. */
const TOP = 48;

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

function Step({
  words,
  step,
  body,
  why,
  fits,
  children,
}: {
  words: AssessWords["calibrate"];
  step: AssessWords["calibrate"]["end"];
  body: string;
  why: string | null;
  fits: () => void;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [step]);
  return (
    <div class="beside">
      <h1 ref={heading} tabIndex={-1}>
        {step.title}
      </h1>
      <p>{body}</p>
      {why === null ? null : <p class="quiet small">{why}</p>}
      <button type="button" class="button primary big" onClick={fits}>
        {words.keep}
      </button>
      <div class="row">{children}</div>
    </div>
  );
}

export function Calibrate({
  writing,
  pxPerCm: known,
  onCalibrated,
  onType,
  onSkip,
}: {
  writing: Writing;
  /** Where to begin; `null` where nothing is known of this screen. */
  pxPerCm: number | null;
  onCalibrated: (pxPerCm: number, marginCm: number) => void;
  onType: () => void;
  onSkip: () => void;
}) {
  const { words } = writing;
  const height = useHeight();
  const guess = matchMedia("(any-pointer: coarse)").matches ? PX_PER_CM.guess.phone : PX_PER_CM.guess.desk;
  const [pxPerCm, setPxPerCm] = useState(known ?? guess);
  const [step, setStep] = useState<"length" | "end">(known === null ? "length" : "end");
  const [marginCm, setMarginCm] = useState(1);
  const side = sideFor(height);
  const length = side.cm * pxPerCm;
  const most = Math.min(PX_PER_CM.max, (height - TOP - 8) / side.cm);
  const setLength = (px: number): void => setPxPerCm(between(PX_PER_CM.min, px / side.cm, most));
  const others = (
    <>
      <button type="button" class="button plain" onClick={onType}>
        {words.walk.typeInstead}
      </button>
      <button type="button" class="button plain" onClick={onSkip}>
        {words.intro.skip}
      </button>
    </>
  );
  if (step === "length")
    return (
      <>
        <Step
          words={words.calibrate}
          step={words.calibrate.length}
          body={side.how === "along" ? words.calibrate.length.body : words.calibrate.length.across}
          why={words.calibrate.why}
          fits={() => setStep("end")}
        >
          {others}
        </Step>
        <Strip
          name={words.calibrate.length.line}
          text={`${Math.round(length)} px`}
          range={{ min: Math.round(PX_PER_CM.min * side.cm), max: Math.round(most * side.cm) }}
          value={Math.round(length)}
          onTouch={(px) => setLength(px - TOP)}
          onMove={(by) => setLength(Math.round(length) + by)}
        >
          <div class="card-shape" style={{ top: `${TOP}px`, height: `${length}px` }} />
          <div class="line still" style={{ top: `${TOP}px` }} />
          <div class="line" style={{ top: `${TOP + length}px` }}>
            <span class="grip" />
          </div>
        </Strip>
      </>
    );
  const line = (CARD_CM - marginCm) * pxPerCm;
  const text = writeIn(marginCm, "cm", writing);
  const setLine = (px: number): void => setMarginCm(between(0, marginOf(px, pxPerCm), MARGIN_MAX_CM));
  return (
    <>
      <Step
        words={words.calibrate}
        step={words.calibrate.end}
        body={words.calibrate.end.body}
        why={null}
        fits={() => onCalibrated(pxPerCm, marginCm)}
      >
        <button type="button" class="button plain" onClick={() => setStep("length")}>
          {words.ruler.anew}
        </button>
        {others}
      </Step>
      <Strip
        name={words.calibrate.end.line}
        text={text}
        range={{ min: 0, max: MARGIN_MAX_CM }}
        value={Math.round(marginCm * 10) / 10}
        onTouch={setLine}
        onMove={(by) => setLine(line + by)}
      >
        <div class="card-shape" style={{ top: 0, height: `${line}px` }} />
        <div class="line" style={{ top: `${line}px` }}>
          <span class="grip" />
        </div>
      </Strip>
    </>
  );
}
