/** One writer over all tabs of this app, by Web Locks; the others are told what it writes. */
import { decodeFact, encodeFact, type Fact } from "@rollwell/engine";

const LOCK = "rollwell-writer";
const CHANNEL = "rollwell-facts";

/** Asks for the pen. The answer comes at once, and again when the tab that held it closes. */
export function becomeWriter(told: (role: "writer" | "reader") => void): void {
  const { locks } = navigator;
  if (locks === undefined) {
    told("writer");
    return;
  }
  const forever = (): Promise<never> => new Promise(() => {});
  void locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (lock !== null) {
      told("writer");
      return forever();
    }
    told("reader");
    void locks.request(LOCK, () => {
      told("writer");
      return forever();
    });
    return undefined;
  });
}

export interface Exchange {
  readonly announce: (facts: readonly Fact[]) => void;
  readonly listen: (learn: (facts: readonly Fact[]) => void) => void;
}

export function openExchange(): Exchange {
  if (typeof BroadcastChannel === "undefined") return { announce: () => {}, listen: () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  return {
    announce: (facts) => channel.postMessage(facts.map(encodeFact)),
    listen: (learn) =>
      channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        const facts = (Array.isArray(data) ? data : []).map(decodeFact).flatMap((read) => (read.ok ? [read.value] : []));
        if (facts.length > 0) learn(facts);
      }),
  };
}
