/** Settings: every change is saved at once; no button says so because nothing waits for one. */

import { LANGUAGES, type Language, type SettingsWords } from "@rollwell/content";
import { addDays, type Block, blocksOf, type LearnTest, openTests, VALID_DAYS } from "@rollwell/engine";
import { version } from "../../package.json";
import { OneOf } from "../parts/choice.tsx";
import { useLocale, usePlace, WithWords } from "../parts/context.tsx";
import { Figure } from "../parts/figure.tsx";
import { Page } from "../parts/page.tsx";
import { Backup } from "../settings/backup.tsx";
import { Breathing } from "../settings/breath.tsx";
import { Section, Switch } from "../settings/controls.tsx";
import { dateText } from "../settings/date.ts";
import { Erase } from "../settings/erase.tsx";
import { LockTest } from "../settings/lock-test.tsx";
import { type Save, useSaving } from "../settings/saving.ts";
import { Sound } from "../settings/sound.tsx";
import { Storage } from "../settings/storage.tsx";
import { fill, type Words } from "../state/words.ts";
import { Tools } from "./focus.tsx";
import "../styles/settings.css";

function LanguageAndUnits({ words, save }: { words: SettingsWords; save: Save }) {
  const { app, language } = usePlace();
  return (
    <>
      <Section title={words.language}>
        <OneOf
          name="language"
          legend={words.language}
          options={(Object.keys(LANGUAGES) as Language[]).map((value) => ({ value, label: LANGUAGES[value] }))}
          value={language}
          onChange={(next) => void save({ language: next })}
        />
      </Section>
      <Section title={words.units.title}>
        <OneOf
          name="units"
          legend={words.units.title}
          options={(["auto", "cm", "inch"] as const).map((value) => ({ value, label: words.units[value] }))}
          value={app.settings.value.units}
          onChange={(next) => void save({ units: next })}
        />
      </Section>
    </>
  );
}

function Look({ words, save }: { words: SettingsWords["look"]; save: Save }) {
  const { look, eveningDark } = usePlace().app.settings.value;
  return (
    <Section title={words.title}>
      <OneOf
        name="look"
        legend={words.title}
        options={(["system", "light", "dark"] as const).map((value) => ({ value, label: words[value] }))}
        value={look}
        onChange={(next) => void save({ look: next })}
      />
      <Switch
        label={words.eveningDark}
        hint={words.eveningDarkHint}
        value={eveningDark}
        onChange={(next) => void save({ eveningDark: next })}
      />
    </Section>
  );
}

const SHOWN = "thoracic-roll";

function FigureLooks({ words, save }: { words: SettingsWords["figure"]; save: Save }) {
  const { body, skin } = usePlace().app.settings.value;
  return (
    <Section title={words.title} hint={words.hint}>
      <div class="thumb">
        <Figure technique={SHOWN} side="both" label={null} shows="still" />
      </div>
      <div class="named stack">
        <OneOf
          name="body"
          legend={words.body}
          options={(["slender", "full"] as const).map((value) => ({ value, label: words.bodies[value] }))}
          value={body}
          onChange={(next) => void save({ body: next })}
        />
        <OneOf
          name="skin"
          legend={words.skin}
          options={(["light", "medium", "dark"] as const).map((value) => ({ value, label: words.skins[value] }))}
          value={skin}
          onChange={(next) => void save({ skin: next })}
        />
      </div>
    </Section>
  );
}

/** Why the chosen test is not done now, and which one is open (S21, S19). */
function Blocked({
  block,
  open,
  words,
}: {
  block: Block;
  open: readonly LearnTest[];
  words: Pick<Words, "assess" | "screening">;
}) {
  const { words: common } = usePlace();
  const { blocked } = words.assess;
  const questions: Readonly<Record<string, { readonly question: string } | undefined>> = words.screening.questions;
  const why = {
    question: block.kind === "answer" ? (questions[block.question]?.question ?? "") : "",
    area: block.kind === "sore" ? common.areas[block.area] : "",
  };
  const [other] = open;
  return (
    <p role="note" class="notice">
      {[
        `${blocked.title}.`,
        fill(blocked.kinds[block.kind], why),
        other === undefined ? blocked.none : fill(blocked.instead, { test: common.tests[other] }),
      ].join(" ")}
    </p>
  );
}

function Trial({ words, save }: { words: Pick<Words, "trial" | "assess" | "screening">; save: Save }) {
  const { app, words: common } = usePlace();
  const { tests, quiet, test } = app.settings.value;
  const day = { clearance: app.clearance.value, standing: app.standing.value };
  const open = openTests(day);
  const [block] = blocksOf(test, day);
  const says = words.trial.settings;
  return (
    <Section title={says.title} hint={says.hint}>
      {tests === "on" ? (
        <>
          <Switch label={says.on} value="on" onChange={() => void save({ tests: "off" })} />
          {block === undefined ? null : <Blocked block={block} open={open} words={words} />}
          <OneOf
            name="trial-test"
            legend={says.which}
            options={open.map((value) => ({ value, label: common.tests[value] }))}
            value={test}
            onChange={(next) => void save({ test: next })}
          />
          <Switch
            label={says.quiet}
            hint={says.quietHint}
            value={quiet}
            onChange={(next) => void save({ quiet: next })}
          />
        </>
      ) : (
        <a class="button" href="/test">
          {says.on}
        </a>
      )}
    </Section>
  );
}

const HOURS = [0, 1, 2, 3, 4, 5, 6] as const;

function NewDay({ words, save }: { words: SettingsWords["day"]; save: Save }) {
  const { app } = usePlace();
  const locale = useLocale();
  const time = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
  const change = async (hour: number): Promise<void> => {
    await save({ dayStart: hour });
    app.refreshDay();
  };
  return (
    <Section title={words.title} hint={words.hint}>
      <select
        aria-label={words.title}
        value={app.settings.value.dayStart}
        onChange={(event) => void change(Number(event.currentTarget.value))}
      >
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {time.format(hour * 3_600_000)}
          </option>
        ))}
      </select>
    </Section>
  );
}

const WITHOUT_ANSWERS: ReadonlySet<string> = new Set([
  "not-screened",
  "screening-expired",
  "after-a-stop",
  "unreadable-screening",
]);

function Screening({ words }: { words: SettingsWords["screening"] }) {
  const { app, words: common } = usePlace();
  const locale = useLocale();
  const clearance = app.clearance.value;
  const screened = app.journal.value.screened;
  const code = clearance.kind === "not-now" ? (clearance.reasons[0]?.code ?? "") : null;
  const holds = screened !== null && (code === null || !WITHOUT_ANSWERS.has(code));
  const date = holds ? dateText(addDays(screened.day, VALID_DAYS), locale) : null;
  return (
    <Section title={words.title}>
      <p>{date === null ? words.none : fill(words.until, { date })}</p>
      {holds && code !== null ? <p>{common.today.notNow}</p> : null}
      <div class="row">
        <a class="button" href="/screening">
          {words.again}
        </a>
      </div>
    </Section>
  );
}

function About({ words }: { words: SettingsWords["about"] }) {
  const { words: common } = usePlace();
  return (
    <Section title={words.title}>
      <p>{words.is}</p>
      <p>{words.isNot}</p>
      <p>{words.privacy}</p>
      <p>
        <a href="/urgent">{common.today.urgentLink}</a>
      </p>
      <p class="quiet small">{`${fill(words.version, { version })} · ${words.licence}`}</p>
    </Section>
  );
}

function Settings({ words }: { words: Pick<Words, "settings" | "session" | "trial" | "assess" | "screening"> }) {
  const { app } = usePlace();
  const { save, losses } = useSaving(app);
  const { settings } = words;
  return (
    <Page title={settings.title} lead={settings.lead}>
      <LanguageAndUnits words={settings} save={save} />
      <Sound words={settings.sound} save={save} />
      {app.settings.value.coach === "track" ? <LockTest words={settings.lock} save={save} /> : null}
      <Breathing words={settings.breath} save={save} />
      <Section title={settings.own.title} hint={settings.own.hint}>
        <Tools key={losses} words={words.session} legend={settings.own.title} />
      </Section>
      <Trial words={words} save={save} />
      <Look words={settings.look} save={save} />
      <FigureLooks words={settings.figure} save={save} />
      <NewDay words={settings.day} save={save} />
      <Screening words={settings.screening} />
      <Backup words={settings.backup} />
      <Storage words={settings.storage} />
      <Erase words={settings.erase} />
      <About words={settings.about} />
    </Page>
  );
}

export const SettingsScreen = () => (
  <WithWords parts={["settings", "session", "trial", "assess", "screening"]}>
    {(words) => <Settings words={words} />}
  </WithWords>
);
