/** A small catalogue by hand: one technique of each kind that the rules tell apart. Bodies and numbers as in METHOD.md. */
import { type Area, levels, type Side, span } from "../src/body.ts";
import { type Purpose, SPEED } from "../src/dose.ts";
import type { Draft, DraftStep } from "../src/programme.ts";
import { admit, type Person } from "../src/safety.ts";
import { NOTHING_TO_DECLARE, screen } from "../src/screening.ts";
import { type AreaStanding, NO_PAST, type Standing } from "../src/standing.ts";
import type { SafePlan } from "../src/step.ts";
import { type Catalog, catalogOf, type Lexicon, type Technique } from "../src/technique.ts";
import { pain, seconds } from "../src/units.ts";

const LEXICON: Lexicon = {
  zones: [
    { rule: "M2.2", words: ["low back", "lower back", "lumbar"] },
    { rule: "M2.3", words: ["neck"] },
  ],
  press: ["roll", "press", "over", "onto"],
  negations: ["never roll", "not over", "avoid"],
};

const base = {
  level: 1,
  posture: "floor",
  sides: "both",
  setUp: seconds(20),
  painCeiling: pain(5),
  alsoLoads: [],
  strains: [],
  hipsLifted: false,
  easier: null,
  harder: null,
} as const;

const still = { ...base, manner: "stretch", contact: { lies: "nowhere" }, tools: ["none"], rules: ["M3.9"] } as const;

export const calves: Technique = {
  ...base,
  id: "calves",
  area: "calves",
  manner: "rolling",
  contact: { lies: "across", track: span("calf", 11, 30) },
  tools: ["roller-46", "roller-91"],
  sides: "each",
  easier: "calves-wall",
  rules: ["M3.1", "S17"],
};

export const calvesWall: Technique = {
  ...still,
  id: "calves-wall",
  area: "calves",
  posture: "standing",
  tools: ["wall", "none"],
  sides: "each",
  harder: "calves",
};

export const glutes: Technique = {
  ...base,
  id: "glutes",
  area: "glutes",
  manner: "rolling",
  contact: { lies: "across", track: span("buttock", 7, 12) },
  tools: ["roller-46", "roller-91", "ball"],
  sides: "each",
  rules: ["M3.2", "M2.4"],
};

export const extension: Technique = {
  ...base,
  id: "extension",
  area: "thoracic",
  manner: "extension",
  contact: { lies: "across", track: levels("T8", "T3") },
  tools: ["roller-46", "roller-91"],
  painCeiling: pain(3),
  harder: "extension-full",
  rules: ["M3.4", "S14"],
};

export const extensionFull: Technique = {
  ...extension,
  id: "extension-full",
  level: 2,
  strains: ["end-range"],
  easier: "extension",
  harder: null,
};

export const thoracicRoll: Technique = {
  ...base,
  id: "thoracic-roll",
  area: "thoracic",
  manner: "rolling",
  contact: { lies: "across", track: levels("T8", "T3") },
  tools: ["roller-46", "roller-91"],
  hipsLifted: true,
  rules: ["M3.5", "S5", "S16"],
};

export const lats: Technique = {
  ...base,
  id: "lats",
  area: "lats",
  manner: "rolling",
  contact: { lies: "across", track: span("flank", 6, 11) },
  tools: ["roller-46", "roller-91"],
  sides: "each",
  rules: ["M3.6", "S3"],
};

export const rhomboidBall: Technique = {
  ...base,
  id: "rhomboid-ball",
  area: "rhomboids",
  manner: "searching",
  posture: "standing",
  contact: { lies: "across", track: levels("T7", "T3"), beside: span("beside-spine", 6.5, 7) },
  tools: ["ball"],
  needs: "wall",
  sides: "each",
  alsoLoads: ["thoracic"],
  rules: ["M3.7", "S17"],
};

export const childsPose: Technique = {
  ...still,
  id: "childs-pose",
  area: "low-back-movement",
  strains: ["head-low"],
};

export const pecOpener: Technique = {
  ...still,
  id: "pec-opener",
  area: "pecs",
  contact: { lies: "along", bears: ["head", "upper-back", "pelvis"] },
  tools: ["roller-91"],
  alsoLoads: ["thoracic"],
  rules: ["M3.8", "S4"],
};

export const SMALL: Catalog = catalogOf(
  [calves, calvesWall, glutes, extension, thoracicRoll, extensionFull, lats, rhomboidBall, childsPose, pecOpener],
  LEXICON,
);

/** The same techniques with no words to judge a note by. */
export const WORDLESS: Catalog = catalogOf(SMALL.techniques, { zones: [], press: [], negations: [] });

/** Somebody with nothing to declare and no past. */
export const ANYBODY: Person = { clearance: screen(NOTHING_TO_DECLARE), standing: NO_PAST };

export const withAreas = (areas: Readonly<Partial<Record<Area, Partial<AreaStanding>>>>): Standing => ({
  ...NO_PAST,
  areas: Object.fromEntries(
    Object.entries(NO_PAST.areas).map(([area, standing]) => [area, { ...standing, ...areas[area as Area] }]),
  ) as Standing["areas"],
});

export const personWith = (areas: Parameters<typeof withAreas>[0]): Person => ({
  ...ANYBODY,
  standing: withAreas(areas),
});

export const flagged = (...ids: readonly string[]): Person => ({
  ...ANYBODY,
  clearance: screen({
    age: 30,
    answers: { ...NOTHING_TO_DECLARE.answers, ...Object.fromEntries(ids.map((id) => [id, "yes" as const])) },
  }),
});

/** A work step as somebody would write it by hand. */
export const work = (technique: string, length: number, more: Partial<DraftStep> = {}): DraftStep => ({
  kind: "work",
  technique,
  seconds: length,
  ...more,
});

export const part = (
  kind: Exclude<DraftStep["kind"], "work">,
  technique: string,
  length: number,
  side: Side = "both",
): DraftStep => ({ kind, technique, seconds: length, side });

export const draft = (purpose: Purpose, ...steps: readonly DraftStep[]): Draft => ({ purpose, steps });

/** Admitted, or the test ends here. */
export function admitted(written: Draft, person: Person = ANYBODY, catalog: Catalog = SMALL): SafePlan {
  const result = admit(written, catalog, person);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The codes of a refusal; empty when it was admitted. */
export function refusedFor(written: Draft, person: Person = ANYBODY, catalog: Catalog = SMALL): readonly string[] {
  const result = admit(written, catalog, person);
  return result.ok ? [] : result.error.map(({ code }) => code);
}

export const TOO_FAST = SPEED.max + 0.1;
