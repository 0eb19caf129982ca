/** The middle of the player: the figure, and below it the pacers; getting ready, what to know stands in their place. */

import { useComputed } from "@preact/signals";
import type { Phase } from "@rollwell/engine";
import { useRef, useState } from "preact/hooks";
import { usePlace } from "../parts/context.tsx";
import { Figure } from "../parts/figure.tsx";
import { Ring } from "./ring.tsx";
import { along, type Stage, workFrom } from "./stage.ts";
import { Track } from "./track.tsx";

/** Phases whose movement goes with the breath. */
const BREATHED: ReadonlySet<Phase> = new Set(["extension", "movement", "stretch"]);

/** Phases in which nothing moves: an arrow would say otherwise. */
const HELD: ReadonlySet<Phase> = new Set(["holding", "easing"]);

/** The author's words, marked as such and never spoken (H23). */
export function Note({ stage }: { stage: Stage }) {
  const note = workFrom(stage, stage.runner.shown.step.value)?.note ?? null;
  if (note === null || note === "") return null;
  return (
    <figure class="note">
      <figcaption>{stage.words.session.player.note}</figcaption>
      <blockquote>{note}</blockquote>
    </figure>
  );
}

/** What to know of the sound and the screen, before the first step. */
function Hints({ stage }: { stage: Stage }) {
  const { app, language } = usePlace();
  const { player } = stage.words.session;
  const { shown, ports } = stage.runner;
  const hasVoice = app.settings.value.voice === "off" || ports.voice.state(language) !== "silent";
  const isFirst = shown.step.value === 0; // once is enough
  const { coach, lockTest, voice } = app.settings.value;
  const screen = ports.track !== null && lockTest === "passed" ? player.screenFree : player.screenUntested;
  const isFallback = ports.track === null && coach === "track" && voice === "on";
  return (
    <div class="hints">
      {isFirst && ports.track !== null ? <p class="hint">{screen}</p> : null}
      {isFirst && ports.track === null && ports.wake.state.value === "refused" && !(hasVoice && isFallback) ? (
        <p class="hint">{player.screenOn}</p>
      ) : null}
      {isFirst && !hasVoice ? <p class="hint">{player.noVoice}</p> : null}
      {isFirst && hasVoice && isFallback ? (
        <p class="hint">{ports.clips === null ? player.deviceVoice : player.screenNeeded}</p>
      ) : null}
    </div>
  );
}

/** Said only while getting ready, in a place kept free for it. */
export function ToKnow({ stage }: { stage: Stage }) {
  const { tools } = stage.words.session;
  const step = workFrom(stage, stage.runner.shown.step.value);
  const tool = step === undefined || step.kind === "rise" || step.tool === "none" ? null : tools[step.tool].name;
  return (
    <div class="to-know">
      <div>{tool === null ? null : <p class="needs">{tool}</p>}</div>
      <Note stage={stage} />
      <Hints stage={stage} />
    </div>
  );
}

/** Whether the body still has to get into position. */
export function isGettingReady({ runner }: Stage): boolean {
  const phase = runner.shown.phase.value;
  return phase === "set-up" || phase === "switching";
}

/** What goes wrong with the memory from here on is said over the room: it moves nothing and blocks nothing. */
export function Trouble() {
  const { app, words } = usePlace();
  const [known] = useState(() => app.notice.peek());
  const notice = app.notice.value === known ? null : app.notice.value;
  return (
    <div class="trouble" aria-live="polite">
      {notice === null ? null : <p class="hint">{words.trouble[notice]}</p>}
    </div>
  );
}

const smooth = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** The technique, moving as the session asks the body to; while it holds still, so does the picture. */
function Picture({ stage }: { stage: Stage }) {
  const { runner, words } = stage;
  const last = useRef(0);
  const held = useComputed(() => (HELD.has(runner.shown.phase.value) ? "yes" : "no"));
  const work = workFrom(stage, runner.shown.step.value);
  if (work === undefined || work.kind === "rise") return <div class="picture" />;
  const at = (): number | null => {
    const { phase, pace, breath } = runner.look();
    if (phase === "set-up" || phase === "switching") return null;
    if (phase === "count-in") last.current = 0; // where the work begins
    if (pace !== null) last.current = along(work, pace);
    else if (breath !== null && BREATHED.has(phase))
      last.current = breath.going === "in" ? smooth(breath.part) : 1 - smooth(breath.part);
    return last.current;
  };
  const says = words.techniques[work.technique];
  return (
    <div class="picture" data-held={held}>
      <Figure
        technique={work.technique}
        side={work.side}
        label={says === undefined ? null : { title: says.name, description: says.picture }}
        shows="moving"
        at={at}
      />
    </div>
  );
}

export function Room({ stage }: { stage: Stage }) {
  const { shown } = stage.runner;
  const isReady = useComputed(() => !isGettingReady(stage));
  const work = workFrom(stage, shown.step.value);
  const hasTrack = work !== undefined && work.track !== null;
  return (
    <div class="room">
      <Picture stage={stage} />
      <div class="below">
        <div class="scene" data-track={hasTrack ? "yes" : "no"}>
          <Ring stage={stage} />
          <Track stage={stage} />
        </div>
        {isReady.value ? null : <ToKnow stage={stage} />}
      </div>
    </div>
  );
}
