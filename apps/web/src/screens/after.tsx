/** After a session: how it felt, one thing for next time, water. No praise, no counting of days (H32). */
import { type Day, dayRecord, type Session, type SessionId, SYMPTOMS, type Symptom } from "@rollwell/engine";
import { useEffect, useState } from "preact/hooks";
import { AfterTest } from "../assess/again.tsx";
import { AnyOf } from "../parts/choice.tsx";
import { usePlace, WithWords } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import { Scale } from "../parts/scale.tsx";
import { Advice, useLastMoment } from "../player/felt.tsx";
import { tellAfterwards } from "../session/afterwards.ts";
import { finished, nextTime } from "../session/next-time.ts";
import { currentQuiet, type QuietSession } from "../session/quiet.ts";
import { currentRunner, type Runner } from "../session/runner.ts";
import { go } from "../state/route.ts";
import { counted, type Words } from "../state/words.ts";
import "../styles/after.css";

type Loaded = Pick<Words, "session" | "screening">;

const dayOf = (session: SessionId): Day => session.slice(0, 10) as Day;

/** So much is too much afterwards, too (S10). */
const TOO_MUCH_FROM = 7;

/** Explains first, then asks the browser: entries may otherwise be cleared when the device runs short. */
function Keep({ words }: { words: Words["session"]["after"] }) {
  const [state, setState] = useState<"unknown" | "ask" | "kept" | "not-kept" | "no">("unknown");
  const { storage } = navigator;
  useEffect(() => {
    if (typeof storage?.persist !== "function") return;
    storage.persisted().then(
      (isKept) => setState(isKept ? "no" : "ask"),
      () => undefined,
    );
  }, []);
  const ask = (): void =>
    void storage.persist().then(
      (isKept) => setState(isKept ? "kept" : "not-kept"),
      () => setState("not-kept"),
    );
  if (state === "unknown" || state === "no") return null;
  return (
    <section class="card" aria-live="polite">
      <p>{state === "kept" ? words.kept : state === "not-kept" ? words.notKept : words.keep}</p>
      {state === "ask" ? (
        <div class="row">
          <button type="button" class="button" onClick={ask}>
            {words.keepYes}
          </button>
          <button type="button" class="button plain" onClick={() => setState("no")}>
            {words.keepNo}
          </button>
        </div>
      ) : null}
    </section>
  );
}

/** How much of the work was done: what a killed tab lost, a second at most (H12), is not missed. */
function howMuch({ status, score, spent }: Session): "done" | "skipped" | "early" {
  if (status.kind !== "done" || status.how !== "done") return "early";
  const { steps } = score.plan;
  return steps.every(({ kind, seconds }, i) => kind !== "work" || (spent[i] ?? 0) >= (seconds - 1) * 1000)
    ? "done"
    : "skipped";
}

function After({ runner, words }: { runner: Runner; words: Loaded }) {
  const { app, language } = usePlace();
  const { after } = words.session;
  const { stop } = words.screening;
  // What was told before the second test is still told after it.
  const [told] = useState(() => dayRecord(app.journal.peek(), dayOf(runner.id))?.sessions.get(runner.id));
  const [felt, setFelt] = useState<number | null>(told?.felt ?? null);
  const [symptoms, setSymptoms] = useState<readonly Symptom[]>(told?.symptoms ?? []);
  const [isFirst] = useState(() => finished(app.journal.peek()) <= 1);
  const save = (): Promise<unknown> => tellAfterwards(app, runner.id, { symptoms, felt });
  useLastMoment(() => void save());
  const leave = async (): Promise<void> => {
    await save();
    go("/", "replace");
    currentRunner.value = null;
  };
  const how = howMuch(runner.session());
  const { plan, id } = runner;
  const next = nextTime(app.journal.value, { id, plan, eased: runner.eased(), felt, today: app.today.value });
  const isTooMuch = felt !== null && felt >= TOO_MUCH_FROM;
  return (
    <Page title={after.title} lead={how === "done" ? counted(language, after.done, plan.minutes) : after[how]}>
      <AfterTest session={runner.id} offers={symptoms.length > 0 || isTooMuch ? "no-test" : "test"} />
      <div class="stack-s">
        <Scale
          name="felt"
          legend={after.felt}
          low={after.feltLow}
          high={after.feltHigh}
          value={felt}
          onChange={setFelt}
        />
        <p class="quiet">{after.feltBody}</p>
      </div>
      <AnyOf
        legend={after.quality}
        options={SYMPTOMS.map((value) => ({ value, label: stop.felt[value].label }))}
        values={symptoms}
        onChange={setSymptoms}
      />
      <Advice words={words.screening} felt={[...symptoms, ...(isTooMuch ? (["too-much-pain"] as const) : [])]} />
      {symptoms.length > 0 ? (
        <p class="notice">{stop.next}</p>
      ) : (
        <section class="card">
          <h2>{after.nextTitle}</h2>
          <p>{after.next[next]}</p>
        </section>
      )}
      <p class="quiet">{after.water}</p>
      {isFirst ? <Keep words={after} /> : null}
      <button type="button" class="button primary big" onClick={() => void leave()}>
        {after.finish}
      </button>
    </Page>
  );
}

/** After rest there is nothing to ask about pressure. */
function AfterQuiet({ session, words }: { session: QuietSession; words: Words["trial"] }) {
  const { words: common } = usePlace();
  const leave = (): void => {
    go("/", "replace");
    currentQuiet.value = null;
  };
  return (
    <Page title={session.state.value === "done" ? words.quiet.done : words.quiet.early}>
      <AfterTest session={session.id} offers="test" />
      <button type="button" class="button big" onClick={leave}>
        {common.common.close}
      </button>
    </Page>
  );
}

export function AfterScreen() {
  const runner = currentRunner.value;
  const quiet = currentQuiet.value;
  useEffect(() => {
    if (runner === null && quiet === null) go("/", "replace");
  }, []);
  if (runner === null)
    return quiet === null ? null : (
      <WithWords parts={["trial"]}>{({ trial }) => <AfterQuiet session={quiet} words={trial} />}</WithWords>
    );
  return <WithWords parts={["session", "screening"]}>{(words) => <After runner={runner} words={words} />}</WithWords>;
}
