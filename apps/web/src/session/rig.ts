/** A real session over a real app, for tests: memory that can fail, ports that record, a clock in the hand. */

import { CATALOG, cueWords } from "@rollwell/content";
import { session as words } from "@rollwell/content/words/en/session";
import { techniques } from "@rollwell/content/words/en/techniques";
import { type Fact, type Purpose, plan, QUESTIONS, type SafePlan, type Snapshot } from "@rollwell/engine";
import type { FactLog, Trouble } from "../platform/fact-log.ts";
import { memoryLog, memoryWords } from "../platform/memory-log.ts";
import { type App, createApp } from "../state/app.ts";
import { type Recording, recordPorts } from "./recording-ports.ts";
import { currentRunner, type Runner, startSession } from "./runner.ts";

interface Write {
  readonly facts: readonly Fact[];
  readonly live: Snapshot | null | undefined;
}

/** A memory that can fail, and shows each write as the device got it. */
export function watchedLog(start: readonly Fact[] = [], live: Snapshot | null = null) {
  const inner = memoryLog(start, live);
  const writes: Write[] = [];
  const kept: Fact[] = [...start];
  let trouble: Trouble | null = null;
  let snapshot = live;
  const log: FactLog = {
    ...inner,
    append: async (facts, now) => {
      await Promise.resolve();
      if (trouble !== null) return { ok: false, error: trouble };
      writes.push({ facts, live: now });
      kept.push(...facts.filter(({ id }) => !kept.some((fact) => fact.id === id)));
      if (now !== undefined) snapshot = now;
      return inner.append(facts, now);
    },
  };
  const fail = (why: Trouble | null): void => {
    trouble = why;
  };
  return { log, writes, kept, live: () => snapshot, fail };
}
type Watched = ReturnType<typeof watchedLog>;

let ids = 0;
export const appOver = (log: FactLog, lastWords = memoryWords()): App =>
  createApp(log, {
    now: () => Date.now(),
    randomId: () => `r${++ids}`,
    deviceLanguage: "en",
    announce: () => {},
    lastWords,
  });

export const ANSWERS = Object.fromEntries(QUESTIONS.map(({ id }) => [id, "no"] as const));
export const screened = { kind: "screened", age: 40, answers: ANSWERS } as const;

export interface Stage {
  readonly app: App;
  readonly disk: Watched;
  readonly world: Recording;
}

export async function opened(late?: () => number): Promise<Stage> {
  const disk = watchedLog();
  const app = appOver(disk.log);
  await app.append([screened]);
  return { app, disk, world: recordPorts(late) };
}

export function planFor(app: App, minutes = 5, purpose: Purpose = "recovery"): SafePlan {
  const ask = { minutes, purpose, focus: ["glutes"], tools: ["roller-46", "ball", "wall"], noFloor: false } as const;
  const person = { clearance: app.clearance.value, standing: app.standing.value };
  const planned = plan(ask, { ...person, catalog: CATALOG, seed: 1 });
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  return planned.value;
}

export function started({ app, world }: Stage, safe: SafePlan = planFor(app)): Runner {
  const how = startSession(app, safe, world.ports);
  const runner = currentRunner.value;
  if (how !== "started" || runner === null) throw new Error("not started");
  return runner;
}

/** All that waits to be written is. */
export const settled = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

export const kinds = (facts: readonly Fact[]): readonly string[] => facts.map(({ kind }) => kind);
export const whats = ({ heard }: Recording, from = 0): readonly string[] => heard.slice(from).map(({ what }) => what);
export const phrase = (cue: string): string => cueWords(cue as never, words.cues, techniques);
