/** One writer over all tabs of this app, by Web Locks; the others are told what it writes, and that it erased. */
import { decodeFact, encodeFact, type Fact } from "@rollwell/engine";

const LOCK = "rollwell-writer";
const CHANNEL = "rollwell-facts";
const ERASED = "erased";

/** Asks for the pen. The answer comes at once, and again when the tab that held it closes. */
export function becomeWriter(told: (role: "writer" | "reader") => void): void {
  const { locks } = navigator;
  if (locks === undefined) {
    told("writer");
    return;
  }
  const forever = (): Promise<never> => new Promise(() => {});
  const hold = (): Promise<never> => {
    told("writer");
    return forever();
  };
  // A browser that allows no storage refuses locks too: then there is nothing to share and nobody to wait for.
  const alone = (): void => told("writer");
  locks
    .request(LOCK, { ifAvailable: true }, (lock) => {
      if (lock !== null) return hold();
      told("reader");
      locks.request(LOCK, hold).catch(alone);
      return undefined;
    })
    .catch(alone);
}

export interface Exchange {
  readonly announce: (facts: readonly Fact[]) => void;
  /** What came before anybody listened is told first: between reading the store and listening nothing is missed. */
  readonly listen: (learn: (facts: readonly Fact[]) => void) => void;
}

const openAnew = (): void => location.replace("/");

export function openExchange(): Exchange {
  if (typeof BroadcastChannel === "undefined") return { announce: () => {}, listen: () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  let early: readonly Fact[] = [];
  let told: (facts: readonly Fact[]) => void = (facts) => {
    early = [...early, ...facts];
  };
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === ERASED) openAnew();
    const facts = (Array.isArray(data) ? data : []).map(decodeFact).flatMap((read) => (read.ok ? [read.value] : []));
    if (facts.length > 0) told(facts);
  });
  return {
    announce: (facts) => channel.postMessage(facts.map(encodeFact)),
    listen: (learn) => {
      told = learn;
      if (early.length > 0) learn(early);
      early = [];
    },
  };
}

/** After erasing: every tab, this one included, begins again with nothing. */
export function beginAnew(): void {
  if (typeof BroadcastChannel !== "undefined") {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(ERASED);
    channel.close();
  }
  openAnew();
}
