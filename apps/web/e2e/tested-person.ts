/**
 * A made-up person who tests their twist and stiffness: some weeks of facts, the same for the same seed. Of the areas only the upper and mid back does anything for their twist.
 */
import {
  type Area,
  addDays,
  type Beliefs,
  type Day,
  daysBetween,
  type FactBody,
  learn,
  NO_BELIEFS,
  type Room,
  type Steering,
  steer,
} from "@rollwell/engine";
import type { SeededRow } from "./person.ts";

interface Weeks {
  /** How many days, the last of them yesterday. */
  readonly days: number;
  readonly today: Day;
  readonly seed: number;
  /** Areas as the engine steers, or each by the toss of a coin, which teaches faster. */
  readonly choice: "steered" | "tossed";
}

const ROOM: Room = {
  seconds: 600,
  rise: 30,
  slots: {
    glutes: { sides: 2, min: 60, max: 120 },
    "hip-flexors": { sides: 2, min: 60, max: 120 },
    thoracic: { sides: 1, min: 120, max: 120 },
    lats: { sides: 2, min: 60, max: 120 },
    rhomboids: { sides: 2, min: 60, max: 120 },
    pecs: { sides: 1, min: 60, max: 120 },
  },
};
const sidesOf = (area: Area): 1 | 2 => ROOM.slots[area]?.sides ?? 1;
const OPEN: readonly Area[] = ["glutes", "hip-flexors", "thoracic", "lats", "rhomboids", "pecs"];
const EFFECT: Readonly<Partial<Record<Area, number>>> = { thoracic: 2.6 };
const TRY_ERROR = 2.2;

/** Chance with a seed: a linear congruence is enough to look random. */
function chanceOf(seed: number): { readonly uniform: () => number; readonly normal: () => number } {
  let state = seed * 2_654_435 + 12_345;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
  const normal = (): number => Array.from({ length: 12 }, uniform).reduce((sum, value) => sum + value, -6);
  return { uniform, normal };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export function testedPerson({ days, today, seed, choice: by }: Weeks): readonly SeededRow[] {
  const { uniform, normal } = chanceOf(seed);
  const first = addDays(today, -days);
  const rows: SeededRow[] = [];
  const testedOn: Day[] = [];
  let beliefs: Beliefs = NO_BELIEFS;
  let level = 41;
  const tell = (on: Day, minute: number, body: FactBody): void => {
    const id = `week-${rows.length}`;
    const at = Date.parse(`${on}T17:00:00Z`) + minute * 60_000;
    rows.push({ id, fact: { ...body, id, v: 1, at, day: on } });
  };

  for (let number = 0; number < days; number++) {
    const on = addDays(first, number);
    level += 0.01 + 0.25 * normal() + 0.05 * (42 - level);
    if (uniform() < 0.3) continue;
    const tested = testedOn.toReversed().map((day) => daysBetween(day, on));
    const ask = { aim: "twist", open: OPEN, always: [], core: ["thoracic"], room: ROOM, quiet: "offered" } as const;
    const day = steer(beliefs, { ...ask, tested: tested.slice(0, 5), seed: seed + number });
    const steered = day.session === "quiet" ? { ...day, areas: [] } : day;
    const tossed = steered.session === "quiet" ? [] : OPEN.slice(2).filter(() => uniform() < 0.5);
    const choice: Pick<Steering, "session" | "test" | "areas" | "chance" | "reason"> =
      by === "steered"
        ? steered
        : { ...steered, areas: tossed, chance: Object.fromEntries(OPEN.slice(2).map((area) => [area, 5 / 12])) };
    const session = `${on}~a`;
    const isTested = choice.test === "test-day" && uniform() < 0.9;
    const own = level + 1.2 * normal();
    const stiff = clamp(Math.round(5.2 - days / 400 + 1.1 * normal()), 0, 10);
    const gain = choice.areas.reduce((sum, area) => sum + (EFFECT[area] ?? 0), 0);
    const change = 0.4 + (choice.session === "quiet" ? 0 : 0.7 + gain) + 1.2 * normal();
    const read = (when: "before" | "after", minute: number): readonly number[] => {
      const tries: number[] = [];
      for (const side of ["left", "right"] as const) {
        const stands = own + (side === "left" ? -1 : 1) + (when === "after" ? change : 0);
        const three = Array.from({ length: 3 }, () => Math.round(stands + TRY_ERROR * normal()));
        tries.push(...three);
        tell(on, minute, {
          ...{ kind: "tested", session, when, test: "twist", side, tries: three, practice: when === "before" ? 2 : 0 },
          ...{ method: "number", entered: "degrees", confirmed: [] },
        });
      }
      const answer = clamp(stiff - (when === "after" ? Math.round(0.8 + 0.7 * normal()) : 0), 0, 10);
      tell(on, minute, {
        ...{ kind: "tested", session, when, test: "stiffness", side: "both", tries: [answer], practice: 0 },
        ...{ method: "question", entered: "points", confirmed: [] },
      });
      return tries;
    };
    const before = isTested ? read("before", 0) : [];
    tell(on, 5, { kind: "started", session, programme: null });
    const { session: how, areas, chance, reason } = choice;
    tell(on, 5, { kind: "chosen", session, how, test: isTested ? "twist" : null, areas, chance, reason: reason.code });
    const each = 90;
    const worked: Partial<Record<Area, number>> = {};
    let step = 0;
    for (const area of areas) {
      worked[area] = each;
      for (const side of sidesOf(area) === 2 ? (["left", "right"] as const) : (["both"] as const)) {
        step += 1;
        tell(on, 6, { kind: "worked", session, step, technique: area, area, side, seconds: each });
      }
    }
    const sorest = areas[Math.floor(uniform() * areas.length)];
    if (sorest !== undefined) {
      tell(on, 9, { kind: "hurt", session, area: sorest, pain: clamp(Math.round(3.4 + 1.2 * normal()), 0, 5) });
      tell(addDays(on, 1), -300, {
        kind: "sore",
        area: sorest,
        soreness: clamp(Math.round(1.5 + 1.5 * normal()), 0, 5),
      });
    }
    tell(on, 15, { kind: "ended", session, how: "done" });
    if (!isTested) continue;
    const after = read("after", 17);
    testedOn.push(on);
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    beliefs = learn(beliefs, {
      ...{ test: "twist", day: daysBetween(testedOn[0] ?? on, on), change: mean(after) - mean(before) },
      ...{ tries: { variance: TRY_ERROR ** 2, freedom: 8 }, session: how, worked, chance },
      seconds: areas.reduce((sum, area) => sum + each * sidesOf(area), 0),
    });
  }
  return rows;
}
