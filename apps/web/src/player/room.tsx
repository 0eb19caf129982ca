/** The middle of the player: the pacers for now, the figure with the next release. Getting ready, it holds what to know. */
import { useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import { usePlace } from "../parts/context.tsx";
import { Ring } from "./ring.tsx";
import { type Stage, workFrom } from "./stage.ts";
import { Track } from "./track.tsx";

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

/** Said only while getting ready, in a place kept free for it. */
function ToKnow({ stage }: { stage: Stage }) {
  const { app, language } = usePlace();
  const { player, tools } = stage.words.session;
  const { shown, ports } = stage.runner;
  const step = workFrom(stage, shown.step.value);
  const tool = step === undefined || step.kind === "rise" || step.tool === "none" ? null : tools[step.tool].name;
  const hasVoice = app.settings.value.voice === "off" || ports.voice.state(language) !== "silent";
  const isFirst = shown.step.value === 0; // once is enough
  return (
    <div class="to-know">
      <div>{tool === null ? null : <p class="tool">{tool}</p>}</div>
      <Note stage={stage} />
      <div class="hints">
        {isFirst && ports.wake.state.value === "refused" ? <p class="hint">{player.screenOn}</p> : null}
        {isFirst && !hasVoice ? <p class="hint">{player.noVoice}</p> : null}
      </div>
    </div>
  );
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

export function Room({ stage }: { stage: Stage }) {
  const { shown } = stage.runner;
  const isReady = useComputed(() => shown.phase.value !== "set-up" && shown.phase.value !== "switching");
  const work = workFrom(stage, shown.step.value);
  const hasTrack = work !== undefined && work.track !== null;
  return (
    <div class="room">
      <div class="scene" data-track={hasTrack ? "yes" : "no"}>
        <Ring stage={stage} />
        <Track stage={stage} />
      </div>
      {isReady.value ? null : <ToKnow stage={stage} />}
    </div>
  );
}
