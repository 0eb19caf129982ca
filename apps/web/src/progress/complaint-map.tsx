/**
 * Where soreness and pain were told: the standing body, read-only. A place has a pattern and its number; the table beside
 * the picture says the same in words, and stands alone where the drawing cannot be fetched.
 */
import type { ProgressWords } from "@rollwell/content";
import type { MapView, Skin } from "@rollwell/figure";
import { useEffect, useState } from "preact/hooks";
import { type Art, type Picture, pictureOf } from "../parts/body-map.tsx";
import { usePlace } from "../parts/context.tsx";
import { type Complaint, complaintsOf, LEVELS, type Level, type Told } from "./complaints.ts";
import { middlesOf } from "./middles.ts";

let art: Art | null = null;

async function fetchArt(): Promise<void> {
  art = await import("@rollwell/figure");
}

/** Dots, stripes, a grid: denser with more. */
const PATTERNS: Readonly<Record<Level, string>> = {
  mild: "M12 12h0M36 36h0",
  some: "M-12 36 36-12M12 60 60 12M0 48 48 0",
  much: "M0 24h48M24 0v48",
};

function Pattern({ id, level }: { id: string; level: Level }) {
  return (
    <pattern id={id} width="48" height="48" patternUnits="userSpaceOnUse">
      <rect class={`told-ground ${level}`} width="48" height="48" />
      <path class={`told-mark ${level}`} d={PATTERNS[level]} />
    </pattern>
  );
}

const BADGE = 40;

function View({
  view,
  picture,
  skin,
  told,
}: {
  view: MapView;
  picture: Picture;
  skin: Skin;
  told: readonly Complaint[];
}) {
  return (
    <svg class="figure map map-room" data-skin={skin} viewBox={picture.box.join(" ")} aria-hidden="true">
      <defs>
        {LEVELS.map((level) => (
          <Pattern key={level} id={`told-${view}-${level}`} level={level} />
        ))}
      </defs>
      {picture.body
        .filter(({ id }) => !id.startsWith("forbidden"))
        .map(({ id, d, part, tone }) => (
          <path key={id} class={`${part} ${tone}`} d={d} />
        ))}
      {picture.spots.map(({ place, d }) => {
        const here = told.find((one) => one.place === place);
        if (here === undefined) return null;
        const fill = here.level === null ? "none" : `url(#told-${view}-${here.level})`;
        return (
          <g key={place}>
            <path class="told-place" d={d} fill={fill} />
            {middlesOf(d).map(({ x, y }) => (
              <g key={x} transform={`translate(${x} ${y})`}>
                <circle class="told-badge" r={BADGE} />
                <text class="told-number" y="22">
                  {here.worst}
                </text>
              </g>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function StandingMap({ told, words }: { told: readonly Complaint[]; words: ProgressWords["complaints"] }) {
  const { body, skin } = usePlace().app.settings.value;
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
  return (
    <div class="told-map" role="img" aria-label={words.picture}>
      {(["back", "front"] as const).map((view) => (
        <div key={view} class="map-side" aria-hidden="true">
          {art === null ? (
            <div class="map-room" />
          ) : (
            <View view={view} picture={pictureOf(art, body, view)} skin={skin} told={told} />
          )}
          <span class="small quiet">{words[view]}</span>
        </div>
      ))}
    </div>
  );
}

function LevelKeys({ words }: { words: ProgressWords["complaints"]["levels"] }) {
  return (
    <ul class="keys small quiet" aria-hidden="true">
      {LEVELS.map((level) => (
        <li key={level}>
          <svg class="figure key told" viewBox="0 0 96 96" aria-hidden="true">
            <defs>
              <Pattern id={`told-key-${level}`} level={level} />
            </defs>
            <rect class="told-place" width="96" height="96" fill={`url(#told-key-${level})`} />
          </svg>
          <span>{words[level]}</span>
        </li>
      ))}
    </ul>
  );
}

function Table({ told, words }: { told: readonly Complaint[]; words: ProgressWords["complaints"] }) {
  const { words: common } = usePlace();
  const cell = (value: Told | null) =>
    value === null ? <td class="quiet">{words.untold}</td> : <td class="number">{value.value}</td>;
  return (
    <table class="results">
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.soreness}</th>
          <th scope="col">{words.pain}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ area, soreness, pain }) => (
          <tr key={area}>
            <th scope="row">{common.areas[area]}</th>
            {cell(soreness)}
            {cell(pain)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Complaints({ words }: { words: ProgressWords["complaints"] }) {
  const { app } = usePlace();
  const told = complaintsOf(app.journal.value, app.today.value);
  return (
    <section class="card" aria-labelledby="complaints">
      <h2 id="complaints">{words.title}</h2>
      {told.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <>
          <p class="quiet small">{words.hint}</p>
          <StandingMap told={told} words={words} />
          <LevelKeys words={words.levels} />
          <Table told={told} words={words} />
        </>
      )}
    </section>
  );
}
