/** The test after the session: first of all, while it counts; then what came of it. */
import {
  ASSESSMENTS,
  type Choice,
  type Day,
  dayRecord,
  type Pair,
  pairsOf,
  type SessionId,
  standsOut,
} from "@rollwell/engine";
import { useEffect, useState } from "preact/hooks";
import { usePlace, WithWords } from "../parts/context.tsx";
import { measureOf, writeAmount } from "../progress/measure.ts";
import { type Again, leaveOutAgain, testAgain } from "../state/trial.ts";
import { unitOf } from "../state/units.ts";
import { clock, fill, type Words } from "../state/words.ts";
import { speakerFor } from "./speak.ts";
import "../styles/trial.css";

/** ms in which the session says that it is finished. */
const AFTER_FINISHED = 5000;

function secondsLeft(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 1000));
}

function AgainCard({ again, words, says }: { again: Again; words: Words["trial"]; says: "spoken" | "shown" }) {
  const { app, words: common } = usePlace();
  const [left, setLeft] = useState(() => secondsLeft(again.until, app.now()));
  useEffect(() => {
    if (says === "shown" || app.now() >= again.until) return;
    const speaker = speakerFor(app);
    const said = setTimeout(() => speaker.say("after"), AFTER_FINISHED);
    return () => {
      clearTimeout(said);
      speaker.hush();
    };
  }, [again.session]);
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsLeft(again.until, app.now())), 1000);
    return () => clearInterval(timer);
  }, [again.until]);
  return (
    <section class="card again" aria-labelledby="again">
      <h2 id="again">{words.again.title}</h2>
      <p>{left === 0 ? words.again.late : fill(words.again.body, { test: common.tests[again.test] })}</p>
      {left === 0 ? null : (
        <p class="time" role="timer">
          {fill(words.again.time, { time: clock(left) })}
        </p>
      )}
      <div class="row">
        <a class={left === 0 ? "button" : "button primary big"} href="/test">
          {words.again.start}
        </a>
        <button type="button" class="button plain" onClick={() => leaveOutAgain(again.session)}>
          {words.again.skip}
        </button>
      </div>
    </section>
  );
}

/** Before and after in words: a change within what testing twice brings is said to be that (S22). */
function Outcome({
  pair,
  session,
  words,
}: {
  pair: Pair;
  session: Choice["how"];
  words: Pick<Words, "assess" | "progress" | "trial">;
}) {
  const { app, words: common, language } = usePlace();
  const { outcome } = words.trial;
  const { kept, change: says } = words.assess;
  const { test, before, after, change, judged } = pair;
  if (before === null || after === null || change === null) return null;
  const measure = measureOf(test, unitOf(app.settings.value.units, navigator.languages));
  const { points } = words.progress;
  const amount = (value: number, how: "plain" | "signed" = "plain"): string =>
    writeAmount(measure, value, { language, points, how });
  const { published } = ASSESSMENTS[test];
  const verdict = {
    "beyond-error": session === "quiet" ? says.quiet : says.beyond,
    "within-error": says.within,
    unknown: says.unknown,
  };
  return (
    <section class="card" aria-labelledby="outcome">
      <h2 id="outcome">{outcome.title}</h2>
      <p class="result">
        {fill(outcome.change, {
          test: common.tests[test],
          before: amount(before),
          after: amount(after),
          change: amount(after - before, "signed"),
        })}
      </p>
      <p>{verdict[standsOut(test, change)]}</p>
      {judged.kind === "learnt" ? (
        <p class="quiet">{`${kept.learnt} ${outcome.same}`}</p>
      ) : (
        <>
          <p>{kept.notLearnt}</p>
          <ul class="bullets">
            {judged.faults.map((fault) => (
              <li key={fault}>{kept.faults[fault]}</li>
            ))}
          </ul>
        </>
      )}
      {published === null ? null : (
        <p class="quiet small">
          {[
            fill(says.published, { amount: amount(published.detectable) }),
            says.tested[published.tested],
            says.self,
            `(${fill(says.source, { authors: published.authors, year: published.year })})`,
          ].join(" ")}
        </p>
      )}
      <a class="button plain" href="/progress">
        {outcome.progress}
      </a>
    </section>
  );
}

/** For the page after a session. Draws nothing where nothing was tested. */
export function AfterTest({ session, offers }: { session: SessionId; offers: "test" | "no-test" }) {
  const { app } = usePlace();
  const { firstTested } = app.journal.value;
  const record = dayRecord(app.journal.value, session.slice(0, 10) as Day)?.sessions.get(session);
  if (record === undefined || record.readings.length === 0 || firstTested === null) return null;
  const again = offers === "test" ? testAgain(app, "late") : null;
  const pair = pairsOf(record, firstTested).find(({ after }) => after !== null);
  return (
    <WithWords parts={["trial", "assess", "progress"]} meanwhile="nothing">
      {(words) => (
        <>
          {again === null || again.session !== session ? null : (
            <AgainCard again={again} words={words.trial} says="spoken" />
          )}
          {pair === undefined ? null : <Outcome pair={pair} session={record.chosen?.how ?? "rolled"} words={words} />}
        </>
      )}
    </WithWords>
  );
}

/** For Today, after the page was left or opened anew: only while the test still counts. */
export function AgainToday() {
  const again = testAgain(usePlace().app, "in-time");
  if (again === null) return null;
  return (
    <WithWords parts={["trial"]} meanwhile="nothing">
      {({ trial }) => <AgainCard again={again} words={trial} says="shown" />}
    </WithWords>
  );
}
