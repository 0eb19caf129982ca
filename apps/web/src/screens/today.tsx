/** Today: a welcome at first; then the session on offer, what stands in its way, and the last days. */

import { LANGUAGES, type Language } from "@rollwell/content";
import { sorenessToAsk } from "@rollwell/engine";
import { OneOf } from "../parts/choice.tsx";
import { usePlace } from "../parts/context.tsx";
import { LastDays } from "../parts/days.tsx";
import { AfterFirstPaint } from "../parts/first-paint.tsx";
import { Later } from "../parts/later.tsx";
import { Page } from "../parts/page.tsx";
import { OpenSession, openNow } from "./open-session.tsx";
import { Soreness } from "./soreness.tsx";
import "../styles/today.css";

/** Fetched ahead where the app was here before. */
export const loadOffer = () => import("./offer.tsx").then((file) => file.Offer);

const loadAgain = () => import("../assess/again.tsx").then((file) => file.AgainToday);

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
        <a class="button primary big" href="/screening">
          {words.today.begin}
        </a>
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

function Urgent() {
  const { words } = usePlace();
  return (
    <p class="small">
      <a href="/urgent">{words.today.urgentLink}</a>
    </p>
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
        <>
          <Welcome />
          <Urgent />
        </>
      ) : (
        <>
          {sore.length > 0 ? <Soreness areas={sore} /> : null}
          {app.standing.value.seeProfessional.length > 0 ? (
            <p class="notice" role="note">
              {words.today.seeProfessional}
            </p>
          ) : null}
          {app.settings.value.tests === "on" ? <Later load={loadAgain} /> : null}
          {openNow(app) !== null ? (
            <OpenSession />
          ) : code === null ? (
            <Later load={loadOffer} />
          ) : (
            <NotCleared code={code} />
          )}
          <AfterFirstPaint>
            <LastDays />
            <Urgent />
          </AfterFirstPaint>
        </>
      )}
    </Page>
  );
}
