/** The quiet session: the breath, the time that is left, and a way out. */
import { quietBreath } from "@rollwell/soundtrack";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { usePlace, WithWords } from "../parts/context.tsx";
import { useEveningLook } from "../parts/evening.ts";
import { currentQuiet, type QuietSession } from "../session/quiet.ts";
import { go } from "../state/route.ts";
import { clock, loadWords, type Words } from "../state/words.ts";
import "../styles/quiet.css";
import "../styles/stop.css";

const TICK = 100;

function Quiet({ session, words }: { session: QuietSession; words: Pick<Words, "trial" | "assess" | "session"> }) {
  const { app, language } = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  const { quiet } = words.trial;
  const { eveningDark, pacer } = app.settings.value;
  useEveningLook(eveningDark);
  const [, draw] = useState(0);
  const state = session.state.value;
  useLayoutEffect(() => {
    document.title = `${words.assess.quiet.title} · Rollwell`;
    const timer = setInterval(() => draw((turn) => turn + 1), TICK);
    heading.current?.focus({ preventScroll: true });
    void loadWords(language, "screening"); // for a stop (H04)
    const press = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") session.stop();
    };
    addEventListener("keydown", press);
    return () => {
      clearInterval(timer);
      removeEventListener("keydown", press);
      session.end(); // gone back from: nothing sounds on behind another page
    };
  }, [session]);
  useEffect(() => {
    if (state !== "going") go(state === "stopped" ? "/stopped" : "/after", "replace");
  }, [state]);
  const at = session.at();
  const breath = pacer === "on" ? quietBreath(at, session) : null;
  const lasts = breath === null ? 1 : session.breath[breath.going];
  return (
    <main class="quiet-room">
      <button type="button" class="stop" aria-keyshortcuts="Escape" onClick={session.stop}>
        {words.session.player.stop}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {words.assess.quiet.title}
      </h1>
      <p class="doing">{quiet.doing}</p>
      <div class="lung" data-going={breath?.going ?? "none"} style={{ "--lasts": `${lasts}s` }} aria-hidden="true">
        <div class="disc" />
        <span>{breath === null ? "" : breath.going === "in" ? quiet.in : quiet.out}</span>
      </div>
      <p class="clock" role="timer" aria-label={quiet.left}>
        {clock(Math.max(0, Math.ceil(session.seconds - at)))}
      </p>
      <button type="button" class="button big end" onClick={session.end}>
        {quiet.end}
      </button>
    </main>
  );
}

export function QuietScreen() {
  const session = currentQuiet.value;
  useEffect(() => {
    if (session === null) go("/", "replace");
  }, [session]);
  return session === null ? null : (
    <WithWords parts={["trial", "assess", "session"]}>{(words) => <Quiet session={session} words={words} />}</WithWords>
  );
}
