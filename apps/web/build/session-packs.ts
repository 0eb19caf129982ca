/**
 * The voice packs that real sessions fetch: what people may ask for, planned with the techniques as they are. As a command
 * it prints them, so that a check that runs before anything is built need not import what it measures.
 */
import { CATALOG } from "@rollwell/content";
import {
  type Ask,
  BREATH,
  NO_PAST,
  NOTHING_TO_DECLARE,
  PLACES,
  PURPOSES,
  plan,
  screen,
  type Technique,
  type Tool,
} from "@rollwell/engine";
import { cuesNeeded } from "@rollwell/soundtrack";
import { packOf } from "./voice.ts";

const TOOL_SETS: readonly (readonly Tool[])[] = [
  ["roller-46", "ball", "wall"],
  ["roller-91", "wall"],
  ["ball", "wall"],
  ["roller-46"],
  ["none"],
];

/** The packs that each plan waits for. */
function packsOf(minutes: number, focuses: readonly Ask["focus"][]): readonly (readonly string[])[] {
  const world = { clearance: screen(NOTHING_TO_DECLARE), standing: NO_PAST, catalog: CATALOG, seed: 1 };
  return PURPOSES.flatMap((purpose) =>
    TOOL_SETS.flatMap((tools) =>
      [false, true].flatMap((noFloor) =>
        focuses.flatMap((focus) => {
          const planned = plan({ minutes, purpose, focus, tools, noFloor }, world);
          if (!planned.ok) return []; // for some asks there is nothing to plan
          const techniques = planned.value.steps.map(({ technique }) => CATALOG.byId.get(technique) as Technique);
          const cues = cuesNeeded({ plan: planned.value, techniques, breath: BREATH });
          return [[...new Set([...cues].map((cue) => packOf(cue, false)))]];
        }),
      ),
    ),
  );
}

const EVERY_FOCUS = PLACES.map((place) => [place]);

if (import.meta.main) {
  const packs = {
    fiveMinutes: packsOf(5, [[]]),
    fiveWithFocus: packsOf(5, EVERY_FOCUS),
    fifteenMinutes: packsOf(15, [[], ...EVERY_FOCUS]),
  };
  console.log(JSON.stringify(packs));
}
