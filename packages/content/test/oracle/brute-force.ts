/**
 * The planner's specification, taken at its word: every session there is, one after the other, and the best score among
 * them. Slow and plain on purpose; nothing of the planner is used. Only what a technique is and the names of the areas
 * come from the engine. Worths and the chance of a seed are typed again from the specification.
 */
import type { Area, Technique, Tool } from "@rollwell/engine";

export interface Situation {
  readonly minutes: number;
  readonly purpose: "warm-up" | "recovery" | "daily";
  readonly focused: ReadonlySet<Area>;
  readonly tools: readonly Tool[];
  readonly noFloor: boolean;
  readonly techniques: readonly Technique[];
  readonly areas: Readonly<Record<Area, AreaPast>>;
  readonly rise: "usual" | "careful";
  readonly seed: number;
}

export interface AreaPast {
  readonly rests: boolean;
  readonly sore: boolean;
  readonly hurt: boolean;
  readonly daysSince: number | null;
  readonly lastTechnique: string | null;
  readonly unlocked: boolean;
}

/** What was chosen for one area, in units of 5 s. */
export interface Chosen {
  readonly technique: Technique;
  readonly setUp: number;
  readonly dose: number;
}

const ORDER: readonly Area[] = [
  "calves",
  "glutes",
  "hip-flexors",
  "thoracic",
  "lats",
  "rhomboids",
  "low-back-movement",
  "pecs",
];
const BASE: Readonly<Record<Area, readonly [base: number, perDay: number]>> = {
  calves: [10, 0],
  glutes: [400, 40],
  "hip-flexors": [380, 40],
  thoracic: [420, 40],
  lats: [360, 40],
  rhomboids: [340, 40],
  "low-back-movement": [40, 10],
  pecs: [30, 10],
};
const DOSE = { "warm-up": [30, 45, 60], recovery: [60, 90, 120], daily: [120, 120, 180] } as const;
/** S14: four segments of three breaths of 4 + 6 s. */
const EXTENSION = 120;
const RISE = { usual: 6, careful: 9, most: 18 };

/** 0–4 of the seed: FNV-1a over the name, its upper 24 bits, modulo five. */
function chance(seed: number, name: string): number {
  let hash = (2_166_136_261 ^ seed) >>> 0;
  for (const letter of name) hash = Number((BigInt(hash ^ letter.charCodeAt(0)) * 16_777_619n) & 0xffffffffn);
  return Math.floor(hash / 256) % 5;
}

function mayDo(technique: Technique, { tools, noFloor, areas }: Situation): boolean {
  const past = areas[technique.area];
  return (
    !past.rests &&
    (technique.level === 1 || past.unlocked) &&
    (technique.needs === undefined || tools.includes(technique.needs)) &&
    technique.tools.some((tool) => tool === "none" || tools.includes(tool)) &&
    !(noFloor && technique.posture === "floor")
  );
}

function doses(
  technique: Technique,
  { purpose, areas }: Situation,
): { readonly least: number; readonly usual: number; readonly most: number } {
  const scale = areas[technique.area].sore ? 0.7 : 1;
  const [least = 0, usual = 0, most = 0] = DOSE[purpose].map((time) => Math.floor((time * scale) / 5));
  const needs = technique.manner === "extension" ? EXTENSION / 5 : 0;
  return { least: Math.max(least, needs), usual: Math.max(usual, least, needs), most };
}

/** What one area adds to the score. */
export function scoreOf({ technique, setUp, dose }: Chosen, situation: Situation): number {
  const { area } = technique;
  const past = situation.areas[area];
  const [base, perDay] = BASE[area];
  const place = situation.techniques.filter((one) => one.area === area).indexOf(technique) + 1;
  const presses = technique.contact.lies !== "nowhere" && technique.posture === "floor";
  const form =
    (presses !== past.hurt ? 40 : 0) -
    (past.lastTechnique === technique.id ? 20 : 0) -
    2 * place +
    chance(situation.seed, technique.id);
  const off = dose - doses(technique, situation).usual;
  return (
    base +
    (situation.focused.has(area) ? 1000 : 0) +
    perDay * Math.min(past.daysSince ?? 7, 7) -
    (past.hurt ? 60 : 0) +
    form -
    (off < 0 ? 16 : 1) * off ** 2 -
    2 * (setUp - Math.floor(technique.setUp / 5)) ** 2
  );
}

export const unitsOf = ({ technique, setUp, dose }: Chosen): number =>
  setUp + (technique.sides === "each" ? 2 * dose + 2 : dose);

export const riseScore = (rise: number, situation: Situation): number => -((rise - RISE[situation.rise]) ** 2);

/** Every way to spend time on an area. */
function waysFor(area: Area, situation: Situation): readonly (readonly [units: number, score: number])[] {
  return situation.techniques
    .filter((technique) => technique.area === area && mayDo(technique, situation))
    .flatMap((technique) => {
      const { least, most } = doses(technique, situation);
      const ways: (readonly [number, number])[] = [];
      for (let setUp = 3; setUp <= 6; setUp++)
        for (let dose = least; dose <= most; dose++) {
          const chosen = { technique, setUp, dose };
          ways.push([unitsOf(chosen), scoreOf(chosen, situation)]);
        }
      return ways;
    });
}

/** The best score of all sessions, or `null` when there is none. */
export function bestScore(situation: Situation): number | null {
  const total = (situation.minutes * 60) / 5;
  const ways = ORDER.map((area) => waysFor(area, situation));
  let best: number | null = null;
  const walk = (index: number, used: number, score: number): void => {
    if (index === ORDER.length) {
      const rise = total - used;
      if (used === 0 || rise < RISE[situation.rise] || rise > RISE.most) return;
      const value = score + riseScore(rise, situation);
      if (best === null || value > best) best = value;
      return;
    }
    const here = ways[index] ?? [];
    if (ORDER[index] !== "thoracic" || here.length === 0) walk(index + 1, used, score); // S9
    for (const [units, value] of here)
      if (used + units + RISE[situation.rise] <= total) walk(index + 1, used + units, score + value);
  };
  walk(0, 0, 0);
  return best;
}
