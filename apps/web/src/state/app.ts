/**
 * The state of the app: the journal, and everything the screens derive from it. A screen is a function of these signals;
 * a tap is an input to `advance` or facts to `append`. The only write is `append`.
 */

import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Language } from "@rollwell/content";
import {
  adapt,
  addDays,
  type Clearance,
  clearanceOn,
  type Day,
  day,
  extend,
  type Fact,
  type FactBody,
  fold,
  type Instant,
  type Journal,
  type KnownFact,
  type RecordedFact,
  type Snapshot,
  type Standing,
} from "@rollwell/engine";
import type { FactLog, Trouble } from "../platform/fact-log.ts";
import type { LastWords } from "../platform/last-words.ts";
import { latest } from "./moments.ts";
import { type Settings, settingsOf } from "./settings.ts";

export type Notice = Trouble | "damaged" | "reader";

export interface App {
  readonly journal: ReadonlySignal<Journal>;
  readonly settings: ReadonlySignal<Settings>;
  readonly language: ReadonlySignal<Language>;
  readonly today: Signal<Day>;
  /** Milliseconds since 1970 on the wall clock. */
  readonly now: () => number;
  readonly clearance: ReadonlySignal<Clearance>;
  readonly standing: ReadonlySignal<Standing>;
  /** What went wrong with the memory and is still so. */
  readonly notice: Signal<Notice | null>;
  /** Another tab may hold the pen (one writer). */
  readonly role: Signal<"writer" | "reader">;
  /** A newer version waits; `null` when none does. */
  readonly update: Signal<(() => void) | null>;
  /** A session is on the screen: no update, no navigation without a word. */
  readonly playing: Signal<"yes" | "no">;
  readonly log: FactLog;
  /** Stamps and writes; resolves to whether the device kept it. The journal moves only then. */
  readonly append: (bodies: readonly (FactBody | RecordedFact)[], live?: Snapshot | null) => Promise<"kept" | "lost">;
  /** A stop: in the journal and on the device before this returns, even if the log should never get it (H04, H07). */
  readonly hold: (facts: readonly RecordedFact[]) => void;
  /** Writes into the log what an earlier page could only hold. */
  readonly writeHeld: () => Promise<"kept" | "lost">;
  /** Facts that came from elsewhere, already stamped: a restore or another tab. */
  readonly merge: (facts: readonly Fact[]) => Promise<"kept" | "lost">;
  /** Facts another tab wrote: into the journal, not into the log again. */
  readonly learn: (facts: readonly Fact[]) => void;
  readonly set: (settings: Partial<Settings>) => Promise<"kept" | "lost">;
  /** Everything, for good. What is shown stays until the page opens anew. */
  readonly erase: () => Promise<"erased" | "refused">;
  readonly refreshDay: () => void;
}

export interface Host {
  /** Milliseconds since 1970 on the wall clock. */
  readonly now: () => number;
  readonly randomId: () => string;
  readonly deviceLanguage: Language;
  /** Told about every fact written here, for other tabs. */
  readonly announce: (facts: readonly Fact[]) => void;
  readonly lastWords: LastWords;
}

/** The local calendar day, which begins at `dayStart` o'clock by the clock on the wall, on days of 23 and 25 hours too. */
export function dayAt(now: number, dayStart: number): Day {
  const moment = new Date(now);
  const part = (value: number, width: number): string => String(value).padStart(width, "0");
  const date = day(`${part(moment.getFullYear(), 4)}-${part(moment.getMonth() + 1, 2)}-${part(moment.getDate(), 2)}`);
  return moment.getHours() < dayStart ? addDays(date, -1) : date;
}

export function createApp(log: FactLog, host: Host): App {
  const held = host.lastWords.read();
  const journal = signal(fold([...log.facts, ...held]));
  const settings = computed(() => settingsOf(journal.value));
  const language = computed(() => settings.value.language ?? host.deviceLanguage);
  const today = signal(dayAt(host.now(), settings.value.dayStart));
  const notice = signal<Notice | null>(log.damaged > 0 ? "damaged" : null);
  const role = signal<"writer" | "reader">("writer");
  let lastAt = latest(held, latest(log.facts, 0));
  /** What the last write failed of, and the notice that was there before. */
  let failure: { readonly trouble: Trouble; readonly before: Notice | null } | null = null;

  const refreshDay = (): void => {
    const now = dayAt(host.now(), settings.peek().dayStart);
    if (now !== today.peek()) today.value = now;
  };

  /** Stamps never run backwards: a screening after a stop is later than it, whatever the clock was set to (H07). */
  const stamp = (body: FactBody | RecordedFact): KnownFact => {
    refreshDay();
    lastAt = Math.max(host.now(), lastAt + 1);
    const id = "id" in body ? body.id : host.randomId();
    return { ...body, id, v: 1, at: lastAt as Instant, day: today.peek() };
  };

  const fail = (trouble: Trouble): void => {
    failure = { trouble, before: failure === null ? notice.peek() : failure.before };
    notice.value = trouble;
  };

  /** Takes back the notice of a failed write and no other: a device without storage still has none. */
  const recover = (): void => {
    if (failure !== null && notice.peek() === failure.trouble) notice.value = failure.before;
    failure = null;
  };

  const mayWrite = (): boolean => {
    if (role.peek() === "writer") return true;
    notice.value = "reader";
    return false;
  };

  const write = async (facts: readonly Fact[], live?: Snapshot | null): Promise<"kept" | "lost"> => {
    if (!mayWrite()) return "lost";
    const written = await (live === undefined ? log.append(facts) : log.append(facts, live));
    if (!written.ok) {
      fail(written.error);
      return "lost";
    }
    recover();
    host.lastWords.forget(facts);
    if (facts.length > 0) {
      journal.value = facts.reduce(extend, journal.peek());
      host.announce(facts);
    }
    return "kept";
  };

  const append: App["append"] = (bodies, live) => write(bodies.map(stamp), live);
  const learn: App["learn"] = (facts) => {
    lastAt = latest(facts, lastAt);
    journal.value = facts.reduce(extend, journal.peek());
  };
  return {
    journal,
    settings,
    language,
    today,
    now: host.now,
    clearance: computed(() => clearanceOn(journal.value, today.value)),
    standing: computed(() => adapt(journal.value, today.value)),
    notice,
    role,
    update: signal(null),
    playing: signal<"yes" | "no">("no"),
    log,
    append,
    hold: (facts) => {
      if (facts.length === 0) return;
      const stamped = facts.map(stamp);
      host.lastWords.keep(stamped);
      learn(stamped);
    },
    writeHeld: async () => (held.length === 0 ? "kept" : write(held, null)),
    merge: (facts) => {
      lastAt = latest(facts, lastAt);
      return write(facts);
    },
    learn,
    set: (changed) =>
      append(Object.entries(changed).map(([name, value]): FactBody => ({ kind: "setting", name, value }))),
    erase: async () => {
      if (!mayWrite()) return "refused";
      const erased = await log.erase();
      if (erased.ok) {
        host.lastWords.forget();
        return "erased";
      }
      fail(erased.error);
      return "refused";
    },
    refreshDay,
  };
}
