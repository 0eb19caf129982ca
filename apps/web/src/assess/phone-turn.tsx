/**
 * The phone at the chest measures a turn, led by the voice. A run is a function of the time since its start; nothing is
 * taken that the engine does not believe, and a try the engine refuses is made again or typed.
 */
import type { AssessCue } from "@rollwell/content";
import { readSensor, type SensorRefusal, twistOf } from "@rollwell/engine";
import { useEffect, useRef, useState } from "preact/hooks";
import { deviceOrientation } from "../platform/orientation.ts";
import { counted, fill } from "../state/words.ts";
import { measure } from "./measure.ts";
import { cueAt, PHASES, paceAt, REST } from "./pace.ts";
import type { Press } from "./presses.ts";
import { type Writing, writeIn, writeNumber } from "./typed.ts";

type State =
  | { readonly kind: "ready" }
  /** `of`: the try that it measures. */
  | { readonly kind: "running"; readonly of: string }
  | { readonly kind: "resting"; readonly degrees: number }
  | { readonly kind: "refused"; readonly why: SensorRefusal }
  | { readonly kind: "hidden" | "denied" | "missing" };

export function PhoneTurn({
  side,
  turn,
  held,
  writing,
  primary,
  say,
  hush,
  onTry,
  onType,
}: {
  side: "left" | "right";
  /** Which try it is: with a new one the next run begins. */
  turn: string;
  /** Something is asked about the last number: nothing begins by itself. */
  held: "yes" | "no";
  writing: Writing;
  /** What Space, Enter and the headset do. */
  primary: { current: Press | null };
  say: (cue: AssessCue) => void;
  /** No cue outlives its run (H14). */
  hush: () => void;
  onTry: (degrees: number) => void;
  onType: () => void;
}) {
  const { words, language } = writing;
  const { sensor, walk } = words;
  const [permission, setPermission] = useState(deviceOrientation().permission);
  const [state, setState] = useState<State>({ kind: permission === "missing" ? "missing" : "ready" });
  const [at, setAt] = useState<{ readonly elapsed: number; readonly degrees: number | null }>({
    elapsed: 0,
    degrees: null,
  });
  /** The try a number was last given for. */
  const measured = useRef("");
  const told = useRef(onTry);
  told.current = onTry;

  const begin = (): void => {
    hush();
    setAt({ elapsed: 0, degrees: null });
    setState({ kind: "running", of: turn });
  };
  const ask = async (): Promise<void> => {
    const access = await deviceOrientation().ask();
    setPermission(deviceOrientation().permission());
    setState(access === "allowed" ? { kind: "ready" } : { kind: access });
  };
  const runs = state.kind === "running";
  useEffect(() => {
    if (!runs) return;
    const stop = measure(side, deviceOrientation().listen, {
      say,
      show: (elapsed, degrees) => setAt({ elapsed, degrees }),
      onMissing: () => setState({ kind: "missing" }),
      onOver: ({ zero, turn: end, back }) => {
        const read = readSensor({ measure: "turn", start: zero, end, back });
        if (!read.ok) {
          say("look");
          setState({ kind: "refused", why: read.error });
          return;
        }
        const degrees = Math.round(twistOf(read.value, side) * 10) / 10;
        measured.current = turn;
        setState({ kind: "resting", degrees });
        told.current(degrees);
      },
    });
    const hide = (): void => {
      if (document.visibilityState !== "hidden") return;
      hush();
      setState({ kind: "hidden" });
    };
    document.addEventListener("visibilitychange", hide);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", hide);
    };
  }, [runs, side, turn]);
  // The practice was left out in the middle of a run: that run was practice.
  useEffect(
    () => setState((before) => (before.kind === "running" && before.of !== turn ? { kind: "ready" } : before)),
    [turn],
  );

  // After a number that was taken the next run begins by itself: the hands stay at the chest.
  const rests = state.kind === "resting";
  const [restLeft, setRestLeft] = useState(REST);
  useEffect(() => {
    if (!rests) return;
    if (held === "yes") return;
    if (measured.current === turn) return begin(); // asked about, and to be measured again
    const endsAt = performance.now() + REST;
    setRestLeft(REST);
    const timer = setInterval(() => {
      const left = endsAt - performance.now();
      setRestLeft(left);
      if (left > 0) return;
      if (document.visibilityState === "hidden") setState({ kind: "hidden" });
      else begin();
    }, 200);
    return () => clearInterval(timer);
  }, [rests, held, turn]);

  const asks = permission === "ask" && state.kind === "ready";
  const stands = asks || state.kind === "missing" || state.kind === "denied";
  const pause = (): void => {
    hush();
    setState({ kind: "ready" });
  };
  if (stands || held === "yes") primary.current = null;
  else primary.current = runs || rests ? { kind: "pause", act: pause } : { kind: "onward", act: begin };
  if (held === "yes") return null;

  const byTyping = (label: string) => (
    <button type="button" class="button" onClick={onType}>
      {label}
    </button>
  );
  if (asks)
    return (
      <section class="card" aria-labelledby="sensor-ask">
        <h2 id="sensor-ask">{sensor.ask.title}</h2>
        <p>{sensor.ask.body}</p>
        <button type="button" class="button primary big" onClick={() => void ask()}>
          {sensor.ask.allow}
        </button>
        {byTyping(sensor.ask.type)}
      </section>
    );
  if (state.kind === "missing" || state.kind === "denied")
    return (
      <div class="objection">
        <p class="says" role="alert">
          {sensor[state.kind]}
        </p>
        {byTyping(walk.typeInstead)}
      </div>
    );
  if (state.kind === "running") {
    const paced = paceAt(at.elapsed);
    const phase = paced.kind === "phase" ? paced.phase : "back";
    const left = paced.kind === "phase" ? Math.ceil(paced.leftMs / 1000) : 0;
    return (
      <div class="turning">
        <p class="says" role="status">
          {words.cues[cueAt(side, at.elapsed)]}
        </p>
        <p class="degrees" aria-hidden="true">
          {at.degrees === null || phase === "zero" ? "0" : writeNumber(Math.round(at.degrees), language)}°
        </p>
        <ol class="phases" aria-hidden="true">
          {PHASES.map((one) => (
            <li
              key={one}
              data-at={one === phase ? "now" : PHASES.indexOf(one) < PHASES.indexOf(phase) ? "past" : "next"}
            >
              {one === phase ? left : ""}
            </li>
          ))}
        </ol>
        <button type="button" class="button big" onClick={pause}>
          {walk.pause}
        </button>
      </div>
    );
  }
  if (state.kind === "resting")
    return (
      <div class="turning">
        <p class="says" role="status">
          {fill(sensor.reading, { amount: writeIn(Math.round(state.degrees), "degrees", writing) })}
        </p>
        <p class="quiet" aria-hidden="true">
          {counted(language, walk.soon, Math.max(1, Math.ceil(restLeft / 1000)))}
        </p>
        <button type="button" class="button big" onClick={pause}>
          {walk.pause}
        </button>
      </div>
    );
  return (
    <div class="turning">
      {state.kind === "refused" ? (
        <p class="says refusal" role="alert">
          {sensor.refusals[state.why]}
        </p>
      ) : state.kind === "hidden" ? (
        <p class="says" role="alert">
          {walk.hidden}
        </p>
      ) : (
        <p class="says">{sensor.hold}</p>
      )}
      <button type="button" class="button primary big" onClick={begin}>
        {state.kind === "refused" ? sensor.again : walk.measure}
      </button>
      {byTyping(walk.typeInstead)}
      <p class="quiet small">{sensor.limits}</p>
    </div>
  );
}
