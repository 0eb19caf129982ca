/** One technique: what it is for, how it looks and goes, where it ends, and its easier and harder form. */

import type { TechniqueWords } from "@rollwell/content";
import { lengthOf, SPEED, type Technique } from "@rollwell/engine";
import type { ComponentChildren } from "preact";
import { usePlace } from "../parts/context.tsx";
import { Figure } from "../parts/figure.tsx";
import { Page } from "../parts/page.tsx";
import { formatLength, unitOf } from "../state/units.ts";
import { fill, type Words } from "../state/words.ts";
import { toolsText } from "./tools.ts";

type Loaded = Pick<Words, "learn" | "session" | "techniques">;

/** How far and how fast, for what travels. A ball searches a place and has no path to keep to. */
function useTravel({ contact, manner }: Technique, words: Loaded): readonly (readonly [string, ComponentChildren])[] {
  const { app, language } = usePlace();
  if (contact.lies !== "across" || (manner !== "rolling" && manner !== "extension")) return [];
  const { technique: says } = words.learn;
  const unit = unitOf(app.settings.value.units, navigator.languages);
  const length = (cm: number): string => formatLength(cm, { unit, language });
  const ends = words.session.tracks[contact.track.axis];
  const path = (
    <>
      {fill(says.pathLength, { length: length(lengthOf(contact.track)) })}
      <br />
      <span class="quiet">{`${ends.low} – ${ends.high}`}</span>
    </>
  );
  const speed = fill(says.speedValue, { usual: length(SPEED.usual), most: length(SPEED.max) }); // M4.1, S13
  return manner === "rolling"
    ? [
        [says.path, path],
        [says.speed, speed],
      ]
    : [[says.path, path]];
}

function Facts({ technique, words }: { technique: Technique; words: Loaded }) {
  const { language, words: common } = usePlace();
  const { technique: says } = words.learn;
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    [says.area, common.areas[technique.area]],
    [says.tool, toolsText(technique, words, language)],
    [says.position, technique.posture === "floor" ? says.floor : says.standing],
    [says.sides, technique.sides === "each" ? says.oneSide : says.bothSides],
    ...useTravel(technique, words),
    [says.level, technique.level === 1 ? says.level1 : says.level2],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const Lines = ({ title, lines, kind }: { title: string; lines: readonly string[]; kind: "steps" | "limits" }) => (
  <section class="stack-s">
    <h2>{title}</h2>
    <ol class={kind}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  </section>
);

/** Each reads "mistake: what to do instead". */
function Mistakes({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section class="stack-s">
      <h2>{title}</h2>
      <ul class="bullets">
        {lines.map((line) => {
          const cut = line.indexOf(":") + 1;
          return (
            <li key={line}>
              <strong>{line.slice(0, cut)}</strong>
              {line.slice(cut)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Form({ title, text, to, words }: { title: string; text: string; to: string | null; words: Loaded }) {
  const name = to === null ? undefined : words.techniques[to]?.name;
  return (
    <section class="stack-s">
      <h2>{title}</h2>
      <p>{text}</p>
      {name === undefined ? null : (
        <p>
          <a class="onward" href={`/learn/${to}`}>
            {name}
          </a>
        </p>
      )}
    </section>
  );
}

export function TechniquePage({
  technique,
  says,
  words,
}: {
  technique: Technique;
  says: TechniqueWords;
  words: Loaded;
}) {
  const { technique: labels } = words.learn;
  return (
    <Page title={says.name} lead={says.why}>
      <section class="card" data-rules={technique.rules.join(" ")}>
        <h2>{labels.picture}</h2>
        <div class="plate">
          <Figure
            technique={technique.id}
            side={technique.sides === "each" ? "left" : "both"}
            label={{ title: says.name, description: says.picture }}
            shows="moving"
          />
        </div>
        <p>{says.picture}</p>
      </section>
      <Facts technique={technique} words={words} />
      <Lines title={labels.setUp} lines={says.setUp} kind="steps" />
      <Lines title={labels.movement} lines={says.movement} kind="steps" />
      <Lines title={labels.limits} lines={says.limits} kind="limits" />
      <section class="stack-s">
        <h2>{labels.breath}</h2>
        <p>{says.breath}</p>
      </section>
      <Mistakes title={labels.mistakes} lines={says.mistakes} />
      <Form title={labels.easier} text={says.easier} to={technique.easier} words={words} />
      <Form title={labels.harder} text={says.harder} to={technique.harder} words={words} />
    </Page>
  );
}
