/** The journal's tests as Progress reads them: every pair, what is learnt from them, and which tests there are. */
import {
  type Beliefs,
  type Day,
  type Journal,
  LEARN_TESTS,
  type LearnTest,
  learn,
  NO_BELIEFS,
  type Pair,
  pairsOfMonth,
} from "@rollwell/engine";

export interface TestedPast {
  /** The oldest first. A reading that is no reading at all is in the backup, and not here. */
  readonly pairs: readonly Pair[];
  readonly beliefs: Beliefs;
  /** In the order of the method, those with a result only. */
  readonly tests: readonly LearnTest[];
}

const hasResult = ({ before, after }: Pair): boolean => before !== null || after !== null;

/** A month as it was read, and all that is believed by its end. */
interface Read {
  readonly month: unknown;
  readonly pairs: readonly Pair[];
  readonly beliefs: Beliefs;
}

/** What was read last. A fact changes its month alone, so that one more session costs the same in year ten. */
let last: { readonly firstTested: Day | null; readonly months: readonly Read[] } = { firstTested: null, months: [] };
const pasts = new WeakMap<Journal, TestedPast>();

function monthsOf({ months, firstTested }: Journal): readonly Read[] {
  if (firstTested === null) return [];
  const known = last.firstTested === firstTested ? last.months : [];
  const read: Read[] = [];
  for (const [, month] of [...months].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const before = known[read.length];
    if (before?.month === month && known[read.length - 1] === read.at(-1)) {
      read.push(before);
      continue;
    }
    const pairs = pairsOfMonth(month, firstTested).filter(hasResult);
    const beliefs = pairs.reduce(
      (so, { judged }) => (judged.kind === "learnt" ? learn(so, judged.tested) : so),
      read.at(-1)?.beliefs ?? NO_BELIEFS,
    );
    read.push({ month, pairs, beliefs });
  }
  last = { firstTested, months: read };
  return read;
}

export function testedPast(journal: Journal): TestedPast {
  const known = pasts.get(journal);
  if (known !== undefined) return known;
  const months = monthsOf(journal);
  const pairs = months.flatMap((month) => month.pairs);
  const past: TestedPast = {
    pairs,
    beliefs: months.at(-1)?.beliefs ?? NO_BELIEFS,
    tests: LEARN_TESTS.filter((test) => pairs.some((pair) => pair.test === test)),
  };
  pasts.set(journal, past);
  return past;
}

/** The test last done: what one comes to see. */
export const latestTest = ({ pairs, tests }: TestedPast): LearnTest | null => pairs.at(-1)?.test ?? tests[0] ?? null;
