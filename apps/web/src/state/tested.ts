/** The journal's tests as Progress reads them: every pair, what is learnt from them, and which tests there are. */
import {
  type Beliefs,
  type Journal,
  LEARN_TESTS,
  type LearnTest,
  learn,
  NO_BELIEFS,
  type Pair,
  pairsIn,
} from "@rollwell/engine";

export interface TestedPast {
  /** The oldest first. A reading that is no reading at all is in the backup, and not here. */
  readonly pairs: readonly Pair[];
  readonly beliefs: Beliefs;
  /** In the order of the method, those with a result only. */
  readonly tests: readonly LearnTest[];
}

const hasResult = ({ before, after }: Pair): boolean => before !== null || after !== null;

const read = new WeakMap<Journal, TestedPast>();

export function testedPast(journal: Journal): TestedPast {
  const known = read.get(journal);
  if (known !== undefined) return known;
  const pairs = pairsIn(journal).filter(hasResult);
  const past: TestedPast = {
    pairs,
    beliefs: pairs.reduce((so, { judged }) => (judged.kind === "learnt" ? learn(so, judged.tested) : so), NO_BELIEFS),
    tests: LEARN_TESTS.filter((test) => pairs.some((pair) => pair.test === test)),
  };
  read.set(journal, past);
  return past;
}

/** The test last done: what one comes to see. */
export const latestTest = ({ pairs, tests }: TestedPast): LearnTest | null => pairs.at(-1)?.test ?? tests[0] ?? null;
