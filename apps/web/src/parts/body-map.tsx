/**
 * Front and back of a standing body. A place is a checkbox that can be tapped and reached by keyboard; what is never
 * rolled is hatched. The low back can be tapped: it answers with its neighbours (M2.6).
 */

import type { SessionWords } from "@rollwell/content";
import type { Place } from "@rollwell/engine";
import { usePlace } from "./context.tsx";

/** Drawn on the picture's left half and mirrored, so that both sides of the body are one place. */
const HALF_BODY =
  "M100 12c-12 0-20 9-20 22 0 9 4 17 9 21v9c-4 5-12 8-22 11-12 3-18 10-20 22l-8 52-9 50c-2 9-3 17 0 20 4 3 8 0 10-6l13-50 9-33c2 10 3 21 2 32-1 16-7 30-8 48-1 22 3 46 7 68 2 12 1 22 0 34-1 18 3 38 6 54 2 10 2 20 0 28-2 7-8 12-8 16 0 5 16 6 21 3 4-3 3-12 4-20 2-20 9-44 9-66 0-14-2-28-1-42 1-18 5-40 6-60z";

const FRONT_ZONES: Readonly<Partial<Record<Place, string>>> = {
  chest: "M94 88c-12-3-26 0-30 10-2 10 3 22 12 25 8 2 16-2 18-10z",
  hips: "M92 214c-10-4-22-4-27 2-3 14-2 32 2 48 8 4 18 2 21-4 4-14 5-30 4-46z",
};

const BACK_ZONES: Readonly<Partial<Record<Place, string>>> = {
  "shoulder-blades": "M94 90c-10-4-24-3-29 3-3 10 0 24 7 31 8 2 18 0 22-4z",
  "upper-back": "M100 126h-12c-6 2-12 2-16 1 1 12 3 24 5 34 7 3 15 4 23 4z",
  sides: "M69 118c-5-5-8-12-8-18-3 8-3 18-1 26 2 12 5 24 6 36 3 2 6 2 8 1-1-14-2-30-5-45z",
  "low-back": "M100 168c-8 0-16-1-23-4 1 8 1 16 0 24-1 7-3 12-4 17 8 5 17 6 27 6z",
  glutes: "M98 214c-9 0-20-2-27-6-6 8-9 18-8 30 2 13 12 19 22 18 9-1 13-7 13-16z",
  calves: "M92 300c-8-3-17-2-21 2-3 14-1 32 4 46 5 4 12 3 15-1 3-15 4-32 2-47z",
};

const NEVER_BACK = "M100 50h-10v15c-3 4-6 6-9 7 5 5 12 7 19 7z";

function Figure({
  zones,
  title,
  values,
  words,
  onToggle,
  back,
}: {
  zones: Readonly<Partial<Record<Place, string>>>;
  title: string;
  values: readonly Place[];
  words: SessionWords["focus"];
  onToggle: (place: Place) => void;
  back: "back" | "front";
}) {
  const { words: app } = usePlace();
  const both = (d: string) => (
    <>
      <path d={d} />
      <path d={d} transform="matrix(-1 0 0 1 200 0)" />
    </>
  );
  return (
    <figure class="figure">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset */}
      <svg viewBox="20 4 160 402" role="group" aria-label={title}>
        <defs>
          <pattern
            id={`hatch-${back}`}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0v7" stroke="var(--quiet)" stroke-width="2" />
          </pattern>
        </defs>
        <g class="silhouette" aria-hidden="true">
          {both(HALF_BODY)}
        </g>
        {back === "back" ? (
          <g fill="url(#hatch-back)" aria-hidden="true">
            {both(NEVER_BACK)}
          </g>
        ) : null}
        {(Object.entries(zones) as [Place, string][]).map(([place, d]) => (
          // biome-ignore lint/a11y/useSemanticElements: a native checkbox cannot be a shape of a drawing
          <g
            key={place}
            role="checkbox"
            tabIndex={0}
            aria-checked={values.includes(place)}
            aria-label={place === "low-back" ? `${app.places[place]}: ${words.never}` : app.places[place]}
            class={`zone ${place}`}
            onClick={() => onToggle(place)}
            onKeyDown={(event) => {
              if (event.key !== " " && event.key !== "Enter") return;
              event.preventDefault();
              onToggle(place);
            }}
          >
            {both(d)}
            {place === "low-back" ? (
              <g class="hatch" fill="url(#hatch-back)" aria-hidden="true">
                {both(d)}
              </g>
            ) : null}
            {values.includes(place) ? <Tick d={d} /> : null}
          </g>
        ))}
      </svg>
      <figcaption class="small quiet">{title}</figcaption>
    </figure>
  );
}

/** A tick in the middle of each half: chosen is a shape, not only a colour. */
function Tick({ d }: { d: string }) {
  const numbers = [...d.matchAll(/M(\d+) (\d+)/g)][0];
  if (numbers === undefined) return null;
  const x = Number(numbers[1]) - 14;
  const y = Number(numbers[2]) + 18;
  return (
    <g class="ticked" aria-hidden="true">
      {[x, 200 - x].map((at) => (
        <path key={at} d={`M${at - 5} ${y}l4 4 7-8`} />
      ))}
    </g>
  );
}

export function BodyMap({
  values,
  words,
  onToggle,
}: {
  values: readonly Place[];
  words: SessionWords["focus"];
  onToggle: (place: Place) => void;
}) {
  return (
    <fieldset class="body-map">
      <legend class="visually-hidden">{words.map}</legend>
      <Figure zones={BACK_ZONES} title={words.back} values={values} words={words} onToggle={onToggle} back="back" />
      <Figure zones={FRONT_ZONES} title={words.front} values={values} words={words} onToggle={onToggle} back="front" />
    </fieldset>
  );
}
