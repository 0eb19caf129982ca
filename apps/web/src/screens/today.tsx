/** Today: one big Start, what is in the session and why. */
import { AREAS, type Area, type FactBody, sorenessToAsk } from "@rollwell/engine";
import { LANGUAGES, type Language } from "@rollwell/content";
import { useMemo, useState } from "preact/hooks";
import { OneOf } from "../parts/choice.tsx";
import { usePlace } from "../parts/context.tsx";
import { LastDays } from "../parts/days.tsx";
import { Page } from "../parts/page.tsx";
import { Scale } from "../parts/scale.tsx";
import { startOffer } from "../state/start.ts";
import { offerOf } from "../state/planning.ts";
import { go } from "../state/route.ts";
import { counted, fill, inSentence } from "../state/words.ts";
import { OpenSession, openNow } from "./open-session.tsx";
import "../styles/today.css";

const OFFERED = [5, 10, 15] as const; // S6

function Minutes() {
  const { app, words, language } = usePlace();
  const { minutes } = app.settings.value;
  const number = new Intl.NumberFormat(language);
  const set = (next: number): void => void app.set({ minutes: next });
  return (
    <div class="minutes">
      <OneOf
        name="minutes"
        legend={words.today.howLong}
        options={OFFERED.map((value) => ({
          value: String(value),
          label: fill(words.common.minutesShort, { n: number.format(value) }),
        }))}
        value={String(minutes)}
        onChange={(value) => set(Number(value))}
      />
      <div class="stepper" role="group" aria-label={words.today.otherLength}>
        <button type="button" class="button" aria-label={words.today.less} disabled={minutes <= 3} onClick={() => set(minutes - 1)}>
          −
        </button>
        <output>{fill(words.common.minutesShort, { n: number.format(minutes) })}</output>
        <button type="button" class="button" aria-label={words.today.more} disabled={minutes >= 15} onClick={() => set(minutes + 1)}>
          +
        </button>
      </div>
    </div>
  );
}

function Soreness({ areas }: { areas: readonly Area[] }) {
  const { app, words } = usePlace();
  const [told, setTold] = useState<Partial<Record<Area, number>>>({});
  const save = (): void => {
    const facts = areas.flatMap((area): FactBody[] => {
      const soreness = told[area];
      return soreness === undefined ? [] : [{ kind: "sore", area, soreness }];
    });
    void app.append([...facts, { kind: "asked-soreness" }]);
  };
  return (
    <section class="card" aria-labelledby="sore">
      <h2 id="sore">{words.today.soreness.title}</h2>
      <p class="quiet">{words.today.soreness.body}</p>
      {areas.map((area) => (
        <Scale
          key={area}
          name={`sore-${area}`}
          legend={words.areas[area]}
          low={words.today.soreness.none}
          high={words.today.soreness.worst}
          value={told[area] ?? null}
          onChange={(value) => setTold({ ...told, [area]: value })}
        />
      ))}
      <div class="row">
        <button type="button" class="button primary" disabled={Object.keys(told).length === 0} onClick={save}>
          {words.today.soreness.save}
        </button>
        <button type="button" class="button plain" onClick={() => void app.append([{ kind: "asked-soreness" }])}>
          {words.today.soreness.notNow}
        </button>
      </div>
    </section>
  );
}

function Offer() {
  const { app, words, language } = usePlace();
  const offer = useMemo(() => offerOf(app), [app]).value;
  const { minutes, purpose, focus } = app.settings.value;
  const places = focus.map((place) => words.places[place]);
  const areas = offer.ok ? AREAS.filter((area) => offer.value.steps.some((step) => step.kind === "work" && step.area === area)) : [];
  const first = offer.ok ? undefined : offer.error[0];
  return (
    <>
      <section class="card offer" aria-label={words.today.todayWith}>
        {offer.ok ? (
          <>
            <p class="areas">{inSentence(language, areas.map((area) => words.areas[area]))}</p>
            <button type="button" class="button primary big" onClick={() => void startOffer(app, offer.value)}>
              {fill(words.today.startLabel, { minutes: counted(language, words.common.minutes, minutes) })}
            </button>
            <a class="button plain" href="/plan">
              {words.today.seePlan}
            </a>
          </>
        ) : (
          <>
            <h2>{first?.code === "two-sessions-today" ? words.today.enoughToday : words.today.refused}</h2>
            <p>
              {first?.code === "two-sessions-today"
                ? words.today.enoughTodayBody
                : first?.code === "cannot-fill" && first.value !== undefined
                  ? fill(words.today.fewerMinutes, { n: first.value })
                  : (words.reasons[first?.code ?? ""] ?? words.reasons["nothing-left"])}
            </p>
          </>
        )}
      </section>
      <Minutes />
      <OneOf
        name="purpose"
        legend={words.today.whatFor}
        options={(["daily", "warm-up", "recovery"] as const).map((value) => ({ value, label: words.purposes[value] }))}
        value={purpose}
        onChange={(value) => void app.set({ purpose: value })}
      />
      <div class="row spread stiff">
        <div>
          <h3>{words.today.stiff}</h3>
          <p class="quiet">{places.length === 0 ? words.today.stiffNone : inSentence(language, places)}</p>
        </div>
        <a class="button" href="/focus">
          {words.today.change}
        </a>
      </div>
    </>
  );
}

function Languages() {
  const { app, words, language } = usePlace();
  return (
    <OneOf
      name="language"
      legend={<span class="visually-hidden">{words.today.language}</span>}
      options={(Object.keys(LANGUAGES) as Language[]).map((value) => ({ value, label: LANGUAGES[value] }))}
      value={language}
      onChange={(value) => void app.set({ language: value })}
    />
  );
}

function Welcome() {
  const { words } = usePlace();
  return (
    <>
      <ul class="promise">
        {words.today.promise.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="stack-s">
        <button type="button" class="button primary big" onClick={() => go("/screening")}>
          {words.today.begin}
        </button>
        <p class="quiet small">{words.today.beginHint}</p>
      </div>
      <Languages />
    </>
  );
}

/** What stands in the way when the clearance does not allow a session. */
function NotCleared({ code }: { code: string }) {
  const { words } = usePlace();
  const again = code === "screening-expired" ? words.today.againExpired : words.today.againStop;
  const byAnswers = code !== "screening-expired" && code !== "after-a-stop" && code !== "unreadable-screening";
  return (
    <section class="card">
      <h2>{words.today.refused}</h2>
      <p>{byAnswers ? words.today.notNow : again}</p>
      <a class="button primary" href="/screening">
        {byAnswers ? words.today.seeWhy : words.today.again}
      </a>
    </section>
  );
}

export function TodayScreen() {
  const { app, words } = usePlace();
  const clearance = app.clearance.value;
  const code = clearance.kind === "not-now" ? (clearance.reasons[0]?.code ?? "") : null;
  const isNew = code === "not-screened";
  const sore = isNew ? [] : sorenessToAsk(app.journal.value, app.today.value);
  return (
    <Page title={isNew ? words.today.tagline : words.today.title}>
      {isNew ? (
        <Welcome />
      ) : (
        <>
          {sore.length > 0 ? <Soreness areas={sore} /> : null}
          {app.standing.value.seeProfessional.length > 0 ? (
            <p class="notice" role="note">
              {words.today.seeProfessional}
            </p>
          ) : null}
          {openNow(app) !== null ? <OpenSession /> : code === null ? <Offer /> : <NotCleared code={code} />}
          <LastDays />
        </>
      )}
      <p class="small">
        <a href="/urgent">{words.today.urgentLink}</a>
      </p>
    </Page>
  );
}
