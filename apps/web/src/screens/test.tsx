/** A test before or after a session, or what to say yes to before there is any. What was read is written when it ends. */
import { ASSESSMENTS, type Entry, type LearnTest, type Reading, type TestStart, unreachable } from "@rollwell/engine";
import { useEffect, useRef, useState } from "preact/hooks";
import { Agree } from "../assess/agree.tsx";
import { Intro } from "../assess/intro.tsx";
import { Ready } from "../assess/ready.tsx";
import { type Speaker, speakerFor } from "../assess/speak.ts";
import { Walking } from "../assess/walking.tsx";
import { usePlace, WithWords } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import { newSessionId } from "../session/runner.ts";
import { stopTest } from "../session/stops.ts";
import type { App } from "../state/app.ts";
import { go } from "../state/route.ts";
import {
  type Again,
  keepPart,
  keepReadings,
  leaveOutAgain,
  leaveOutTest,
  offerOf,
  testAgain,
  testedNotBegun,
} from "../state/trial.ts";
import { unitOf } from "../state/units.ts";
import type { Words } from "../state/words.ts";
import "../styles/assess.css";
import "../styles/plan.css";
import "../styles/trial.css";

type Loaded = Pick<Words, "assess" | "trial">;

type Task =
  | { readonly kind: "agree" | "ready" | "not-kept" | "nothing" }
  | { readonly kind: "before"; readonly test: LearnTest; readonly why: "due" | "too-old" }
  | { readonly kind: "again"; readonly again: Again }
  | { readonly kind: "unsaved"; readonly again: Again; readonly readings: readonly Reading[] };

/** What was read after the session and could not be kept stays here until it can be. */
function Unsaved({ words, onSave, onLeave }: { words: Words["trial"]; onSave: () => void; onLeave: () => void }) {
  const { again } = words;
  return (
    <Page title={again.unsaved} lead={again.unsavedBody}>
      <div class="begin">
        <button type="button" class="button primary big" onClick={onSave}>
          {again.save}
        </button>
        <button type="button" class="button plain" onClick={onLeave}>
          {again.forget}
        </button>
      </div>
    </Page>
  );
}

/** In the unit that this person reads lengths in (H17). */
function enteredFor(app: App, test: LearnTest): Entry {
  const { unit } = ASSESSMENTS[test];
  return unit === "cm" ? unitOf(app.settings.peek().units, navigator.languages) : unit;
}

function taskNow(app: App): Task {
  if (app.role.peek() !== "writer") {
    app.notice.value = "reader";
    return { kind: "nothing" };
  }
  if (app.settings.peek().tests !== "on") return { kind: "agree" };
  const again = testAgain(app, "late");
  if (again !== null) return { kind: "again", again };
  if (testedNotBegun(app) !== null) return { kind: "ready" };
  const { test } = offerOf(app).peek().choice;
  return test === null ? { kind: "nothing" } : { kind: "before", test, why: "due" };
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
  const toAfter = (): void => go("/after", "replace"); // which leads on to Today where no session ended on this page

  const endBefore = async (readings: readonly Reading[], how: "done" | "skipped"): Promise<void> => {
    setWalk(null);
    if (how === "skipped") {
      leaveOutTest(app);
      go("/", "replace");
      await keepPart(app, session, readings);
      return;
    }
    const kept = await keepReadings(app, session, readings);
    if (kept === "lost") leaveOutTest(app);
    setTask({ kind: kept === "kept" ? "ready" : "not-kept" });
  };
  const endAgain = async (again: Again, readings: readonly Reading[], how: "done" | "skipped"): Promise<void> => {
    if (how === "skipped") {
      leaveOutAgain(again.session);
      toAfter();
      await keepPart(app, session, readings);
      return;
    }
    if ((await keepReadings(app, again.clock === "behind" ? null : again.session, readings)) === "kept")
      return toAfter();
    setWalk(null);
    setTask({ kind: "unsaved", again, readings });
  };
  const anew = (): void => {
    done.current = "no";
    const next = taskNow(app);
    setTask(next.kind === "before" ? { ...next, why: "too-old" } : next);
  };
  const once = (work: () => unknown): void => {
    if (done.current === "yes") return;
    done.current = "yes";
    void work();
  };
  if (walk !== null)
    return (
      <Walking
        start={walk.start}
        until={task.kind === "again" ? task.again.until : null}
        speaker={walk.speaker}
        told={{
          onEnd: (readings, how) =>
            once(() => (task.kind === "again" ? endAgain(task.again, readings, how) : endBefore(readings, how))),
          onLeft: (readings) => void keepPart(app, session, readings),
          onStop: (readings) =>
            once(() => {
              stopTest(app, session);
              go("/stopped", "replace");
              return keepPart(app, session, readings);
            }),
        }}
      />
    );
  switch (task.kind) {
    case "agree":
      return <Agree words={words} />;
    case "before":
      return (
        <Intro
          test={task.test}
          why={task.why}
          words={words}
          onBegin={(method) =>
            setWalk({
              start: { test: task.test, when: "before", method, entered: enteredFor(app, task.test) },
              speaker: speakerFor(app),
            })
          }
          onSkip={() => void endBefore([], "skipped")}
        />
      );
    case "ready":
      return <Ready words={words} isKept="kept" onTooOld={anew} />;
    case "not-kept":
      return <Ready words={words} isKept="lost" onTooOld={anew} />;
    case "unsaved":
      return (
        <Unsaved
          words={words.trial}
          onSave={() => void endAgain(task.again, task.readings, "done")}
          onLeave={toAfter}
        />
      );
    case "again": // the walk is on the screen
    case "nothing": // on the way to Today
      return null;
    default:
      return unreachable(task);
  }
}

export const TestScreen = () => <WithWords parts={["assess", "trial"]}>{(words) => <Test words={words} />}</WithWords>;
