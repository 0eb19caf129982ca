/** A test walked through, one try at a time: what to do, the number, and what is asked about it (S22). */
import type { AssessCue, AssessWords } from "@rollwell/content";
import {
  beginTest,
  inEntryUnit,
  nextTry,
  practised,
  type Reading,
  readingsOf,
  type Side,
  skipPractice,
  skipTest,
  type TestProgress,
  type TestStart,
  tried,
} from "@rollwell/engine";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePlace, WithWords } from "../parts/context.tsx";
import { Calibrate } from "./calibrate.tsx";
import { useSinglePresses } from "./double-tap.ts";
import { useLeaving } from "./leaving.ts";
import { NumberEntry } from "./number-entry.tsx";
import { type Objected, Objection } from "./objection.tsx";
import { PhoneTurn } from "./phone-turn.tsx";
import { type Press, usePresses } from "./presses.ts";
import { QuestionEntry } from "./question-entry.tsx";
import { RulerEntry, useRuling } from "./ruler-entry.tsx";
import { SkipAsk } from "./skip-ask.tsx";
import { type Asked, answeredBefore, byNumber, cuesOf, hasTries, keyOf, lastTry } from "./steps.ts";
import { TopBar } from "./top-bar.tsx";
import { TryHead } from "./try-head.tsx";
import { TypeAsk } from "./type-ask.tsx";
import { type Writing, writeNumber } from "./typed.ts";
import { useWake } from "./wake.ts";
import "../styles/assess.css";
import "../styles/stop.css";

export interface WalkProps {
  readonly start: TestStart;
  /** What this person usually reads on a side; `null` when unknown. */
  readonly usually: (side: Side) => number | null;
  /** CSS pixels in a centimetre of this screen, as a bank card showed; `null` when it is not known. */
  readonly pxPerCm: number | null;
  readonly onCalibrated: (pxPerCm: number) => void;
  /** Speaks a cue; what is said is what is shown. Cues given in one turn follow each other. */
  readonly say: (cue: AssessCue) => void;
  /** Silences what is said and what waits: no cue outlives its try (H14). */
  readonly hush: () => void;
  /** All readings there are when the test ends or is left: written by the caller. Called once. */
  readonly onEnd: (readings: readonly Reading[], how: "done" | "skipped") => void;
  /**
   * All that was read until now, when the page is out of sight or gone from before the end: to be written, and nothing
   * else. Called anew only when that has changed; the test may go on, so that the same readings come again with more.
   */
  readonly onLeft?: (readings: readonly Reading[]) => void;
  /** Something does not feel right (H04): the test is over, with what was read. Called once, and nothing after it. */
  readonly onStop: (readings: readonly Reading[]) => void;
  /** Until when a second test counts, in ms since the epoch; `null` where no time runs. */
  readonly until?: number | null;
  readonly now?: () => number;
}

export const Walk = (props: WalkProps) => (
  <WithWords parts={["assess"]}>{({ assess }) => <Walking {...props} words={assess} />}</WithWords>
);

type Pending =
  | { readonly kind: "none" }
  | { readonly kind: "objected"; readonly objected: Objected }
  /** Whether to go on by typing, and so to begin the tries again. */
  | { readonly kind: "typing" };
const NONE: Pending = { kind: "none" };

const edgeOf = (value: number | null): "below" | "above" | "unknown" =>
  value === null ? "unknown" : value < 0 ? "above" : "below";

function Walking({ words, ...props }: WalkProps & { words: AssessWords }) {
  const { start, usually, pxPerCm, onCalibrated, say, hush, onEnd, onStop, until = null, now = Date.now } = props;
  const { language } = usePlace();
  const writing: Writing = { words, language };
  const [progress, setProgress] = useState<TestProgress>(() => beginTest(start));
  const [pending, setPending] = useState<Pending>(NONE);
  /** Progress before each try that was taken. */
  const [before, setBefore] = useState<readonly TestProgress[]>([]);
  const [draft, setDraft] = useState("");
  const [leaving, setLeaving] = useState<"no" | "asked" | "stopped">("no");
  const primary = useRef<Press | null>(null);
  /** Tries by a method that failed: told only when nothing came after them. */
  const given = useRef<readonly Reading[]>([]);
  const ended = useRef<"no" | "yes">("no");
  /** What was told of when the page was left, as text. */
  const told = useRef("");
  const next = nextTry(progress);
  const ruling = useRuling(pxPerCm, onCalibrated);
  const isSettingUp =
    progress.method === "screen-ruler" && ruling.known === null && next.kind !== "done" && pending.kind !== "typing";

  const readIn = (last: TestProgress): readonly Reading[] => {
    const readings = readingsOf(last);
    return readings.length > 0 ? readings : given.current;
  };
  const end = (last: TestProgress, how: "done" | "skipped"): void => {
    if (ended.current === "yes") return;
    ended.current = "yes";
    onEnd(readIn(last), how);
  };
  const speak = (...cues: readonly AssessCue[]): void => {
    hush();
    for (const cue of cues) say(cue);
  };
  const step = (to: TestProgress): void => {
    setPending(NONE);
    setDraft("");
    setProgress(to);
    if (nextTry(to).kind !== "done") return;
    speak("done");
    end(to, "done");
  };
  const skip = (): void => {
    setLeaving("no");
    const left = skipTest(progress);
    setProgress(left);
    speak("skipped");
    end(left, "skipped");
  };
  const stop = (): void => {
    if (ended.current === "yes") return;
    ended.current = "yes";
    hush();
    setLeaving("stopped");
    onStop(readIn(progress));
  };
  useLeaving((how) => {
    if (ended.current === "yes") return;
    if (how === "gone") hush();
    const readings = readIn(progress);
    const text = JSON.stringify(readings);
    if (readings.length === 0 || text === told.current) return;
    told.current = text;
    props.onLeft?.(readings);
  });
  useWake();
  useSinglePresses();
  const { name } = words.tests[start.test];
  useEffect(() => {
    document.title = `${name} · Rollwell`;
  }, [name]);

  const asked: Asked | null = next.kind === "done" ? null : next;
  const key = asked === null ? "done" : keyOf(asked);
  useEffect(() => {
    if (asked !== null && !isSettingUp) speak(...cuesOf(progress, asked));
  }, [key, progress.method, isSettingUp]);

  const askToLeave = (): void => {
    if (primary.current?.kind === "pause") primary.current.act(); // nothing is measured behind the question
    setLeaving("asked");
  };
  usePresses(primary, { onEscape: askToLeave, onStop: stop });

  primary.current = null;
  if (asked === null)
    return (
      <main class="page walk">
        <p class="says" role="status">
          {words.cues[progress.left === "skipped" ? "skipped" : "done"]}
        </p>
      </main>
    );
  if (leaving === "stopped") return <main class="page walk" />; // the next screen comes in this turn
  const top = <TopBar words={words} deadline={{ until, now }} onStop={stop} />;
  const leave =
    leaving === "asked" ? <SkipAsk words={words} onSkip={skip} onStay={() => setLeaving("no")} onStop={stop} /> : null;

  const practiseOnce = (): void => step(practised(progress));
  const tell = (value: number, confirmed: readonly string[] = answeredBefore(progress, asked, value)): void => {
    const [after, judged] = tried(progress, { value, confirmed, usually: usually(asked.side) });
    if (judged.kind === "good") {
      setBefore([...before, progress]);
      step(after);
      return;
    }
    if (progress.method === "phone-turn") speak("look");
    setPending({ kind: "objected", objected: { value, confirmed, judged } });
  };
  const correctLast = (): void => {
    const last = before.at(-1);
    if (last === undefined) return;
    const was = progress.sides.flatMap(({ tries }) => tries).at(-1) ?? 0;
    setBefore(before.slice(0, -1));
    setProgress(last);
    setDraft(writeNumber(Math.abs(inEntryUnit(was, progress.entered)), language, 3));
  };
  const goByNumber = (): void => {
    if (hasTries(progress)) given.current = readingsOf(progress);
    setBefore([]);
    step(byNumber(progress));
  };
  const wantsTyping = (): void => (hasTries(progress) ? setPending({ kind: "typing" }) : goByNumber());

  if (isSettingUp)
    return (
      <main class="page walk" data-method="screen-ruler">
        {top}
        <Calibrate
          writing={writing}
          pxPerCm={ruling.pxPerCm}
          onCalibrated={ruling.calibrated}
          onType={wantsTyping}
          onSkip={askToLeave}
        />
        {leave}
      </main>
    );

  const { test, method, entered } = progress;
  const says = words.tests[test];
  const isPractice = asked.kind === "practice";
  // Beside a ruler there is little room: by then the movement has been practised.
  const showsMovement = method !== "screen-ruler" || isPractice;
  const mode = isPractice ? "practice" : "try";
  const held = pending.kind === "none" ? "no" : "yes";
  const edgeBefore = edgeOf(lastTry(progress, asked) ?? usually(asked.side));
  const { side } = asked;
  const byHand = method === "number" || method === "screen-ruler";
  if (isPractice && byHand && held === "no") primary.current = { kind: "onward", act: practiseOnce };

  return (
    <main class="page walk" data-method={method}>
      {top}
      <TryHead words={words} asked={asked} only={method === "question" ? says.name : null} />
      {method === "question" ? null : (
        <p class="cue">
          {cuesOf(progress, asked)
            .map((cue) => words.cues[cue])
            .join(" ")}
        </p>
      )}
      <div class="do" hidden={held === "yes"}>
        {showsMovement ? <p class="movement">{says.movement}</p> : null}
        <p class="quiet">{says.safety}</p>
        {method === "number" && isPractice ? says.byHand.map((line) => <p key={line}>{line}</p>) : null}
        {method === "number" ? <p>{says.reading}</p> : null}
      </div>
      {pending.kind === "objected" ? (
        <Objection
          progress={progress}
          objected={pending.objected}
          writing={writing}
          answers={{
            asTyped: () => {
              const { value, confirmed, judged } = pending.objected;
              tell(value, judged.kind === "doubtful" ? [...confirmed, judged.doubt] : confirmed);
            },
            asSuggested: (value) => tell(value, []),
            correct: () => setPending(NONE),
          }}
        />
      ) : null}
      {pending.kind === "typing" ? (
        <TypeAsk words={words} progress={progress} onType={goByNumber} onStay={() => setPending(NONE)} />
      ) : null}
      <div class="how" hidden={held === "yes"}>
        {method === "phone-turn" && side !== "both" ? (
          <PhoneTurn
            side={side}
            turn={key}
            held={held}
            writing={writing}
            primary={primary}
            say={say}
            hush={hush}
            onTry={isPractice ? practiseOnce : (degrees) => tell(degrees)}
            onType={wantsTyping}
          />
        ) : method === "question" ? (
          <QuestionEntry test={says} writing={writing} onTry={(value) => tell(value)} />
        ) : ruling.known !== null && method === "screen-ruler" ? (
          <RulerEntry
            key={key}
            test={test}
            entered={entered}
            edgeBefore={edgeBefore}
            mode={mode}
            writing={writing}
            ruling={ruling.known}
            onTry={(value) => tell(value)}
            onAnew={ruling.anew}
            onType={wantsTyping}
          />
        ) : isPractice ? null : (
          <NumberEntry
            key={`${key} ${draft}`}
            test={test}
            entered={entered}
            draft={draft}
            edgeBefore={edgeBefore}
            writing={writing}
            held={held}
            focus={matchMedia("(any-pointer: coarse)").matches ? "heading" : "field"}
            onTry={(value) => tell(value)}
          />
        )}
        {isPractice && byHand ? (
          <button type="button" class="button primary big" onClick={practiseOnce}>
            {words.walk.practised}
          </button>
        ) : null}
      </div>
      <div class="row leave">
        {isPractice ? (
          <button type="button" class="button plain" onClick={() => step(skipPractice(progress))}>
            {words.intro.skipPractice}
          </button>
        ) : null}
        {method === "number" && before.length > 0 && held === "no" ? (
          <button type="button" class="button plain" onClick={correctLast}>
            {words.walk.correctLast}
          </button>
        ) : null}
        <button type="button" class="button plain" onClick={askToLeave}>
          {words.intro.skip}
        </button>
      </div>
      {leave}
    </main>
  );
}
