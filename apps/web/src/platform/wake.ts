/** Keeps the screen on while a session runs. The browser takes the lock back at every hide, so it is asked for again. */
import { type ReadonlySignal, signal } from "@preact/signals";

/** `refused`: not kept although wanted, by this browser or just now; the person is told. */
export type WakeState = "off" | "kept" | "refused";

export interface Wake {
  /** Asks, or asks again after the page was hidden. */
  readonly keep: () => void;
  readonly release: () => void;
  readonly state: ReadonlySignal<WakeState>;
}

type Locks = Pick<WakeLock, "request">;

export function deviceWake(locks: Locks | undefined = navigator.wakeLock): Wake {
  const state = signal<WakeState>("off");
  let wanted: "yes" | "no" = "no";
  let held: WakeLockSentinel | null = null;
  let asking: "yes" | "no" = "no";

  const keep = async (): Promise<void> => {
    wanted = "yes";
    if (held !== null || asking === "yes") return;
    if (locks === undefined) {
      state.value = "refused";
      return;
    }
    asking = "yes";
    try {
      const lock = await locks.request("screen");
      lock.addEventListener("release", () => {
        if (held === lock) held = null;
        state.value = "off";
      });
      held = lock;
      state.value = "kept";
      if ((wanted as string) === "no") await lock.release();
    } catch {
      // Low battery, a hidden page, a policy: the hint on the screen is all that can be done.
      state.value = "refused";
    } finally {
      asking = "no";
    }
  };
  return {
    state,
    keep: () => void keep(),
    release: () => {
      wanted = "no";
      state.value = "off";
      void held?.release().catch(() => undefined);
      held = null;
    },
  };
}
