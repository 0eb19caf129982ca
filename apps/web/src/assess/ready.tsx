/** The test is done; what comes now was chosen without regard to it: a session, or rest. */
import type { Area, SafePlan, SessionId, Steered } from "@rollwell/engine";
import { useEffect, useMemo } from "preact/hooks";
import { usePlace } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import { StartButton } from "../parts/start-button.tsx";
import { currentQuiet, startQuiet } from "../session/quiet.ts";
import type { App } from "../state/app.ts";
import { go } from "../state/route.ts";
import { startOffer } from "../state/start.ts";
import { offerOf, testedNotBegun } from "../state/trial.ts";
import { counted, type Words } from "../state/words.ts";
import { Chosen } from "./chosen.tsx";

type Loaded = Pick<Words, "assess" | "trial">;

const areasIn = ({ steps }: SafePlan): readonly Area[] => [
  ...new Set(steps.flatMap(({ kind, area }) => (kind === "work" ? [area] : []))),
];

/** Asked in the tap: somebody who waited too long is asked for the test anew (S22). */
const testedId = (app: App): SessionId | null => testedNotBegun(app)?.id ?? null;

/** Nobody is held here: the test that was done waits on Today for as long as it counts. */
function Leave() {
  const { words } = usePlace();
  return (
    <a class="button plain" href="/">
      {words.nav.today}
    </a>
  );
}

function Rest({
  steered,
  plan,
  words,
  onTooOld,
}: {
  steered: Steered;
  plan: SafePlan;
  words: Loaded;
  onTooOld: () => void;
}) {
  const { app } = usePlace();
  const { quiet } = words.assess;
  const { choice } = steered;
  const rest = (): void => {
    const id = testedId(app);
    if (id === null) return onTooOld();
    void startQuiet(app, { id, seconds: plan.totalSeconds, choice });
    if (currentQuiet.peek()?.id === id) go("/quiet", "replace");
  };
  const roll = (): void => {
    const id = testedId(app);
    if (id === null) return onTooOld();
    void startOffer(app, plan, { id, choice: { ...choice, how: "rolled", areas: areasIn(plan) } });
  };
  return (
    <Page title={quiet.title} lead={quiet.body}>
      <p>{quiet.why}</p>
      <p class="quiet">{quiet.chance}</p>
      <div class="begin">
        <button type="button" class="button primary big" onClick={rest}>
          {quiet.start}
        </button>
        <div class="row">
          <StartButton plan={plan} label={quiet.rollInstead} look="plain" onStart={roll} />
          <Leave />
        </div>
      </div>
      <p class="quiet small">{quiet.instead}</p>
    </Page>
  );
}

export function Ready({ words, isKept, onTooOld }: { words: Loaded; isKept: "kept" | "lost"; onTooOld: () => void }) {
  const { app, words: common, language } = usePlace();
  const { before } = words.trial;
  const steered = useMemo(() => offerOf(app), [app]).value;
  const { planned, choice } = steered;
  useEffect(() => {
    if (!planned.ok) go("/", "replace");
  }, [planned.ok]);
  if (!planned.ok) return null;
  const plan = planned.value;
  if (isKept === "kept" && choice.how === "quiet") {
    return <Rest steered={steered} plan={plan} words={words} onTooOld={onTooOld} />;
  }
  const start = (): void => {
    if (isKept === "lost") return void startOffer(app, plan);
    const id = testedId(app);
    if (id === null) return onTooOld();
    void startOffer(app, plan, { id, choice });
  };
  return (
    <Page title={before.ready} lead={isKept === "kept" ? before.readyBody : before.notKept}>
      <section class="card">
        <h2>{counted(language, common.common.minutes, plan.minutes)}</h2>
        <ul class="bullets">
          {areasIn(plan).map((area) => (
            <li key={area}>{common.areas[area]}</li>
          ))}
        </ul>
        {isKept === "kept" ? <Chosen choice={choice} test={app.settings.value.test} words={words.trial} /> : null}
      </section>
      <div class="begin">
        <StartButton plan={plan} label={common.today.start} onStart={start} />
        <Leave />
      </div>
    </Page>
  );
}
