/** The counts of all worlds as numbers to keep and as a table to read. */
import type { Counts } from "./experiment.ts";
import { LAST, STRONG } from "./experiment.ts";
import { POLICIES, type Policy } from "./policy.ts";
import { WORLDS, type World } from "./world.ts";

const SHOWN = ["ours", "bestFixed", "article", "random", "thompson", "oracle"] as const satisfies readonly Policy[];

export interface WorldReport {
  /** Shares of people: ever told so within the days. */
  readonly toldHelps: number;
  readonly toldProbablyHelps: number;
  readonly naiveImproved: number;
  readonly coverage90: number;
  /** Mean true effect in the last 14 tested sessions, in day-to-day spreads of the person's level. */
  readonly gainLast14: Readonly<Record<(typeof SHOWN)[number], number>>;
}

export interface Report {
  readonly people: number;
  readonly days: number;
  readonly worlds: Readonly<Record<World, WorldReport>>;
  readonly seconds: number;
  readonly beliefUpdateMicros: number;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : rounded(part / whole));

export const reportOf = (counts: Counts): WorldReport => ({
  toldHelps: share(counts.toldHelps, counts.people),
  toldProbablyHelps: share(counts.toldProbably, counts.people),
  naiveImproved: share(counts.naive, counts.people),
  coverage90: share(counts.covered, counts.intervals),
  gainLast14: Object.fromEntries(
    SHOWN.map((policy) => [policy, share(counts.gain[policy], counts.steady)]),
  ) as WorldReport["gainLast14"],
});

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

function over(counts: Counts, policy: Policy): string {
  const { bestFixed } = counts.gain;
  if (bestFixed === 0) return "–";
  const gain = (100 * (counts.gain[policy] - bestFixed)) / bestFixed;
  return `${gain < 0 ? "−" : "+"}${Math.abs(gain).toFixed(1)} %`;
}

const LINES: readonly (readonly [string, (counts: Counts) => string])[] = [
  ["ever told “helps”", (counts) => percent(counts.toldHelps, counts.people)],
  ["ever told “probably helps”", (counts) => percent(counts.toldProbably, counts.people)],
  ["naive look: “improved”", (counts) => percent(counts.naive, counts.people)],
  ["90 % intervals that hold the truth", (counts) => percent(counts.covered, counts.intervals)],
  [`gain over best fixed, last ${LAST}: ours`, (counts) => over(counts, "ours")],
  ...POLICIES.filter((policy) => policy !== "ours" && policy !== "bestFixed").map(
    (policy) => [`  ${policy}`, (counts: Counts) => over(counts, policy)] as const,
  ),
  ["the same from the 20th tested session: ours", lateGain],
  [`people with ${LAST} tested sessions`, (counts) => percent(counts.steady, counts.people)],
  ["tested sessions a person", (counts) => (counts.tested / counts.people).toFixed(1)],
  ["intervals a person", (counts) => (counts.intervals / counts.people).toFixed(1)],
  [`people with a strong area (${STRONG} worthwhile changes)`, (counts) => percent(counts.strong, counts.people)],
  ["  of them told it helps", (counts) => percent(counts.strongHelps, counts.strong)],
  ["  of them told it probably helps", (counts) => percent(counts.strongProbably, counts.strong)],
  [
    "  tested sessions until “helps”",
    (counts) => (counts.strongHelps === 0 ? "–" : (counts.strongSessions / counts.strongHelps).toFixed(0)),
  ],
  ["“no effect” said of a true effect", (counts) => percent(counts.wronglyNoEffect, counts.toldNoEffect)],
];

function lateGain({ curve }: Counts): string {
  const late = (policy: Policy): number => {
    const { sum, count } = curve[policy];
    const total = (values: Float64Array): number => values.slice(20, 30).reduce((all, value) => all + value, 0);
    return total(sum) / Math.max(1, total(count));
  };
  const fixed = late("bestFixed");
  if (fixed === 0) return "–";
  return `${((100 * (late("ours") - fixed)) / fixed).toFixed(1)} %`;
}

export function tableOf(all: Readonly<Record<World, Counts>>): string {
  const wide = Math.max(...LINES.map(([name]) => name.length)) + 2;
  const row = (name: string, cells: readonly string[]): string =>
    name.padEnd(wide) + cells.map((cell) => cell.padStart(11)).join("");
  return [
    row("", WORLDS),
    ...LINES.map(([name, cell]) =>
      row(
        name,
        WORLDS.map((world) => cell(all[world])),
      ),
    ),
  ].join("\n");
}
