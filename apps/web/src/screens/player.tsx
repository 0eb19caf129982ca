/** The player: a view of the running session, and its controls. Everything else waits until the session is over. */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { usePlace, WithWords } from "../parts/context.tsx";
import { useEveningLook } from "../parts/evening.ts";
import { Announcer } from "../player/announcer.tsx";
import { Controls } from "../player/controls.tsx";
import { followKeys } from "../player/keys.ts";
import { Ask, Clock, Cue, Left, Title } from "../player/lines.tsx";
import { Paused } from "../player/paused.tsx";
import { Room, Trouble } from "../player/room.tsx";
import type { Stage } from "../player/stage.ts";
import { TextView } from "../player/text-view.tsx";
import { resumeHeard } from "../session/heard.ts";
import { currentRunner, type Runner } from "../session/runner.ts";
import { go } from "../state/route.ts";
import { AfterScreen } from "./after.tsx";
import { StoppedScreen } from "./stopped.tsx";
import "../styles/player.css";
import "../styles/room.css";
import "../styles/paused.css";

function TopBar({ stage }: { stage: Stage }) {
  const { app } = usePlace();
  const { runner, words } = stage;
  const { stop, textView, pictureView } = words.session.player;
  const view = app.settings.value.playerView;
  const other = view === "text" ? "picture" : "text";
  return (
    <div class="bar">
      <button type="button" class="stop" aria-keyshortcuts="Escape" onClick={() => runner.send({ kind: "stop" })}>
        {stop}
      </button>
      <Left stage={stage} />
      <button type="button" class="view" onClick={() => void app.set({ playerView: other })}>
        <span>{other === "text" ? textView : pictureView}</span>
      </button>
    </div>
  );
}

function Player({ stage }: { stage: Stage }) {
  const { app } = usePlace();
  const { runner, words } = stage;
  const paused = useRef<"from-pause" | "no">("no");
  const root = useRef<HTMLElement>(null);
  // The player itself takes the focus: Space pauses, and the first Tab finds STOP (H33).
  useLayoutEffect(() => root.current?.focus({ preventScroll: true }), []);
  const { title } = words.session.plan;
  useEffect(() => {
    document.title = `${title} · Rollwell`;
  }, [title]);
  const isPaused = runner.shown.phase.value === "paused";
  const returning = paused.current;
  paused.current = isPaused ? "from-pause" : "no";
  const { playerView, eveningDark } = app.settings.value;
  useEveningLook(eveningDark);
  return (
    <main
      class="player"
      ref={root}
      tabIndex={-1}
      aria-labelledby="player-title"
      data-view={playerView}
      data-paused={isPaused ? "yes" : "no"}
      onPointerDown={() => runner.ports.tones.wake()}
    >
      <TopBar stage={stage} />
      <Title stage={stage} />
      {isPaused ? (
        <Paused stage={stage} />
      ) : (
        <>
          {playerView === "text" ? <TextView stage={stage} /> : <Room stage={stage} />}
          <Clock stage={stage} />
          <Cue stage={stage} />
          <Ask stage={stage} />
          <Controls stage={stage} returning={returning} />
        </>
      )}
      <Trouble />
      <Announcer stage={stage} />
    </main>
  );
}

/** The keys work before the words are there, and whatever is drawn: Escape stops. */
function Watched({ runner }: { runner: Runner }) {
  // Before the first paint: Escape stops from the moment anything can be seen (H04).
  useLayoutEffect(() => {
    const endKeys = followKeys(runner, () => document.querySelector(".player"));
    return () => {
      endKeys();
      runner.leave();
    };
  }, [runner]);
  const phase = runner.shown.phase.value;
  const over = phase === "stopped" ? "/stopped" : phase === "done" ? "/after" : null;
  useEffect(() => {
    if (over !== null) go(over, "replace");
  }, [over]);
  // The page after is part of this one, so that it is there in the same turn, with or without a network (H04).
  if (over === "/stopped") return <StoppedScreen />;
  if (over === "/after") return <AfterScreen />;
  return <WithWords parts={["session", "techniques"]}>{(words) => <Player stage={{ runner, words }} />}</WithWords>;
}

export function PlayerScreen() {
  const { app } = usePlace();
  const runner = currentRunner.value;
  const isHere = runner !== null && !(runner.hasLeft() && !runner.isOver());
  useEffect(() => {
    // Back and forward again finds the session as it was left: paused.
    if (!isHere) void resumeHeard(app).then((resumed) => resumed === "refused" && go("/", "replace"));
  }, [isHere]);
  return isHere ? <Watched key={runner.id} runner={runner} /> : null;
}
