/**
 * Writes what happens in a session, in order, one write at a time: while one is under way the next facts gather with the
 * newest snapshot. What the device did not keep stays first in line and is tried again; nothing waits for it (H26).
 */
import type { RecordedFact, Snapshot } from "@rollwell/engine";
import type { Clock } from "../platform/clock.ts";
import type { App } from "../state/app.ts";

export interface Keeper {
  /** `null` clears the snapshot: the session is over. */
  readonly keep: (facts: readonly RecordedFact[], snapshot: Snapshot | null) => void;
}

const TRY_AGAIN = 3000;

interface Told {
  readonly append: App["append"];
  readonly after: Clock["after"];
  readonly report: (cause: unknown) => void;
}

export function createKeeper({ append, after, report }: Told): Keeper {
  let facts: readonly RecordedFact[] = [];
  let snapshot: Snapshot | null | undefined;
  let state: "idle" | "writing" = "idle";
  let callOff = (): void => {};

  const write = async (): Promise<void> => {
    state = "writing";
    callOff();
    while (facts.length > 0 || snapshot !== undefined) {
      const [now, live] = [facts, snapshot];
      facts = [];
      snapshot = undefined;
      const kept = await append(now, live).catch((cause: unknown) => {
        report(cause);
        return "lost" as const;
      });
      if (kept === "kept") continue;
      facts = [...now, ...facts];
      snapshot = snapshot === undefined ? live : snapshot;
      callOff = after(TRY_AGAIN, () => void write());
      break;
    }
    state = "idle";
  };
  return {
    keep: (more, live) => {
      facts = [...facts, ...more];
      snapshot = live;
      if (state === "idle") void write();
    },
  };
}
