/** A test before or after a session, or what to say yes to before there is any. What was read is written when it ends. */
import {
  ASSESSMENTS,
  type Entry,
  type LearnTest,
  type Method,
  type Reading,
  type SafePlan,
  type Steered,
  type TestStart,
  unreachable,
  usualReading,
} from "@rollwell/engine";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Agree } from "../assess/agree.tsx";
import { Chosen } from "../assess/chosen.tsx";
import { MethodChoice, methodsHere } from "../assess/method.tsx";
import { type Speaker, speakerFor } from "../assess/speak.ts";
import { Walk } from "../assess/walk.tsx";
import { usePlace, WithWords } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import { StartButton } from "../parts/start-button.tsx";
import { currentQuiet, startQuiet } from "../session/quiet.ts";
import { newSessionId } from "../session/runner.ts";
import type { App } from "../state/app.ts";
import { go } from "../state/route.ts";
import { startOffer } from "../state/start.ts";
import { type Again, keepReadings, leaveOutTest, offerOf, testAgain, testedNotBegun } from "../state/trial.ts";
import { unitOf } from "../state/units.ts";
import { counted, type Words } from "../state/words.ts";
import "../styles/assess.css";
import "../styles/trial.css";

type Loaded = Pick<Words, "assess" | "trial">;

type Task =
  | { readonly kind: "agree" | "ready" | "not-kept" | "nothing" }
  | { readonly kind: "before"; readonly test: LearnTest }
  | { readonly kind: "again"; readonly again: Again };

/** How the test is done, and by what; then it begins, in this tap. */
function Intro({
  test,
  words,
  onBegin,
  onSkip,
}: {
  test: LearnTest;
  words: Loaded;
  onBegin: (method: Method) => void;
  onSkip: () => void;
}) {
  const { app, words: common } = usePlace();
  const { intro, tests } = words.assess;
  const says = tests[test];
  const here = methodsHere(test);
  const wanted = app.settings.value.methods[test];
  const [method, choose] = useState<Method>(() => here.find((one) => one === wanted) ?? here[0] ?? "number");
  const begin = (): void => {
    if (method !== wanted) void app.set({ methods: { ...app.settings.peek().methods, [test]: method } });
    onBegin(method);
  };
  return (
    <Page title={common.tests[test]} lead={words.trial.before.title}>
      <ol class="bullets how">
        {[...says.setUp, says.movement].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p class="limit">{says.safety}</p>
      <MethodChoice
        words={words.assess}
        legend={words.trial.before.method}
        methods={here}
        value={method}
        onChange={choose}
      />
      <p class="quiet small">{intro.protocol}</p>
      <div class="start-bar">
        <button type="button" class="button primary big" onClick={begin}>
          {intro.start}
        </button>
        <button type="button" class="button plain" onClick={onSkip}>
          {intro.skip}
        </button>
      </div>
      <details>
        <summary>{words.trial.before.show}</summary>
        <div class="stack-s">
          <p>{says.about}</p>
          <p>{says.reading}</p>
          <p>{intro.why}</p>
        </div>
      </details>
    </Page>
  );
}

function Quiet({ steered, plan, words }: { steered: Steered; plan: SafePlan; words: Loaded }) {
  const { app } = usePlace();
  const { quiet } = words.assess;
  const id = testedNotBegun(app)?.id;
  const areas = [...new Set(plan.steps.filter(({ kind }) => kind === "work").map(({ area }) => area))];
  const begin = (): void => {
    const session = id ?? newSessionId(app);
    void startQuiet(app, { id: session, seconds: plan.totalSeconds, choice: steered.choice });
    if (currentQuiet.peek()?.id === session) go("/quiet", "replace");
  };
  return (
    <Page title={quiet.title} lead={quiet.body}>
      <p>{quiet.why}</p>
      <p class="quiet">{quiet.chance}</p>
      <div class="start-bar">
        <button type="button" class="button primary big" onClick={begin}>
          {quiet.start}
        </button>
        <StartButton
          plan={plan}
          label={quiet.rollInstead}
          look="plain"
          onStart={() =>
            void startOffer(app, plan, {
              ...(id === undefined ? {} : { id }),
              choice: { ...steered.choice, how: "rolled", areas },
            })
          }
        />
      </div>
      <p class="quiet small">{quiet.instead}</p>
    </Page>
  );
}

/** The test is done; what comes now was chosen without regard to it. */
function Ready({ words, isKept }: { words: Loaded; isKept: "kept" | "lost" }) {
  const { app, words: common, language } = usePlace();
  const { before } = words.trial;
  const steered = useMemo(() => offerOf(app), [app]).value;
  const { planned, choice } = steered;
  const { test } = app.settings.value;
  useEffect(() => {
    if (!planned.ok) go("/", "replace");
  }, [planned.ok]);
  if (!planned.ok) return null;
  const plan = planned.value;
  if (isKept === "kept" && choice.how === "quiet") return <Quiet steered={steered} plan={plan} words={words} />;
  const id = testedNotBegun(app)?.id;
  const names = [...new Set(plan.steps.filter(({ kind }) => kind === "work").map(({ area }) => common.areas[area]))];
  return (
    <Page title={before.ready} lead={isKept === "kept" ? before.readyBody : before.notKept}>
      <section class="card">
        <h2>{counted(language, common.common.minutes, plan.minutes)}</h2>
        <ul class="bullets">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        {isKept === "kept" ? <Chosen choice={choice} test={test} words={words.trial} /> : null}
      </section>
      <div class="start-bar">
        <StartButton
          plan={plan}
          label={common.today.start}
          onStart={() => void startOffer(app, plan, id === undefined ? {} : { id, choice })}
        />
      </div>
    </Page>
  );
}

/** In the unit that this person reads lengths in (H17). */
function enteredFor(app: App, test: LearnTest): Entry {
  const { unit } = ASSESSMENTS[test];
  return unit === "cm" ? unitOf(app.settings.peek().units, navigator.languages) : unit;
}

/** The walk itself, with what it needs of the device and the journal. */
function Walking({
  start,
  speaker,
  onEnd,
  onLeft,
}: {
  start: TestStart;
  speaker: Speaker;
  onLeft: (readings: readonly Reading[]) => void;
  onEnd: (readings: readonly Reading[], how: "done" | "skipped") => void;
}) {
  const { app } = usePlace();
  useEffect(() => speaker.hush, [speaker]);
  return (
    <Walk
      start={start}
      usually={(side) =>
        usualReading(app.journal.peek(), app.today.peek(), { test: start.test, side, method: start.method })
      }
      say={speaker.say}
      pxPerCm={app.settings.value.pxPerCm}
      onCalibrated={(pxPerCm) => void app.set({ pxPerCm })}
      onEnd={onEnd}
      onLeft={onLeft}
    />
  );
}

function taskNow(app: App): Task {
  const again = testAgain(app, "late");
  if (again !== null) return { kind: "again", again };
  if (app.settings.peek().tests !== "on") return { kind: "agree" };
  if (testedNotBegun(app) !== null) return { kind: "ready" };
  const { test } = offerOf(app).peek().choice;
  return test === null ? { kind: "nothing" } : { kind: "before", test };
}

function Test({ words }: { words: Loaded }) {
  const { app } = usePlace();
  const [task, setTask] = useState<Task>(() => taskNow(app));
  // The link that led to the second test was the tap that begins it: its minutes count.
  const [walk, setWalk] = useState<{ readonly start: TestStart; readonly speaker: Speaker } | null>(() =>
    task.kind === "again" ? { start: task.again, speaker: speakerFor(app) } : null,
  );
  const [session] = useState(() => (task.kind === "again" ? task.again.session : newSessionId(app)));
  const done = useRef<"no" | "yes">("no");
  useEffect(() => {
    if (task.kind === "nothing") go("/", "replace");
  }, [task]);
  const begin = (start: TestStart): void => setWalk({ start, speaker: speakerFor(app) });
  const toAfter = (): void => go("/after", "replace"); // which leads on to Today where no session ended on this page

  const endBefore = async (readings: readonly Reading[], how: "done" | "skipped"): Promise<void> => {
    setWalk(null);
    // A part of a test is kept, but no session can be compared by it.
    const kept = readings.length === 0 ? "kept" : await keepReadings(app, how === "done" ? session : null, readings);
    if (how === "skipped") {
      leaveOutTest(app);
      go("/", "replace");
      return;
    }
    if (kept === "lost") leaveOutTest(app);
    setTask({ kind: kept === "kept" ? "ready" : "not-kept" });
  };
  const endAgain = async (readings: readonly Reading[]): Promise<void> => {
    if (readings.length > 0) await keepReadings(app, session, readings);
    toAfter();
  };
  const onEnd = (readings: readonly Reading[], how: "done" | "skipped"): void => {
    if (done.current === "yes") return;
    done.current = "yes";
    void (task.kind === "again" ? endAgain(readings) : endBefore(readings, how));
  };
  // Gone back from in the middle: a part of a test, kept as such.
  const onLeft = (readings: readonly Reading[]): void => void keepReadings(app, null, readings);
  if (walk !== null) return <Walking start={walk.start} speaker={walk.speaker} onEnd={onEnd} onLeft={onLeft} />;
  switch (task.kind) {
    case "agree":
      return <Agree words={words} />;
    case "before":
      return (
        <Intro
          test={task.test}
          words={words}
          onBegin={(method) => begin({ test: task.test, when: "before", method, entered: enteredFor(app, task.test) })}
          onSkip={() => void endBefore([], "skipped")}
        />
      );
    case "ready":
      return <Ready words={words} isKept="kept" />;
    case "not-kept":
      return <Ready words={words} isKept="lost" />;
    case "again": // the walk is on the screen
    case "nothing": // on the way to Today
      return null;
    default:
      return unreachable(task);
  }
}

export const TestScreen = () => <WithWords parts={["assess", "trial"]}>{(words) => <Test words={words} />}</WithWords>;
