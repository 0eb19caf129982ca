/**
 * The lines of the player: what it is, how long, what to do, what comes next. Each re-renders alone. Words that change in
 * place are keyed: a centred line of another length would otherwise count as a shift of the layout.
 */

import { useComputed } from "@preact/signals";
import { CATALOG, cueWords } from "@rollwell/content";
import { type CueId, lineFor } from "@rollwell/engine";
import { usePlace } from "../parts/context.tsx";
import { Whole } from "../parts/whole.tsx";
import { stepCount } from "../session/step-count.ts";
import { clock, fill } from "../state/words.ts";
import { isLong, nameOf, type Stage, sideOf, sideWithin } from "./stage.ts";

/** A side is a word and an arrow (H18). */
const ARROWS = { left: "←", right: "→", both: "" } as const;

export function Title({ stage }: { stage: Stage }) {
  const { shown } = stage.runner;
  const { phases, plan, player } = stage.words.session;
  const phase = shown.phase.value;
  const isRise = phase === "rising";
  const name = isRise ? plan.rise : nameOf(stage, shown.technique.value);
  const side = shown.side.value;
  const segments = shown.segments.value;
  return (
    <div class="title">
      <h1 id="player-title" data-long={isLong(name) ? "yes" : "no"}>
        <span key={name}>
          <Whole text={name} />
        </span>
      </h1>
      <p key={`${side} ${phase} ${segments}`}>
        {side === "both" ? null : (
          <b class="side">
            <span aria-hidden="true">{ARROWS[side]}</span> {sideOf(stage, side)}
          </b>
        )}
        {phase === "paused" ? null : <span>{phases[phase]}</span>}
        {segments === 0 ? null : (
          <b>{fill(player.segment, { n: Math.max(1, shown.segment.value), count: segments })}</b>
        )}
      </p>
    </div>
  );
}

export function Left({ stage }: { stage: Stage }) {
  const { shown } = stage.runner;
  const { leftInSession, stepOf } = stage.words.session.player;
  const left = useComputed(() => fill(leftInSession, { time: clock(shown.sessionLeft.value) }));
  return (
    <p class="left">
      <b key={left.value.length}>{left}</b>
      <span>{fill(stepOf, { ...stepCount(stage.runner.plan, shown.step.value) })}</span>
    </p>
  );
}

export function Clock({ stage }: { stage: Stage }) {
  const { shown } = stage.runner;
  const time = useComputed(() => clock(shown.stepLeft.value));
  return (
    <p class="clock" role="timer" aria-label={stage.words.session.player.left}>
      {time}
    </p>
  );
}

/**
 * One line of cue: what the voice says; while something is asked, the question, because its answers stand below it. A line
 * that names a breath turns with the breath (S12): the eye sees it, and a screen reader hears the one that was said. Where no
 * voice is heard, a screen reader says it.
 */
export function Cue({ stage }: { stage: Stage }) {
  const { app, language } = usePlace();
  const { runner, words } = stage;
  const { shown } = runner;
  const cue = shown.asking.value ?? shown.cue.value;
  const technique = CATALOG.byId.get(shown.technique.value);
  const seen = cue === null || technique === undefined ? cue : lineFor(technique, cue, shown.going.value);
  const wordsOf = (one: CueId | null): string =>
    one === null ? "" : cueWords(one, words.session.cues, words.techniques);
  const isSpoken = app.settings.value.voice === "on" && runner.ports.voice.state(language) === "speaks";
  return (
    <p class="cue" aria-live={isSpoken ? "off" : "polite"}>
      <span key={cue} class={seen === cue ? undefined : "visually-hidden"}>
        {wordsOf(cue)}
      </span>
      {seen === cue ? null : (
        <span key={seen} aria-hidden="true">
          {wordsOf(seen)}
        </span>
      )}
    </p>
  );
}

/** A place of its own for what may be asked: the check (S11), "ready", else what comes next. */
export function Ask({ stage }: { stage: Stage }) {
  const { runner, words } = stage;
  const { shown } = runner;
  const { yes, no, ready, next, nextRise } = words.session.player;
  const phase = shown.phase.value;
  if (shown.asking.value !== null)
    return (
      <div class="ask">
        <button
          type="button"
          class="key"
          aria-keyshortcuts="Y"
          onClick={() => runner.send({ kind: "check", answer: "yes" })}
        >
          {yes}
        </button>
        <button
          type="button"
          class="key"
          aria-keyshortcuts="N"
          onClick={() => runner.send({ kind: "check", answer: "no" })}
        >
          {no}
        </button>
      </div>
    );
  if (phase === "set-up" || phase === "switching")
    return (
      <div class="ask">
        <button type="button" class="key" aria-keyshortcuts="ArrowRight" onClick={() => runner.send({ kind: "skip" })}>
          {ready}
        </button>
      </div>
    );
  const technique = shown.nextTechnique.value;
  const side = shown.nextSide.value;
  const coming = technique === null ? null : [nameOf(stage, technique), side === null ? "" : sideWithin(stage, side)];
  const text = coming === null ? nextRise : fill(next, { name: coming.filter(Boolean).join(", ") });
  // Counted in, the work that comes next is the one the title names.
  return (
    <div class="ask">
      <p key={text}>{phase === "rising" || phase === "count-in" ? "" : text}</p>
    </div>
  );
}
