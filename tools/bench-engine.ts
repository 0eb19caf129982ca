/**
 * `npm run bench:engine [-- --json]`: how long the engine takes on this machine, and the bytes of the first load of the built
 * app. Medians and 99th percentiles of single calls after a warm-up; machines differ, so compare ratios.
 */
import { existsSync } from "node:fs";
import { CATALOG } from "@rollwell/content";
import {
  AREAS,
  type Area,
  type Ask,
  addDays,
  admit,
  advance,
  BREATH,
  begin,
  type Clearance,
  day,
  draftOf,
  extend,
  type Fact,
  type FactBody,
  fold,
  type Instant,
  learn,
  MINUTES,
  monotonic,
  NO_BELIEFS,
  NO_PAST,
  NOTHING_TO_DECLARE,
  type Occasion,
  PLACES,
  PURPOSES,
  plan,
  type SafePlan,
  screen,
  steered,
  TOOLS,
  testedIn,
} from "@rollwell/engine";
import { measureSizes } from "./sizes.ts";

const clearance: Clearance = screen(NOTHING_TO_DECLARE);

/** A small generator with a seed, so that two runs ask the same. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const next = chance(1);
const some = <Word>(words: readonly Word[]): readonly Word[] => words.filter(() => next(3) === 0);
const randomAsk = (): Ask => ({
  minutes: MINUTES.min + next(MINUTES.max - MINUTES.min + 1),
  purpose: PURPOSES[next(PURPOSES.length)] ?? "daily",
  focus: some(PLACES),
  tools: some(TOOLS),
  noFloor: next(5) === 0,
});

interface Times {
  readonly medianMicros: number;
  readonly p99Micros: number;
}

function time(runs: number, work: (run: number) => void): Times {
  for (let run = 0; run < runs / 4; run++) work(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const from = process.hrtime.bigint();
    work(run);
    times.push(Number(process.hrtime.bigint() - from) / 1000);
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number => Math.round((times[Math.floor(share * (runs - 1))] ?? 0) * 10) / 10;
  return { medianMicros: at(0.5), p99Micros: at(0.99) };
}

const world = (seed: number) => ({ clearance, standing: NO_PAST, catalog: CATALOG, seed });

function benchPlan(): {
  readonly plan: Times;
  readonly byMinutes: Readonly<Record<string, number>>;
  readonly plans: readonly SafePlan[];
} {
  const asks = Array.from({ length: 20_000 }, randomAsk);
  const plans: SafePlan[] = [];
  const all = time(asks.length, (run) => {
    const planned = plan(asks[run] as Ask, world(run));
    if (planned.ok && plans.length < 2000) plans.push(planned.value);
  });
  const byMinutes = [3, 5, 10, 15].map((minutes) => {
    const { medianMicros } = time(4000, (run) => void plan({ ...(asks[run] as Ask), minutes }, world(run)));
    return [String(minutes), medianMicros] as const;
  });
  return { plan: all, byMinutes: Object.fromEntries(byMinutes), plans };
}

/** Ten facts a session: what a year of use looks like. */
function history(count: number): readonly Fact[] {
  const facts: Fact[] = [];
  const first = day("2016-01-01");
  for (let i = 0; facts.length < count; i++) {
    const today = addDays(first, Math.floor(i / 3));
    const session = `${today}~${i}`;
    const at = (offset: number): Instant => (1_450_000_000_000 + i * 28_800_000 + offset) as Instant;
    const area = (turn: number): Area => AREAS[(i + turn) % AREAS.length] as Area;
    const stamp = (n: number) => ({ id: `${session}/${n}`, v: 1 as const, at: at(n * 1000), day: today });
    facts.push({ ...stamp(0), kind: "started", session, programme: null });
    for (let step = 1; step <= 6; step++)
      facts.push({
        ...stamp(step),
        kind: "worked",
        session,
        step,
        technique: "calves",
        area: area(step),
        side: "left",
        seconds: 60,
      });
    facts.push({ ...stamp(7), kind: "hurt", session, area: area(1), pain: 4 });
    facts.push({ ...stamp(8), kind: "ended", session, how: "done" });
    facts.push({ ...stamp(9), kind: "sore", area: area(1), soreness: i % 4 });
  }
  return facts.slice(0, count);
}

/** Ten years of a session a day, with the twist tested before and after on two days in five: 46,000 facts. */
function testedHistory(): readonly Fact[] {
  const facts: Fact[] = [];
  const first = day("2016-01-01");
  for (let i = 0; i < 3650; i++) {
    const today = addDays(first, i);
    const session = `${today}~t`;
    const start = 1_450_000_000_000 + i * 86_400_000;
    let told = 0;
    const tell = (seconds: number, body: FactBody): void => {
      told += 1;
      const at = (start + seconds * 1000) as Instant;
      facts.push({ ...body, id: `${session}/${told}`, v: 1, at, day: today });
    };
    const read = (when: Occasion, seconds: number): void => {
      for (const side of ["left", "right"] as const) {
        const tries = Array.from({ length: 3 }, () => 38 + next(8));
        const practice = when === "before" ? 2 : 0;
        const by = { method: "number", entered: "degrees", confirmed: [] } as const;
        tell(seconds, { kind: "tested", session, when, test: "twist", side, tries, practice, ...by });
      }
    };
    const isTested = i % 5 < 2;
    const isQuiet = isTested && next(6) === 0;
    const areas = isQuiet ? [] : AREAS.filter(() => next(2) === 0);
    if (isTested) read("before", -60);
    tell(0, { kind: "started", session, programme: null });
    const how = isQuiet ? "quiet" : "rolled";
    tell(1, { kind: "chosen", session, how, test: isTested ? "twist" : null, areas, chance: {}, reason: "" });
    for (const [step, area] of areas.entries())
      tell(90 * (step + 1), { kind: "worked", session, step, technique: "calves", area, side: "both", seconds: 90 });
    tell(600, { kind: "ended", session, how: "done" });
    if (isTested) read("after", 660);
  }
  return facts;
}

/** From a journal of ten years to what is believed: as the app does it once when it opens. */
function benchBeliefs(): { readonly tested: number; readonly ms: number } {
  const lived = fold(testedHistory());
  const { medianMicros } = time(15, () => void testedIn(lived).reduce(learn, NO_BELIEFS));
  return { tested: testedIn(lived).length, ms: Math.round(medianMicros) / 1000 };
}

function benchSteered(): Times {
  const asks = Array.from({ length: 2000 }, randomAsk);
  return time(asks.length, (run) => {
    const ask = asks[run] as Ask;
    steered({
      ...{ ask, world: world(run), beliefs: NO_BELIEFS, aim: "twist", tested: [], seed: run, quiet: "offered" },
    });
  });
}

function benchFold(count: number): number {
  const facts = history(count);
  const { medianMicros } = time(count > 10_000 ? 15 : 200, () => void fold(facts));
  return Math.round(medianMicros) / 1000;
}

function benchReplay(plans: readonly SafePlan[]): Times {
  return time(200, (run) => {
    const safe = plans[run % plans.length] as SafePlan;
    const begun = begin(safe, {
      id: "2026-01-01~bench",
      catalog: CATALOG,
      person: { clearance, standing: NO_PAST },
      breath: BREATH,
      at: monotonic(0),
      programme: null,
    });
    if (!begun.ok) throw new Error("a planned session was refused");
    let [session] = begun.value;
    for (let at = 1000; session.status.kind === "running"; at += 1000)
      [session] = advance(session, { kind: "tick", at: monotonic(at) });
  });
}

const { plan: planTimes, byMinutes, plans } = benchPlan();
const drafts = plans.map(draftOf);
const admitTimes = time(10_000, (run) => {
  const draft = drafts[run % drafts.length];
  if (draft === undefined || !admit(draft, CATALOG, { clearance, standing: NO_PAST }).ok)
    throw new Error("a plan was refused");
});
const tenYears = history(100_000);
const journal = fold(tenYears);
const extra = history(100_010).slice(-10);
const dist = new URL("../apps/web/dist/", import.meta.url).pathname;

const result = {
  plan: planTimes,
  planMedianMicrosByMinutes: byMinutes,
  admit: admitTimes,
  fold: { facts: 100_000, ms: benchFold(100_000) },
  foldSmall: { "10": benchFold(10), "1000": benchFold(1000) },
  append: time(10_000, (run) => void extend(journal, extra[run % 10] as Fact)),
  replay: benchReplay(plans),
  steered: benchSteered(),
  beliefs: benchBeliefs(),
  firstLoad: existsSync(`${dist}.vite/manifest.json`)
    ? {
        brotliBytes: measureSizes(dist).firstLoad.total,
        byType: measureSizes(dist).firstLoad,
        precacheBytes: measureSizes(dist).precache,
      }
    : null,
};

if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(result)}\n`);
else {
  const row = (name: string, value: string): string => `${name.padEnd(34)} ${value}`;
  const times = ({ medianMicros, p99Micros }: Times): string => `median ${medianMicros} µs, p99 ${p99Micros} µs`;
  const lines = [
    row("plan, random asks", times(result.plan)),
    ...Object.entries(byMinutes).map(([minutes, median]) => row(`plan, ${minutes} minutes`, `median ${median} µs`)),
    row("admit a plan", times(result.admit)),
    row("choose and plan a tested session", times(result.steered)),
    row(`beliefs from ${result.beliefs.tested} tested sessions`, `${result.beliefs.ms} ms`),
    row("fold 10 facts", `${result.foldSmall["10"]} ms`),
    row("fold 1,000 facts", `${result.foldSmall["1000"]} ms`),
    row("fold 100,000 facts", `${result.fold.ms} ms`),
    row("one more fact on 100,000", times(result.append)),
    row("a whole session, one tick a second", times(result.replay)),
    row(
      "first load",
      result.firstLoad === null ? "not built: npm run build" : `${result.firstLoad.brotliBytes} B brotli`,
    ),
    ...(result.firstLoad === null ? [] : [row("everything kept offline", `${result.firstLoad.precacheBytes} B`)]),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
