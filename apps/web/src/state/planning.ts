/** What the settings ask for of this person's session on this day, and other forms of its areas. */

import { signal } from "@preact/signals";
import { PLANNING_CATALOG } from "@rollwell/content";
import {
  type Area,
  type Ask,
  admit,
  type Draft,
  dayNumber,
  draftOf,
  formsFor,
  type Refusal,
  type Result,
  type SafePlan,
  type Technique,
  TOOLS,
  type Tool,
  type World,
} from "@rollwell/engine";
import type { App } from "./app.ts";

export const askOf = (app: App): Ask => {
  const { minutes, purpose, focus, tools, noFloor, breath } = app.settings.value;
  return { minutes, purpose, focus, tools, noFloor: noFloor === "yes", breath };
};

export const worldOf = (app: App): World => ({
  clearance: app.clearance.value,
  standing: app.standing.value,
  catalog: PLANNING_CATALOG,
  seed: dayNumber(app.today.value),
});

/** Area → the form chosen instead, until the app is opened again. */
export const swaps = signal<Readonly<Partial<Record<Area, string>>>>({});

const LEAST_EXTENSION = 120;

/** Forms that take the place of one another without moving a second: as many sides, and long enough for it. */
export function swapsFor(app: App, current: Technique, seconds: number): readonly Technique[] {
  return formsFor(current.area, askOf(app), worldOf(app))
    .map(({ technique }) => technique)
    .filter(({ sides, manner }) => sides === current.sides && (manner !== "extension" || seconds >= LEAST_EXTENSION));
}

/** What is missing for an area that only needs a tool: of its forms, the one that asks for least. */
export function missingFor(app: App, area: Area): { readonly oneOf: readonly Tool[]; readonly wall: "needed" | "no" } {
  const ask = askOf(app);
  const missing = formsFor(area, { ...ask, tools: TOOLS }, worldOf(app)).map(({ technique: { tools, needs } }) => ({
    oneOf: tools.some((tool) => ask.tools.includes(tool)) ? [] : tools.filter((tool) => tool !== "none"),
    wall: needs === "wall" && !ask.tools.includes("wall") ? ("needed" as const) : ("no" as const),
  }));
  return missing.find(({ wall }) => wall === "no") ?? missing[0] ?? { oneOf: [], wall: "no" };
}

type Planned = Result<SafePlan, readonly Refusal[]>;

function withSwaps(app: App, safe: SafePlan): Planned {
  const chosen = swaps.value;
  const draft = draftOf(safe);
  const ask = askOf(app);
  const steps = draft.steps.map((step) => {
    const wanted = chosen[step.area as Area];
    if (wanted === undefined || wanted === step.technique || step.kind === "rise") return step;
    const form = formsFor(step.area as Area, ask, worldOf(app)).find(({ technique }) => technique.id === wanted);
    if (form === undefined) return step;
    const { track: _track, speedCmPerSecond: _speed, holdSeconds: _hold, ...rest } = step;
    return { ...rest, technique: wanted, tool: form.tool };
  });
  const last = steps.at(-2)?.technique ?? "";
  const swapped: Draft = {
    ...draft,
    steps: steps.map((step) => (step.kind === "rise" ? { ...step, technique: last, tool: "none" } : step)),
  };
  return admit(swapped, PLANNING_CATALOG, worldOf(app));
}

/** The plan with the forms they chose instead; the plan itself where that is not admitted. */
export function inChosenForms(app: App, planned: Planned): Planned {
  if (!planned.ok || Object.keys(swaps.value).length === 0) return planned;
  const found = withSwaps(app, planned.value);
  return found.ok ? found : planned;
}
