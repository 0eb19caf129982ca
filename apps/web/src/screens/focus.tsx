/** Where it is stiff and what there is to work with. The low back answers with its neighbours and the reason (M2.6). */

import type { SessionWords } from "@rollwell/content";
import { PLACES, type Place, TOOLS, type Tool } from "@rollwell/engine";
import { useEffect, useRef } from "preact/hooks";
import { BodyMap } from "../parts/body-map.tsx";
import { AnyOf } from "../parts/choice.tsx";
import { usePlace, WithWords } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import { go } from "../state/route.ts";
import "../styles/focus.css";

const OWNED = TOOLS.filter((tool) => tool !== "none");

export function Tools({ words, legend }: { words: SessionWords; legend: string }) {
  const { app } = usePlace();
  const { tools, noFloor } = app.settings.value;
  return (
    <div class="stack-s">
      <AnyOf<Tool>
        legend={legend}
        options={OWNED.map((tool) => ({ value: tool, label: words.tools[tool].name, hint: words.tools[tool].hint }))}
        values={tools.filter((tool) => tool !== "none")}
        onChange={(next) => void app.set({ tools: next })}
      />
      <label class="chip">
        <input
          type="checkbox"
          checked={noFloor === "yes"}
          onChange={() => void app.set({ noFloor: noFloor === "yes" ? "no" : "yes" })}
        />
        <span class="tick" aria-hidden="true">
          {noFloor === "yes" ? "✓" : "+"}
        </span>
        <span>{words.focus.noFloor}</span>
      </label>
    </div>
  );
}

function Focus({ words }: { words: SessionWords }) {
  const { app, words: common } = usePlace();
  const { focus } = app.settings.value;
  // A second tap may come before the first is kept: it is counted from what was wished for, not from what is shown.
  const wished = useRef(focus);
  useEffect(() => {
    wished.current = focus;
  }, [focus]);
  const wish = (next: readonly Place[]): void => {
    wished.current = next;
    void app.set({ focus: next });
  };
  const toggle = (place: Place): void =>
    wish(
      wished.current.includes(place) ? wished.current.filter((other) => other !== place) : [...wished.current, place],
    );
  return (
    <Page title={words.focus.title} lead={words.focus.body}>
      <BodyMap values={focus} words={words.focus} onToggle={toggle} />
      <AnyOf
        legend={<span class="visually-hidden">{words.focus.title}</span>}
        options={PLACES.map((place) => ({ value: place, label: common.places[place] }))}
        values={focus}
        onChange={wish}
      />
      <div aria-live="polite">
        {focus.includes("low-back") ? (
          <section class="card low-back-answer">
            <h2>{words.focus.lowBackTitle}</h2>
            <p>{words.focus.lowBackBody}</p>
            <a href="/learn/why-never-low-back">{words.focus.whyNever}</a>
          </section>
        ) : null}
      </div>
      <Tools words={words} legend={words.focus.tools} />
      <button type="button" class="button primary big" onClick={() => go("/plan")}>
        {words.focus.done}
      </button>
    </Page>
  );
}

export const FocusScreen = () => (
  <WithWords parts={["session"]}>{({ session }) => <Focus words={session} />}</WithWords>
);
