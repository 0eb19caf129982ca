/** How long one belief update takes: learning one session, and asking what is believed and expected after it. */
import { type Beliefs, believe, expected, learn, NO_BELIEFS, type Tested } from "@rollwell/engine";
import { chanceOf } from "./chance.ts";

const SESSIONS = 4000;

/** A made-up session of the default test. */
export function someSession(at: number, uniform: () => number): Tested {
  const isQuiet = uniform() < 1 / 6;
  const half = { glutes: 0.4, "hip-flexors": 0.4, thoracic: 0.4, lats: 0.4, rhomboids: 0.4, pecs: 0.4 };
  const worked = Object.fromEntries(Object.keys(half).map((area) => [area, !isQuiet && uniform() < 0.5 ? 90 : 0]));
  return {
    test: "twist",
    day: 3 * at,
    change: 8 * uniform() - 3,
    tries: { variance: 9, freedom: 8 },
    session: isQuiet ? "quiet" : "rolled",
    worked,
    seconds: 400,
    chance: half,
  };
}

export function updateMicros(now: () => number): number {
  const { uniform } = chanceOf(11);
  const tested = Array.from({ length: SESSIONS }, (_, at) => someSession(at, uniform));
  let took = 0;
  for (let round = 0; round < 2; round++) {
    let beliefs: Beliefs = NO_BELIEFS;
    const started = now();
    for (const session of tested) {
      beliefs = learn(beliefs, session);
      believe(beliefs, "twist");
      expected(beliefs, "twist");
    }
    took = now() - started; // the second round counts: the first compiles
  }
  return Math.round((took / SESSIONS) * 10_000) / 10;
}
