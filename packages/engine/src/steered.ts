/**
 * steered(ask) → what is rolled today, and what was chosen with which chance: the one door from a person's beliefs to a
 * session (S22).
 *
 * On a test day `steer` chooses the areas and the planner makes a session of exactly these. On any other day the planner
 * chooses as ever, leaning a little toward what the tests say. Safety, soreness, tools and what the person asked for have
 * spoken before: an area is open to steering only when the planner could give it to this person today, and areas asked
 * for stay in, as does the thoracic spine (S9).
 */
import type { Area } from "./body.ts";
import type { Choice } from "./facts.ts";
import type { Beliefs } from "./learn.ts";
import { type LearnTest, TEST_MODELS } from "./learn-test.ts";
import { areasFor } from "./places.ts";
import { type Ask, plan, type World } from "./planner.ts";
import type { Result } from "./result.ts";
import { type Steering, type SteerReason, steer } from "./steer.ts";
import { isQuietSession, isTestDay, QUIET_CHANCE, type TestedDays } from "./steer-days.ts";
import { expected } from "./steer-expect.ts";
import { openIn, roomOf } from "./steer-room.ts";
import type { Refusal, SafePlan } from "./step.ts";

export interface SteeredAsk {
  readonly ask: Ask;
  readonly world: World;
  readonly beliefs: Beliefs;
  /** The test whose answer is wanted today; `null`: no test today, because it is declined, off or blocked. */
  readonly aim: LearnTest | null;
  /** `testedDays` of the journal. */
  readonly tested: TestedDays;
  /** Any whole number, a new one for each session. */
  readonly seed: number;
  /** `off`: the person wants no quiet sessions; their chance is then 0, and recorded so. */
  readonly quiet: "offered" | "off";
}

export interface Steered {
  /** What is rolled today; of a quiet session, what would have been: it may be rolled instead. */
  readonly planned: Result<SafePlan, readonly Refusal[]>;
  readonly choice: Choice;
}

/** An effect of so many smallest worthwhile changes, and not more, counts as so many days longer without the area. */
const MOST_LEAN = 3;

function leanOf(beliefs: Beliefs, aim: LearnTest | null): World["lean"] {
  if (aim === null || (beliefs[aim]?.sessions ?? 0) === 0) return undefined;
  const { mean } = expected(beliefs, aim);
  const { areas, worthwhile } = TEST_MODELS[aim];
  const days = (at: number): number => Math.min(MOST_LEAN, Math.max(0, (mean[at] as number) / worthwhile));
  return Object.fromEntries(areas.map((area, at) => [area, days(at)]));
}

const areasOf = (planned: Steered["planned"]): readonly Area[] =>
  planned.ok ? [...new Set(planned.value.steps.flatMap(({ kind, area }) => (kind === "work" ? [area] : [])))] : [];

const chanceOf = (areas: readonly Area[], chance: number): Choice["chance"] =>
  Object.fromEntries(areas.map((area) => [area, chance]));

/** A code for the words, and the area it speaks of. */
const codeOf = (reason: SteerReason): string => ("area" in reason ? `${reason.code}:${reason.area}` : reason.code);

function steeringOf({ ask, world, beliefs, tested, seed, quiet }: SteeredAsk, aim: LearnTest): Steering {
  const room = roomOf(ask, world);
  const open = openIn(room);
  const wanted = areasFor(ask.focus);
  const always = open.filter((area) => wanted.has(area));
  const core = open.filter((area) => area === "thoracic"); // S9
  return steer(beliefs, { aim, open, always, core, room, tested, seed, quiet });
}

/** No test today: nothing was left to chance. */
const untested = (planned: Steered["planned"]): Steered => {
  const areas = areasOf(planned);
  return {
    planned,
    choice: { how: "rolled", test: null, areas, chance: chanceOf(areas, 1), reason: "not-a-test-day" },
  };
};

/** Nothing to choose between: what was asked for takes all the time, or the test speaks of nothing that is open. */
function unvaried(planned: Steered["planned"], test: LearnTest, { seed, quiet }: SteeredAsk): Steered {
  const areas = areasOf(planned);
  const isQuiet = quiet === "offered" && isQuietSession(seed);
  return {
    planned,
    choice: {
      how: isQuiet ? "quiet" : "rolled",
      test,
      areas: isQuiet ? [] : areas,
      chance: chanceOf(areas, quiet === "offered" ? 1 - QUIET_CHANCE : 1),
      reason: isQuiet ? "quiet-session" : "nothing-to-learn",
    },
  };
}

export function steered(asked: SteeredAsk): Steered {
  const { ask, world, beliefs, aim, tested } = asked;
  if (aim === null || !isTestDay(tested)) {
    const lean = leanOf(beliefs, aim);
    return untested(plan(ask, lean === undefined ? world : { ...world, lean }));
  }
  const { areas: only, varied, session, chance, reason } = steeringOf(asked, aim);
  const planned = plan(ask, only.length === 0 ? world : { ...world, only: { areas: only, varied } });
  if (!planned.ok) return untested(planned);
  if (only.length === 0) return unvaried(planned, aim, asked);
  const areas = session === "quiet" ? [] : areasOf(planned);
  return { planned, choice: { how: session, test: aim, areas, chance, reason: codeOf(reason) } };
}
