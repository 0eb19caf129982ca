/** Why a step is in a session, in words that fit it: its area, its sides, and the form it has after a swap. */
import { PLANNING_CATALOG } from "@rollwell/content";
import { DOSES, PURPOSES, presses, type Step, type Why } from "@rollwell/engine";
import { fill } from "./words.ts";

type Reasons = Readonly<Record<string, string>>;
type About = Pick<Step, "technique" | "area" | "side" | "seconds" | "tool">;

/** The line for a code where this step needs one of its own; `null` where the code says nothing of it. */
function lineFor(code: string, { technique: id, area, side, seconds, tool }: About): string | null {
  const technique = PLANNING_CATALOG.byId.get(id);
  switch (code) {
    case "low-back-neighbour":
      return area === "low-back-movement" ? "low-back-itself" : code;
    case "hurt-last-time":
      return technique !== undefined && presses(technique) && technique.posture === "floor"
        ? "hurt-last-time-pressed"
        : code;
    // What follows was said of the form the planner took; another may stand in its place.
    case "no-tool-form":
      return tool === "none" ? code : null;
    case "standing-form":
      return technique?.posture === "standing" ? code : null;
    case "level-2-open":
      return technique?.level === 2 ? code : null;
  }
  const purpose = PURPOSES.find((one) => code === `dose-${one}`);
  if (purpose === undefined) return code;
  // After a sore day there is less than the usual dose (S19), and the reason before says so.
  if (seconds < DOSES[purpose].min || seconds > DOSES[purpose].max) return null;
  return side === "both" ? code : `${code}-each-side`;
}

/** In the engine's order, the strongest first. */
export function reasonsFor(reasons: Reasons, step: About & Pick<Step, "why">): readonly string[] {
  return step.why.flatMap(({ code, value }: Why) => {
    const line = lineFor(code, step);
    if (line === null) return [];
    const text = reasons[line] ?? line;
    return [value === undefined ? text : fill(text, { n: value })];
  });
}
