/** A pause: nothing presses for time. Going on, ending, moving between steps, and how strong it is. */
import { pain } from "@rollwell/engine";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Note } from "./room.tsx";
import type { Stage } from "./stage.ts";

const SCALE = Array.from({ length: 11 }, (_, value) => value);
const STOPS_FROM = 7; // S10

function HowStrong({ stage }: { stage: Stage }) {
  const { painTitle, painLow, painHigh, painStops } = stage.words.session.player;
  return (
    <section class="how-strong" aria-labelledby="how-strong" aria-describedby="pain-ends pain-stops">
      <h2 id="how-strong">{painTitle}</h2>
      <div class="scale">
        {SCALE.map((value) => (
          <button
            key={value}
            type="button"
            class="key"
            data-stops={value >= STOPS_FROM ? "yes" : "no"}
            onClick={() => stage.runner.send({ kind: "pain", pain: pain(value) })}
          >
            {value}
          </button>
        ))}
      </div>
      <p id="pain-ends" class="ends">
        <span>{painLow}</span>
        <span>{painHigh}</span>
      </p>
      <p id="pain-stops">{painStops}</p>
    </section>
  );
}

export function Paused({ stage }: { stage: Stage }) {
  const { runner, words } = stage;
  const { player, phases } = words.session;
  const why = runner.shown.pauseWhy.value;
  const goOn = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => goOn.current?.focus({ preventScroll: true }), []);
  const text = why === "gap" ? player.gap : why === "reopened" ? player.reopened : player.rest;
  return (
    <div class="paused">
      <div class="resting">
        <h2>{phases.paused}</h2>
        <p>{text}</p>
        <Note stage={stage} />
        <button
          ref={goOn}
          type="button"
          class="key go-on"
          aria-keyshortcuts="Space"
          onClick={() => runner.send({ kind: "resume" })}
        >
          {player.resume}
        </button>
        <div class="three">
          <button type="button" class="key" onClick={() => runner.send({ kind: "resume" }, { kind: "back" })}>
            {player.back}
          </button>
          <button type="button" class="key" onClick={() => runner.send({ kind: "resume" }, { kind: "skip" })}>
            {player.skip}
          </button>
          <button type="button" class="key" onClick={() => runner.send({ kind: "end" })}>
            {player.end}
          </button>
        </div>
      </div>
      <HowStrong stage={stage} />
    </div>
  );
}
