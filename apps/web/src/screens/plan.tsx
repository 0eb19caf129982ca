/** The plan: each step with its seconds and why it is there, what was left out, and how to change it. */

import { PLANNING_CATALOG } from "@rollwell/content";
import { type Area, MINUTES, type SafePlan, type Step } from "@rollwell/engine";
import { useMemo } from "preact/hooks";
import { usePlace, WithWords } from "../parts/context.tsx";
import { Figure } from "../parts/figure.tsx";
import { Page } from "../parts/page.tsx";
import { SaveAudio } from "../parts/save-audio.tsx";
import { isUnheard, SoundCheck } from "../parts/sound-check.tsx";
import { StartButton } from "../parts/start-button.tsx";
import { Whole } from "../parts/whole.tsx";
import { missingFor, swaps, swapsFor } from "../state/planning.ts";
import { reasonsFor } from "../state/reasons.ts";
import { begin } from "../state/start.ts";
import { offerOf } from "../state/trial.ts";
import type { Words } from "../state/words.ts";
import { clock, counted, fill, inSentence } from "../state/words.ts";
import "../styles/plan.css";

const NEEDS_A_TOOL = "needs-a-tool";

type Loaded = Pick<Words, "session" | "techniques">;

/** The work of one technique with its sides: one card. */
interface Card {
  readonly step: Step;
  readonly sides: number;
}

function cardsOf(plan: SafePlan): readonly Card[] {
  const byTechnique = Map.groupBy(
    plan.steps.filter(({ kind }) => kind === "work"),
    ({ technique }) => technique,
  );
  return [...byTechnique.values()].flatMap((steps) => {
    const [step] = steps;
    return step === undefined ? [] : [{ step, sides: steps.length }];
  });
}

/** What is neither work nor the rise: getting into position, and changing sides. With it the times add up (S6). */
const between = ({ steps }: SafePlan): readonly Step[] =>
  steps.filter(({ kind }) => kind === "set-up" || kind === "switch");

function StepCard({ card, words, number }: { card: Card; words: Loaded; number: number }) {
  const { app, words: common } = usePlace();
  const { step, sides } = card;
  const says = words.techniques[step.technique];
  const technique = PLANNING_CATALOG.byId.get(step.technique);
  if (says === undefined || technique === undefined) return null;
  const forms = swapsFor(app, technique, step.seconds);
  const time = clock(step.seconds);
  return (
    <li class="card step">
      <div class="row spread head">
        <div>
          <span class="small quiet">
            <Whole text={`${number} · ${common.areas[step.area]}`} />
          </span>
          <h2 class="as-legend">
            <Whole text={says.name} />
          </h2>
        </div>
        <span class="time">{sides > 1 ? fill(words.session.plan.eachSide, { time }) : time}</span>
      </div>
      <div class="thumb">
        <Figure technique={step.technique} side={step.side === "both" ? "both" : "left"} label={null} shows="still" />
      </div>
      <ul class="small quiet whys">
        {reasonsFor(words.session.reasons, step).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details>
        <summary>{words.session.plan.how}</summary>
        <div class="stack-s">
          {[...says.setUp, ...says.movement].map((line) => (
            <p key={line}>{line}</p>
          ))}
          {says.limits.map((line) => (
            <p key={line} class="limit">
              {line}
            </p>
          ))}
        </div>
      </details>
      {forms.length > 1 ? (
        <label class="swap">
          <span>{words.session.plan.swap}</span>
          <select
            value={step.technique}
            onChange={(event) => {
              swaps.value = { ...swaps.value, [step.area]: event.currentTarget.value };
            }}
          >
            {forms.map(({ id }) => (
              <option key={id} value={id}>
                {words.techniques[id]?.name ?? id}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </li>
  );
}

/** Areas that are left out for one reason stand together. */
function LeftOut({ plan, words }: { plan: SafePlan; words: Loaded }) {
  const { app, words: common, language } = usePlace();
  const { tools } = words.session;
  const missing = (area: Area): string => {
    const { oneOf, wall } = missingFor(app, area);
    const names = (all: readonly string[], type: "disjunction" | "conjunction"): string =>
      new Intl.ListFormat(language, { type }).format(all.map((name) => name.toLocaleLowerCase(language)));
    const any =
      oneOf.length === 0
        ? []
        : [
            names(
              oneOf.map((tool) => tools[tool].name),
              "disjunction",
            ),
          ];
    return names(wall === "needed" ? [...any, tools.wall.name] : any, "conjunction");
  };
  const lines = plan.leftOut.map(({ area, why }) => {
    const text = words.session.reasons[why] ?? why;
    return { area, why, text: why === NEEDS_A_TOOL ? fill(text, { tools: missing(area) }) : text };
  });
  return (
    <section class="stack-s">
      <h2>{words.session.plan.leftOut}</h2>
      <dl class="left-out">
        {[...Map.groupBy(lines, ({ text }) => text)].map(([text, left]) => (
          <div key={text}>
            <dt>
              <Whole
                text={inSentence(
                  language,
                  left.map(({ area }) => common.areas[area]),
                )}
              />
            </dt>
            <dd class="quiet">
              {text}
              {left[0]?.why === NEEDS_A_TOOL ? (
                <>
                  {" "}
                  <a href="/focus">{words.session.focus.tools}</a>
                </>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Plan({ words }: { words: Loaded }) {
  const { app, words: common, language } = usePlace();
  const steered = useMemo(() => offerOf(app), [app]).value;
  const { planned: offer } = steered;
  const { minutes, coach, lockTest } = app.settings.value;
  const set = (next: number): void => void app.set({ minutes: next });
  const lengths = (
    <div class="row">
      <button type="button" class="button" disabled={minutes <= MINUTES.min} onClick={() => set(minutes - 1)}>
        {words.session.plan.shorter}
      </button>
      <button type="button" class="button" disabled={minutes >= MINUTES.max} onClick={() => set(minutes + 1)}>
        {words.session.plan.longer}
      </button>
    </div>
  );
  if (!offer.ok) {
    const first = offer.error[0];
    return (
      <Page title={common.today.refused}>
        <p>
          {first?.code === "cannot-fill" && first.value !== undefined
            ? fill(common.today.fewerMinutes, { n: first.value })
            : (common.refusals[first?.code ?? ""] ?? common.today.notNow)}
        </p>
        {lengths}
        <a class="button" href="/">
          {common.common.back}
        </a>
      </Page>
    );
  }
  const plan = offer.value;
  const rise = plan.steps.at(-1);
  const inBetween = between(plan);
  const isFirst = isUnheard(app);
  return (
    <Page
      title={words.session.plan.title}
      lead={`${common.purposes[plan.purpose]} · ${fill(words.session.plan.total, { minutes: counted(language, common.common.minutes, plan.minutes) })}`}
    >
      {lengths}
      {isFirst ? <SoundCheck words={words.session} /> : null}
      <ol class="stack-s">
        {cardsOf(plan).map((card, i) => (
          <StepCard key={`${card.step.area}-${card.step.technique}`} card={card} words={words} number={i + 1} />
        ))}
        <li class="card step">
          <div class="row spread head">
            <h2 class="as-legend">{words.session.plan.setUp}</h2>
            <span class="time">{clock(inBetween.reduce((sum, { seconds }) => sum + seconds, 0))}</span>
          </div>
          <p class="small quiet">
            {inBetween.some(({ kind }) => kind === "switch")
              ? words.session.plan.setUpSides
              : words.session.plan.setUpBody}
          </p>
        </li>
        <li class="card step">
          <div class="row spread head">
            <h2 class="as-legend">{words.session.plan.rise}</h2>
            <span class="time">{clock(rise?.seconds ?? 0)}</span>
          </div>
          <p class="small quiet">{words.session.plan.riseBody}</p>
        </li>
      </ol>
      <div class="start-bar">
        <StartButton plan={plan} label={words.session.plan.start} onStart={() => begin(app, steered)} />
      </div>
      {isFirst ? null : <SoundCheck words={words.session} />}
      {coach === "track" && lockTest === "untested" ? (
        <p>
          <a href="/settings#screen-off">{words.session.plan.screenOff}</a>
        </p>
      ) : null}
      <SaveAudio plan={plan} words={words.session} />
      {plan.leftOut.length > 0 ? <LeftOut plan={plan} words={words} /> : null}
      <p class="small quiet">{words.session.plan.safe}</p>
    </Page>
  );
}

export const PlanScreen = () => (
  <WithWords parts={["session", "techniques"]}>{(words) => <Plan words={words} />}</WithWords>
);
