/**
 * Front and back of the drawn body, standing. A place is a checkbox that can be tapped and reached by keyboard; what is
 * never pressed is hatched. The low back can be tapped: it answers with its neighbours (M2.6). The drawing is fetched
 * when the map is first shown; without it the list beside the map offers the same places.
 */

import type { AppWords, SessionWords } from "@rollwell/content";
import { ANSWERED_BY, PLACES, type Place } from "@rollwell/engine";
import type { BodyType, MapView, Primitive, Skin } from "@rollwell/figure";
import { useEffect, useState } from "preact/hooks";
import { usePlace } from "./context.tsx";
import "@rollwell/figure/figure.css";

export type Art = Pick<typeof import("@rollwell/figure"), "drawStanding" | "STANDING_BOX">;

let art: Art | null = null;

async function fetchArt(): Promise<void> {
  const { drawStanding, STANDING_BOX } = await import("@rollwell/figure");
  art = { drawStanding, STANDING_BOX };
}

/** A picture, taken apart: the body, and for each place its shape, its tick and the stripes that lie on it. */
export interface Picture {
  readonly box: readonly number[];
  readonly body: readonly Primitive[];
  readonly spots: readonly {
    readonly place: Place;
    readonly d: string;
    readonly tick: string;
    readonly hatch: string;
  }[];
}

const pictures = new Map<string, Picture>();

export function pictureOf({ drawStanding, STANDING_BOX }: Art, body: BodyType, view: MapView): Picture {
  const key = `${body} ${view}`;
  const kept = pictures.get(key);
  if (kept !== undefined) return kept;
  const drawn = drawStanding({ body, view });
  const pathOf = (id: string): string => drawn.find((one) => one.id === id)?.d ?? "";
  const picture: Picture = {
    box: STANDING_BOX,
    body: drawn.filter(({ id }) => !/^(?:place|tick)-|^forbidden-lumbar/.test(id)),
    spots: drawn.flatMap(({ id, d }) => {
      const place = PLACES.find((candidate) => id === `place-${candidate}`);
      if (place === undefined) return [];
      const hatch = place === "low-back" ? pathOf("forbidden-lumbar-hatch") : "";
      return [{ place, d, tick: pathOf(`tick-${place}`), hatch }];
    }),
  };
  pictures.set(key, picture);
  return picture;
}

/** Where the low back is chosen, the places that answer for it stand out; the words beside the map say why (M2.6). */
function lookOf(place: Place, values: readonly Place[]): "chosen" | "answers" | "free" {
  if (values.includes(place)) return "chosen";
  const answers = place !== "low-back" && ANSWERED_BY[place].every((area) => ANSWERED_BY["low-back"].includes(area));
  return answers && values.includes("low-back") ? "answers" : "free";
}

export interface SideProps {
  readonly picture: Picture | null;
  readonly skin: Skin;
  readonly title: string;
  readonly values: readonly Place[];
  readonly words: { readonly places: AppWords["places"]; readonly never: string };
  readonly onToggle: (place: Place) => void;
}

/** One view of the body; only its room while there is no picture. */
export function Side({ picture, skin, title, values, words, onToggle }: SideProps) {
  return (
    <figure class="map-side">
      {picture === null ? (
        <div class="map-room" />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
        <svg
          class="figure map map-room"
          data-skin={skin}
          viewBox={picture.box.join(" ")}
          role="group"
          aria-label={title}
        >
          <g aria-hidden="true">
            {picture.body.map(({ id, d, part, tone }) => (
              <path key={id} class={`${part} ${tone}`} d={d} />
            ))}
          </g>
          {/* Wider than they look, so that a fingertip finds them (WCAG 2.5.8); under the places, to take nothing from any. */}
          <g class="reach" aria-hidden="true">
            {picture.spots.toReversed().map(({ place, d }) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the checkbox of the same place has the role and the keys
              <path key={place} class={place} d={d} onClick={() => onToggle(place)} />
            ))}
          </g>
          {picture.spots.map(({ place, d, tick, hatch }) => (
            // biome-ignore lint/a11y/useSemanticElements: a native checkbox cannot be a shape of a drawing
            <g
              key={place}
              role="checkbox"
              tabindex={0}
              aria-checked={values.includes(place)}
              aria-label={place === "low-back" ? `${words.places[place]}: ${words.never}` : words.places[place]}
              class={`zone ${place} ${lookOf(place, values)}`}
              onClick={() => onToggle(place)}
              onKeyDown={(event) => {
                if (event.key !== " " && event.key !== "Enter") return;
                event.preventDefault();
                onToggle(place);
              }}
            >
              <path class="ring" d={d} />
              <path class="place" d={d} />
              {hatch === "" ? null : <path class="hatch" d={hatch} />}
              <path class="tick-edge" d={tick} />
              <path class="tick" d={tick} />
            </g>
          ))}
        </svg>
      )}
      <figcaption class="small quiet">{title}</figcaption>
    </figure>
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
  const { app, words: common } = usePlace();
  const { body, skin } = app.settings.value;
  const [state, setState] = useState<"waiting" | "here" | "failed">(art === null ? "waiting" : "here");
  useEffect(() => {
    if (state !== "waiting") return;
    let current = true;
    fetchArt().then(
      () => current && setState("here"),
      () => current && setState("failed"),
    );
    return () => {
      current = false;
    };
  }, [state]);
  if (state === "failed") return null;
  const shared = { skin, values, onToggle, words: { places: common.places, never: words.never } };
  const views = [
    ["back", words.back],
    ["front", words.front],
  ] as const;
  return (
    <fieldset class="body-map">
      <legend class="visually-hidden">{words.map}</legend>
      {views.map(([view, title]) => (
        <Side key={view} picture={art === null ? null : pictureOf(art, body, view)} title={title} {...shared} />
      ))}
      <p class="map-key small quiet">
        <svg class="figure map" viewBox="0 0 40 40" aria-hidden="true">
          <path class="forbidden" d="M0 0h40v40h-40z" />
          <path class="hatch" d="M0 20 20 0M0 40 40 0M20 40 40 20" />
        </svg>
        {words.never}
      </p>
    </fieldset>
  );
}
