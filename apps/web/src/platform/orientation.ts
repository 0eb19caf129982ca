/**
 * How the phone is turned, sample by sample. Some browsers ask the person first, and only after a tap; others just send;
 * one without a sensor sends nothing, or a single event of nulls.
 */
import type { OrientationSample } from "@rollwell/engine";

export type Access = "allowed" | "denied" | "missing";

export interface Orientation {
  /** `ask`: the browser will put its own question, which is explained before. */
  readonly permission: () => "ask" | "free" | "missing";
  /** Has to be called in a tap. */
  readonly ask: () => Promise<Access>;
  /** Follows the sensor until the answer is called. */
  readonly listen: (take: (sample: OrientationSample) => void) => () => void;
}

interface Asking {
  readonly requestPermission?: () => Promise<"granted" | "denied" | "default">;
}

/** What was allowed holds as long as the page does. */
let granted: "yes" | "no" = "no";

export function deviceOrientation(
  sensor: Asking | null = (globalThis as { DeviceOrientationEvent?: Asking }).DeviceOrientationEvent ?? null,
  now: () => number = () => performance.now(),
): Orientation {
  return {
    permission: () => {
      if (sensor === null) return "missing";
      return typeof sensor.requestPermission === "function" && granted === "no" ? "ask" : "free";
    },
    ask: async () => {
      if (sensor === null) return "missing";
      if (typeof sensor.requestPermission !== "function") return "allowed";
      const answer = await sensor.requestPermission().catch(() => "denied" as const);
      if (answer !== "granted") return "denied";
      granted = "yes";
      return "allowed";
    },
    listen: (take) => {
      const hear = ({ alpha, beta, gamma }: DeviceOrientationEvent): void => take({ ms: now(), alpha, beta, gamma });
      addEventListener("deviceorientation", hear);
      return () => removeEventListener("deviceorientation", hear);
    },
  };
}
