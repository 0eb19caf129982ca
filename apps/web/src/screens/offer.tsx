/** The session on offer: one big Start, what is in it, how long and what for. A chunk of its own: a first visit has none. */
import { AREAS } from "@rollwell/engine";
import { useMemo } from "preact/hooks";
import { OneOf } from "../parts/choice.tsx";
import { usePlace } from "../parts/context.tsx";
import { AfterFirstPaint } from "../parts/first-paint.tsx";
import { Later } from "../parts/later.tsx";
import { StartButton } from "../parts/start-button.tsx";
import { Whole } from "../parts/whole.tsx";
import { begin } from "../state/start.ts";
import { leaveOutTest, offerOf } from "../state/trial.ts";
import { counted, fill, inSentence } from "../state/words.ts";

const OFFERED = [5, 10, 15] as const; // S6

const loadInvitation = () => import("../assess/invitation.tsx").then((file) => file.Invitation);
const loadSoundCheck = () => import("../parts/sound-check.tsx").then((file) => file.FirstSoundCheck);

function Minutes() {
  const { app, words } = usePlace();
  const { minutes } = app.settings.value;
  const set = (next: number): void => void app.set({ minutes: next });
  const isOffered = OFFERED.some((value) => value === minutes);
  return (
    <div class="minutes">
      <OneOf
        name="minutes"
        legend={words.today.howLong}
        options={OFFERED.map((value) => ({
          value: String(value),
          label: fill(words.common.minutesShort, { n: value }),
        }))}
        value={String(minutes)}
        onChange={(value) => set(Number(value))}
      />
      <fieldset class="stepper">
        <legend class="visually-hidden">{words.today.otherLength}</legend>
        <button
          type="button"
          class="button"
          aria-label={words.today.less}
          disabled={minutes <= 3}
          onClick={() => set(minutes - 1)}
        >
          −
        </button>
        {/* Always said; seen only where none of the choices beside it says the same. */}
        <output class={isOffered ? "visually-hidden" : undefined}>
          {fill(words.common.minutesShort, { n: minutes })}
        </output>
        {isOffered ? (
          <span class="quiet small other" aria-hidden="true">
            {words.today.otherLength}
          </span>
        ) : null}
        <button
          type="button"
          class="button"
          aria-label={words.today.more}
          disabled={minutes >= 15}
          onClick={() => set(minutes + 1)}
        >
          +
        </button>
      </fieldset>
    </div>
  );
}

export function Offer() {
  const { app, words, language } = usePlace();
  const steered = useMemo(() => offerOf(app), [app]).value;
  const { planned: offer, choice } = steered;
  const { minutes, purpose, focus, tests, heard } = app.settings.value;
  const places = focus.map((place) => words.places[place]);
  const areas = offer.ok
    ? AREAS.filter((area) => offer.value.steps.some((step) => step.kind === "work" && step.area === area))
    : [];
  const first = offer.ok ? undefined : offer.error[0];
  return (
    <>
      <section class="card offer" aria-label={words.today.todayWith}>
        {offer.ok ? (
          <>
            <p class="areas">
              <Whole
                text={inSentence(
                  language,
                  areas.map((area) => words.areas[area]),
                )}
              />
            </p>
            <StartButton
              plan={offer.value}
              label={fill(words.today.startLabel, { minutes: counted(language, words.common.minutes, minutes) })}
              onStart={() => begin(app, steered)}
            />
            {choice.test === null ? null : (
              <p class="test-day">
                {fill(words.today.testDay, { test: words.tests[choice.test].toLocaleLowerCase(language) })}
              </p>
            )}
            <div class="row offer-more">
              <a class="button plain" href="/plan">
                {words.today.seePlan}
              </a>
              {choice.test === null ? null : (
                <button type="button" class="button plain" onClick={() => leaveOutTest(app)}>
                  {words.today.noTest}
                </button>
              )}
            </div>
          </>
        ) : (
          <>
            <h2>{first?.code === "two-sessions-today" ? words.today.enoughToday : words.today.refused}</h2>
            <p>
              {first?.code === "two-sessions-today"
                ? words.today.enoughTodayBody
                : first?.code === "cannot-fill" && first.value !== undefined
                  ? fill(words.today.fewerMinutes, { n: first.value })
                  : (words.refusals[first?.code ?? ""] ?? words.refusals["nothing-left"])}
            </p>
          </>
        )}
      </section>
      <AfterFirstPaint>
        {heard === "yes" || !offer.ok ? null : <Later load={loadSoundCheck} />}
        <Minutes />
        <OneOf
          name="purpose"
          legend={words.today.whatFor}
          options={(["daily", "warm-up", "recovery"] as const).map((value) => ({
            value,
            label: words.purposes[value],
          }))}
          value={purpose}
          onChange={(value) => void app.set({ purpose: value })}
        />
        <div class="row spread stiff">
          <div>
            <h2 class="as-legend">{words.today.stiff}</h2>
            <p class="quiet">{places.length === 0 ? words.today.stiffNone : inSentence(language, places)}</p>
          </div>
          <a class="button" href="/focus">
            {words.today.change}
          </a>
        </div>
        {tests === "unasked" && offer.ok ? <Later load={loadInvitation} /> : null}
      </AfterFirstPaint>
    </>
  );
}
