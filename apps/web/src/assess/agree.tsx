/** What a person says yes to: what is tested, what it takes, quiet sessions, and that the answer may be "nothing". */
import { type LearnTest, openTests } from "@rollwell/engine";
import { useState } from "preact/hooks";
import { OneOf } from "../parts/choice.tsx";
import { usePlace } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import { Switch } from "../settings/controls.tsx";
import { go } from "../state/route.ts";
import type { Words } from "../state/words.ts";
import "../styles/settings.css";

/** A number that nobody else has: without it everybody would rest on the same days. */
const ownChance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;

export function Agree({ words }: { words: Pick<Words, "assess" | "trial"> }) {
  const { app, words: common } = usePlace();
  const { agree } = words.trial;
  const { tests: said, test: before, quiet: quietBefore, chance } = app.settings.value;
  const open = openTests({ clearance: app.clearance.value, standing: app.standing.value });
  const [chosen, choose] = useState<LearnTest>(before);
  const [quiet, setQuiet] = useState(quietBefore);
  const test = open.includes(chosen) ? chosen : open[0];
  const say = async (tests: "on" | "off"): Promise<void> => {
    const more = test === undefined || tests === "off" ? {} : { test, quiet, chance: chance ?? ownChance() };
    if ((await app.set({ tests, ...more })) === "kept") go("/", "replace");
  };
  if (test === undefined)
    return (
      <Page title={agree.title} lead={words.assess.blocked.none}>
        <a class="button" href="/">
          {common.common.back}
        </a>
      </Page>
    );
  return (
    <Page title={agree.title} lead={agree.lead}>
      <ul class="bullets">
        {agree.points.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="stack-s">
        <OneOf
          name="trial-test"
          legend={agree.which}
          options={open.map((value) => ({ value, label: common.tests[value] }))}
          value={test}
          onChange={choose}
        />
        <p class="quiet small">{words.assess.tests[test].about}</p>
      </div>
      <div class="setting">
        <Switch label={agree.quiet} hint={agree.quietHint} value={quiet} onChange={setQuiet} />
      </div>
      <div class="row">
        <button type="button" class="button primary" onClick={() => void say("on")}>
          {agree.begin}
        </button>
        {said === "unasked" ? (
          <button type="button" class="button plain" onClick={() => void say("off")}>
            {agree.never}
          </button>
        ) : (
          <a class="button plain" href="/">
            {common.common.back}
          </a>
        )}
      </div>
    </Page>
  );
}
